-- The register speaks of one agreement at a time: day, term, text, file and checksum are those of the published version. What
-- has been signed since stands beside it in words of its own, until the parties publish anew or choose not to.
alter table register_entry add column newer_signed_on date;
alter table register_entry add column newer_start_on date;
alter table register_entry add column newer_end_on date;
alter table register_entry add check (state = 'published' or num_nulls(newer_signed_on, newer_start_on, newer_end_on) = 3);
alter table register_change drop constraint register_change_kind_check;
alter table register_change add constraint register_change_kind_check
  check (kind in ('published', 'changed', 'corrected', 'withdrawn', 'republished', 'phase', 'newer_signed'));

-- A party has chosen that a signed agreement is not published. As every party must stand behind what is published, one is enough;
-- whoever thinks otherwise saves a selection with it in, and all are asked.
create table kept_unpublished (
  version_id     uuid primary key,
  partnership_id uuid not null references partnership,
  party_id       uuid not null references party,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  foreign key (version_id, partnership_id) references version (id, partnership_id)
);
create index on kept_unpublished (partnership_id);

-- The newest signed agreement of a partnership whose register page shows an earlier one and that nobody has taken up since:
-- neither chosen for the register, nor left out of the selection, nor kept unpublished. None = nothing waits.
create function app.agreement_to_publish(asked uuid) returns uuid language sql stable set search_path = public as $$
  select n.id from publication_entry x
    join publication shown on shown.partnership_id = x.partnership_id and shown.revision = x.revision
    join lateral (select s.version_id from publication s where s.partnership_id = x.partnership_id order by s.revision desc limit 1) latest on true
    join lateral (select v.id from version v where v.partnership_id = x.partnership_id and v.signed_at is not null
      order by v.number desc limit 1) n on true
  where x.partnership_id = asked and shown.version_id <> n.id and latest.version_id <> n.id
    and not exists (select from kept_unpublished k where k.version_id = n.id)
$$;
create function app.only_what_waits_is_kept() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.version_id is distinct from app.agreement_to_publish(new.partnership_id) then
    raise exception 'that agreement does not wait to be published' using errcode = '23514';
  end if;
  new.made_at := app.now();
  return new;
end $$;
create trigger only_what_waits_is_kept before insert on kept_unpublished for each row execute function app.only_what_waits_is_kept();

-- Where a partnership stands in one word. As before, but what has been signed since and is not published counts too: the phase
-- always stands in the register, whatever of the agreement is shown.
create or replace function app.register_standing(e register_entry) returns text language sql stable set search_path = public as $$
  select case
    when e.origin = 'public_source' then case
      when e.stated_status = 'never_concluded' then 'never'
      when e.stated_status = 'ended' or e.end_on < app.today() then 'ended'
      when e.end_on is null or e.start_on is null then 'unknown'
      when e.start_on > app.today() then 'coming'
      else 'active' end
    when e.signed_on is not null and e.end_on < app.today() and (e.newer_signed_on is null or e.newer_end_on < app.today()) then 'ended'
    when e.signed_on is null and e.broken_off_on is not null then 'broken_off'
    when e.dormant_on is not null then 'dormant'
    when e.signed_on is not null then case
      when greatest(e.start_on, e.signed_on) <= app.today() and coalesce(e.end_on >= app.today(), true) then 'active'
      when e.newer_signed_on is not null and e.newer_start_on <= app.today() then 'active'
      else 'coming' end
    else coalesce(e.reached, 'dialogue') end
$$;

-- As before, without what has been signed since. Takes everything out of an entry but its address.
create or replace function app.empty_register_entry(emptied uuid) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  delete from register_file where entry_id = emptied;
  update register_entry set state = 'withdrawn', name = '', summary = '', challenge = '', aspiration = '', area = '', area_words = '',
    county = null, municipality = null, parties = '[]', resources = '[]', goals = '[]', headings = '[]', clauses = '[]', agreement_hash = null,
    has_file = false, reached = null, signed_on = null, start_on = null, end_on = null, broken_off_on = null, dormant_on = null,
    newer_signed_on = null, newer_start_on = null, newer_end_on = null,
    stated_status = null, amount_words = '', amounts = '[]', uncertain = '{}', changed_at = app.now(),
    source = case when origin = 'public_source' then '' end
  where id = emptied and state = 'published';
  if found then insert into register_change (entry_id, kind) values (emptied, 'withdrawn'); end if;
