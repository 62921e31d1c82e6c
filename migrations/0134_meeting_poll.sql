-- Finding a time that suits: any party proposes some, each person answers from a link of its own without signing in, and
-- any party decides; then the meeting is called.
create table meeting_poll (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  kind           text not null check (kind in ('idea', 'dialogue', 'steering', 'reference', 'evaluation', 'yearly')),
  place          text not null default '' check (length(place) <= 200),
  link           text check (link ~ '^https?://' and length(link) <= 500),
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  -- R15: who has left sees a poll as it was
  changed_at     timestamptz not null default app.now(),
  closed_at      timestamptz,
  closed_by      uuid references person,
  -- Closed by a meeting, or by nothing when no time suited
  meeting_id     uuid,
  unique (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id),
  check ((closed_at is null) = (closed_by is null)),
  check (meeting_id is null or closed_at is not null)
);
create index on meeting_poll (partnership_id);
create table poll_slot (
  id             uuid primary key default uuidv7(),
  poll_id        uuid not null,
  partnership_id uuid not null references partnership,
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  unique (id, poll_id),
  unique (poll_id, starts_at, ends_at),
  foreign key (poll_id, partnership_id) references meeting_poll (id, partnership_id),
  check (ends_at > starts_at)
);
-- Who is asked. The secret of the link goes in the mail alone: only its digest is kept, and it can do nothing else.
create table poll_asked (
  poll_id        uuid not null,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  party_id       uuid,
  token_digest   bytea not null unique,
  answered_at    timestamptz,
  primary key (poll_id, person_id),
  foreign key (poll_id, partnership_id) references meeting_poll (id, partnership_id)
);
create table poll_answer (
  poll_id        uuid not null,
  slot_id        uuid not null,
  person_id      uuid not null,
  partnership_id uuid not null references partnership,
  answer         text not null check (answer in ('can', 'maybe', 'cannot')),
  given_at       timestamptz not null default app.now(),
  primary key (slot_id, person_id),
  foreign key (slot_id, poll_id) references poll_slot (id, poll_id),
  foreign key (poll_id, person_id) references poll_asked (poll_id, person_id)
);
create index on poll_answer (poll_id);

-- What is closed stays as it was decided, and takes no more answers; two who decide at once come one after the other.
create function app.poll_moves() returns trigger language plpgsql as $$
begin
  if old.closed_at is not null then raise exception 'the poll is closed' using errcode = '23514'; end if;
  new.changed_at := app.now();
  return new;
end $$;
create trigger poll_moves before update on meeting_poll for each row execute function app.poll_moves();
create function app.poll_is_open(poll uuid) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  perform 1 from meeting_poll p where p.id = poll_is_open.poll and p.closed_at is null for share;
  if not found then raise exception 'the poll is closed' using errcode = '23514'; end if;
end $$;
create function app.poll_part_changes() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform app.poll_is_open(new.poll_id);
  return new;
end $$;
create trigger poll_open before insert or update on poll_slot for each row execute function app.poll_part_changes();
create trigger poll_open before insert or update on poll_asked for each row execute function app.poll_part_changes();
create trigger poll_open before insert or update on poll_answer for each row execute function app.poll_part_changes();

-- What the link in a mail opens: the poll with its times and what its person has answered. Nothing of what others said,
-- nothing for a link that is not; and nothing once its person has no live mandate there, or has left.
create function app.poll_asked_by(digest bytea) returns table
  (poll_id uuid, partnership_id uuid, person_id uuid, party_id uuid, slug text, name text, kind text, place text, closed_at timestamptz, answered_at timestamptz)
language sql stable security definer set search_path = public as $$
  select a.poll_id, a.partnership_id, a.person_id, a.party_id, p.slug, p.name, l.kind, l.place, l.closed_at, a.answered_at
  from poll_asked a join meeting_poll l on l.id = a.poll_id join partnership p on p.id = l.partnership_id
  join person o on o.id = a.person_id and o.erased_at is null
  where a.token_digest = digest and exists (select from mandate m left join party y on y.id = m.party_id
    where m.person_id = a.person_id and m.partnership_id = a.partnership_id and m.ended_at is null
      and app.is_live(m.from_day, m.to_day) and (y.id is null or app.is_present(y.left_on)))
