-- Annexes (bilagor): texts written in the room, or files that people add. Together they are one part of what is agreed:
-- which there are, what each says and in what order. A change takes every mark of samsyn to them away (R2), and a locked
-- version holds each with its checksum (R3).
alter table part drop constraint part_kind_check;
alter table part add constraint part_kind_check
  check (kind in ('heading', 'goals', 'resources', 'annexes', 'term', 'publication'));

-- Besides what could be added before: sheets and slides, and the open formats of all three
alter table stored_file drop constraint stored_file_media_type_check;
alter table stored_file add constraint stored_file_media_type_check check (media_type in (
  'application/pdf', 'image/png', 'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet'));

create table annex (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  place          integer not null,
  added_by       uuid not null references party,
  created_at     timestamptz not null default app.now(),
  unique (id, partnership_id)
);
create index on annex (partnership_id);

-- What an annex was called and held, and whether it was taken away, each time that changed; the newest is what stands.
-- Never changed, never removed: a replaced file and an earlier text remain, and who has left sees what was then (R15).
create table annex_edition (
  id             uuid primary key default uuidv7(),
  annex_id       uuid not null,
  partnership_id uuid not null references partnership,
  -- The annex's own count, and the part's revision that this made: both set by the database
  seq            integer not null default 0,
  revision       integer not null default 0,
  title          text not null check (length(title) between 1 and 160),
  -- A text as under a heading, or a file
  body           text check (length(body) between 1 and 60000),
  file_id        uuid references stored_file,
  removed        boolean not null default false,
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  -- What it came after. The database refuses one whose writer had not seen the newest
  based_on       uuid references annex_edition,
  made_at        timestamptz not null default app.now(),
  unique (annex_id, seq),
  check ((body is null) <> (file_id is null)),
  foreign key (annex_id, partnership_id) references annex (id, partnership_id)
);
create index on annex_edition (partnership_id);

create function app.annex_edition_changes_part() returns trigger language plpgsql security definer set search_path = public as $$
declare newest annex_edition;
begin
  new.revision := app.change_part(app.part_of(new.partnership_id, 'annexes'));
  select * into newest from annex_edition e where e.annex_id = new.annex_id order by seq desc limit 1;
  if new.based_on is distinct from newest.id then raise exception 'another edition stands' using errcode = '23514'; end if;
  if newest.id is not null and (newest.file_id is null) <> (new.file_id is null) then
    raise exception 'a text stays a text, and a file a file' using errcode = '23514';
  end if;
  if new.file_id is not null and not exists (select from stored_file f where f.id = new.file_id and f.owner_id = new.partnership_id) then
    raise exception 'the file lies in another room' using errcode = '23514';
  end if;
  new.seq := coalesce(newest.seq, 0) + 1;
  return new;
end $$;
create trigger annex_edition_changes_part before insert on annex_edition
  for each row execute function app.annex_edition_changes_part();
-- «Bilaga 2» is what others refer to: the order is part of what is agreed.
create function app.annex_moves() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.place <> old.place then perform app.change_part(app.part_of(new.partnership_id, 'annexes')); end if;
  return new;
end $$;
create trigger annex_moves before update on annex for each row execute function app.annex_moves();

alter table annex enable row level security;
alter table annex_edition enable row level security;
create policy inside on annex for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, created_at));
create policy own_party_adds on annex for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and added_by = (select app.acting_party()));
create policy parties_move on annex for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select on annex to samhandling_web;
grant insert (partnership_id, place, added_by) on annex to samhandling_web;
grant update (place) on annex to samhandling_web;
create policy inside on annex_edition for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_writes on annex_edition for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on annex_edition to samhandling_web;
grant insert (annex_id, partnership_id, title, body, file_id, removed, person_id, party_id, based_on) on annex_edition to samhandling_web;

-- The annexes are asked about when there is one, and also when there is none left of those that somebody has answered about.
create function app.annexes_are_asked(of_part uuid, partnership uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select from accord a where a.part_id = of_part) or exists (
    select from (select distinct on (e.annex_id) e.removed from annex_edition e where e.partnership_id = partnership
      order by e.annex_id, e.seq desc) newest where not newest.removed)
$$;
create or replace function app.parts_to_agree(partnership uuid) returns table (part_id uuid, kind text, revision integer)
language sql stable security definer set search_path = public as $$
  select p.id, p.kind, p.revision from part p left join heading h on h.id = p.id
  where p.partnership_id = partnership and (p.kind in ('goals', 'resources', 'term')
    or (p.kind = 'annexes' and app.annexes_are_asked(p.id, partnership)) or (p.kind = 'heading' and h.id is not null
    and (h.removed_at is null or h.whose <> '{}' or exists (select from heading_text t where t.heading_id = h.id))))
