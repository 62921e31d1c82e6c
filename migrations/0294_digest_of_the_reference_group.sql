-- What the reference group's answers led to, and what is spread to it, is gathered for its people as other news is (C5): how
-- often each has chosen. Of everything else that is done inside they are told nothing.

-- Who sits in a group already is told from now on, not of all that has been
insert into digest_choice (person_id, token, told_until)
select distinct m.person_id, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), now()
from mandate m join person p on p.id = m.person_id and p.erased_at is null
where m.capacity = 'reference' and m.ended_at is null
  and not exists (select from mandate o where o.person_id = m.person_id and o.ended_at is null
    and o.capacity in ('representative', 'responsible_officer', 'signatory', 'co_opted'))
on conflict do nothing;

create or replace function app.digest_readers() returns table (person_id uuid, often text, told_until timestamptz)
language sql stable security definer set search_path = public as $$
  select p.id, coalesce(c.often, 'weekly'), coalesce(c.told_until, p.created_at)
  from person p join person_private x on x.person_id = p.id left join digest_choice c on c.person_id = p.id
  where p.erased_at is null and coalesce(c.often, 'weekly') <> 'never'
    and exists (select from mandate m where m.person_id = p.id and m.ended_at is null and app.is_live(m.from_day, m.to_day)
      and m.capacity in ('representative', 'responsible_officer', 'signatory', 'co_opted', 'reference'))
$$;
create or replace function app.digest_news(reader uuid, since timestamptz) returns table
  (partnership_id uuid, slug text, name text, party text, act text, times integer, latest timestamptz)
language sql stable security definer set search_path = public as $$
  select p.id, p.slug, p.name, coalesce(o.short_name, ''), e.act, count(*)::int, max(e.at)
  from log_entry e join log_chain c on c.id = e.chain_id and c.kind = 'partnership' join partnership p on p.id = c.owner_id
  left join party y on y.id = e.party_id left join organisation o on o.id = y.organisation_id
  where e.at > since and e.at <= app.now() and e.person_id is distinct from reader
    and exists (select from mandate m left join party mp on mp.id = m.party_id
      where m.person_id = reader and m.partnership_id = p.id and m.ended_at is null and app.is_live(m.from_day, m.to_day)
      and (mp.id is null or app.is_present(mp.left_on)) and (m.capacity in ('representative', 'responsible_officer', 'signatory', 'co_opted')
        or m.capacity = 'reference' and (e.act = 'reference:settle' or e.act = 'reference:spread' and exists (select
          from reference_spread s where s.id = e.subject_id and s.direction = 'to_group'))))
  group by p.id, p.slug, p.name, o.short_name, e.act order by p.name, max(e.at) desc
$$;
