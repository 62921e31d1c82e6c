-- Rows from a public source lie as drafts, seen by administrators alone, until one of them publishes them. Nothing of what a
-- source said or an administrator corrected is ever overwritten: each is a revision of its own.
create table register_import (
  id                 uuid primary key default uuidv7(),
  -- Which row of a source it is: the same row of the same file has the same key, whatever else has changed in it
  key                bytea not null unique,
  revision           integer not null default 0,
  published_revision integer,
  entry_id           uuid unique references register_entry,
  withdrawn_at       timestamptz,
  withdrawn_why      text not null default '' check (length(withdrawn_why) <= 600),
  created_at         timestamptz not null default app.now(),
  check (withdrawn_at is null or published_revision is null)
);
create table register_import_revision (
  import_id uuid not null references register_import,
  revision  integer not null default 0,
  -- Imported from the source, or corrected by an administrator
  manner    text not null check (manner in ('imported', 'corrected')),
  -- The cells as they stood in the source, and their digest; a correction keeps those it corrects
  cells     jsonb not null,
  cells_sha256 bytea not null,
  content   jsonb not null check (content ->> 'name' <> '' and content ->> 'source' ~ '^https?://' and jsonb_array_length(content -> 'parties') > 0),
  -- [{field, why}]
  doubts    jsonb not null default '[]',
  note      text not null default '' check (length(note) <= 600),
  person_id uuid references person,
  made_at   timestamptz not null default app.now(),
  primary key (import_id, revision)
);

create function app.import_revision_follows() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update register_import set revision = revision + 1 where id = new.import_id returning revision into new.revision;
  new.made_at := app.now();
  return new;
end $$;
create trigger import_revision_follows before insert on register_import_revision for each row execute function app.import_revision_follows();

-- Shows the newest revision of a row in the register. The command line does it as the owner; pages by the function after this.
create function app.put_import_in_register(asked uuid) returns uuid language plpgsql volatile security definer set search_path = public as $$
declare
  it register_import;
  newest register_import_revision;
  before register_entry;
  made register_entry;
begin
  select * into it from register_import i where i.id = asked for update;
  if it.id is null or it.withdrawn_at is not null then raise exception 'withdrawn, or not there' using errcode = '23514'; end if;
  if it.published_revision = it.revision then return it.entry_id; end if;
  select * into newest from register_import_revision r where r.import_id = asked and r.revision = it.revision;
  if it.entry_id is null then
    insert into register_entry (slug, origin, name, parties, source)
    values (app.free_register_slug(newest.content ->> 'slug'), 'public_source', newest.content ->> 'name', newest.content -> 'parties',
      newest.content ->> 'source') returning * into before;
  else
    select * into before from register_entry e where e.id = it.entry_id for update;
  end if;
  update register_entry e set state = 'published', name = c.name, parties = c.parties, area = coalesce(c.area, ''),
    area_words = coalesce(c.area_words, ''), summary = coalesce(c.summary, ''), county = c.county, municipality = c.municipality,
    start_on = c.start_on, start_precision = coalesce(c.start_precision, 'day'), end_on = c.end_on, end_precision = coalesce(c.end_precision, 'day'),
    stated_status = c.stated_status, amount_words = coalesce(c.amount_words, ''), amounts = coalesce(c.amounts, '[]'), source = c.source,
    uncertain = (select coalesce(array_agg(distinct d ->> 'field'), '{}') from jsonb_array_elements(newest.doubts) d), changed_at = app.now()
  from jsonb_to_record(newest.content) as c (name text, parties jsonb, area text, area_words text, summary text, county text, municipality text,
    start_on date, start_precision text, end_on date, end_precision text, stated_status text, amount_words text, amounts jsonb, source text)
  where e.id = before.id returning e.* into made;
  insert into register_change (entry_id, kind, fields) values (made.id,
    case when it.entry_id is null then 'published' when before.state = 'withdrawn' then 'republished'
      when newest.manner = 'corrected' then 'corrected' else 'changed' end,
    case when before.state = 'published' and it.entry_id is not null then app.register_difference(before, made) else '{}' end);
  update register_import set entry_id = made.id, published_revision = it.revision where id = asked;
  return made.id;
end $$;
create function app.publish_import(asked uuid) returns uuid language plpgsql volatile security definer set search_path = public as $$
begin
  if not app.is_administrator() then raise exception 'not yours to publish' using errcode = '42501'; end if;
  return app.put_import_in_register(asked);
end $$;
-- R7: at a party's word a row of a public source goes out of the register, and no later import brings it back.
create function app.withdraw_import(asked uuid, why text) returns void language plpgsql volatile security definer set search_path = public as $$
declare
  it register_import;
begin
  if not app.is_administrator() then raise exception 'not yours to withdraw' using errcode = '42501'; end if;
  select * into it from register_import i where i.id = asked for update;
  if it.id is null or it.withdrawn_at is not null then raise exception 'withdrawn, or not there' using errcode = '23514'; end if;
  update register_import set withdrawn_at = app.now(), withdrawn_why = why, published_revision = null where id = asked;
  if it.entry_id is not null then perform app.empty_register_entry(it.entry_id); end if;
end $$;
revoke execute on function app.put_import_in_register from public, samhandling_web;

alter table register_import enable row level security;
alter table register_import_revision enable row level security;
create policy administrators_read on register_import for select to samhandling_web using ((select app.is_administrator()));
create policy administrators_read on register_import_revision for select to samhandling_web using ((select app.is_administrator()));
create policy administrators_correct on register_import_revision for insert to samhandling_web
  with check ((select app.is_administrator()) and manner = 'corrected' and person_id = (select app.person_id()));
grant select on register_import, register_import_revision to samhandling_web;
grant insert (import_id, manner, cells, cells_sha256, content, doubts, note, person_id) on register_import_revision to samhandling_web;
