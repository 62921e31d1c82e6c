-- B14: an agreement that was made before or outside the system is said to be so wherever it is shown, in the open register too. And of
-- what is taken over the signing day may be unknown, or known to the month or the year (R5).
-- @returns null for what was made here; else how exactly the signing of the version in force is known
create function app.register_taken_over(entry register_entry) returns text language sql stable security definer set search_path = public as $$
  select case when not v.taken_over then 'day' when v.signed_on is null then 'unknown' else v.signed_precision end
  from publication_entry x join partnership p on p.id = x.partnership_id join version v on v.partnership_id = p.id
  where x.entry_id = entry.id and entry.state = 'published' and p.taken_over and v.signed_at is not null and v.released_at is null
  order by coalesce(v.start_on, v.signed_on, date '-infinity') <= app.today() desc, v.number desc limit 1
$$;
