-- The partnership itself: parties on equal footing, and people's mandates in it. Nobody owns it.
create table partnership (
  id          uuid primary key default uuidv7(),
  slug        text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name        text not null check (length(name) between 2 and 120),
  challenge   text not null check (length(challenge) between 1 and 4000),
  affected    text not null default '',
  place       text not null default '',
  created_at  timestamptz not null default app.now(),
  -- Ends other than the agreed one: broken off before an agreement, or resting
  broken_off_at timestamptz,
  dormant_at    timestamptz
);
create table party (
  id              uuid primary key default uuidv7(),
  partnership_id  uuid not null references partnership,
  organisation_id uuid not null references organisation,
  -- R1: a public party is the legal person together with the board that acts
  board_id        uuid references board,
  -- Colour and shape, given by the room and kept
  mark            smallint not null check (mark between 1 and 20),
  -- The party's own words of why it takes part
  words           text not null default '' check (length(words) <= 600),
  joined_on       date not null default app.today(),
  left_on         date,
  unique (partnership_id, organisation_id),
  unique (partnership_id, mark),
  unique (id, partnership_id),
  check (left_on is null or left_on >= joined_on)
);
create index on party (organisation_id);

create table mandate (
  id             uuid primary key default uuidv7(),
  person_id      uuid not null references person,
  partnership_id uuid not null references partnership,
  -- No party: sight without belonging to one (co-opted, reference group, reader)
  party_id       uuid,
  capacity       text not null check (capacity in
    ('representative', 'responsible_officer', 'signatory', 'co_opted', 'reference', 'reader')),
  competence     text not null default '',
  -- The responsible officer is named with telephone and address to all in the room (VGR)
  phone          text,
  email          text,
  from_day       date not null default app.today(),
  to_day         date,
  created_at     timestamptz not null default app.now(),
  ended_at       timestamptz,
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  check ((party_id is null) = (capacity in ('co_opted', 'reference', 'reader'))),
  check (to_day is null or to_day >= from_day)
);
create index on mandate (person_id);
create index on mandate (partnership_id);
create unique index one_live_mandate on mandate (person_id, partnership_id, capacity) where to_day is null;

-- R14: at one time a person acts for one party only in a partnership. The check waits its turn, so that two at once
-- cannot slip through; acts that need another party also compare the person, for those who change sides between two days.
create function app.one_party_only() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text || new.partnership_id::text, 14));
  if exists (select from mandate m where m.person_id = new.person_id and m.partnership_id = new.partnership_id
      and m.id <> new.id and m.party_id is distinct from new.party_id
      and daterange(m.from_day, m.to_day, '[]') && daterange(new.from_day, new.to_day, '[]')) then
    raise exception 'a person acts for one party only in a partnership' using errcode = '23P01';
  end if;
  return new;
end $$;
create trigger one_party_only before insert or update on mandate for each row execute function app.one_party_only();

create function app.is_live(from_day date, to_day date) returns boolean language sql stable
  as $$ select from_day <= app.today() and (to_day is null or to_day >= app.today()) $$;

-- The partnerships the asker has a live mandate in. Sight follows this and nothing else.
-- `ended_at` closes a mandate at once, also on its last day.
create function app.my_partnerships() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct m.partnership_id), '{}') from mandate m left join party p on p.id = m.party_id
  where m.person_id = app.person_id() and m.ended_at is null and app.is_live(m.from_day, m.to_day)
    and (p.id is null or p.left_on is null or p.left_on >= app.today())
$$;
create function app.my_parties() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct m.party_id), '{}') from mandate m join party p on p.id = m.party_id
  where m.person_id = app.person_id() and m.ended_at is null and app.is_live(m.from_day, m.to_day)
    and (p.left_on is null or p.left_on >= app.today())
