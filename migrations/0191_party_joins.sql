-- A party comes in after the start (R15): every present party stands behind it, and then the organisation decides for itself.
-- From the day it says yes it is a party like the others; the agreement it comes into is amended and signed by all.
create table party_joining (
  step_id         uuid primary key,
  partnership_id  uuid not null references partnership,
  organisation_id uuid not null references organisation,
  offered_at      timestamptz not null default app.now(),
  answer          text check (answer in ('joins', 'declines')),
  -- Why it takes part, or why not now
  words           text not null default '' check (length(words) <= 600),
  person_id       uuid references person,
  answered_at     timestamptz,
  party_id        uuid,
  foreign key (step_id, partnership_id) references joint_step (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  check (num_nulls(answer, person_id, answered_at) in (0, 3)),
  check ((answer is not distinct from 'joins') = (party_id is not null))
);
create index on party_joining (partnership_id);
create index on party_joining (organisation_id);
alter table party_joining enable row level security;
create policy inside on party_joining for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, offered_at));
grant select on party_joining to samhandling_web;

create or replace function app.step_takes_effect(step joint_step) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  if step.kind = 'join' then
    insert into party_joining (step_id, partnership_id, organisation_id) values (step.id, step.partnership_id, step.organisation_id);
  end if;
  update partnership set
    dormant_at = case step.kind when 'rest' then app.now() when 'wake' then null else dormant_at end,
    broken_off_at = case step.kind when 'break_off' then app.now() when 'take_up' then null else broken_off_at end,
    ended_on = case step.kind when 'end' then step.day when 'go_on' then null else ended_on end
  where id = step.partnership_id;
end $$;

-- As before; and nobody is asked twice while an offer waits, nor into what has ended. An offer waits for ninety days.
create function app.offer_waits(j party_joining) returns boolean language sql stable set search_path = public as $$
  select j.answer is null and j.offered_at > app.now() - interval '90 days'
$$;
create or replace function app.step_fits(step joint_step) returns boolean language plpgsql stable security definer set search_path = public as $$
declare p partnership;
begin
  select * into p from partnership where id = step.partnership_id;
  return case step.kind
    when 'rest' then p.dormant_at is null and p.broken_off_at is null and p.ended_on is null
    when 'wake' then p.dormant_at is not null
    when 'break_off' then p.broken_off_at is null and not app.is_signed(p.id)
    when 'take_up' then p.broken_off_at is not null
    when 'end' then app.is_signed(p.id) and p.ended_on is null and coalesce(step.day <= app.last_day(p.id), true)
      and coalesce(step.day >= (select min(coalesce(v.signed_on, v.start_on)) from version v where v.partnership_id = p.id and v.signed_at is not null), true)
    when 'go_on' then p.ended_on is not null
    when 'join' then not app.version_is_under_way(p.id) and p.ended_on is null and p.dormant_at is null and p.broken_off_at is null
      and (select count(*) from party y where y.partnership_id = p.id) < 20
      and not exists (select from party y where y.partnership_id = p.id and y.organisation_id = step.organisation_id)
      and not exists (select from party_joining j where j.partnership_id = p.id and j.organisation_id = step.organisation_id and app.offer_waits(j))
    else true
  end;
end $$;

-- Those who answer for the organisation, to be told; ids only, and only to those inside.
create function app.people_of_joining(asked uuid) returns setof uuid language sql stable security definer set search_path = public as $$
  select distinct m.person_id from party_joining j join membership m on m.organisation_id = j.organisation_id
  where j.step_id = asked and j.partnership_id = any (app.my_partnerships())
    and m.capacity in ('representative', 'responsible_officer') and app.is_live(m.from_day, m.to_day)
$$;
-- Those who act for the parties inside, to be told of the answer; ids only, and only to those who have just given it.
create function app.people_awaiting_joining(asked uuid) returns setof uuid language sql stable security definer set search_path = public as $$
  select distinct m.person_id from party_joining j join mandate m on m.partnership_id = j.partnership_id join party y on y.id = m.party_id
  where j.step_id = asked and app.acts_for_organisation(j.organisation_id) and m.capacity in ('representative', 'responsible_officer')
    and m.ended_at is null and app.is_live(m.from_day, m.to_day) and app.is_present(y.left_on) and m.person_id <> app.person_id()
