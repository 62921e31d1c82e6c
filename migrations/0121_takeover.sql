-- Taking over an agreement that was made before or outside the system (B14). Any party starts it and every party confirms, each by a
-- person of its own; until then it is a draft that only those parties see. Then it is a partnership like any other, and its signed file
-- is its first version: R3, R4 and R6 hold from the next.
alter table partnership add column taken_over boolean not null default false;

-- R5: of what is taken over a date may be unknown, or known to the month or the year.
alter table version add column taken_over boolean not null default false,
  add column signed_precision text not null default 'day' check (signed_precision in ('day', 'month', 'year')),
  add column start_precision text not null default 'day' check (start_precision in ('day', 'month', 'year')),
  add column end_precision text not null default 'day' check (end_precision in ('day', 'month', 'year')),
  alter column start_on drop not null, alter column end_on drop not null;
do $$
declare name text;
begin
  for name in select conname from pg_constraint where conrelid = 'version'::regclass and contype = 'c'
      and (pg_get_constraintdef(oid) like '%convert_to%' or pg_get_constraintdef(oid) like '%((signed_at IS NULL) = (signed_on IS NULL))%') loop
    execute format('alter table version drop constraint %I', name);
  end loop;
end $$;
alter table version
  -- The file's hash is the hash of a version that has been taken over; of every other it is the text's
  add constraint hash_of_text check (taken_over or hash = sha256(convert_to(canonical, 'UTF8'))),
  add constraint signed_day check (taken_over or (signed_at is null) = (signed_on is null)),
  add constraint term_is_dated check (taken_over or (start_on is not null and end_on is not null)),
  add constraint taken_over_is_signed check (not taken_over or (number = 1 and signed_at is not null and canonical = ''));
drop trigger version_is_ready on version;
create trigger version_is_ready before insert on version for each row when (not new.taken_over) execute function app.version_is_ready();
drop trigger version_has_parties on version;
create trigger version_has_parties after insert on version for each row when (not new.taken_over) execute function app.version_has_parties();
do $$
declare name text;
begin
  for name in select conname from pg_constraint where conrelid = 'version_file'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%''locked''%' loop
    execute format('alter table version_file drop constraint %I', name);
  end loop;
end $$;
alter table version_file add constraint version_file_kind check (kind in ('locked', 'to_sign', 'signed', 'taken_over'));
drop trigger file_is_next on version_file;
create trigger file_is_next before insert on version_file for each row when (new.kind <> 'taken_over') execute function app.file_is_next();
create policy taken_over_by_confirming on version_file as restrictive for insert to samhandling_web with check (kind <> 'taken_over');

create table takeover (
  -- The partnership keeps the id, so that its log chain goes on unbroken
  id              uuid primary key default uuidv7(),
  organisation_id uuid not null references organisation,
  person_id       uuid not null references person,
  name            text not null check (length(name) between 2 and 120),
  about           text not null check (length(about) between 1 and 4000),
  signed_on       date,
  signed_precision text not null default 'day' check (signed_precision in ('day', 'month', 'year')),
  start_on        date,
  start_precision text not null default 'day' check (start_precision in ('day', 'month', 'year')),
  end_on          date,
  end_precision   text not null default 'day' check (end_precision in ('day', 'month', 'year')),
  registry_number text not null default '' check (length(registry_number) <= 60),
  -- What is confirmed is what stands at a revision: every change asks all parties again
  revision        integer not null default 1,
  made_at         timestamptz not null default app.now(),
  sent_at         timestamptz,
  withdrawn_at    timestamptz,
  begun_at        timestamptz,
  slug            text,
  check (end_on is null or start_on is null or end_on > start_on),
  check ((begun_at is null) = (slug is null)),
  check (begun_at is null or sent_at is not null)
);
create index on takeover (organisation_id);
create table takeover_party (
  id              uuid primary key default uuidv7(),
  takeover_id     uuid not null references takeover,
  organisation_id uuid references organisation,
  board_id        uuid references board,
  -- One that is not here yet: by name, as it is to be called
  name            text not null default '' check (length(name) <= 160),
  kind            text references party_kind,
  organisation_number text check (organisation_number ~ '^[0-9]{10}$'),
  -- To whom the link is sent; only its digest is kept
  address         text check (address = lower(address) and address like '%_@_%' and length(address) <= 254),
  token_digest    bytea unique,
  claimed_at      timestamptz,
  -- The party's decision, as it was made
  body            text not null default '' check (length(body) <= 160),
  decided_on      date,
  decided_precision text not null default 'day' check (decided_precision in ('day', 'month', 'year')),
  paragraph       text not null default '' check (length(paragraph) <= 40),
  registry_number text not null default '' check (length(registry_number) <= 60),
  made_at         timestamptz not null default app.now(),
  unique (takeover_id, organisation_id),
  unique (id, takeover_id),
  check (organisation_id is not null or (name <> '' and kind is not null and address is not null))
);
create index on takeover_party (organisation_id);
create table takeover_confirmation (
  party_id     uuid not null,
  takeover_id  uuid not null,
  revision     integer not null,
  person_id    uuid not null references person,
  confirmed_at timestamptz not null default app.now(),
  primary key (party_id, revision),
  -- R14: nobody confirms for two
  unique (takeover_id, revision, person_id),
  foreign key (party_id, takeover_id) references takeover_party (id, takeover_id) on delete cascade
);
create index on takeover_confirmation (person_id);
create table takeover_file (
  id          uuid primary key default uuidv7(),
  takeover_id uuid not null references takeover,
  name        text not null check (length(name) between 1 and 160),
  bytes       bytea not null check (length(bytes) between 1 and 26214400 and substring(bytes for 5) = '\x255044462d'),
  sha256      bytea not null generated always as (sha256(bytes)) stored,
  person_id   uuid not null references person,
  made_at     timestamptz not null default app.now()
);
create index on takeover_file (takeover_id);
-- A goal, a resource or a coming meeting, to be written in the room when all have confirmed.
create table takeover_item (
  id          uuid primary key default uuidv7(),
  takeover_id uuid not null references takeover,
  kind        text not null check (kind in ('goal', 'resource', 'meeting')),
  content     jsonb not null,
  made_at     timestamptz not null default app.now()
);
create index on takeover_item (takeover_id);

