-- From challenge to partnership. The partnership keeps the challenge's id, so that its log chain goes on unbroken.
-- Everything is checked here: that the asker's party is in, that both sides are, that every party has somebody who acts.
create function app.begin_partnership(challenge uuid, organisation uuid, partnership_name text, wanted_slug text, place_name text, marks jsonb)
returns text language plpgsql volatile security definer set search_path = public as $$
declare
  c challenge;
  chosen_slug text := wanted_slug;
  tries integer := 1;
begin
  select * into c from challenge x where x.id = begin_partnership.challenge for update;
  if c.id is null or not exists (select from challenge_party p where p.challenge_id = c.id and p.organisation_id = organisation)
    or not app.may_act_in(c.id, organisation) then
    raise exception 'only those who are in begin it' using errcode = '42501';
  end if;
  if c.begun_at is not null then raise exception 'begun already' using errcode = '23514'; end if;
  if (select count(distinct app.is_public(p.organisation_id)) from challenge_party p where p.challenge_id = c.id) < 2 then
    raise exception 'both sides are needed' using errcode = '23514';
  end if;
  perform app.bind_in_challenge(c.id, app.person_id(), organisation);
  while exists (select from partnership where slug = chosen_slug) loop
    tries := tries + 1;
    chosen_slug := wanted_slug || '-' || tries;
  end loop;
  insert into partnership (id, slug, name, challenge, affected, place)
  values (c.id, chosen_slug, partnership_name, c.what, c.affected, case when c.place <> '' then c.place else left(place_name, 200) end);
  -- A party without a mark, or two with the same, stops everything (not null, unique).
  insert into party (partnership_id, organisation_id, board_id, mark, words)
  select c.id, p.organisation_id, p.board_id, (marks ->> p.organisation_id::text)::smallint, p.words from challenge_party p where p.challenge_id = c.id;
  -- Those who took part act for the party they took part for. Where none of them is left, those who represented it already
  -- when the challenge was put up: nobody gets into a partnership unseen by being named a representative on the way.
  insert into mandate (person_id, partnership_id, party_id, capacity)
  select distinct m.person_id, c.id, y.id, case when m.capacity = 'responsible_officer' and app.is_public(m.organisation_id) then 'responsible_officer' else 'representative' end
  from party y join membership m on m.organisation_id = y.organisation_id and app.is_live(m.from_day, m.to_day)
  left join challenge_person t on t.challenge_id = c.id and t.person_id = m.person_id and t.organisation_id = m.organisation_id
  where y.partnership_id = c.id and (t.person_id is not null
    or m.capacity in ('representative', 'responsible_officer') and m.created_at <= c.published_at and not exists (select from challenge_person s
      where s.challenge_id = c.id and s.person_id = m.person_id)
      and not exists (select from challenge_person o join membership n on n.person_id = o.person_id and n.organisation_id = o.organisation_id
        and app.is_live(n.from_day, n.to_day) where o.challenge_id = c.id and o.organisation_id = y.organisation_id));
  if exists (select from party y where y.partnership_id = c.id and not exists (select from mandate m where m.party_id = y.id)) then
    raise exception 'a party has nobody who acts for it' using errcode = '23514';
  end if;
  update challenge set begun_at = app.now() where id = c.id;
  return chosen_slug;
end $$;
