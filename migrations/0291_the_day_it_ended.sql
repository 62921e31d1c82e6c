-- As before; but what comes to an end with a day is told on that day, its last, and not on the day after.
create or replace function app.register_happened(asked uuid) returns table (at timestamptz, kind text) language sql stable security definer set search_path = public as $$
  with e as (select r.published_at, x.partnership_id from register_entry r join publication_entry x on x.entry_id = r.id
      where r.id = asked and r.state = 'published'),
    signed as (select v.* from version v join e on e.partnership_id = v.partnership_id where v.signed_at is not null),
    early as (select s.day, s.settled_at, (select min(o.settled_at) from joint_step o where o.partnership_id = s.partnership_id
        and o.kind = 'go_on' and o.settled_at > s.settled_at) as recalled_at
      from joint_step s join e on e.partnership_id = s.partnership_id where s.kind = 'end' and s.settled_at is not null),
    -- Early ends that came about, and last days of terms that nothing followed on
    ends as (
      select f.day, f.settled_at from early f where f.recalled_at is null or f.recalled_at >= app.midnight_after(f.day)
      union all
      select v.end_on, v.signed_at from signed v where not exists (select from signed w where w.number > v.number
          and (w.signed_at < app.midnight_after(v.end_on) or w.start_on <= v.end_on))
        and not exists (select from early f where f.recalled_at is null and f.day >= coalesce(v.start_on, f.day) and f.day < v.end_on)),
    happened as (
      select greatest(app.midnight_after(day) - interval '1 second', settled_at) as at, 'ended' as kind from ends where day < app.today()
      union all select settled_at, 'end_agreed' from early
      union all select recalled_at, 'end_recalled' from early where recalled_at is not null
      union all select app.midnight_after(l.leaves_on) - interval '1 second', 'party_left' from party_leaving l join e on e.partnership_id = l.partnership_id
        where l.withdrawn_at is null and l.leaves_on < app.today()
      union all select l.returned_at, 'party_returned' from party_leaving l join e on e.partnership_id = l.partnership_id
        where l.returned_at is not null)
  select h.at, h.kind from happened h, e where h.at > e.published_at and h.at <= app.now()
$$;
