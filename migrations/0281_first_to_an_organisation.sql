-- Whoever is first to an organisation that nobody acts for comes to act for it; the next is asked about. Two at the same
-- instant would both be first, so the second waits here, before either is counted, until the first is done.
create function app.one_claim_at_a_time() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform from organisation o where o.id = new.claimed_for for no key update;
  return new;
end $$;
create trigger one_claim_at_a_time before update of claimed_for on challenge_invitation
  for each row execute function app.one_claim_at_a_time();
