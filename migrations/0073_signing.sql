-- Signing: by each party's signatories, in any order, and never before every listed decision is there (R4).

-- The party that the asker may sign for just now: a live mandate as its signatory, and entered as that party.
create function app.signing_party() returns uuid language sql stable security definer set search_path = public as $$
  select m.party_id from mandate m join party p on p.id = m.party_id
  where m.person_id = app.person_id() and m.party_id = app.party_id() and m.ended_at is null and app.is_live(m.from_day, m.to_day)
    and m.capacity = 'signatory' and app.is_present(p.left_on)
  limit 1
$$;
create function app.signing_partnership() returns uuid language sql stable security definer set search_path = public
  as $$ select partnership_id from party where id = app.signing_party() $$;

-- A code sent by e-mail, to be typed on the page within ten minutes. Only a digest is kept, and no page reads the table.
create table sign_code (
  id         uuid primary key default uuidv7(),
  version_id uuid not null references version,
  person_id  uuid not null references person,
  digest     bytea not null,
  tries      smallint not null default 0,
  made_at    timestamptz not null default app.now(),
  used_at    timestamptz
);
create index on sign_code (person_id, version_id);
create function app.make_sign_code(version uuid, digest bytea) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  if not exists (select from version v where v.id = make_sign_code.version and v.partnership_id = app.signing_partnership()) then
    raise exception 'not yours to sign' using errcode = '42501';
  end if;
  delete from sign_code c where c.person_id = app.person_id() and c.version_id = make_sign_code.version and c.used_at is null;
  insert into sign_code (version_id, person_id, digest) values (make_sign_code.version, app.person_id(), make_sign_code.digest);
end $$;
-- Whether this person's latest code for the version is this one. Five tries, ten minutes, once.
create function app.use_sign_code(version uuid, digest bytea) returns text language plpgsql volatile security definer set search_path = public as $$
declare it sign_code;
begin
  select * into it from sign_code c where c.person_id = app.person_id() and c.version_id = use_sign_code.version and c.used_at is null
  order by c.id desc limit 1 for update;
  if it.id is null then return 'none'; end if;
  if it.made_at <= app.now() - interval '10 minutes' then return 'old'; end if;
  if it.tries >= 5 then return 'spent'; end if;
  update sign_code c set tries = c.tries + 1, used_at = case when c.digest = use_sign_code.digest then app.now() end where c.id = it.id;
  return case when it.digest = use_sign_code.digest then 'right' when it.tries >= 4 then 'spent' else 'wrong' end;
end $$;

create table signature (
  id             uuid primary key default uuidv7(),
  version_id     uuid not null,
  party_id       uuid not null,
  partnership_id uuid not null,
  person_id      uuid not null references person,
  -- The name that stands in the file
  name           text not null check (length(name) between 1 and 120),
  file_id        uuid not null unique references version_file,
  signed_at      timestamptz not null default app.now(),
  foreign key (version_id, partnership_id) references version (id, partnership_id),
  foreign key (version_id, party_id) references decision_list (version_id, party_id),
  -- The same person signs once, and for one party only (R14)
  unique (version_id, person_id)
);
create index on signature (partnership_id);

create function app.newest_file(asked uuid) returns version_file language sql stable security definer set search_path = public as $$
  select * from version_file f where f.version_id = asked order by f.seq desc limit 1
$$;
create function app.file_is_next() returns trigger language plpgsql security definer set search_path = public as $$
declare
  it version;
  newest version_file := app.newest_file(new.version_id);
begin
  select * into it from version v where v.id = new.version_id for no key update;
  new.seq := 1 + coalesce(newest.seq, 0);
  new.made_at := app.now();
  if it.released_at is not null or it.signed_at is not null then raise exception 'the version is settled' using errcode = '23514'; end if;
  if new.kind = 'locked' and newest.id is not null then raise exception 'the locked file is the first' using errcode = '23514'; end if;
  if new.kind = 'to_sign' and (it.first_signed_at is not null or app.decided_at(it.id) is null or new.ground <> app.signing_ground(it.id)) then
    raise exception 'the file to sign is made when every listed decision is there, and before the first signature' using errcode = '23514';
  end if;
  if new.kind = 'signed' and (newest.kind not in ('to_sign', 'signed') or new.begins_with is distinct from newest.id
      or length(new.bytes) <= length(newest.bytes) or substring(new.bytes for length(newest.bytes)) <> newest.bytes) then
    raise exception 'a signed file begins with the file before it' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger file_is_next before insert on version_file for each row execute function app.file_is_next();

-- R4, by whatever way a signature comes: no order of events reaches one before every listed decision is recorded as agreed.
create function app.may_be_signed() returns trigger language plpgsql security definer set search_path = public as $$
declare
  it version;
  file version_file;
  start_file version_file;
  refused text;
begin
  select * into it from version v where v.id = new.version_id for no key update;
  select * into file from version_file f where f.id = new.file_id;
  select * into start_file from version_file f where f.version_id = it.id and f.kind = 'to_sign' order by f.seq desc limit 1;
  new.signed_at := app.now();
  refused := case
    when it.id is null or it.released_at is not null or it.signed_at is not null then 'the version is settled'
    when app.decided_at(it.id) is null then 'a listed decision is missing'
    when app.signing_party() is distinct from new.party_id then 'only a signatory signs'
    when (select count(*) from signature s where s.version_id = it.id and s.party_id = new.party_id)
      >= (select l.signatures from decision_list l where l.version_id = it.id and l.party_id = new.party_id) then 'the party has signed'
    when file.version_id is distinct from it.id or file.kind <> 'signed' or file.id <> (app.newest_file(it.id)).id then 'the file is not the newest'
    when it.first_signed_at is null and start_file.ground <> app.signing_ground(it.id) then 'the file is older than the decisions'
    when not exists (select from sign_code c where c.version_id = it.id and c.person_id = new.person_id and c.used_at = app.now()) then 'no code was given'
  end;
  if refused is not null then raise exception '%', refused using errcode = '23514'; end if;
  return new;
end $$;
create trigger may_be_signed before insert on signature for each row execute function app.may_be_signed();
create function app.all_have_signed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update version v set first_signed_at = coalesce(v.first_signed_at, app.now()) where v.id = new.version_id;
  if not exists (select from decision_list l where l.version_id = new.version_id
      and (select count(*) from signature s where s.version_id = l.version_id and s.party_id = l.party_id) < l.signatures) then
    update version v set signed_at = app.now(), signed_on = app.today() where v.id = new.version_id;
  end if;
  return new;
end $$;
create trigger all_have_signed after insert on signature for each row execute function app.all_have_signed();
create function app.signature_stays() returns trigger language plpgsql as $$
begin raise exception 'a signature is never changed' using errcode = '23514'; end $$;
create trigger signature_stays before update or delete on signature for each row execute function app.signature_stays();

alter table sign_code enable row level security;
alter table signature enable row level security;
create policy inside on signature for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, signed_at));
create policy own_signature on signature for insert to samhandling_web
  with check (partnership_id = (select app.signing_partnership()) and party_id = (select app.signing_party()) and person_id = (select app.person_id()));
grant select on signature to samhandling_web;
grant insert (version_id, party_id, partnership_id, person_id, name, file_id) on signature to samhandling_web;

create policy parties_make on version_file for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) or partnership_id = (select app.signing_partnership()));
grant insert (version_id, partnership_id, kind, bytes, ground, begins_with, sealed_with) on version_file to samhandling_web;
