-- Organisations, authorities among them. What kinds there are is data.
create table party_kind (
  id       text primary key,
  side     text not null check (side in ('public', 'civil')),
  name_sv  text not null,
  name_en  text not null,
  position smallint not null
);
insert into party_kind values
  ('region', 'public', 'Region', 'Region', 1),
  ('municipality', 'public', 'Kommun', 'Municipality', 2),
  ('agency', 'public', 'Statlig myndighet', 'Government agency', 3),
  ('municipal_federation', 'public', 'Kommunalförbund', 'Municipal federation', 4),
  ('association', 'civil', 'Ideell förening', 'Non-profit association', 5),
  ('foundation', 'civil', 'Stiftelse', 'Foundation', 6),
  ('faith_community', 'civil', 'Registrerat trossamfund', 'Registered faith community', 7),
  ('economic_association', 'civil', 'Ekonomisk förening', 'Economic association', 8),
  ('limited_company', 'civil', 'Aktiebolag utan vinstsyfte', 'Non-profit limited company', 9),
  ('network', 'civil', 'Nätverk eller ny förening', 'Network or new association', 10);

create table organisation (
  id                  uuid primary key default uuidv7(),
  slug                text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name                text not null check (length(name) between 2 and 160),
  short_name          text not null check (length(short_name) between 1 and 40),
  kind                text not null references party_kind,
  -- Ten digits. A network or a new association may lack one until it signs.
  organisation_number text unique check (organisation_number ~ '^[0-9]{10}$'),
  county              text check (county ~ '^[0-9]{2}$'),
  municipality        text check (municipality ~ '^[0-9]{4}$'),
  -- The guideline that a public party follows, by its name among the profiles.
  profile             text,
  theme               text,
  -- R1: a merged or renamed organisation has a successor, and history keeps the old name.
  successor_id        uuid references organisation,
  created_at          timestamptz not null default app.now()
);
create table board (
  id              uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  name            text not null check (length(name) between 2 and 160),
  successor_id    uuid references board,
  unique (organisation_id, name)
);

-- What a person may do for an organisation outside any partnership: put up a challenge, ask to join, name people.
-- It gives no sight into a partnership: that follows mandates alone.
create table membership (
  id              uuid primary key default uuidv7(),
  person_id       uuid not null references person,
  organisation_id uuid not null references organisation,
  capacity        text not null check (capacity in ('administrator', 'representative', 'signatory', 'responsible_officer')),
  from_day        date not null default app.today(),
  to_day          date,
  -- Where the power to sign is written down: a board minute, a delegation.
  proof           text,
  created_at      timestamptz not null default app.now(),
  check (to_day is null or to_day >= from_day)
);
create index on membership (person_id);
create index on membership (organisation_id);
create unique index one_live_capacity on membership (person_id, organisation_id, capacity) where to_day is null;

create function app.my_organisations() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct organisation_id), '{}') from membership
  where person_id = app.person_id() and from_day <= app.today() and (to_day is null or to_day >= app.today())
$$;
create function app.administers(organisation uuid) returns boolean language sql stable security definer set search_path = public as $$
  select app.is_administrator() or exists (select from membership
    where person_id = app.person_id() and organisation_id = organisation and capacity = 'administrator'
      and from_day <= app.today() and (to_day is null or to_day >= app.today()))
$$;

alter table party_kind enable row level security;
alter table organisation enable row level security;
alter table board enable row level security;
alter table membership enable row level security;
create policy everyone_knows on party_kind for select using (true);
-- Which organisations there are is no secret; which partnerships they are in is.
create policy everyone_knows on organisation for select using (true);
create policy everyone_knows on board for select using (true);
create policy administrators_add on organisation for insert to samhandling_web with check (app.is_administrator());
create policy own_administrators_change on organisation for update to samhandling_web using (app.administers(id));
create policy own_administrators_add on board for insert to samhandling_web with check (app.administers(organisation_id));
create policy own_administrators_change on board for update to samhandling_web using (app.administers(organisation_id));
create policy own_and_colleagues on membership for select to samhandling_web
  using (person_id = app.person_id() or organisation_id = any ((select app.my_organisations())::uuid[]) or app.is_administrator());
create policy administrators_name on membership for insert to samhandling_web with check (app.administers(organisation_id));
create policy administrators_end on membership for update to samhandling_web using (app.administers(organisation_id));
grant select on party_kind to samhandling_web;
grant select, insert on organisation, board, membership to samhandling_web;
grant update (name, short_name, kind, organisation_number, county, municipality, profile, theme, successor_id) on organisation to samhandling_web;
grant update (name, successor_id) on board to samhandling_web;
grant update (to_day, proof) on membership to samhandling_web;