$$;
create or replace function app.version_is_ready() returns trigger language plpgsql security definer set search_path = public as $$
declare refused text;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.partnership_id::text, 70));
  new.number := 1 + coalesce((select max(number) from version v where v.partnership_id = new.partnership_id), 0);
  new.start_on := (new.content #>> '{term,start}')::date;
  new.end_on := (new.content #>> '{term,end}')::date;
  new.locked_at := app.now();
  refused := case
    when exists (select from version v where v.partnership_id = new.partnership_id and v.released_at is null and v.signed_at is null)
      then 'a version is under way'
    when not exists (select from agreement_term t where t.partnership_id = new.partnership_id and t.start_on = new.start_on and t.end_on = new.end_on)
      then 'the term is not what is agreed'
    when (select count(distinct k.side) from party p join organisation o on o.id = p.organisation_id join party_kind k on k.id = o.kind
        where p.partnership_id = new.partnership_id and app.is_present(p.left_on)) < 2
      then 'both sides must be in'
    -- An agreement may do without annexes
    when (select count(distinct a.kind) from app.parts_to_agree(new.partnership_id) a where a.kind <> 'annexes') < 4
      then 'headings, goals, resources and term must be there'
    when exists (select from app.parts_to_agree(new.partnership_id) a cross join party p
        where p.partnership_id = new.partnership_id and app.is_present(p.left_on)
          and not exists (select from accord c where c.part_id = a.part_id and c.revision = a.revision and c.party_id = p.id and c.answer = 'stands'))
      then 'every party must stand behind every part'
    when exists (select from app.parts_to_agree(new.partnership_id) a
        join accord one on one.part_id = a.part_id and one.revision = a.revision
        join accord other on other.part_id = a.part_id and other.revision = a.revision and other.person_id = one.person_id and other.party_id <> one.party_id
        join party p on p.id = one.party_id and app.is_present(p.left_on)
        join party q on q.id = other.party_id and app.is_present(q.left_on))
      then 'one person has answered for two parties'
    when exists (select from correction c where c.partnership_id = new.partnership_id and c.settled_at is null)
      then 'a correction is open'
    when coalesce(jsonb_array_length(new.content -> 'annexes'), 0) <> (select count(*) from (select distinct on (e.annex_id) e.removed
        from annex_edition e where e.partnership_id = new.partnership_id order by e.annex_id, e.seq desc) newest where not newest.removed)
      then 'the annexes are not those agreed'
  end;
  if refused is not null then raise exception '%', refused using errcode = '23514'; end if;
  return new;
end $$;

-- The annexes of a version, as they were locked: what each is recognised by, and the file to fetch.
-- Written by the database alone, out of what was locked.
create table version_annex (
  version_id     uuid not null,
  partnership_id uuid not null references partnership,
  number         integer not null,
  sha256         bytea not null,
  -- None for a text: that stands in the version itself
  file_id        uuid references stored_file,
  locked_at      timestamptz not null default app.now(),
  primary key (version_id, number),
  foreign key (version_id, partnership_id) references version (id, partnership_id)
);
create index on version_annex (sha256);
create function app.version_has_annexes() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into version_annex (version_id, partnership_id, number, sha256, file_id)
  select new.id, new.partnership_id, n, decode(a ->> 'sha256', 'hex'),
    (select f.id from stored_file f where f.owner_id = new.partnership_id and f.sha256 = decode(a ->> 'sha256', 'hex') and a ->> 'text' is null limit 1)
  from jsonb_array_elements(coalesce(new.content -> 'annexes', '[]')) with ordinality as x (a, n);
  if exists (select from version_annex v join jsonb_array_elements(new.content -> 'annexes') with ordinality as x (a, n) on n = v.number
      where v.version_id = new.id and v.file_id is null and a ->> 'text' is null) then
    raise exception 'an annex that is a file must lie in the room' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger version_has_annexes after insert on version for each row execute function app.version_has_annexes();
create trigger file_stays before update or delete on version_annex for each row execute function app.file_stays();
alter table version_annex enable row level security;
create policy inside on version_annex for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, locked_at));
grant select on version_annex to samhandling_web;

-- The check recognises an annex too, and only of a version that all have signed: others tell nothing of it (R7).
drop function app.recognise(bytea);
create function app.recognise(shown bytea) returns table (
  as_what text, annex integer, number integer, state text, signatures bigint, partnership text, parties text[], locked_on date, signed_on date,
  start_on date, end_on date)
language sql stable security definer set search_path = public as $$
  with known as (
    select 'text' as as_what, null::integer as annex, v.id from version v where v.hash = shown
    union all select f.kind, null, f.version_id from version_file f where f.sha256 = shown
    union all select 'annex', a.number, a.version_id from version_annex a join version v on v.id = a.version_id
      where a.sha256 = shown and v.signed_at is not null)
  select k.as_what, k.annex, v.number,
    case when v.signed_at is not null then 'signed' when v.released_at is not null then 'released' else 'locked' end,
    (select count(*) from signature s where s.version_id = v.id),
    case when v.signed_at is not null then v.content ->> 'partnership' end,
    case when v.signed_at is not null then (select array_agg(p ->> 'name' order by n) from jsonb_array_elements(v.content -> 'parties') with ordinality as x (p, n)) end,
    case when v.signed_at is not null then (v.locked_at at time zone 'Europe/Stockholm')::date end,
    v.signed_on,
    case when v.signed_at is not null then v.start_on end,
    case when v.signed_at is not null then v.end_on end
  from known k join version v on v.id = k.id
  order by v.signed_at desc nulls last, (v.released_at is null) desc, v.locked_at desc
  limit 1
$$;
