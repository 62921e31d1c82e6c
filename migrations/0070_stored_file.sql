-- Files that people add: minutes and other papers. They lie in the database, so that a file and what it belongs to are
-- saved, backed up and seen together; never changed, and read by the partnership's own people alone (R7).
create table stored_file (
  id         uuid primary key default uuidv7(),
  -- Whose room it lies in
  owner_id   uuid not null references partnership,
  name       text not null check (length(name) between 1 and 160),
  media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document')),
  bytes      bytea not null check (length(bytes) between 1 and 10485760),
  sha256     bytea not null generated always as (sha256(bytes)) stored,
  person_id  uuid not null references person,
  party_id   uuid not null references party,
  made_at    timestamptz not null default app.now()
);
create index on stored_file (owner_id);
alter table stored_file enable row level security;
create policy inside on stored_file for select to samhandling_web
  using (owner_id = any ((select app.my_partnerships())::uuid[]) or app.saw(owner_id, made_at));
create policy own_party_adds on stored_file for insert to samhandling_web
  with check (owner_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select, insert on stored_file to samhandling_web;
