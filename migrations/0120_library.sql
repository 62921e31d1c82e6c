-- The library of clauses. What the parties know about a part of their agreement is written in the room, and follows the signed text
-- into the register when all of them have chosen that; from there, and from nowhere else, the library's clauses are copied.

-- Why a clause says what it says, and what the parties have learnt of it. Every writing is kept; the newest is the one that stands.
create table clause_note (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  -- The end of the clause's address, made of its title
  clause         text not null check (clause ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(clause) <= 80),
  why            text not null check (length(why) <= 1000),
  lesson         text not null check (length(lesson) <= 1000),
  -- The writing it came after: two who write at once cannot both come after the same one
  based_on       uuid references clause_note,
  person_id      uuid not null references person,
  party_id       uuid not null,
  written_at     timestamptz not null default app.now(),
  unique nulls not distinct (partnership_id, clause, based_on),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on clause_note (party_id);
create index on clause_note (based_on);
create index on clause_note (person_id);
alter table clause_note enable row level security;
create policy inside on clause_note for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, written_at));
create policy own_party_writes on clause_note for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on clause_note to samhandling_web;
grant insert (partnership_id, clause, why, lesson, based_on, person_id, party_id) on clause_note to samhandling_web;

-- A choice of its own beside the text: why it says so, what became of it, and what was learnt.
alter table publication drop constraint publication_pieces_check;
alter table publication add constraint publication_pieces_check check (pieces <@ array['summary', 'challenge', 'aspiration', 'area',
  'place', 'resources', 'goals', 'agreement_text', 'agreement_file', 'clause_notes']);
alter table publication add constraint notes_go_with_the_text check (not pieces && array['clause_notes'] or pieces && array['agreement_text']);

alter table register_entry add column clauses jsonb not null default '[]';
alter table register_entry add constraint withdrawn_has_no_clauses check (state = 'published' or clauses = '[]');

-- A clause of the library: a copy, for everyone to read, of a part of a signed agreement that all its parties show.
create table library_clause (
  entry_id    uuid not null references register_entry,
  -- The end of its address; the same through the versions of an agreement
  clause      text not null,
  place       integer not null,
  title       text not null,
  kind        text not null,
  body        text not null,
  -- The signed version that the text stands in: its number and the day all had signed
  version     integer not null,
  agreed_on   date,
  why         text not null,
  lesson      text not null,
  -- [{version, on, fate}] of the versions after the first
  fates       jsonb not null,
  -- What became of it last
  fate        text not null check (fate in ('untold', 'first', 'added', 'kept', 'changed', 'removed')),
  -- Names of the public parties
  authorities text[] not null,
  search      tsvector not null,
  plain       text not null,
  primary key (entry_id, clause)
);
create index on library_clause using gin (search);
create index on library_clause (kind);

create function app.copy_clauses() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from library_clause where entry_id = new.id;
  if new.state <> 'published' then return new; end if;
  insert into library_clause (entry_id, clause, place, title, kind, body, version, agreed_on, why, lesson, fates, fate, authorities, search, plain)
  select new.id, c.key, ordinality, c.title, c.kind, c.text, c.version, c."agreedOn", c.why, c.lesson, c.fates,
    case when not c.told then 'untold' else coalesce(c.fates -> -1 ->> 'fate', 'first') end,
    array(select p ->> 'name' from jsonb_array_elements(new.parties) p where p ->> 'side' = 'public'),
    setweight(to_tsvector('swedish', c.title), 'A') || setweight(to_tsvector('swedish', c.text), 'B')
      || setweight(to_tsvector('swedish', concat_ws(' ', c.why, c.lesson, new.name)), 'C'),
    lower(concat_ws(' ', c.title, c.text, c.why, c.lesson, new.name))
  from jsonb_array_elements(new.clauses) with ordinality as one (clause, ordinality),
    jsonb_to_record(one.clause) as c (key text, title text, kind text, text text, version integer, "agreedOn" date, why text, lesson text,
      told boolean, fates jsonb);
  return new;
end $$;
create trigger copy_clauses after insert or update of clauses, state, parties, name on register_entry
  for each row execute function app.copy_clauses();

alter table library_clause enable row level security;
create policy everyone_reads on library_clause for select using (true);
grant select on library_clause to samhandling_web;

-- As before, with the clauses beside the headings.
-- Takes everything out of an entry but its address.
create or replace function app.empty_register_entry(emptied uuid) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  delete from register_file where entry_id = emptied;
  update register_entry set state = 'withdrawn', name = '', summary = '', challenge = '', aspiration = '', area = '', area_words = '',
    county = null, municipality = null, parties = '[]', resources = '[]', goals = '[]', headings = '[]', clauses = '[]', agreement_hash = null,
    has_file = false, reached = null, signed_on = null, start_on = null, end_on = null, broken_off_on = null, dormant_on = null,
    stated_status = null, amount_words = '', amounts = '[]', uncertain = '{}', changed_at = app.now(),
    source = case when origin = 'public_source' then '' end
  where id = emptied and state = 'published';
  if found then insert into register_change (entry_id, kind) values (emptied, 'withdrawn'); end if;
end $$;
-- The pieces that differ between two entries, for the list of changes.
create or replace function app.register_difference(one register_entry, other register_entry) returns text[] language sql stable set search_path = public as $$
  select coalesce(array_agg(key order by key), '{}') from (
    select key from jsonb_each(to_jsonb(one)) join jsonb_each(to_jsonb(other)) as now (key, value) using (key)
    where key in ('name', 'summary', 'challenge', 'aspiration', 'area', 'area_words', 'county', 'municipality', 'parties', 'resources', 'goals',
      'headings', 'has_file', 'agreement_hash', 'start_on', 'end_on', 'amount_words', 'stated_status', 'source')
      and jsonb_each.value is distinct from now.value
    -- The clauses are made of the headings: told only when they alone have changed
    union all select 'clauses' where one.clauses is distinct from other.clauses and one.headings is not distinct from other.headings) differ
$$;
-- The only way of a partnership into the register. It looks itself whether all parties stand behind what is copied.
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
