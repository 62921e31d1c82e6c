-- Question sets of a partnership's own for its joint assessments. Any party writes or rewrites one; it is asked when every
-- present party stands behind exactly the wording that stands. A round keeps its own copy, as with every other set.
create table question_set (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  number         integer not null default 0,
  title          text not null check (length(title) between 2 and 120),
  intro          text not null default '' check (length(intro) <= 1000),
  -- As rounds keep them: [{"id": "p1", "title": {"sv", "en"}, "statement": {"sv", "en"}, "source": null}]. An id is never
  -- used again for other words, so that answers over the years are to the same statement.
  points         jsonb not null check (jsonb_typeof(points) = 'array' and jsonb_array_length(points) between 1 and 12),
  last_point     integer not null check (last_point >= jsonb_array_length(points)),
  -- Rises with every change: a party stands behind one wording and no other
  revision       integer not null default 1,
  -- Who wrote it last, and for which party
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  withdrawn_at   timestamptz,
  unique (id, partnership_id),
  unique (partnership_id, number),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create table question_set_accord (
  set_id         uuid not null,
  partnership_id uuid not null,
  revision       integer not null,
  party_id       uuid not null,
  person_id      uuid not null references person,
  given_at       timestamptz not null default app.now(),
  primary key (set_id, revision, party_id),
  -- R14: one person speaks for one party
  unique (set_id, revision, person_id),
  foreign key (set_id, partnership_id) references question_set (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);

create function app.question_set_moves() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    perform 1 from partnership where id = new.partnership_id for update;
    new.number := coalesce((select max(number) from question_set where partnership_id = new.partnership_id), 0) + 1;
    return new;
  end if;
  if old.withdrawn_at is not null then raise exception 'it has been withdrawn' using errcode = '23514'; end if;
  if (new.title, new.intro, new.points, new.last_point) is distinct from (old.title, old.intro, old.points, old.last_point) then
    if new.last_point < old.last_point then raise exception 'an id of a point is not used again' using errcode = '23514'; end if;
    new.revision := old.revision + 1;
    new.person_id := app.person_id();
    new.party_id := app.acting_party();
    new.changed_at := app.now();
  end if;
  -- R2: what all stand behind is not put away by one
  if new.withdrawn_at is not null and app.question_set_stands(old) then
    raise exception 'all parties stand behind it' using errcode = '23514';
  end if;
  return new;
end $$;
create function app.question_set_accord_moves() returns trigger language plpgsql security definer set search_path = public as $$
declare s question_set;
begin
  select * into s from question_set where id = coalesce(new.set_id, old.set_id) for update;
  if s.partnership_id is distinct from app.acting_partnership() then raise exception 'not your partnership' using errcode = '42501'; end if;
  if s.withdrawn_at is not null or s.revision <> coalesce(new.revision, old.revision) then
    raise exception 'not the wording that stands' using errcode = '23514';
  end if;
  return coalesce(new, old);
end $$;

-- True when every present party stands behind the wording that stands.
create function app.question_set_stands(s question_set) returns boolean language sql stable set search_path = public as $$
  select s.withdrawn_at is null and not exists (select from party p where p.partnership_id = s.partnership_id and app.is_present(p.left_on)
    and not exists (select from question_set_accord a where a.set_id = s.id and a.revision = s.revision and a.party_id = p.id))
$$;
create trigger question_set_moves before insert or update on question_set for each row execute function app.question_set_moves();
create trigger question_set_accord_moves before insert or delete on question_set_accord for each row execute function app.question_set_accord_moves();

alter table question_set enable row level security;
alter table question_set_accord enable row level security;
create policy inside on question_set for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_make on question_set for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_change on question_set for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
create policy inside on question_set_accord for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, given_at));
create policy own_party on question_set_accord for insert to samhandling_web
  with check (party_id = (select app.acting_party()) and partnership_id = (select app.acting_partnership()) and person_id = (select app.person_id()));
create policy own_party_takes_back on question_set_accord for delete to samhandling_web using (party_id = (select app.acting_party()));
grant select on question_set, question_set_accord to samhandling_web;
grant insert (partnership_id, title, intro, points, last_point, person_id, party_id) on question_set to samhandling_web;
grant update (title, intro, points, last_point, withdrawn_at) on question_set to samhandling_web;
grant insert (set_id, partnership_id, revision, party_id, person_id), delete on question_set_accord to samhandling_web;
revoke execute on function app.question_set_moves(), app.question_set_accord_moves() from samhandling_web;
grant execute on function app.question_set_stands(question_set) to samhandling_web;

