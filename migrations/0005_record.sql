-- R9: everything done is logged in hash chains: one per partnership, one per own room, one per authority, one for the
-- installation. An entry holds ids and a salted digest, no names and no free text: the salt and the person may be erased
-- and the chain still holds.
create table log_chain (
  id       uuid primary key default uuidv7(),
  kind     text not null check (kind in ('partnership', 'own_room', 'authority', 'installation')),
  -- The partnership, the party, the organisation; all zeros for the installation
  owner_id uuid not null,
  length   bigint not null default 0,
  head     bytea not null default '\x',
  unique (kind, owner_id)
);
create table log_entry (
  id           uuid primary key default uuidv7(),
  chain_id     uuid not null references log_chain,
  seq          bigint not null,
  at           timestamptz not null,
  person_id    uuid,
  party_id     uuid,
  act          text not null check (act ~ '^[a-z_]+:[a-z_]+$'),
  subject_id   uuid,
  digest       bytea not null,
  previous     bytea not null,
  hash         bytea not null,
  unique (chain_id, seq)
);
create table log_salt (
  entry_id uuid primary key references log_entry,
  salt     bytea not null
);

-- What is hashed of an entry: the hash before it and every column, in this order.
create function app.entry_hash(previous bytea, seq bigint, at timestamptz, person uuid, party uuid, act text, subject uuid, digest bytea)
returns bytea language sql immutable as $$
  select sha256(previous || convert_to(concat_ws('|', seq, (extract(epoch from at) * 1000000)::bigint, coalesce(person::text, '-'),
    coalesce(party::text, '-'), act, coalesce(subject::text, '-'), encode(digest, 'hex')), 'UTF8'))
$$;

-- Writes one entry in the transaction of the act. Who and when cannot be chosen by the caller; for which party is what was entered as.
create function app.write_log(kind text, owner uuid, act text, subject uuid, content text) returns uuid
language plpgsql volatile security definer set search_path = public as $$
declare
  chain log_chain;
  entry uuid := uuidv7();
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  digest bytea := sha256(salt || convert_to(content, 'UTF8'));
  moment timestamptz := date_trunc('microseconds', app.now());
  party uuid := app.party_id();
  next_hash bytea;
begin
  if party is not null and not party = any (app.my_parties()) then raise exception 'not your party' using errcode = '42501'; end if;
  insert into log_chain (kind, owner_id) values (write_log.kind, owner) on conflict on constraint log_chain_kind_owner_id_key do nothing;
  select * into chain from log_chain c where c.kind = write_log.kind and c.owner_id = owner for update;
  next_hash := app.entry_hash(chain.head, chain.length + 1, moment, app.person_id(), party, act, subject, digest);
  insert into log_entry values (entry, chain.id, chain.length + 1, moment, app.person_id(), party, act, subject, digest, chain.head, next_hash);
  insert into log_salt values (entry, salt);
  update log_chain c set length = c.length + 1, head = next_hash where c.id = chain.id;
  return entry;
end $$;

-- The chains the asker may read.
create function app.my_chains() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(id), '{}') from log_chain
  where (kind = 'partnership' and owner_id = any (app.my_partnerships()))
    or (kind = 'own_room' and owner_id = any (app.my_parties()))
    or (kind = 'authority' and owner_id = any (app.my_organisations()))
    or (kind = 'installation' and app.is_administrator())
$$;
alter table log_chain enable row level security;
alter table log_entry enable row level security;
alter table log_salt enable row level security;
create policy for_whom_it_is on log_chain for select to samhandling_web using (id = any ((select app.my_chains())::uuid[]));
create policy for_whom_it_is on log_entry for select to samhandling_web using (chain_id = any ((select app.my_chains())::uuid[]));
grant select on log_chain, log_entry to samhandling_web;
