-- What the parties of a partnership choose to show in the register. Each choice is kept as it was put together, word for word,
-- so that samsyn is given to that very selection; a new one takes every mark away (R2).
create table publication (
  partnership_id uuid not null references partnership,
  -- The revision of the part 'publication' that the selection made: set by the database
  revision       integer not null default 0,
  pieces         text[] not null,
  content        jsonb not null,
  -- The signed version whose text or file is shown
  version_id     uuid,
  -- Begun by a party's withdrawal: the same selection, and nobody stands behind it yet
  after_withdrawal boolean not null default false,
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  made_at        timestamptz not null default app.now(),
  primary key (partnership_id, revision),
  foreign key (version_id, partnership_id) references version (id, partnership_id),
  check (pieces <@ array['summary', 'challenge', 'aspiration', 'area', 'place', 'resources', 'goals', 'agreement_text', 'agreement_file']),
  check ((version_id is not null) = (pieces && array['agreement_text', 'agreement_file'])),
  check (content ->> 'name' <> '' and jsonb_array_length(content -> 'parties') > 1)
);
-- Which entry of the register is the partnership's, and which selection it shows; nothing while it is withdrawn.
create table publication_entry (
  partnership_id uuid primary key references partnership,
  entry_id       uuid not null unique references register_entry,
  revision       integer,
  since          timestamptz not null default app.now(),
  foreign key (partnership_id, revision) references publication (partnership_id, revision)
);

create function app.publication_changes_part() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.version_id is not null and not exists (select from version v where v.id = new.version_id and v.signed_at is not null) then
    raise exception 'only a signed agreement is shown' using errcode = '23514';
  end if;
  new.made_at := app.now();
  new.revision := app.change_part(app.part_of(new.partnership_id, 'publication'));
  return new;
end $$;
create trigger publication_changes_part before insert on publication for each row execute function app.publication_changes_part();

-- The dates and the phase that follow by themselves once the partnership is in the register.
create function app.refresh_published(asked uuid, quietly boolean default false) returns void language plpgsql volatile security definer set search_path = public as $$
declare
  shown register_entry;
  v version;
  was text;
begin
  select e.* into shown from publication_entry x join register_entry e on e.id = x.entry_id
  where x.partnership_id = asked and e.state = 'published' for update of e;
  if shown.id is null then return; end if;
  was := app.register_standing(shown);
  -- The version in force, or the one that will be, or the one under way (R6)
  select * into v from version one where one.partnership_id = asked and one.released_at is null
  order by (one.signed_at is not null and one.start_on <= app.today()) desc, one.signed_at is not null desc,
    case when one.signed_at is not null and one.start_on <= app.today() then -one.number when one.signed_at is not null then one.number else -one.number end
  limit 1;
  update register_entry e set
    reached = case when v.id is not null and app.decided_at(v.id) is not null then 'signing' when v.id is not null then 'decision'
      when exists (select from heading_text t where t.partnership_id = asked) then 'agreement'
      when exists (select from assessment_opening o where o.partnership_id = asked) then 'suitability' else 'dialogue' end,
    signed_on = v.signed_on,
    start_on = case when v.signed_on is not null then v.start_on end,
    end_on = case when v.signed_on is not null then v.end_on end,
    broken_off_on = (p.broken_off_at at time zone 'Europe/Stockholm')::date,
    dormant_on = (p.dormant_at at time zone 'Europe/Stockholm')::date
  from partnership p where p.id = asked and e.id = shown.id returning e.* into shown;
  if not quietly and app.register_standing(shown) <> was then
    update register_entry set changed_at = app.now() where id = shown.id;
    insert into register_change (entry_id, kind, fields) values (shown.id, 'phase', array[app.register_standing(shown)]);
  end if;
end $$;
create function app.published_facts_move() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'partnership' then perform app.refresh_published(new.id); else perform app.refresh_published(new.partnership_id); end if;
  return new;
end $$;
create trigger published_facts_move after insert or update on version for each row execute function app.published_facts_move();
create trigger published_facts_move after insert on decision_record for each row execute function app.published_facts_move();
create trigger published_facts_move after update on decision_list for each row execute function app.published_facts_move();
create trigger published_facts_move after insert on heading_text for each row execute function app.published_facts_move();
create trigger published_facts_move after insert on assessment_opening for each row execute function app.published_facts_move();
create trigger published_facts_move after update of broken_off_at, dormant_at on partnership for each row execute function app.published_facts_move();