-- A round that is given up before it was opened: by a party, with its reason, while no other party's answer lies handed in.
-- What was handed in stays its own party's; nothing of it is ever shown to another.
create table assessment_abandonment (
  round_id       uuid primary key,
  partnership_id uuid not null,
  party_id       uuid not null,
  person_id      uuid not null references person,
  reason         text not null check (length(reason) between 2 and 1000),
  abandoned_at   timestamptz not null default app.now(),
  foreign key (round_id, partnership_id) references assessment_round (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on assessment_abandonment (partnership_id);
alter table assessment_abandonment enable row level security;
create policy inside on assessment_abandonment for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, abandoned_at));
grant select on assessment_abandonment to samhandling_web;

-- As before, and an own set is begun only as all stand behind it; a round that was given up stands in nobody's way.
create or replace function app.begin_assessment() returns trigger language plpgsql security definer set search_path = public as $$
declare
  questions jsonb := new.content::jsonb;
begin
  -- Before anything is said of the partnership: an error tells too
  if new.partnership_id is distinct from app.acting_partnership() then raise exception 'not your partnership' using errcode = '42501'; end if;
  if exists (select from assessment_round r where r.partnership_id = new.partnership_id and r.set_id = new.set_id
      and not exists (select from assessment_opening o where o.round_id = r.id)
      and not exists (select from assessment_abandonment a where a.round_id = r.id)) then
    raise exception 'a round of this set is already under way' using errcode = '23505';
  end if;
  if questions ->> 'id' is distinct from new.set_id then raise exception 'the content is of another set' using errcode = '23514'; end if;
  if new.set_id like 'egen-%' and not exists (select from question_set s where s.partnership_id = new.partnership_id
      and new.set_id = 'egen-' || s.number and s.points = questions -> 'points' and s.title = questions #>> '{title,sv}'
      and app.question_set_stands(s)) then
    raise exception 'not a set that all parties stand behind' using errcode = '23514';
  end if;
  new.number := 1 + (select count(*) from assessment_round r where r.partnership_id = new.partnership_id and r.set_id = new.set_id);
  new.scale := questions ->> 'scale';
  new.digest := sha256(convert_to(new.content, 'UTF8'));
  new.made_at := app.now();
  return new;
end $$;

-- As before; and nothing is done in a round that was given up.
create or replace function app.hold_assessment(round uuid) returns uuid language plpgsql volatile security definer set search_path = public as $$
declare
  held uuid;
begin
  select r.partnership_id into held from assessment_round r where r.id = hold_assessment.round for update;
  if held is null or held is distinct from app.acting_partnership() then
    raise exception 'no assessment of yours' using errcode = '42501';
  end if;
  if exists (select from assessment_abandonment a where a.round_id = hold_assessment.round) then
    raise exception 'the round was given up' using errcode = '23514';
  end if;
  return held;
end $$;
create function app.refuse_abandoned_draft() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from assessment_abandonment a where a.round_id = new.round_id) then
    raise exception 'the round was given up' using errcode = '23514';
  end if;
  return new;
end $$;
-- Its name puts it after the trigger that looks at whose answer it is
create trigger refuse_abandoned_draft before insert on assessment_draft for each row execute function app.refuse_abandoned_draft();
revoke execute on function app.refuse_abandoned_draft() from samhandling_web;

-- Gives a round up for the acting party. Answers abandoned; or closed when it was opened; or answered when another party's
-- answer lies handed in: those who have answered keep the round alive, and may take their answers back.
create function app.abandon_assessment(round uuid, why text) returns text language plpgsql volatile security definer set search_path = public as $$
declare
  partnership uuid := app.hold_assessment(round);
begin
  if exists (select from assessment_opening o where o.round_id = round) then return 'closed'; end if;
  if exists (select from assessment_hand_in h where h.round_id = round and h.party_id <> app.acting_party()) then return 'answered'; end if;
  insert into assessment_abandonment (round_id, partnership_id, party_id, person_id, reason)
  values (round, partnership, app.acting_party(), app.person_id(), why);
  return 'abandoned';
end $$;
