-- What comes of a locked report (VGR-S): «… samt till inbjudna förtroendevalda och ledningsrepresentanter (se särskild
-- inbjudan)», and the day on which it is reported back to the board.
create table report_board_day (
  id             uuid primary key default uuidv7(),
  report_id      uuid not null,
  partnership_id uuid not null references partnership,
  back_on        date not null,
  party_id       uuid not null,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  foreign key (report_id, partnership_id) references report (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on report_board_day (report_id, party_id, id desc);

-- Elected representatives and management that are invited: each party keeps its own, and all inside see who they are.
create table report_invitee (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  name           text not null check (length(name) between 1 and 120),
  role           text not null check (length(role) between 1 and 160),
  email          text not null check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 200),
  party_id       uuid not null,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  removed_at     timestamptz,
  unique (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create unique index one_of_each_address on report_invitee (partnership_id, lower(email)) where removed_at is null;

-- When and where the report is shown; a later one takes the place of an earlier in the calendars, by its sequence.
create table report_invitation (
  id             uuid primary key default uuidv7(),
  report_id      uuid not null,
  partnership_id uuid not null references partnership,
  sequence       integer not null default 0,
  starts_at      timestamptz not null,
  ends_at        timestamptz not null check (ends_at > starts_at),
  place          text not null default '' check (length(place) <= 200),
  link           text check (link ~ '^https?://' and length(link) <= 500),
  words          text not null default '' check (length(words) <= 2000),
  party_id       uuid not null,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  unique (id, partnership_id),
  unique (report_id, sequence),
  foreign key (report_id, partnership_id) references report (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
-- Each letter has a secret of its own; only its digest is kept.
create table report_invited (
  token_digest   bytea primary key check (length(token_digest) = 32),
  invitation_id  uuid not null,
  invitee_id     uuid not null,
  report_id      uuid not null,
  partnership_id uuid not null references partnership,
  party_id       uuid not null,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  unique (invitation_id, invitee_id),
  foreign key (invitation_id, partnership_id) references report_invitation (id, partnership_id),
  foreign key (invitee_id, partnership_id) references report_invitee (id, partnership_id),
  foreign key (report_id, partnership_id) references report (id, partnership_id)
);
create index on report_invited (invitee_id);

-- What the invited ask, and what the parties answer; both are kept and shown to all of them.
create table report_question (
  id             uuid primary key default uuidv7(),
  report_id      uuid not null,
  partnership_id uuid not null references partnership,
  invitee_id     uuid not null,
  words          text not null check (length(words) between 1 and 2000),
  made_at        timestamptz not null default app.now(),
  unique (id, partnership_id),
  foreign key (report_id, partnership_id) references report (id, partnership_id),
  foreign key (invitee_id, partnership_id) references report_invitee (id, partnership_id)
);
create index on report_question (report_id);
create table report_reply (
  id             uuid primary key default uuidv7(),
  question_id    uuid not null,
  partnership_id uuid not null references partnership,
  words          text not null check (length(words) between 1 and 4000),
  party_id       uuid not null,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  foreign key (question_id, partnership_id) references report_question (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on report_reply (question_id);

-- Only what is locked is shown to others, and later letters about it come in their order.
create function app.invitation_of_locked() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform 1 from report r where r.id = new.report_id and r.locked_at is not null for update;
  if not found then raise exception 'the report is not locked' using errcode = '23514'; end if;
  new.sequence := coalesce((select max(i.sequence) + 1 from report_invitation i where i.report_id = new.report_id), 0);
  return new;
end $$;
create trigger invitation_of_locked before insert on report_invitation for each row execute function app.invitation_of_locked();

-- What a letter's secret opens: for a year, and not for one who is no longer on the list. Nothing for a secret that is not.
create function app.invited_to(digest bytea) returns table (report_id uuid, partnership_id uuid, invitee_id uuid, invitee text, name text, slug text,
  content jsonb, hash text, locked_at timestamptz, starts_at timestamptz, ends_at timestamptz, place text, link text, words text)
language sql stable security definer set search_path = public as $$
  select r.id, r.partnership_id, e.id, e.name, p.name, p.slug, r.content, encode(r.hash, 'hex'), r.locked_at, l.starts_at, l.ends_at, l.place, l.link, l.words
  from report_invited d join report_invitee e on e.id = d.invitee_id and e.removed_at is null
  join report r on r.id = d.report_id join partnership p on p.id = r.partnership_id
  join lateral (select * from report_invitation i where i.report_id = r.id order by i.sequence desc limit 1) l on true
  where d.token_digest = digest and d.made_at > app.now() - interval '1 year'
$$;
create function app.invited_answers(digest bytea) returns table (part text, digest text, answer text, words text, party_id uuid, person_name text, made_at timestamptz)
language sql stable security definer set search_path = public as $$
  select a.part, encode(a.digest, 'hex'), a.answer, a.words, a.party_id, o.name, a.made_at
  from app.invited_to(invited_answers.digest) t join report_answer a on a.report_id = t.report_id left join person o on o.id = a.person_id order by a.id
$$;
create function app.invited_questions(digest bytea) returns table (id uuid, words text, who text, role text, made_at timestamptz, replies jsonb)
language sql stable security definer set search_path = public as $$
  select q.id, q.words, e.name, e.role, q.made_at,
    coalesce((select jsonb_agg(jsonb_build_object('words', y.words, 'partyId', y.party_id, 'madeAt', y.made_at) order by y.id) from report_reply y where y.question_id = q.id), '[]')
  from app.invited_to(digest) t join report_question q on q.report_id = t.report_id join report_invitee e on e.id = q.invitee_id order by q.id
$$;
-- Somebody who is invited asks. Answers who is to be told: those who act for the parties; nobody when the secret opens nothing.
create function app.ask_of_report(digest bytea, words text) returns table (question uuid, partnership_id uuid, year smallint, person_id uuid)
language plpgsql volatile security definer set search_path = public as $$
declare asked record; kept uuid;
begin
  select * into asked from app.invited_to(ask_of_report.digest);
  if asked is null then return; end if;
  perform 1 from report_invitee e where e.id = asked.invitee_id for update;
  if (select count(*) from report_question q where q.report_id = asked.report_id and q.invitee_id = asked.invitee_id) >= 20 then
    raise exception 'enough questions' using errcode = '23514';
  end if;
  -- The same question twice is one
  if exists (select from report_question q where q.report_id = asked.report_id and q.invitee_id = asked.invitee_id and q.words = ask_of_report.words) then return; end if;
  insert into report_question (report_id, partnership_id, invitee_id, words)
    values (asked.report_id, asked.partnership_id, asked.invitee_id, ask_of_report.words) returning id into kept;
  return query select distinct kept, asked.partnership_id, r.year, m.person_id from mandate m join party y on y.id = m.party_id
    join report r on r.id = asked.report_id
    where m.partnership_id = asked.partnership_id and m.capacity in ('representative', 'responsible_officer') and m.ended_at is null
      and app.is_live(m.from_day, m.to_day) and app.is_present(y.left_on);
end $$;

-- A mail with an event to an address that has no person.
create function app.post_mail_to_with_event(to_address text, in_language text, subject text, body text, link text, once text, event text) returns uuid
language sql volatile security definer set search_path = public as $$
  insert into mail (address, language, subject, body, link, once, event)
  values (lower(to_address), in_language, post_mail_to_with_event.subject, post_mail_to_with_event.body, post_mail_to_with_event.link,
    post_mail_to_with_event.once, post_mail_to_with_event.event::jsonb)
  on conflict do nothing returning id
$$;

-- The report that is due in a partnership: of a year that ended within eleven months, or ends soon, and is not locked.
create function app.report_due(asked uuid) returns table (year integer, to_on date, due_on date) language sql stable as $$
  with agreed as (select min(v.start_on) as start_on, max(v.end_on) as end_on from version v where v.partnership_id = asked and v.signed_at is not null),
  years as (select (a.start_on + make_interval(years => n))::date as from_on,
      least((a.start_on + make_interval(years => n + 1))::date - 1, a.end_on) as to_on
    from agreed a, generate_series(0, 99) n where a.start_on + make_interval(years => n) <= least(a.end_on, app.today()))
  select extract(year from y.from_on)::integer, y.to_on, (y.to_on + interval '1 month')::date from years y
  where y.to_on > app.today() - 335 and y.to_on + interval '1 month' <= app.today() + 92
    and not exists (select from report r where r.partnership_id = asked and r.from_on = y.from_on and r.locked_at is not null)
  order by y.from_on limit 1
$$;

alter table report_board_day enable row level security;
alter table report_invitee enable row level security;
alter table report_invitation enable row level security;
alter table report_invited enable row level security;
alter table report_question enable row level security;
alter table report_reply enable row level security;
create policy inside on report_question for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
do $$
declare one text;
begin
  foreach one in array array['report_board_day', 'report_invitee', 'report_invitation', 'report_invited', 'report_reply'] loop
    execute format('create policy inside on %I for select to samhandling_web
      using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at))', one);
    execute format('create policy parties_write on %I for insert to samhandling_web
      with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()))', one);
  end loop;
end $$;
create policy own_party_removes on report_invitee for update to samhandling_web
  using (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()));
grant select on report_question to samhandling_web;
grant select, insert on report_board_day, report_invitee, report_invitation, report_invited, report_reply to samhandling_web;
grant update (removed_at) on report_invitee to samhandling_web;