end $$;

-- The version whose day and term a partnership's page in the register tells: the one whose text or file it shows; without
-- those the version in force, or the one that will be, or the one under way (R6).
create function app.published_version(asked uuid) returns setof version language sql stable security definer set search_path = public as $$
  select one.* from version one
    left join publication_entry x on x.partnership_id = one.partnership_id
    left join publication p on p.partnership_id = x.partnership_id and p.revision = x.revision
  where one.partnership_id = asked and one.released_at is null
  order by (one.id = p.version_id) is true desc,
    (one.signed_at is not null and one.start_on <= app.today()) desc, one.signed_at is not null desc,
    case when one.signed_at is not null and one.start_on <= app.today() then -one.number when one.signed_at is not null then one.number else -one.number end
  limit 1
$$;
create or replace function app.refresh_published(asked uuid, quietly boolean default false) returns void language plpgsql volatile security definer set search_path = public as $$
declare
  before register_entry;
  shown register_entry;
  v version;
begin
  select e.* into before from publication_entry x join register_entry e on e.id = x.entry_id
  where x.partnership_id = asked and e.state = 'published' for update of e;
  if before.id is null then return; end if;
  select * into v from app.published_version(asked);
  update register_entry e set
    reached = case when v.id is not null and app.decided_at(v.id) is not null then 'signing' when v.id is not null then 'decision'
      when exists (select from heading_text t where t.partnership_id = asked) then 'agreement'
      when exists (select from assessment_opening o where o.partnership_id = asked) then 'suitability' else 'dialogue' end,
    signed_on = coalesce(v.signed_on, case when v.taken_over then coalesce(v.start_on, (v.locked_at at time zone 'Europe/Stockholm')::date) end),
    start_precision = coalesce(v.start_precision, 'day'),
    end_precision = coalesce(v.end_precision, 'day'),
    start_on = case when v.signed_at is not null then v.start_on end,
    end_on = case when v.signed_at is not null then least(v.end_on, p.ended_on) end,
    newer_signed_on = newer.signed_on,
    newer_start_on = newer.start_on,
    newer_end_on = case when newer.signed_on is not null then least(newer.end_on, p.ended_on) end,
    broken_off_on = (p.broken_off_at at time zone 'Europe/Stockholm')::date,
    dormant_on = (p.dormant_at at time zone 'Europe/Stockholm')::date
  from partnership p left join lateral (
    -- From the day the first of them applies, though it is the newest that is told of
    select n.signed_on, min(n.start_on) over () as start_on, n.end_on from version n
    where n.partnership_id = p.id and n.signed_at is not null and n.number > v.number and v.signed_at is not null
    order by n.number desc limit 1) newer on true
  where p.id = asked and e.id = before.id returning e.* into shown;
  if quietly then return; end if;
  if shown.newer_signed_on is distinct from before.newer_signed_on and shown.newer_signed_on is not null then
    insert into register_change (entry_id, kind) values (shown.id, 'newer_signed');
  end if;
  if app.register_standing(shown) <> app.register_standing(before) then
    insert into register_change (entry_id, kind, fields) values (shown.id, 'phase', array[app.register_standing(shown)]);
  end if;
  if shown.newer_signed_on is distinct from before.newer_signed_on or app.register_standing(shown) <> app.register_standing(before) then
    update register_entry set changed_at = app.now() where id = shown.id;
  end if;
end $$;

-- As before, but the dates follow before the difference is taken: what is published anew tells of its new term too.
create or replace function app.put_partnership_in_register(asked uuid) returns uuid language plpgsql volatile security definer set search_path = public as $$
declare
  chosen publication;
  link publication_entry;
  before register_entry;
  made register_entry;
