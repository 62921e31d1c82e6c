-- R3: locking freezes everything agreed as canonical UTF-8. Its SHA-256 is the version's hash. A version is under way until
-- it is signed by all or sent back to dialogue; then it lies in the history with its text and its hash, and nothing is lost.
create table version (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  number         integer not null check (number > 0),
  content        jsonb not null,
  canonical      text not null,
  hash           bytea not null check (hash = sha256(convert_to(canonical, 'UTF8'))),
  -- R5: dates, never whole years; taken from what was agreed
  start_on       date not null,
  end_on         date not null check (end_on > start_on),
  locked_at      timestamptz not null default app.now(),
  locked_by      uuid not null references person,
  locked_party   uuid not null references party,
  first_signed_at timestamptz,
  signed_at      timestamptz,
  signed_on      date,
  released_at    timestamptz,
  released_by    uuid references person,
  released_party uuid references party,
  released_how   text check (released_how in ('returned', 'refused')),
  released_why   text check (length(released_why) between 1 and 4000),
  unique (partnership_id, number),
  unique (id, partnership_id),
  check ((released_at is null) = (released_why is null) and (released_at is null) = (released_how is null)),
  check ((signed_at is null) = (signed_on is null)),
  check (released_at is null or signed_at is null),
  check (signed_at is null or first_signed_at is not null)
);
create unique index one_version_under_way on version (partnership_id) where released_at is null and signed_at is null;
-- The same text twice at once is the same version; after a return to dialogue the parties may lock the very same again.
create unique index one_version_of_a_text on version (partnership_id, hash) where released_at is null;
create index on version (hash);

-- A party sends a version back to dialogue. One is enough before the first signature, all are needed after it.
create table version_return (
  version_id     uuid not null,
  party_id       uuid not null,
  partnership_id uuid not null,
  person_id      uuid not null references person,
  why            text not null check (length(why) between 1 and 4000),
  made_at        timestamptz not null default app.now(),
  primary key (version_id, party_id),
  unique (version_id, person_id),
  foreign key (version_id, partnership_id) references version (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);

-- The files of a version: as it was locked, with the decisions and ready to sign, and after each signature. Each signed
-- file begins with the one before it, byte by byte, so that every signature in it stays true.
create table version_file (
  id             uuid primary key default uuidv7(),
  version_id     uuid not null,
  partnership_id uuid not null,
  seq            integer not null default 1,
  kind           text not null check (kind in ('locked', 'to_sign', 'signed')),
  bytes          bytea not null,
  sha256         bytea not null generated always as (sha256(bytes)) stored,
  -- What the file to sign was made of: lists, decisions and signatories. When they change, a new file is made
  ground         bytea,
  begins_with    uuid references version_file,
  -- SHA-256 of the certificate that the signature was sealed with
  sealed_with    text check (sealed_with ~ '^[0-9a-f]{64}$'),
  made_at        timestamptz not null default app.now(),
  unique (version_id, seq),
  foreign key (version_id, partnership_id) references version (id, partnership_id),
  check ((kind = 'to_sign') = (ground is not null)),
  check ((kind = 'signed') = (begins_with is not null and sealed_with is not null))
);
create index on version_file (partnership_id);
create index on version_file (sha256);

create function app.is_present(left_on date) returns boolean language sql stable
  as $$ select left_on is null or left_on >= app.today() $$;

-- Those who write in the agreement hold it together; who locks it holds it alone. So nothing is written between the moment
-- it is found ready and the moment it is locked.
create function app.hold_agreement(partnership uuid) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  if partnership is distinct from app.acting_partnership() then raise exception 'not yours' using errcode = '42501'; end if;
  perform pg_advisory_xact_lock(hashtextextended(partnership::text, 70));
end $$;
create function app.must_be_open(partnership uuid) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(partnership::text, 70));
  if exists (select from version v where v.partnership_id = partnership and v.released_at is null and v.signed_at is null) then
    raise exception 'a version is locked' using errcode = '23514';
  end if;
end $$;

create function app.part_must_be_open() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- Parts of a kind of which there is one are asked for again and again; what is published is not part of the agreement.
  if tg_op = 'INSERT' and new.kind <> 'heading' then return new; end if;
  if new.kind <> 'publication' then perform app.must_be_open(new.partnership_id); end if;
  return new;
end $$;
create trigger part_must_be_open before insert or update on part for each row execute function app.part_must_be_open();
create function app.row_must_be_open() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform app.must_be_open(new.partnership_id);
  return new;
