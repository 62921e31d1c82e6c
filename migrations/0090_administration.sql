-- Administrators, memberships and organisations over time: what has to hold whatever page or command writes it.

-- A role that is ended closes at once. Days are whole, so its last day is then the day before, also when it began today;
-- the moment itself is kept beside. What has ended is given anew, never revived.
alter table membership drop constraint membership_check, add column ended_at timestamptz,
  add constraint membership_days check (to_day is null or to_day >= from_day or ended_at is not null),
  add constraint membership_ended check (ended_at is null or to_day is not null);
alter table administrator drop constraint administrator_check, drop constraint administrator_pkey,
  add column id uuid primary key default uuidv7(), add column ended_at timestamptz,
  add constraint administrator_days check (to_day is null or to_day >= from_day or ended_at is not null),
  add constraint administrator_ended check (ended_at is null or to_day is not null);
create unique index one_live_administrator on administrator (person_id) where to_day is null;
grant update (ended_at) on membership, administrator to samhandling_web;

create function app.ended_stays_ended() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null then raise exception 'the role has ended' using errcode = '23514'; end if;
  return new;
end $$;
create trigger ended_stays_ended before update on membership for each row execute function app.ended_stays_ended();
create trigger ended_stays_ended before update on administrator for each row execute function app.ended_stays_ended();

-- The installation always has an administrator, and so has an organisation that has once got one: somebody else must stay
-- at least as long as the one who goes would have. One at a time: two who ended each other at once would leave nobody.
create function app.keep_an_administrator() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('administrator', 90));
  if app.is_live(old.from_day, old.to_day) and coalesce(new.to_day, 'infinity') < coalesce(old.to_day, 'infinity')
    and not exists (select from administrator a join person p on p.id = a.person_id and p.erased_at is null
      where a.person_id <> old.person_id and app.is_live(a.from_day, a.to_day)
        and coalesce(a.to_day, 'infinity') >= coalesce(old.to_day, 'infinity')) then
    raise exception 'the installation keeps an administrator' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger keep_an_administrator before update on administrator for each row execute function app.keep_an_administrator();

-- Whoever runs the installation may end also the last one of an organisation: somebody has to, when that person is gone.
create function app.keep_an_organisations_administrator() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if old.capacity <> 'administrator' or app.person_id() is null or app.is_administrator() then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended(old.organisation_id::text, 90));
  if app.is_live(old.from_day, old.to_day) and coalesce(new.to_day, 'infinity') < coalesce(old.to_day, 'infinity')
    and not exists (select from membership m join person p on p.id = m.person_id and p.erased_at is null
      where m.organisation_id = old.organisation_id and m.capacity = 'administrator' and m.person_id <> old.person_id
        and app.is_live(m.from_day, m.to_day) and coalesce(m.to_day, 'infinity') >= coalesce(old.to_day, 'infinity')) then
    raise exception 'the organisation keeps an administrator' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger keep_an_administrator before update on membership
  for each row execute function app.keep_an_organisations_administrator();

-- Nobody sees a partnership's inside by being administrator. Whoever could change another's address could sign in as them:
-- an address is therefore read by administrators, and changed by its own person alone.
drop policy own_secrets on person_private;
create policy own_secrets on person_private to samhandling_web
  using (person_id = app.person_id()) with check (person_id = app.person_id());
create policy administrators_read on person_private for select to samhandling_web using ((select app.is_administrator()));
-- A person comes into being whole, with an address that nobody else has, and by this function alone.
drop policy administrators_add on person;
revoke insert on person, person_private from samhandling_web;

-- Adds a person with an address that is not known; a known one is refused (23505). By whoever runs the installation, or by
-- an administrator of the organisation that is named. Answers the person's id.
create function app.add_person(person_name text, person_language text, address text, organisation uuid) returns uuid
language plpgsql volatile security definer set search_path = public as $$
declare added uuid;
begin
  if not app.administers(organisation) then raise exception 'not yours to add' using errcode = '42501'; end if;
  insert into person (name, language) values (person_name, person_language) returning id into added;
  insert into person_private (person_id, email) values (added, lower(trim(address)));
  return added;
end $$;
-- Whoever names people for an organisation asks whether an address is known; answers the id alone, and nobody else.
create function app.person_for_organisation(address text, organisation uuid) returns uuid
language sql stable security definer set search_path = public as $$
  select pp.person_id from person_private pp join person p on p.id = pp.person_id and p.erased_at is null
  where pp.email = lower(trim(address)) and app.administers(organisation)
$$;

-- R1: a name that has been changed is kept, with its last day. A slip of the pen is not: then nothing is written here.
alter table board add unique (id, organisation_id);
create table former_name (
  id              uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  -- The board whose name it was; the organisation's own where there is none
  board_id        uuid,
  name            text not null check (length(name) between 2 and 160),
  until_day       date not null default app.today(),
  foreign key (board_id, organisation_id) references board (id, organisation_id)
);
create index on former_name (organisation_id);
alter table former_name enable row level security;
create policy everyone_knows on former_name for select using (true);
create policy own_administrators_keep on former_name for insert to samhandling_web with check (app.administers(organisation_id));
grant select on former_name to samhandling_web;
grant insert (organisation_id, board_id, name) on former_name to samhandling_web;

-- Successors lead onward, never round; from one side to the same. And no party changes sides: R1 counts them.
create function app.organisation_in_order() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if app.is_public(old.id) <> (select side = 'public' from party_kind where id = new.kind) then
    raise exception 'an organisation stays on its side' using errcode = '23514';
  end if;
  if new.successor_id is null then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended('successor', 90));
  if app.is_public(new.successor_id) <> app.is_public(new.id)
    or exists (with recursive line as (select new.successor_id as id
        union select o.successor_id from organisation o join line on line.id = o.id) select from line where id = new.id) then
    raise exception 'not a successor' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger organisation_in_order before update on organisation for each row execute function app.organisation_in_order();

-- A board's work goes on in a board of the same organisation, or of one that has succeeded it.
create function app.board_in_order() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.successor_id is null then return new; end if;
  perform pg_advisory_xact_lock(hashtextextended('successor', 90));
  if exists (with recursive line as (select new.successor_id as id
      union select b.successor_id from board b join line on line.id = b.id) select from line where id = new.id)
    or not exists (with recursive line as (select new.organisation_id as id
      union select o.successor_id from organisation o join line on line.id = o.id)
      select from line join board b on b.organisation_id = line.id where b.id = new.successor_id) then
    raise exception 'not a successor' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger board_in_order before update on board for each row execute function app.board_in_order();