create function app.acts_for_organisation(asked uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from membership m where m.person_id = app.person_id() and m.organisation_id = asked
    and m.capacity in ('representative', 'responsible_officer') and app.is_live(m.from_day, m.to_day))
$$;
-- The drafts that the asker's organisations are in: one's own at once, others' when they have been sent.
create function app.my_takeovers() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct t.id), '{}') from takeover t left join takeover_party p on p.takeover_id = t.id
  where t.organisation_id = any (app.my_organisations()) or (t.sent_at is not null and p.organisation_id = any (app.my_organisations()))
$$;
-- Those the asker may change: acting for a party of it, while it is a draft.
create function app.takeovers_to_change() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct t.id), '{}') from takeover t left join takeover_party p on p.takeover_id = t.id
  where t.begun_at is null and t.withdrawn_at is null
    and (app.acts_for_organisation(t.organisation_id) or (t.sent_at is not null and app.acts_for_organisation(p.organisation_id)))
$$;

create function app.takeover_revised() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if old.begun_at is not null then raise exception 'taken over already' using errcode = '23514'; end if;
  if (new.name, new.about, new.signed_on, new.signed_precision, new.start_on, new.start_precision, new.end_on, new.end_precision, new.registry_number)
      is distinct from (old.name, old.about, old.signed_on, old.signed_precision, old.start_on, old.start_precision, old.end_on, old.end_precision, old.registry_number) then
    new.revision := old.revision + 1;
  end if;
  return new;
end $$;
create trigger takeover_revised before update on takeover for each row execute function app.takeover_revised();
create function app.part_of_takeover_changed() returns trigger language plpgsql security definer set search_path = public as $$
declare changed uuid := case when tg_op = 'DELETE' then old.takeover_id else new.takeover_id end;
begin
  perform from takeover t where t.id = changed and t.begun_at is null and t.withdrawn_at is null for update;
  if not found then raise exception 'no draft' using errcode = '23514'; end if;
  update takeover set revision = revision + 1 where id = changed;
  return null;
end $$;
create trigger part_of_takeover_changed after insert or delete on takeover_party for each row execute function app.part_of_takeover_changed();
create trigger party_of_takeover_changed after update of board_id, name, kind, organisation_number, body, decided_on, decided_precision, paragraph, registry_number
  on takeover_party for each row execute function app.part_of_takeover_changed();
create trigger part_of_takeover_changed after insert on takeover_file for each row execute function app.part_of_takeover_changed();
create trigger part_of_takeover_changed after insert or delete on takeover_item for each row execute function app.part_of_takeover_changed();

