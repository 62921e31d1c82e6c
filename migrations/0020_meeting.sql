-- Meetings in a partnership: idea meetings before an agreement, others while it lives. The agenda is the minutes: the
-- same list before, during and after.
create table meeting (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  kind           text not null check (kind in ('idea', 'dialogue', 'steering', 'reference', 'evaluation', 'yearly')),
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  place          text not null default '' check (length(place) <= 200),
  -- Where to meet at a distance
  link           text check (link ~ '^https?://' and length(link) <= 500),
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  made_at        timestamptz not null default app.now(),
  -- R15: who has left sees a meeting as it was; one that has been changed since is no longer that
  changed_at     timestamptz not null default app.now(),
  cancelled_at   timestamptz,
  -- Others who came, by number and role: no names of people who are not in the partnership
  others         text not null default '' check (length(others) <= 500),
  unique (id, partnership_id),
  check (ends_at > starts_at)
);
create index on meeting (partnership_id, starts_at);
create function app.meeting_moves() returns trigger language plpgsql as $$
begin
  new.changed_at := app.now();
  return new;
end $$;
create trigger meeting_moves before update on meeting for each row execute function app.meeting_moves();

-- A point without a meeting waits for the next one.
create table agenda_item (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  meeting_id     uuid,
  place          integer not null default 0,
  title          text not null check (length(title) between 1 and 160),
  words          text not null default '' check (length(words) <= 2000),
  minutes        smallint check (minutes between 1 and 600),
  -- What put it there, when it was not put by hand: the same thing is never there twice
  source_kind    text check (source_kind ~ '^[a-z_]+$'),
  source_id      uuid,
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  made_at        timestamptz not null default app.now(),
  removed_at     timestamptz,
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id),
  unique (id, partnership_id),
  check ((source_kind is null) = (source_id is null))
);
create index on agenda_item (meeting_id);
create unique index one_item_of_its_source on agenda_item (partnership_id, source_kind, source_id) where removed_at is null;

-- Every saved note; the newest that is not `beside` is the one that stands. `beside` is what somebody saved while another
-- had just saved: kept, and shown to whoever wrote it.
create table meeting_note (
  id             uuid primary key default uuidv7(),
  agenda_item_id uuid not null,
  partnership_id uuid not null references partnership,
  seq            integer not null,
  body           text not null check (length(body) <= 20000),
  based_on       uuid references meeting_note,
  manner         text not null default 'written' check (manner in ('written', 'beside')),
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  made_at        timestamptz not null default app.now(),
  foreign key (agenda_item_id, partnership_id) references agenda_item (id, partnership_id),
  unique (agenda_item_id, seq)
);
create table meeting_attendance (
  meeting_id     uuid not null,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  -- For which party the person came; none for those who have sight without one
  party_id       uuid references party,
  presence       text not null check (presence in ('here', 'remote', 'absent')),
  noted_by       uuid not null references person,
  noted_at       timestamptz not null default app.now(),
  primary key (meeting_id, person_id),
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id)
);
-- What each person answers to the invitation, for itself.
create table meeting_reply (
  meeting_id     uuid not null,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  reply          text not null check (reply in ('comes', 'remote', 'cannot')),
  given_at       timestamptz not null default app.now(),
  primary key (meeting_id, person_id),
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id)
);

alter table meeting enable row level security;
alter table agenda_item enable row level security;
alter table meeting_note enable row level security;
alter table meeting_attendance enable row level security;
alter table meeting_reply enable row level security;

create policy inside on meeting for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_call on meeting for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_change on meeting for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select on meeting to samhandling_web;
grant insert (partnership_id, kind, starts_at, ends_at, place, link, person_id, party_id) on meeting to samhandling_web;
grant update (kind, starts_at, ends_at, place, link, cancelled_at, others) on meeting to samhandling_web;

create policy inside on agenda_item for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy parties_add on agenda_item for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_change on agenda_item for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select on agenda_item to samhandling_web;
grant insert (partnership_id, meeting_id, place, title, words, minutes, source_kind, source_id, person_id, party_id) on agenda_item to samhandling_web;
grant update (meeting_id, place, removed_at) on agenda_item to samhandling_web;

create policy inside on meeting_note for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_writes on meeting_note for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on meeting_note to samhandling_web;
grant insert (agenda_item_id, partnership_id, seq, body, based_on, manner, person_id, party_id) on meeting_note to samhandling_web;

create policy inside on meeting_attendance for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, noted_at));
create policy parties_note on meeting_attendance for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and noted_by = (select app.person_id()));
create policy parties_change on meeting_attendance for update to samhandling_web
  using (partnership_id = (select app.acting_partnership())) with check (noted_by = (select app.person_id()));
grant select on meeting_attendance to samhandling_web;
grant insert (meeting_id, partnership_id, person_id, party_id, presence, noted_by) on meeting_attendance to samhandling_web;
grant update (presence, noted_by, noted_at) on meeting_attendance to samhandling_web;

create policy inside on meeting_reply for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, given_at));
create policy own_reply on meeting_reply for insert to samhandling_web
  with check (person_id = (select app.person_id()) and partnership_id = any ((select app.my_partnerships())::uuid[]));
create policy own_reply_changes on meeting_reply for update to samhandling_web
  using (person_id = (select app.person_id()) and partnership_id = any ((select app.my_partnerships())::uuid[]));
grant select on meeting_reply to samhandling_web;
grant insert (meeting_id, partnership_id, person_id, reply) on meeting_reply to samhandling_web;
grant update (reply, given_at) on meeting_reply to samhandling_web;