begin
  select * into chosen from publication p where p.partnership_id = asked order by p.revision desc limit 1;
  if chosen.partnership_id is null or not app.publication_is_agreed(asked, chosen.revision) then
    raise exception 'every party must stand behind what is published' using errcode = '42501';
  end if;
  select * into link from publication_entry x where x.partnership_id = asked for update;
  if link.revision = chosen.revision then return link.entry_id; end if;
  if link.entry_id is null then
    insert into register_entry (slug, origin, name, parties)
    values (app.free_register_slug(chosen.content ->> 'slug'), 'parties', chosen.content ->> 'name', chosen.content -> 'parties') returning * into before;
  else
    select * into before from register_entry e where e.id = link.entry_id for update;
  end if;
  delete from register_file where entry_id = before.id;
  update register_entry e set state = 'published', name = c.name, parties = c.parties,
    summary = case when 'summary' = any (chosen.pieces) then coalesce(c.summary, '') else '' end,
    challenge = case when 'challenge' = any (chosen.pieces) then coalesce(c.challenge, '') else '' end,
    aspiration = case when 'aspiration' = any (chosen.pieces) then coalesce(c.aspiration, '') else '' end,
    area = case when 'area' = any (chosen.pieces) then coalesce(c.area, '') else '' end,
    county = case when 'place' = any (chosen.pieces) then c.county end,
    municipality = case when 'place' = any (chosen.pieces) then c.municipality end,
    resources = case when 'resources' = any (chosen.pieces) then coalesce(c.resources, '[]') else '[]' end,
    goals = case when 'goals' = any (chosen.pieces) then coalesce(c.goals, '[]') else '[]' end,
    headings = case when 'agreement_text' = any (chosen.pieces) then coalesce(c.headings, '[]') else '[]' end,
    clauses = case when 'agreement_text' = any (chosen.pieces) then coalesce(c.clauses, '[]') else '[]' end,
    agreement_hash = (select v.hash from version v where v.id = chosen.version_id),
    has_file = 'agreement_file' = any (chosen.pieces),
    changed_at = app.now()
  from jsonb_to_record(chosen.content) as c (name text, summary text, challenge text, aspiration text, area text, county text, municipality text,
    parties jsonb, resources jsonb, goals jsonb, headings jsonb, clauses jsonb)
  where e.id = before.id;
  if 'agreement_file' = any (chosen.pieces) then
    insert into register_file (entry_id, bytes)
    select before.id, f.bytes from version_file f where f.version_id = chosen.version_id and f.kind = 'signed' order by f.seq desc limit 1;
  end if;
  insert into publication_entry (partnership_id, entry_id, revision) values (asked, before.id, chosen.revision)
  on conflict on constraint publication_entry_pkey do update set revision = excluded.revision, since = app.now();
  perform app.refresh_published(asked, true);
  select * into made from register_entry e where e.id = before.id;
  insert into register_change (entry_id, kind, fields) values (made.id,
    case when link.entry_id is null then 'published' when before.state = 'withdrawn' then 'republished' else 'changed' end,
    case when before.state = 'published' and link.entry_id is not null then app.register_difference(before, made) else '{}' end);
  return made.id;
end $$;

-- How exactly the signing of the version that the register tells of is known; null for what was made here.
create or replace function app.register_taken_over(entry register_entry) returns text language sql stable security definer set search_path = public as $$
  select case when not v.taken_over then 'day' when v.signed_on is null then 'unknown' else v.signed_precision end
  from publication_entry x join partnership p on p.id = x.partnership_id cross join lateral app.published_version(p.id) v
  where x.entry_id = entry.id and entry.state = 'published' and p.taken_over and v.signed_at is not null
$$;
revoke execute on function app.published_version from public, samhandling_web;

-- What was published before is mended with this: one version, and what has been signed since beside it.
select app.refresh_published(partnership_id, true) from publication_entry;

alter table kept_unpublished enable row level security;
create policy inside on kept_unpublished for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_keeps on kept_unpublished for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy inside_only on kept_unpublished as restrictive for select to samhandling_web
  using (partnership_id <> all ((select app.my_glances())::uuid[]));
grant select on kept_unpublished to samhandling_web;
grant insert (version_id, partnership_id, party_id, person_id) on kept_unpublished to samhandling_web;
