-- As before; and the change that it calls for says what it is, before the words in which the party was asked.
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
  select j.partnership_id, v.id, 'amendment', left(format(case when former.id is null then '%s är ny part. Skriv in det i avtalet.'
      else '%s är part igen. Skriv in det i avtalet.' end, (select o.name from organisation o where o.id = j.organisation_id))
    || E'\n' || s.words, 2000), s.person_id, s.party_id from version v
  where v.partnership_id = j.partnership_id and v.signed_at is not null order by v.number desc limit 1;
  update party_joining set answer = 'joins', words = why, person_id = app.person_id(), answered_at = app.now(), party_id = new_party where step_id = asked;
  return 'joined';
end $$;

-- The board by which an organisation was a party before, for everyone who acts for it and is asked to come back; none where the
-- board has a successor, which is another to choose.
create function app.joining_earlier_board(asked uuid) returns uuid language sql stable security definer set search_path = public as $$
  select b.id from party_joining j join party y on y.partnership_id = j.partnership_id and y.organisation_id = j.organisation_id
  join board b on b.id = y.board_id and b.successor_id is null
  where j.step_id = asked and app.acts_for_organisation(j.organisation_id)
$$;