-- A party confirms what stands at a revision. With the last one the partnership is there: parties, the people who confirmed, and the
-- signed file as its first version. Everything is checked here. @returns the partnership's address, or null while somebody is silent
create function app.confirm_takeover(asked uuid, as_party uuid, seen integer, wanted_slug text, marks jsonb, content jsonb)
returns text language plpgsql volatile security definer set search_path = public as $$
declare
  t takeover;
  mine takeover_party;
  file takeover_file;
  chosen_slug text := wanted_slug;
  tries integer := 1;
  version_id uuid;
  since date;
begin
  select * into t from takeover x where x.id = asked for update;
  select * into mine from takeover_party p where p.id = as_party and p.takeover_id = asked;
  if t.id is null or mine.id is null or t.sent_at is null or not app.acts_for_organisation(mine.organisation_id) then
    raise exception 'not yours to confirm' using errcode = '42501';
  end if;
  select * into file from takeover_file f where f.takeover_id = asked order by f.id desc limit 1;
  if t.begun_at is not null or t.withdrawn_at is not null or t.revision <> seen or file.id is null
    or (select count(distinct k.side) from takeover_party p left join organisation o on o.id = p.organisation_id
      join party_kind k on k.id = coalesce(o.kind, p.kind) where p.takeover_id = asked) < 2 then
    raise exception 'not ready to be confirmed' using errcode = '23514';
  end if;
  insert into takeover_confirmation (party_id, takeover_id, revision, person_id) values (as_party, asked, t.revision, app.person_id());
  if exists (select from takeover_party p where p.takeover_id = asked
      and not exists (select from takeover_confirmation c where c.party_id = p.id and c.revision = t.revision)) then
    return null;
  end if;
  since := least(coalesce(t.signed_on, t.start_on, app.today()), coalesce(t.start_on, t.signed_on, app.today()), app.today());
  while exists (select from partnership where slug = chosen_slug) loop
    tries := tries + 1;
    chosen_slug := wanted_slug || '-' || tries;
  end loop;
  insert into partnership (id, slug, name, challenge, taken_over) values (asked, chosen_slug, t.name, t.about, true);
  insert into party (partnership_id, organisation_id, board_id, mark, joined_on)
  select asked, p.organisation_id, p.board_id, (marks ->> p.id::text)::smallint, since from takeover_party p where p.takeover_id = asked;
  insert into mandate (person_id, partnership_id, party_id, capacity)
  select c.person_id, asked, y.id, case when app.party_is_public(y.id) and exists (select from membership m where m.person_id = c.person_id
      and m.organisation_id = y.organisation_id and m.capacity = 'responsible_officer' and app.is_live(m.from_day, m.to_day)) then 'responsible_officer' else 'representative' end
  from takeover_confirmation c join takeover_party p on p.id = c.party_id join party y on y.partnership_id = asked and y.organisation_id = p.organisation_id
  where c.takeover_id = asked and c.revision = t.revision;
  insert into version (partnership_id, number, content, canonical, hash, start_on, end_on, start_precision, end_precision, signed_precision,
    locked_by, locked_party, first_signed_at, signed_at, signed_on, taken_over)
  select asked, 1, confirm_takeover.content, '', file.sha256, t.start_on, t.end_on, t.start_precision, t.end_precision, t.signed_precision,
    app.person_id(), y.id, app.now(), app.now(), t.signed_on, true
  from party y where y.partnership_id = asked and y.organisation_id = mine.organisation_id returning id into version_id;
  insert into version_file (version_id, partnership_id, kind, bytes) values (version_id, asked, 'taken_over', file.bytes);
  update takeover set begun_at = app.now(), slug = chosen_slug where id = asked;
  return chosen_slug;
end $$;

-- What the holder of a link is shown, and the taking of it: the link is the proof of the address. Somebody becomes a representative at
-- once only of a civil-society organisation that nobody acts for yet; else its administrators name people.
create function app.find_takeover_link(digest bytea) returns table (id uuid, name text, organisation text, inviter text, address text)
language sql stable security definer set search_path = public as $$
  select t.id, t.name, coalesce(o.name, p.name), b.name, p.address from takeover_party p join takeover t on t.id = p.takeover_id
  left join organisation o on o.id = p.organisation_id join organisation b on b.id = t.organisation_id
  where p.token_digest = digest and p.claimed_at is null and t.sent_at > app.now() - interval '90 days' and t.begun_at is null and t.withdrawn_at is null
$$;
create function app.claim_takeover(digest bytea, person_name text, language text, new_slug text) returns text
language plpgsql volatile security definer set search_path = public as $$
declare
  p takeover_party;
  someone uuid;
  chosen uuid;
