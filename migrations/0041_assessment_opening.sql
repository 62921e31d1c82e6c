-- Handing in, taking back and opening: the only ways into the answers. Each holds the round first, so that two at once come
-- one after the other, and looks at the facts itself.

-- Holds a round that the asker acts in. Refuses everyone else, and a round that is not there, in the same words.
create function app.hold_assessment(round uuid) returns uuid language plpgsql volatile security definer set search_path = public as $$
declare
  held uuid;
begin
  select r.partnership_id into held from assessment_round r where r.id = hold_assessment.round for update;
  if held is null or held is distinct from app.acting_partnership() then
    raise exception 'no assessment of yours' using errcode = '42501';
  end if;
  return held;
end $$;

-- R14: a person who has answered or agreed for one party in a round does neither for another.
create function app.refuse_two_sides(round uuid, party uuid) returns void language plpgsql stable security definer set search_path = public as $$
begin
  if exists (select from assessment_hand_in h where h.round_id = refuse_two_sides.round and h.party_id <> refuse_two_sides.party
      and app.person_id() in (h.person_id, h.agreed_by)) then
    raise exception 'the same person has acted for another party in this round' using errcode = '42501';
  end if;
end $$;

-- Opens a held round when it may be opened: all present parties have handed in, or all who have handed in agree. One
-- answer alone is never opened: there is nothing to lay it over.
create function app.open_assessment_if_ready(round uuid) returns boolean language plpgsql volatile security definer set search_path = public as $$
declare
  partnership uuid := app.hold_assessment(round);
  silent_parties uuid[];
  answered integer;
  willing integer;
begin
  if exists (select from assessment_opening o where o.round_id = round) then return false; end if;
  select count(*), count(agreed_at) into answered, willing from assessment_hand_in h where h.round_id = round;
  select coalesce(array_agg(p.id), '{}') into silent_parties from party p
  where p.partnership_id = partnership and (p.left_on is null or p.left_on >= app.today())
    and not exists (select from assessment_hand_in h where h.round_id = round and h.party_id = p.id);
  if answered < 2 or (cardinality(silent_parties) > 0 and willing < answered) then return false; end if;
  insert into assessment_opening values (round, partnership, app.now(),
    case when cardinality(silent_parties) = 0 then 'all' else 'agreed' end, silent_parties);
  return true;
end $$;

-- Hands in the acting party's answer as it was saved at `seen`, and opens the round if that was the last one missing.
-- Answers: waiting, opened, late (the round was open and the party had joined after), or why not: stale, empty, closed.
create function app.hand_in_assessment(round uuid, seen integer) returns text language plpgsql volatile security definer set search_path = public as $$
declare
  partnership uuid := app.hold_assessment(round);
  party uuid := app.acting_party();
  opening assessment_opening;
begin
  perform app.refuse_two_sides(round, party);
  select * into opening from assessment_opening o where o.round_id = round;
  if exists (select from assessment_hand_in h where h.round_id = round and h.party_id = party) or party = any (opening.silent) then
    return 'closed';
  end if;
  if (select coalesce(max(seq), 0) from assessment_draft d where d.round_id = round and d.party_id = party) <> seen then return 'stale'; end if;
  insert into assessment_hand_in (round_id, partnership_id, party_id, person_id, handed_in_at)
  values (round, partnership, party, app.person_id(), app.now());
  insert into assessment_answer (round_id, partnership_id, party_id, point_id, step, wanted, words, handed_in_at)
  select distinct on (d.point_id) round, partnership, party, d.point_id, d.step, d.wanted, d.words, app.now()
  from assessment_draft d where d.round_id = round and d.party_id = party order by d.point_id, d.seq desc;
  if not exists (select from assessment_answer a where a.round_id = round and a.party_id = party and (a.step is not null or a.wanted is not null)) then
    delete from assessment_answer a where a.round_id = round and a.party_id = party;
    delete from assessment_hand_in h where h.round_id = round and h.party_id = party;
    return 'empty';
  end if;
  if opening.round_id is not null then return 'late'; end if;
  return case when app.open_assessment_if_ready(round) then 'opened' else 'waiting' end;
end $$;

-- Takes the acting party's answer back before the opening. What others had agreed to then was another thing: they are asked
-- again. False when there is nothing to take back.
create function app.take_back_assessment(round uuid) returns boolean language plpgsql volatile security definer set search_path = public as $$
declare
  partnership uuid := app.hold_assessment(round);
  party uuid := app.acting_party();
