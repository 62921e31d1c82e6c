-- A party that has left may be asked to come back (R15). It is the same party, with its colour and its words of then as
-- history: a new period begins, and who spoke for it in the one that is over keeps what they saw until then and no more.
alter table party_leaving add column returned_at timestamptz;
drop index one_leaving_of_a_party;
create unique index one_leaving_of_a_party on party_leaving (party_id) where withdrawn_at is null and returned_at is null;

create or replace function app.party_leaves() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- That the party is back is written by app.answer_joining alone: nobody else may touch the column
  if tg_op = 'UPDATE' and new.returned_at is distinct from old.returned_at then return new; end if;
  if new.party_id is distinct from app.acting_party() then raise exception 'only the party itself' using errcode = '42501'; end if;
  perform 1 from partnership where id = new.partnership_id for update;
  if tg_op = 'UPDATE' then
    if old.withdrawn_at is not null or old.leaves_on < app.today() then raise exception 'too late' using errcode = '23514'; end if;
    update party set left_on = null where id = new.party_id;
    return new;
  end if;
  if new.leaves_on < app.today() then raise exception 'the day has passed' using errcode = '23514'; end if;
  if app.version_is_under_way(new.partnership_id) then raise exception 'a version is locked' using errcode = '23514'; end if;
  -- Both sides stay in (R1): else it is the partnership that ends, and that is for all to say
  if (select count(distinct k.side) from party p join organisation o on o.id = p.organisation_id join party_kind k on k.id = o.kind
      where p.partnership_id = new.partnership_id and p.id <> new.party_id and p.left_on is null) < 2 then
    raise exception 'both sides stay in' using errcode = '23514';
  end if;
  update party set left_on = new.leaves_on where id = new.party_id;
  return new;
end $$;

-- As before; and who has left can be asked, from the day after its last.
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
      and (select count(*) from party y where y.partnership_id = p.id and y.organisation_id <> step.organisation_id) < 20
      and not exists (select from party y where y.partnership_id = p.id and y.organisation_id = step.organisation_id and app.is_present(y.left_on))
      and not exists (select from party_joining j where j.partnership_id = p.id and j.organisation_id = step.organisation_id and app.offer_waits(j))
    else true
  end;
end $$;

-- The party begins a new period: its earlier people's mandates ended with its last day.
create function app.party_returns(back party, board uuid, why text) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  update mandate set to_day = greatest(from_day, back.left_on),
    ended_at = coalesce(ended_at, (back.left_on + 1)::timestamp at time zone 'Europe/Stockholm')
  where party_id = back.id and ended_at is null;
  update group_seat set to_day = greatest(from_day, back.left_on),
    ended_at = coalesce(ended_at, (back.left_on + 1)::timestamp at time zone 'Europe/Stockholm')
  where party_id = back.id and ended_at is null;
  update party_leaving set returned_at = app.now() where party_id = back.id and withdrawn_at is null and returned_at is null;
  update party set left_on = null, board_id = board, words = why where id = back.id;
end $$;
revoke execute on function app.party_returns(party, uuid, text) from public, samhandling_web;

-- The last day of an organisation's earlier period, for those who act for it and are asked to come back.
create function app.joining_left_on(asked uuid) returns date language sql stable security definer set search_path = public as $$
  select max(l.leaves_on) from party_joining j join party y on y.partnership_id = j.partnership_id and y.organisation_id = j.organisation_id
  join party_leaving l on l.party_id = y.id and l.withdrawn_at is null and l.leaves_on < app.today()
  where j.step_id = asked and app.acts_for_organisation(j.organisation_id)
$$;

-- As before; and an organisation that was a party before is that party again.
create or replace function app.answer_joining(asked uuid, joins boolean, why text, board uuid) returns text language plpgsql volatile security definer set search_path = public as $$
declare
  j party_joining;
  s joint_step;
  former party;
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
  select * into former from party y where y.partnership_id = j.partnership_id and y.organisation_id = j.organisation_id;
  if former.id is not null then
    perform app.party_returns(former, board, why);
    new_party := former.id;
  else
    insert into party (partnership_id, organisation_id, board_id, mark, words)
    values (j.partnership_id, j.organisation_id, board,
      (select min(m) from generate_series(1, 20) m where not exists (select from party y where y.partnership_id = j.partnership_id and y.mark = m)), why)
    returning id into new_party;
  end if;
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
