-- R8: each party has a room of its own for notes, preparation and assessments, seen by that party alone. Symmetrical: every
-- party has the same.
create table own_note (
  id             uuid primary key default uuidv7(),
  party_id       uuid not null,
  partnership_id uuid not null references partnership,
  title          text not null check (length(title) between 1 and 160),
  created_at     timestamptz not null default app.now(),
  removed_at     timestamptz,
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on own_note (party_id);
-- Every saved text of a note; the newest stands, the others are kept (R12).
create table own_note_text (
  id        uuid primary key default uuidv7(),
  note_id   uuid not null references own_note,
  party_id  uuid not null references party,
  seq       integer not null,
  body      text not null check (length(body) <= 20000),
  person_id uuid not null references person,
  made_at   timestamptz not null default app.now(),
  unique (note_id, seq)
);

alter table own_note enable row level security;
alter table own_note_text enable row level security;
-- Both: a live mandate for the party, and entered as it.
create policy own_party on own_note to samhandling_web
  using (party_id = any ((select app.my_parties())::uuid[]) and party_id = app.party_id())
  with check (party_id = (select app.acting_party()) and partnership_id = (select app.acting_partnership()));
create policy own_party on own_note_text for select to samhandling_web
  using (party_id = any ((select app.my_parties())::uuid[]) and party_id = app.party_id());
create policy own_party_writes on own_note_text for insert to samhandling_web
  with check (party_id = (select app.acting_party()) and person_id = (select app.person_id())
    and exists (select from own_note n where n.id = note_id and n.party_id = own_note_text.party_id));
grant select, insert on own_note, own_note_text to samhandling_web;
grant update (title, removed_at) on own_note to samhandling_web;
