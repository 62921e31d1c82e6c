-- The groups that steer and work (VGR: a steering group of representatives of every party, others co-opted for what they
-- know; a chair and a secretary that may rotate or be shared): who sat where, and whose turn it was, over time.
create table partnership_group (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  kind           text not null check (kind in ('steering', 'working', 'cooperation')),
  name           text not null check (length(name) between 2 and 120),
  purpose        text not null default '' check (length(purpose) <= 1000),
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  made_at        timestamptz not null default app.now(),
  ended_at       timestamptz,
  unique (id, partnership_id)
);
create unique index one_steering_group on partnership_group (partnership_id) where kind = 'steering' and ended_at is null;

create table group_seat (
  id             uuid primary key default uuidv7(),
  group_id       uuid not null,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  -- No party: co-opted, with what the person knows
  party_id       uuid,
  seat           text not null check (seat in ('member', 'deputy', 'co_opted')),
  competence     text not null default '' check (length(competence) <= 300),
  from_day       date not null default app.today(),
  to_day         date,
  made_at        timestamptz not null default app.now(),
  ended_at       timestamptz,
  foreign key (group_id, partnership_id) references partnership_group (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  check ((party_id is null) = (seat = 'co_opted')),
  check (seat <> 'co_opted' or (competence <> '' and to_day is not null)),
  check (to_day is null or to_day >= from_day)
);
create index on group_seat (group_id);
create unique index one_seat_each on group_seat (group_id, person_id) where ended_at is null;

create table group_turn (
  id             uuid primary key default uuidv7(),
  group_id       uuid not null,
  partnership_id uuid not null references partnership,
  role           text not null check (role in ('chair', 'secretary')),
  party_id       uuid not null,
  -- Named by its own party
  person_id      uuid references person,
  -- Shared: several parties hold the role at once
  shared         boolean not null default false,
  from_day       date not null,
  to_day         date not null,
  made_at        timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  removed_at     timestamptz,
  foreign key (group_id, partnership_id) references partnership_group (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  unique (id, partnership_id),
  check (to_day >= from_day)
);
create index on group_turn (group_id);

create table turn_swap (
  id             uuid primary key default uuidv7(),
  group_id       uuid not null,
  partnership_id uuid not null references partnership,
  turn_id        uuid not null,
  other_turn_id  uuid not null,
  why            text not null default '' check (length(why) <= 500),
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  made_at        timestamptz not null default app.now(),
  answer         text check (answer in ('yes', 'no', 'withdrawn')),
  answered_by    uuid references person,
  answered_party uuid references party,
  answered_at    timestamptz,
  foreign key (group_id, partnership_id) references partnership_group (id, partnership_id),
  foreign key (turn_id, partnership_id) references group_turn (id, partnership_id),
  foreign key (other_turn_id, partnership_id) references group_turn (id, partnership_id),
  check (turn_id <> other_turn_id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
  -- R14: what needs another party needs another person
  check (answer is null or answer = 'withdrawn' or (answered_by <> person_id and answered_party <> party_id))
);
create unique index one_swap_at_a_time on turn_swap (turn_id) where answer is null;

-- A seat is for somebody who has a mandate: for the party, or as co-opted.
create function app.seat_fits() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from mandate m where m.person_id = new.person_id and m.partnership_id = new.partnership_id and m.ended_at is null
      and app.is_live(m.from_day, m.to_day) and m.party_id is not distinct from new.party_id
      and (new.party_id is not null or m.capacity = 'co_opted')) then
    raise exception 'no mandate for this seat' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger seat_fits before insert on group_seat for each row execute function app.seat_fits();

-- One party at a time holds a role that is not shared; a party names its own person; whose turn it is changes by swap only.
create function app.turn_fits() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.group_id::text, 131));
  if new.removed_at is null and not new.shared and exists (select from group_turn t where t.group_id = new.group_id and t.role = new.role
      and t.id <> new.id and t.removed_at is null and not t.shared
      and daterange(t.from_day, t.to_day, '[]') && daterange(new.from_day, new.to_day, '[]')) then
    raise exception 'two turns at once' using errcode = '23P01';
  end if;
  if new.person_id is not null and (tg_op = 'INSERT' or new.person_id is distinct from old.person_id) then
    if new.party_id is distinct from app.acting_party() then raise exception 'another party names its own' using errcode = '42501'; end if;
    if not exists (select from mandate m where m.person_id = new.person_id and m.party_id = new.party_id and m.ended_at is null
        and app.is_live(m.from_day, m.to_day) and m.capacity in ('representative', 'responsible_officer')) then
      raise exception 'not somebody who acts for the party' using errcode = '23514';
    end if;
  end if;
  new.changed_at := app.now();
  return new;
