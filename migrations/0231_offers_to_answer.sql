-- The offers to come in that wait for those who act for an organisation: to be shown among what waits, and no more of the
-- partnership than what it is called. The rest is on the offer's own page.
create function app.offers_to_answer() returns table (step_id uuid, name text, organisation text)
language sql stable security definer set search_path = public as $$
  select j.step_id, p.name, o.name from party_joining j join partnership p on p.id = j.partnership_id join organisation o on o.id = j.organisation_id
  where app.offer_waits(j) and app.acts_for_organisation(j.organisation_id)
    and p.ended_on is null and p.dormant_at is null and p.broken_off_at is null
  order by j.offered_at
$$;