begin
  select x.* into p from takeover_party x join app.find_takeover_link(digest) f on f.id = x.takeover_id where x.token_digest = digest for update of x;
  if p.id is null then return null; end if;
  chosen := p.organisation_id;
  if chosen is null and p.organisation_number is not null then
    select o.id into chosen from organisation o where o.organisation_number = p.organisation_number;
  end if;
  select pp.person_id into someone from person_private pp where pp.email = p.address;
  if chosen is not null and not exists (select from membership m where m.person_id = someone and m.organisation_id = chosen and app.is_live(m.from_day, m.to_day))
    and (app.is_public(chosen) or exists (select from membership m where m.organisation_id = chosen and app.is_live(m.from_day, m.to_day))) then
    return 'asked';
  end if;
  if chosen is null then
    if not exists (select from party_kind k where k.id = p.kind and k.side = 'civil') then
      raise exception 'an authority is added by an administrator' using errcode = '42501';
    end if;
    insert into organisation (slug, name, short_name, kind, organisation_number) values (new_slug, p.name, left(p.name, 40), p.kind, p.organisation_number)
    returning id into chosen;
  end if;
  if someone is null then
    insert into person (name, language) values (person_name, claim_takeover.language) returning person.id into someone;
    insert into person_private (person_id, email) values (someone, p.address);
  end if;
  insert into membership (person_id, organisation_id, capacity) select someone, chosen, 'representative'
  where not exists (select from membership m where m.person_id = someone and m.organisation_id = chosen and app.is_live(m.from_day, m.to_day));
  update takeover_party set organisation_id = chosen, claimed_at = app.now() where takeover_party.id = p.id;
  return 'member';
end $$;
-- The people that a sent draft is told to; ids only, and only to those who are in it.
create function app.people_of_takeover(asked uuid) returns setof uuid language sql stable security definer set search_path = public as $$
  select distinct m.person_id from takeover_party p join membership m on m.organisation_id = p.organisation_id
  where p.takeover_id = asked and asked = any (app.my_takeovers()) and app.is_live(m.from_day, m.to_day) and m.capacity in ('representative', 'responsible_officer')
$$;

alter table takeover enable row level security;
alter table takeover_party enable row level security;
alter table takeover_confirmation enable row level security;
alter table takeover_file enable row level security;
alter table takeover_item enable row level security;
create policy those_in_it on takeover for select to samhandling_web
  using (organisation_id = any ((select app.my_organisations())::uuid[]) or id = any ((select app.my_takeovers())::uuid[]) or id = any ((select app.my_partnerships())::uuid[]));
create policy own_organisation_starts on takeover for insert to samhandling_web
  with check (person_id = (select app.person_id()) and app.acts_for_organisation(organisation_id));
create policy parties_change on takeover for update to samhandling_web using (id = any ((select app.takeovers_to_change())::uuid[]));
grant select on takeover to samhandling_web;
grant insert (organisation_id, person_id, name, about, signed_on, signed_precision, start_on, start_precision, end_on, end_precision, registry_number) on takeover to samhandling_web;
grant update (name, about, signed_on, signed_precision, start_on, start_precision, end_on, end_precision, registry_number, sent_at, withdrawn_at) on takeover to samhandling_web;

create policy those_in_it on takeover_party for select to samhandling_web
  using (takeover_id = any ((select app.my_takeovers())::uuid[]) or takeover_id = any ((select app.my_partnerships())::uuid[]));
create policy parties_add on takeover_party for insert to samhandling_web with check (takeover_id = any ((select app.takeovers_to_change())::uuid[]));
create policy parties_change on takeover_party for update to samhandling_web using (takeover_id = any ((select app.takeovers_to_change())::uuid[]));
create policy parties_remove on takeover_party for delete to samhandling_web using (takeover_id = any ((select app.takeovers_to_change())::uuid[]));
grant select (id, takeover_id, organisation_id, board_id, name, kind, organisation_number, address, claimed_at, body, decided_on, decided_precision, paragraph, registry_number, made_at)
  on takeover_party to samhandling_web;
grant insert (takeover_id, organisation_id, board_id, name, kind, organisation_number, address, body, decided_on, decided_precision, paragraph, registry_number) on takeover_party to samhandling_web;
grant update (board_id, body, decided_on, decided_precision, paragraph, registry_number, token_digest) on takeover_party to samhandling_web;
grant delete on takeover_party to samhandling_web;