$$;
create function app.poll_slots_by(digest bytea) returns table (id uuid, starts_at timestamptz, ends_at timestamptz, answer text)
language sql stable security definer set search_path = public as $$
  select s.id, s.starts_at, s.ends_at, w.answer
  from app.poll_asked_by(digest) a join poll_slot s on s.poll_id = a.poll_id
  left join poll_answer w on w.slot_id = s.id and w.person_id = a.person_id order by s.starts_at, s.ends_at
$$;
-- Keeps the answers of a link's person, by the ids of the times; the latest stand. False for a link that is not, or when it is decided.
create function app.answer_poll_by(digest bytea, answers jsonb) returns boolean language plpgsql volatile security definer set search_path = public as $$
declare asked record;
begin
  select * into asked from app.poll_asked_by(digest);
  if not found then return false; end if;
  perform 1 from meeting_poll p where p.id = asked.poll_id and p.closed_at is null for share;
  if not found then return false; end if;
  insert into poll_answer (poll_id, slot_id, person_id, partnership_id, answer)
    select asked.poll_id, s.id, asked.person_id, asked.partnership_id, answers ->> s.id::text
    from poll_slot s where s.poll_id = asked.poll_id and answers ? s.id::text
  on conflict (slot_id, person_id) do update set answer = excluded.answer, given_at = app.now();
  update poll_asked set answered_at = app.now() where poll_id = asked.poll_id and person_id = asked.person_id;
  return true;
end $$;

alter table meeting_poll enable row level security;
alter table poll_slot enable row level security;
alter table poll_asked enable row level security;
alter table poll_answer enable row level security;
create policy inside on meeting_poll for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_propose on meeting_poll for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_decide on meeting_poll for update to samhandling_web
  using (partnership_id = (select app.acting_partnership())) with check (closed_by = (select app.person_id()));
grant select, insert (partnership_id, kind, place, link, person_id, party_id), update (closed_at, closed_by, meeting_id) on meeting_poll to samhandling_web;
create policy inside on poll_slot for select to samhandling_web using (exists (select from meeting_poll p where p.id = poll_id));
create policy proposer_adds on poll_slot for insert to samhandling_web
  with check (exists (select from meeting_poll p where p.id = poll_id and p.partnership_id = (select app.acting_partnership()) and p.person_id = (select app.person_id())));
grant select, insert (poll_id, partnership_id, starts_at, ends_at) on poll_slot to samhandling_web;
create policy inside on poll_asked for select to samhandling_web using (exists (select from meeting_poll p where p.id = poll_id));
create policy proposer_asks on poll_asked for insert to samhandling_web
  with check (exists (select from meeting_poll p where p.id = poll_id and p.partnership_id = (select app.acting_partnership()) and p.person_id = (select app.person_id())));
create policy own_answered on poll_asked for update to samhandling_web using (person_id = (select app.person_id()));
grant select (poll_id, partnership_id, person_id, party_id, answered_at), insert (poll_id, partnership_id, person_id, party_id, token_digest),
  update (answered_at) on poll_asked to samhandling_web;
create policy inside on poll_answer for select to samhandling_web using (exists (select from meeting_poll p where p.id = poll_id));
create policy own_answer on poll_answer for insert to samhandling_web
  with check (person_id = (select app.person_id()) and partnership_id = any ((select app.my_partnerships())::uuid[]));
create policy own_answer_changes on poll_answer for update to samhandling_web using (person_id = (select app.person_id()));
grant select, insert (poll_id, slot_id, person_id, partnership_id, answer), update (answer, given_at) on poll_answer to samhandling_web;