-- The pieces that differ between two entries, for the list of changes.
create function app.register_difference(one register_entry, other register_entry) returns text[] language sql stable set search_path = public as $$
  select coalesce(array_agg(key order by key), '{}') from (
    select key from jsonb_each(to_jsonb(one)) join jsonb_each(to_jsonb(other)) as now (key, value) using (key)
    where key in ('name', 'summary', 'challenge', 'aspiration', 'area', 'area_words', 'county', 'municipality', 'parties', 'resources', 'goals',
      'headings', 'has_file', 'agreement_hash', 'start_on', 'end_on', 'amount_words', 'stated_status', 'source')
      and jsonb_each.value is distinct from now.value) differ
$$;

-- Whether every party in the partnership stands behind this very selection, each by a person of its own, with both sides in.
create function app.publication_is_agreed(asked uuid, at_revision integer) returns boolean language sql stable security definer set search_path = public as $$
  with stood as (
    select p.id, k.side, a.person_id from party p join organisation o on o.id = p.organisation_id join party_kind k on k.id = o.kind
    left join part t on t.partnership_id = p.partnership_id and t.kind = 'publication' and t.revision = at_revision
    left join accord a on a.part_id = t.id and a.revision = t.revision and a.party_id = p.id and a.answer = 'stands'
    where p.partnership_id = asked and app.is_present(p.left_on))
  select count(*) = count(person_id) and count(distinct person_id) = count(*) and count(distinct side) = 2
    and exists (select from publication where partnership_id = asked and revision = at_revision)
  from stood
$$;
-- The only way of a partnership into the register. It looks itself whether all parties stand behind what is copied.
create function app.put_partnership_in_register(asked uuid) returns uuid language plpgsql volatile security definer set search_path = public as $$
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
    agreement_hash = (select v.hash from version v where v.id = chosen.version_id),
    has_file = 'agreement_file' = any (chosen.pieces),
    changed_at = app.now()
  from jsonb_to_record(chosen.content) as c (name text, summary text, challenge text, aspiration text, area text, county text, municipality text,
    parties jsonb, resources jsonb, goals jsonb, headings jsonb)
  where e.id = before.id returning e.* into made;
  if made.has_file then
    insert into register_file (entry_id, bytes)
    select made.id, f.bytes from version_file f where f.version_id = chosen.version_id and f.kind = 'signed' order by f.seq desc limit 1;
  end if;
  insert into register_change (entry_id, kind, fields) values (made.id,
    case when link.entry_id is null then 'published' when before.state = 'withdrawn' then 'republished' else 'changed' end,
    case when before.state = 'published' and link.entry_id is not null then app.register_difference(before, made) else '{}' end);
  insert into publication_entry (partnership_id, entry_id, revision) values (asked, made.id, chosen.revision)
  on conflict on constraint publication_entry_pkey do update set revision = excluded.revision, since = app.now();
  perform app.refresh_published(asked, true);
  return made.id;
end $$;
-- When the last party stands behind the selection, it is published: no code can forget it and none can do it sooner.
create function app.publication_stood_behind() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.answer = 'stands' and exists (select from part where id = new.part_id and kind = 'publication' and revision = new.revision)
      and app.publication_is_agreed(new.partnership_id, new.revision) then
    perform app.put_partnership_in_register(new.partnership_id);
  end if;
  return new;
end $$;
create trigger publication_stood_behind after insert or update on accord for each row execute function app.publication_stood_behind();

-- R7: any one party takes the partnership out of the register at once. The selection is kept in the room, without any marks.
create function app.withdraw_publication(asked uuid) returns void language plpgsql volatile security definer set search_path = public as $$
declare
  link publication_entry;
begin
  if asked is distinct from app.acting_partnership() then raise exception 'not yours to withdraw' using errcode = '42501'; end if;
  select * into link from publication_entry x where x.partnership_id = asked for update;
  if link.revision is null then raise exception 'not in the register' using errcode = '23514'; end if;
  insert into publication (partnership_id, pieces, content, version_id, after_withdrawal, person_id, party_id)
  select asked, p.pieces, p.content, p.version_id, true, app.person_id(), app.acting_party() from publication p
  where p.partnership_id = asked order by p.revision desc limit 1;
  perform app.empty_register_entry(link.entry_id);
  update publication_entry set revision = null, since = app.now() where partnership_id = asked;
end $$;
revoke execute on function app.refresh_published, app.put_partnership_in_register from public, samhandling_web;

alter table publication enable row level security;
alter table publication_entry enable row level security;
create policy inside on publication for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_chooses on publication for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id())
    and not after_withdrawal);
grant select on publication to samhandling_web;
grant insert (partnership_id, pieces, content, version_id, person_id, party_id) on publication to samhandling_web;
create policy inside on publication_entry for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]));
grant select on publication_entry to samhandling_web;