end $$;
create trigger turn_fits before insert or update on group_turn for each row execute function app.turn_fits();

-- A swap is between the proposer's own turn and another party's, in one role of one group, both ahead; the other party answers.
create function app.swap_fits() returns trigger language plpgsql security definer set search_path = public as $$
declare mine group_turn; theirs group_turn;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.group_id::text, 131));
  select * into mine from group_turn t where t.id = new.turn_id;
  select * into theirs from group_turn t where t.id = new.other_turn_id;
  if new.answer is null or new.answer = 'yes' then
    if mine.group_id <> new.group_id or theirs.group_id <> new.group_id or mine.role <> theirs.role or mine.shared or theirs.shared
      or mine.removed_at is not null or theirs.removed_at is not null
      or mine.party_id <> new.party_id or theirs.party_id = new.party_id
      or mine.from_day <= app.today() or theirs.from_day <= app.today() then
      raise exception 'these turns are not swapped' using errcode = '23514';
    end if;
  end if;
  if tg_op = 'UPDATE' then
    if old.answer is not null then raise exception 'answered already' using errcode = '23514'; end if;
    if new.answer = 'withdrawn' then
      if app.acting_party() <> new.party_id then raise exception 'not yours' using errcode = '42501'; end if;
    elsif app.acting_party() is distinct from theirs.party_id then
      raise exception 'the other party answers' using errcode = '42501';
    end if;
    new.answered_by := app.person_id();
    new.answered_party := app.acting_party();
    new.answered_at := app.now();
    if new.answer = 'yes' then
      update group_turn set party_id = theirs.party_id, person_id = null where id = mine.id;
      update group_turn set party_id = mine.party_id, person_id = null where id = theirs.id;
    end if;
  end if;
  return new;
end $$;
create trigger swap_fits before insert or update on turn_swap for each row execute function app.swap_fits();

alter table partnership_group enable row level security;
alter table group_seat enable row level security;
alter table group_turn enable row level security;
alter table turn_swap enable row level security;

create policy inside on partnership_group for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy parties_add on partnership_group for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_change on partnership_group for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select on partnership_group to samhandling_web;
grant insert (partnership_id, kind, name, purpose, person_id, party_id) on partnership_group to samhandling_web;
grant update (name, purpose, ended_at) on partnership_group to samhandling_web;

create policy inside on group_seat for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
-- A party seats its own people; those without a party are co-opted by anyone who acts for one.
create policy own_people on group_seat for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and (party_id is null or party_id = (select app.acting_party())));
create policy own_people_end on group_seat for update to samhandling_web
  using (partnership_id = (select app.acting_partnership()) and (party_id is null or party_id = (select app.acting_party())));
grant select on group_seat to samhandling_web;
grant insert (group_id, partnership_id, person_id, party_id, seat, competence, from_day, to_day) on group_seat to samhandling_web;
grant update (to_day, ended_at) on group_seat to samhandling_web;

create policy inside on group_turn for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_add on group_turn for insert to samhandling_web with check (partnership_id = (select app.acting_partnership()));
create policy parties_change on group_turn for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select on group_turn to samhandling_web;
grant insert (group_id, partnership_id, role, party_id, shared, from_day, to_day) on group_turn to samhandling_web;
grant update (person_id, to_day, removed_at) on group_turn to samhandling_web;

create policy inside on turn_swap for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, coalesce(answered_at, made_at)));
create policy own_party_proposes on turn_swap for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_answer on turn_swap for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select on turn_swap to samhandling_web;
grant insert (group_id, partnership_id, turn_id, other_turn_id, why, person_id, party_id) on turn_swap to samhandling_web;
grant update (answer) on turn_swap to samhandling_web;
