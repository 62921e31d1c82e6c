-- What was read of a file that somebody wants to take into the agreement, between the page that shows it and the press that
-- takes it in. The person's own alone; thrown away when it is taken in, when it is not wanted, and after a week.
create table intake (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  person_id      uuid not null default app.person_id() references person,
  party_id       uuid not null default app.acting_party(),
  file_name      text not null check (length(file_name) between 1 and 200),
  contents       jsonb not null check (octet_length(contents::text) <= 4000000),
  made_at        timestamptz not null default app.now(),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on intake (partnership_id, person_id);

alter table intake enable row level security;
create policy own_person on intake to samhandling_web
  using (person_id = (select app.person_id()) and partnership_id = (select app.acting_partnership()))
  with check (person_id = (select app.person_id()) and partnership_id = (select app.acting_partnership())
    and party_id = (select app.acting_party()));
grant select, delete on intake to samhandling_web;
grant insert (partnership_id, file_name, contents) on intake to samhandling_web;

-- A file that nobody came back to: whoever reads the next one clears it away, whosever it was.
create function app.clear_intakes() returns void language sql volatile security definer set search_path = public as $$
  delete from intake where made_at < app.now() - interval '7 days'
$$;
grant execute on function app.clear_intakes() to samhandling_web;