create policy those_in_it on takeover_confirmation for select to samhandling_web
  using (takeover_id = any ((select app.my_takeovers())::uuid[]) or takeover_id = any ((select app.my_partnerships())::uuid[]));
grant select on takeover_confirmation to samhandling_web;
create policy those_in_it on takeover_file for select to samhandling_web
  using (takeover_id = any ((select app.my_takeovers())::uuid[]) or takeover_id = any ((select app.my_partnerships())::uuid[]));
create policy parties_add on takeover_file for insert to samhandling_web
  with check (takeover_id = any ((select app.takeovers_to_change())::uuid[]) and person_id = (select app.person_id()));
grant select on takeover_file to samhandling_web;
grant insert (takeover_id, name, bytes, person_id) on takeover_file to samhandling_web;
create policy those_in_it on takeover_item for select to samhandling_web
  using (takeover_id = any ((select app.my_takeovers())::uuid[]) or takeover_id = any ((select app.my_partnerships())::uuid[]));
create policy parties_add on takeover_item for insert to samhandling_web with check (takeover_id = any ((select app.takeovers_to_change())::uuid[]));
create policy parties_remove on takeover_item for delete to samhandling_web using (takeover_id = any ((select app.takeovers_to_change())::uuid[]));
grant select on takeover_item to samhandling_web;
grant insert (takeover_id, kind, content) on takeover_item to samhandling_web;
grant delete on takeover_item to samhandling_web;

-- The days that a partnership's phase rests on, of one version. Of what was taken over a day that nobody knows is the nearest one known:
-- it has been signed and it has begun, whatever the day was.
create function app.version_days(v version) returns table (locked text, decided text, signed text, starts text, ends text)
language sql stable set search_path = public as $$
  select case when v.taken_over then coalesce(v.signed_on, v.start_on, locked_on) else locked_on end::text,
    case when v.taken_over then coalesce(v.signed_on, v.start_on, locked_on) else (app.decided_at(v.id) at time zone 'Europe/Stockholm')::date end::text,
    case when v.taken_over then coalesce(v.signed_on, v.start_on, locked_on) else v.signed_on end::text,
    case when v.taken_over then coalesce(v.start_on, v.signed_on, locked_on) else v.start_on end::text,
    v.end_on::text
  from (select (v.locked_at at time zone 'Europe/Stockholm')::date as locked_on) one
$$;

-- As before; of what was taken over, a signing day that nobody knows does not keep it from having been signed.
create or replace function app.refresh_published(asked uuid, quietly boolean default false) returns void language plpgsql volatile security definer set search_path = public as $$
declare
  shown register_entry;
  v version;
  was text;
begin
  select e.* into shown from publication_entry x join register_entry e on e.id = x.entry_id
  where x.partnership_id = asked and e.state = 'published' for update of e;
  if shown.id is null then return; end if;
  was := app.register_standing(shown);
  -- The version in force, or the one that will be, or the one under way (R6)
  select * into v from version one where one.partnership_id = asked and one.released_at is null
  order by (one.signed_at is not null and one.start_on <= app.today()) desc, one.signed_at is not null desc,
    case when one.signed_at is not null and one.start_on <= app.today() then -one.number when one.signed_at is not null then one.number else -one.number end
  limit 1;
  update register_entry e set
    reached = case when v.id is not null and app.decided_at(v.id) is not null then 'signing' when v.id is not null then 'decision'
      when exists (select from heading_text t where t.partnership_id = asked) then 'agreement'
      when exists (select from assessment_opening o where o.partnership_id = asked) then 'suitability' else 'dialogue' end,
    signed_on = coalesce(v.signed_on, case when v.taken_over then coalesce(v.start_on, (v.locked_at at time zone 'Europe/Stockholm')::date) end),
    start_precision = coalesce(v.start_precision, 'day'),
    end_precision = coalesce(v.end_precision, 'day'),
    start_on = case when v.signed_at is not null then v.start_on end,
    end_on = case when v.signed_at is not null then v.end_on end,
    broken_off_on = (p.broken_off_at at time zone 'Europe/Stockholm')::date,
    dormant_on = (p.dormant_at at time zone 'Europe/Stockholm')::date
  from partnership p where p.id = asked and e.id = shown.id returning e.* into shown;
  if not quietly and app.register_standing(shown) <> was then
    update register_entry set changed_at = app.now() where id = shown.id;
    insert into register_change (entry_id, kind, fields) values (shown.id, 'phase', array[app.register_standing(shown)]);
  end if;
end $$;