$$;
-- What those are shown who act for the organisation: the words that were meant for them, and nothing of the inside.
create function app.joining_offer(asked uuid) returns table (partnership_id uuid, organisation_id uuid, organisation text, name text, slug text, challenge text,
  affected text, place text, words text, parties text[], signed boolean, answer text, waits boolean, offered_at timestamptz)
language sql stable security definer set search_path = public as $$
  select j.partnership_id, j.organisation_id, o.name, p.name, p.slug, p.challenge, p.affected, p.place, s.words,
    array(select x.name from party y join organisation x on x.id = y.organisation_id where y.partnership_id = p.id and app.is_present(y.left_on) order by x.name),
    app.is_signed(p.id), j.answer, app.offer_waits(j), j.offered_at
  from party_joining j join joint_step s on s.id = j.step_id join partnership p on p.id = j.partnership_id join organisation o on o.id = j.organisation_id
  where j.step_id = asked and app.acts_for_organisation(j.organisation_id)
$$;

-- The organisation's answer. Answers joined or declined; or closed when the offer no longer waits; or under_way when a version
-- is being decided on and signed, and the parties of that must be let to finish.
create function app.answer_joining(asked uuid, joins boolean, why text, board uuid) returns text language plpgsql volatile security definer set search_path = public as $$
declare
  j party_joining;
  s joint_step;
  new_party uuid;
begin
  select * into j from party_joining x where x.step_id = asked for update;
  if j.step_id is null or not app.acts_for_organisation(j.organisation_id) then raise exception 'not yours to answer' using errcode = '42501'; end if;
  perform 1 from partnership where id = j.partnership_id for update;
  perform pg_advisory_xact_lock(hashtextextended(j.partnership_id::text, 70));
  if not app.offer_waits(j) or exists (select from partnership p where p.id = j.partnership_id
      and (p.ended_on is not null or p.dormant_at is not null or p.broken_off_at is not null)) then return 'closed'; end if;
  if not joins then
    update party_joining set answer = 'declines', words = why, person_id = app.person_id(), answered_at = app.now() where step_id = asked;
    return 'declined';
  end if;
  if app.version_is_under_way(j.partnership_id) then return 'under_way'; end if;
  if board is not null and not exists (select from board b where b.id = board and b.organisation_id = j.organisation_id) then
    raise exception 'a board of another' using errcode = '23514';
  end if;
  select * into s from joint_step where id = asked;
  insert into party (partnership_id, organisation_id, board_id, mark, words)
  values (j.partnership_id, j.organisation_id, board,
    (select min(m) from generate_series(1, 20) m where not exists (select from party y where y.partnership_id = j.partnership_id and y.mark = m)), why)
  returning id into new_party;
  insert into mandate (person_id, partnership_id, party_id, capacity)
  values (app.person_id(), j.partnership_id, new_party, case when app.party_is_public(new_party) and exists (select from membership m
    where m.person_id = app.person_id() and m.organisation_id = j.organisation_id and m.capacity = 'responsible_officer'
      and app.is_live(m.from_day, m.to_day)) then 'responsible_officer' else 'representative' end);
  -- In the line of versions it is said who asked for the amendment that this calls for
  insert into amendment_wish (partnership_id, version_id, kind, words, person_id, party_id)
  select j.partnership_id, v.id, 'amendment', left(s.words, 2000), s.person_id, s.party_id from version v
  where v.partnership_id = j.partnership_id and v.signed_at is not null order by v.number desc limit 1;
  update party_joining set answer = 'joins', words = why, person_id = app.person_id(), answered_at = app.now(), party_id = new_party where step_id = asked;
  return 'joined';
end $$;

-- A report of a year that had ended when a party came in is for those who were there.
create or replace function app.report_locks() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if old.locked_at is not null then raise exception 'the report is locked' using errcode = '23514'; end if;
  new.locked_at := app.now();
  new.locked_by := app.person_id();
  new.locked_party := app.party_id();
  if exists (select from unnest(new.parts) as part(said), party y
      where y.partnership_id = new.partnership_id and app.is_present(y.left_on)
        and not exists (select from party_joining j where j.party_id = y.id and (j.answered_at at time zone 'Europe/Stockholm')::date > old.to_on)
        and not exists (select from report_answer a where a.report_id = new.id and a.party_id = y.id
          and a.digest = sha256(convert_to(part.said, 'UTF8')))) then
    raise exception 'a party has not answered' using errcode = '23514';
  end if;
  return new;
end $$;