end $$;
create trigger heading_must_be_open before insert or update on heading for each row execute function app.row_must_be_open();
create trigger text_must_be_open before insert on heading_text for each row execute function app.row_must_be_open();
create trigger term_must_be_open before insert or update on agreement_term for each row execute function app.row_must_be_open();
create trigger goal_must_be_open before insert or update on goal for each row execute function app.row_must_be_open();
create trigger resource_must_be_open before insert or update on resource for each row execute function app.row_must_be_open();
create trigger correction_must_be_open before insert or update on correction for each row execute function app.row_must_be_open();
create function app.accord_must_be_open() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from part where id = new.part_id and kind <> 'publication') then perform app.must_be_open(new.partnership_id); end if;
  return new;
end $$;
create trigger accord_must_be_open before insert or update on accord for each row execute function app.accord_must_be_open();

-- The parts that every party must stand behind: each heading, the goals, the resources and the term. That a heading has been
-- taken away is itself something to agree on, when a guideline asks for it or somebody has written under it.
create function app.parts_to_agree(partnership uuid) returns table (part_id uuid, kind text, revision integer)
language sql stable security definer set search_path = public as $$
  select p.id, p.kind, p.revision from part p left join heading h on h.id = p.id
  where p.partnership_id = partnership and (p.kind in ('goals', 'resources', 'term') or (p.kind = 'heading' and h.id is not null
    and (h.removed_at is null or h.whose <> '{}' or exists (select from heading_text t where t.heading_id = h.id))))
$$;
-- A version is refused unless every party has given samsyn to everything as it stands, each by a person of its own (R2, R14),
-- nothing is open, and both sides are in.
create function app.version_is_ready() returns trigger language plpgsql security definer set search_path = public as $$
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
    when (select count(distinct a.kind) from app.parts_to_agree(new.partnership_id) a) < 4
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
  end;
  if refused is not null then raise exception '%', refused using errcode = '23514'; end if;
  return new;
end $$;
create trigger version_is_ready before insert on version for each row execute function app.version_is_ready();

-- What was locked never changes, whoever asks; nothing of it is ever removed.
create function app.locked_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'a version is never removed' using errcode = '23514'; end if;
  if (new.id, new.partnership_id, new.number, new.content, new.canonical, new.hash, new.start_on, new.end_on, new.locked_at, new.locked_by, new.locked_party)
    is distinct from (old.id, old.partnership_id, old.number, old.content, old.canonical, old.hash, old.start_on, old.end_on, old.locked_at, old.locked_by, old.locked_party) then
    raise exception 'a locked version never changes' using errcode = '23514';
  end if;
  if old.signed_at is not null or old.released_at is not null then raise exception 'the version is settled' using errcode = '23514'; end if;
  return new;
end $$;
create trigger locked_stays before update or delete on version for each row execute function app.locked_stays();
create function app.file_stays() returns trigger language plpgsql as $$
begin raise exception 'a file of a version never changes' using errcode = '23514'; end $$;
create trigger file_stays before update or delete on version_file for each row execute function app.file_stays();

-- Holds a version for the rest of the transaction. Whoever lists, records, signs or sends back does it one at a time, so that
-- none of them rests on what another is just changing.
create function app.hold_version(held uuid) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  perform from version v where v.id = held and v.partnership_id = any (app.my_partnerships()) for no key update;
  if not found then raise exception 'not yours' using errcode = '42501'; end if;
end $$;
-- @throws 23514 unless the version is under way and nobody has signed it yet
create function app.must_be_unsigned(asked uuid) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  perform from version v where v.id = asked and v.released_at is null and v.signed_at is null and v.first_signed_at is null for no key update;
  if not found then raise exception 'the version is settled or being signed' using errcode = '23514'; end if;
end $$;

create function app.version_goes_back() returns trigger language plpgsql security definer set search_path = public as $$
declare it version;
begin
  select * into it from version v where v.id = new.version_id for no key update;
  if it.released_at is not null or it.signed_at is not null then raise exception 'the version is settled' using errcode = '23514'; end if;
  if it.first_signed_at is null or not exists (select from decision_list l where l.version_id = it.id
      and not exists (select from version_return r where r.version_id = it.id and r.party_id = l.party_id)) then
    update version set released_at = app.now(), released_by = new.person_id, released_party = new.party_id,
      released_how = 'returned', released_why = new.why where id = it.id;
  end if;
  return new;
end $$;
create trigger version_goes_back after insert on version_return for each row execute function app.version_goes_back();

alter table version enable row level security;
alter table version_return enable row level security;
alter table version_file enable row level security;
create policy inside on version for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, locked_at));
create policy own_party_locks on version for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and locked_party = (select app.acting_party()) and locked_by = (select app.person_id()));
grant select on version to samhandling_web;
grant insert (partnership_id, content, canonical, hash, locked_by, locked_party) on version to samhandling_web;

create policy inside on version_return for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_sends_back on version_return for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on version_return to samhandling_web;
grant insert (version_id, party_id, partnership_id, person_id, why) on version_return to samhandling_web;

create policy inside on version_file for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
grant select on version_file to samhandling_web;