$$;
-- The party the asker may act for just now: a live mandate of a capacity that acts, and entered as that party.
create function app.acting_party() returns uuid language sql stable security definer set search_path = public as $$
  select m.party_id from mandate m join party p on p.id = m.party_id
  where m.person_id = app.person_id() and m.party_id = app.party_id() and m.ended_at is null and app.is_live(m.from_day, m.to_day)
    and m.capacity in ('representative', 'responsible_officer') and (p.left_on is null or p.left_on >= app.today())
  limit 1
$$;
create function app.acting_partnership() returns uuid language sql stable security definer set search_path = public as $$
  select partnership_id from party where id = app.acting_party()
$$;
-- R15: who has left reads what was there until then and nothing later.
create function app.saw(partnership uuid, at timestamptz) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from mandate m left join party p on p.id = m.party_id
    where m.person_id = app.person_id() and m.partnership_id = partnership
      and least(m.ended_at, (m.to_day + 1)::timestamp at time zone 'Europe/Stockholm', (p.left_on + 1)::timestamp at time zone 'Europe/Stockholm') >= at)
$$;
-- People whose names the asker meets: those of the same partnerships and of the same organisations.
create function app.my_people() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct person_id), '{}') from (
    select person_id from mandate where partnership_id = any (app.my_partnerships())
    union select m.person_id from mandate m join mandate mine on mine.partnership_id = m.partnership_id
      where mine.person_id = app.person_id() and m.created_at <= coalesce(mine.ended_at, 'infinity')
    union select person_id from membership where organisation_id = any (app.my_organisations())
    union select app.person_id() where app.person_id() is not null) seen
$$;

alter table partnership enable row level security;
alter table party enable row level security;
alter table mandate enable row level security;
create policy inside on partnership for select to samhandling_web
  using (id = any ((select app.my_partnerships())::uuid[]) or app.saw(id, created_at));
create policy parties_change on partnership for update to samhandling_web using (id = (select app.acting_partnership()));
create policy inside on party for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[])
    or app.saw(partnership_id, joined_on::timestamp at time zone 'Europe/Stockholm'));
create policy own_words on party for update to samhandling_web using (id = (select app.acting_party()));
create policy inside on mandate for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, created_at));
-- A party names its own people; those without a party are named by anyone who acts for one.
create policy own_people on mandate for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and (party_id is null or party_id = (select app.acting_party())));
create policy own_people_end on mandate for update to samhandling_web
  using (partnership_id = (select app.acting_partnership()) and (party_id is null or party_id = (select app.acting_party())));
grant select on partnership, party, mandate to samhandling_web;
grant update (name, broken_off_at, dormant_at) on partnership to samhandling_web;
grant update (words) on party to samhandling_web;
grant insert on mandate to samhandling_web;
grant update (to_day, ended_at, phone, email) on mandate to samhandling_web;

create policy own_and_companions on person for select to samhandling_web
  using (id = any ((select app.my_people())::uuid[]) or app.is_administrator());
create policy own_name on person for update to samhandling_web using (id = app.person_id() or app.is_administrator());
create policy administrators_add on person for insert to samhandling_web with check (app.is_administrator());

-- The people that a visitor of a demonstration may choose to be. Empty in a real installation.
create function app.demonstration_people() returns table (id uuid, name text, acts_for text, capacity text)
language sql stable security definer set search_path = public as $$
  select p.id, p.name, coalesce(o.name, ''), coalesce(m.capacity, case when a.person_id is not null then 'installation' end, 'none')
  from person p
  left join lateral (select * from membership m where m.person_id = p.id and m.to_day is null order by m.created_at limit 1) m on true
  left join organisation o on o.id = m.organisation_id
  left join administrator a on a.person_id = p.id
  where app.demonstration() and p.erased_at is null
  order by o.name nulls last, p.name
$$;

-- Whoever names people for a party asks whether an address is known. Only those who act for a party may ask.
create function app.person_with_address(address text) returns uuid language sql stable security definer set search_path = public as $$
  select pp.person_id from person_private pp join person p on p.id = pp.person_id and p.erased_at is null
  where pp.email = lower(trim(address)) and app.acting_party() is not null
$$;
