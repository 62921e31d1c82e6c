-- The open register. Visitors read this table and nothing else of a partnership (R7): a row is a copy, made by the functions
-- below and by nobody else, of what every party has agreed to show, or of a row from a public source.
create table register_entry (
  id              uuid primary key default uuidv7(),
  slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  origin          text not null check (origin in ('parties', 'public_source')),
  state           text not null default 'published' check (state in ('published', 'withdrawn')),
  name            text not null default '',
  summary         text not null default '',
  challenge       text not null default '',
  aspiration      text not null default '',
  -- Name in the list of areas; beside it the words of a public source as they stood
  area            text not null default '',
  area_words      text not null default '',
  county          text check (county ~ '^[0-9]{2}$'),
  municipality    text check (municipality ~ '^[0-9]{4}$'),
  -- [{name, shortName, side, board, mark, profile}]
  parties         jsonb not null default '[]',
  -- [{party, kind, ownKind, quantity, unit}]: kinds and quantities only, no names of people
  resources       jsonb not null default '[]',
  goals           jsonb not null default '[]',
  -- [{number, title, text}] of the signed agreement
  headings        jsonb not null default '[]',
  agreement_hash  bytea,
  has_file        boolean not null default false,
  -- How far the parties have come before signing; after it the dates tell
  reached         text check (reached in ('dialogue', 'suitability', 'agreement', 'decision', 'signing')),
  signed_on       date,
  start_on        date,
  end_on          date,
  -- R5: what is taken over may be known to the year or the month only
  start_precision text not null default 'day' check (start_precision in ('day', 'month', 'year')),
  end_precision   text not null default 'day' check (end_precision in ('day', 'month', 'year')),
  broken_off_on   date,
  dormant_on      date,
  -- What a public source says in so many words
  stated_status   text check (stated_status in ('active', 'ended', 'never_concluded')),
  amount_words    text not null default '',
  -- Figures read out of the amount, in kronor: a reading, never a certainty
  amounts         jsonb not null default '[]',
  source          text,
  -- Names of the fields whose content is uncertain
  uncertain       text[] not null default '{}',
  published_at    timestamptz not null default app.now(),
  changed_at      timestamptz not null default app.now(),
  search          tsvector not null default '',
  plain           text not null default '',
  check ((origin = 'public_source') = (source is not null)),
  check (state = 'withdrawn' or (name <> '' and jsonb_array_length(parties) > 0)),
  -- What has been withdrawn is gone from here: the address and that it was withdrawn are all that is left
  check (state = 'published' or (name = '' and summary = '' and challenge = '' and aspiration = '' and parties = '[]' and resources = '[]'
    and goals = '[]' and headings = '[]' and amount_words = '' and area_words = '' and not has_file))
);
create index on register_entry using gin (search);

-- The list of changes: what was changed and when, never what it said before.
create table register_change (
  id       uuid primary key default uuidv7(),
  entry_id uuid not null references register_entry,
  at       timestamptz not null default app.now(),
  kind     text not null check (kind in ('published', 'changed', 'corrected', 'withdrawn', 'republished', 'phase')),
  fields   text[] not null default '{}'
);
create index on register_change (entry_id);
-- The signed agreement, when the parties have agreed to show the file itself.
create table register_file (
  entry_id uuid primary key references register_entry,
  bytes    bytea not null,
  sha256   bytea not null generated always as (sha256(bytes)) stored
);

-- What is searched: every word that is shown, the name and the parties before the rest.
create function app.register_words() returns trigger language plpgsql set search_path = public as $$
declare
  names text := (select coalesce(string_agg(concat_ws(' ', p ->> 'name', p ->> 'board'), ' '), '') from jsonb_array_elements(new.parties) p);
  wishes text := (select coalesce(string_agg(g ->> 'words', ' '), '') from jsonb_array_elements(new.goals) g);
begin
  new.plain := lower(concat_ws(' ', new.name, names, new.summary, new.challenge, new.aspiration, new.area_words, wishes));
  new.search := setweight(to_tsvector('swedish', new.name || ' ' || names), 'A')
    || setweight(to_tsvector('swedish', concat_ws(' ', new.summary, new.challenge, new.aspiration, new.area_words)), 'B')
    || setweight(to_tsvector('swedish', wishes), 'C');
  return new;
end $$;
create trigger register_words before insert or update on register_entry for each row execute function app.register_words();

-- Where a partnership in the register stands today, in one word. The same table as the phases of the rooms, which a test holds
-- it to; for a public source only what its dates and words say: without an end date never active.
create function app.register_standing(e register_entry) returns text language sql stable set search_path = public as $$
  select case
    when e.origin = 'public_source' then case
      when e.stated_status = 'never_concluded' then 'never'
      when e.stated_status = 'ended' or e.end_on < app.today() then 'ended'
      when e.end_on is null or e.start_on is null then 'unknown'
      when e.start_on > app.today() then 'coming'
      else 'active' end
    when e.signed_on is not null and e.end_on < app.today() then 'ended'
    when e.signed_on is null and e.broken_off_on is not null then 'broken_off'
    when e.dormant_on is not null then 'dormant'
    when e.signed_on is not null then case when greatest(e.start_on, e.signed_on) <= app.today() then 'active' else 'coming' end
    else coalesce(e.reached, 'dialogue') end
$$;

-- An address that nobody has: the name's own, else with a number after it.
create function app.free_register_slug(wanted text) returns text language plpgsql volatile security definer set search_path = public as $$
declare
  tried text := wanted;
  n integer := 1;
begin
  perform pg_advisory_xact_lock(hashtextextended('register_slug', 80));
  while exists (select from register_entry where slug = tried) loop
    n := n + 1;
    tried := wanted || '-' || n;
  end loop;
  return tried;
end $$;
-- Takes everything out of an entry but its address.
create function app.empty_register_entry(emptied uuid) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  delete from register_file where entry_id = emptied;
  update register_entry set state = 'withdrawn', name = '', summary = '', challenge = '', aspiration = '', area = '', area_words = '',
    county = null, municipality = null, parties = '[]', resources = '[]', goals = '[]', headings = '[]', agreement_hash = null,
    has_file = false, reached = null, signed_on = null, start_on = null, end_on = null, broken_off_on = null, dormant_on = null,
    stated_status = null, amount_words = '', amounts = '[]', uncertain = '{}', changed_at = app.now(),
    source = case when origin = 'public_source' then '' end
  where id = emptied and state = 'published';
  if found then insert into register_change (entry_id, kind) values (emptied, 'withdrawn'); end if;
end $$;
revoke execute on function app.free_register_slug, app.empty_register_entry from public, samhandling_web;

alter table register_entry enable row level security;
alter table register_change enable row level security;
alter table register_file enable row level security;
create policy everyone_reads on register_entry for select using (true);
create policy everyone_reads on register_change for select using (true);
create policy everyone_reads on register_file for select using (true);
grant select on register_entry, register_change, register_file to samhandling_web;