begin
  if exists (select from assessment_opening o where o.round_id = round) then return false; end if;
  delete from assessment_answer a where a.round_id = round and a.party_id = party;
  delete from assessment_hand_in h where h.round_id = round and h.party_id = party;
  if not found then return false; end if;
  update assessment_hand_in h set agreed_at = null, agreed_by = null where h.round_id = round;
  return true;
end $$;

-- The acting party would open without those who are silent, or would rather wait. Only a party that has handed in is asked.
-- Answers: waiting, opened, or closed when it was open already or the party has not handed in.
create function app.agree_to_open_assessment(round uuid, agrees boolean) returns text language plpgsql volatile security definer set search_path = public as $$
declare
  partnership uuid := app.hold_assessment(round);
  party uuid := app.acting_party();
begin
  perform app.refuse_two_sides(round, party);
  if exists (select from assessment_opening o where o.round_id = round) then return 'closed'; end if;
  update assessment_hand_in h set agreed_at = case when agrees then app.now() end, agreed_by = case when agrees then app.person_id() end
  where h.round_id = round and h.party_id = party;
  if not found then return 'closed'; end if;
  return case when app.open_assessment_if_ready(round) then 'opened' else 'waiting' end;
end $$;

-- The opened rounds whose answers the asker may read: all of a partnership, but not before its own party has answered,
-- unless that party was there and silent at the opening.
create function app.assessments_open_to_me() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(o.round_id), '{}') from assessment_opening o
  where o.partnership_id = any (app.my_partnerships()) and not exists (
    select from party p where p.partnership_id = o.partnership_id and p.id = any (app.my_parties()) and p.id <> all (o.silent)
      and not exists (select from assessment_hand_in h where h.round_id = o.round_id and h.party_id = p.id))
$$;
-- R15: who has left reads the answers that were open then, if the party had answered by then or was silent at the opening.
create function app.saw_assessment(round uuid, handed_in timestamptz) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from assessment_opening o
    join mandate m on m.partnership_id = o.partnership_id and m.person_id = app.person_id()
    left join party p on p.id = m.party_id
    left join assessment_hand_in mine on mine.round_id = o.round_id and mine.party_id = m.party_id
    cross join lateral (select least(m.ended_at, (m.to_day + 1)::timestamp at time zone 'Europe/Stockholm',
      (p.left_on + 1)::timestamp at time zone 'Europe/Stockholm') as left_at) mandate_end
    where o.round_id = saw_assessment.round and not o.partnership_id = any (app.my_partnerships())
      and left_at >= greatest(o.opened_at, handed_in)
      and (m.party_id is null or m.party_id = any (o.silent) or mine.handed_in_at <= left_at))
$$;

alter table assessment_round enable row level security;
alter table assessment_point enable row level security;
alter table assessment_draft enable row level security;
alter table assessment_hand_in enable row level security;
alter table assessment_answer enable row level security;
alter table assessment_opening enable row level security;

create policy inside on assessment_round for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy parties_begin on assessment_round for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy inside on assessment_point for select to samhandling_web
  using (exists (select from assessment_round r where r.id = round_id));
create policy inside on assessment_hand_in for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, handed_in_at));
create policy inside on assessment_opening for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, opened_at));
-- Both: a live mandate for the party, and entered as it.
create policy own_party on assessment_draft for select to samhandling_web
  using (party_id = any ((select app.my_parties())::uuid[]) and party_id = (select app.party_id()));
create policy own_party_writes on assessment_draft for insert to samhandling_web
  with check (party_id = (select app.acting_party()) and partnership_id = (select app.acting_partnership()) and person_id = (select app.person_id()));
create policy own_party on assessment_answer for select to samhandling_web
  using (party_id = any ((select app.my_parties())::uuid[]) and party_id = (select app.party_id()));
create policy opened on assessment_answer for select to samhandling_web
  using (round_id = any ((select app.assessments_open_to_me())::uuid[]) or app.saw_assessment(round_id, handed_in_at));

grant select on assessment_round, assessment_point, assessment_draft, assessment_hand_in, assessment_answer, assessment_opening to samhandling_web;
grant insert (partnership_id, set_id, content, person_id, party_id) on assessment_round to samhandling_web;
grant insert (round_id, partnership_id, party_id, point_id, step, wanted, words, person_id) on assessment_draft to samhandling_web;
