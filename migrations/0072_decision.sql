-- R4: each party lists the decisions that this version needs, says when the list is whole, and records each of them.
-- One row per party of the version, made when it is locked: these are the version's parties, whoever joins or leaves later.
create table decision_list (
  version_id     uuid not null,
  party_id       uuid not null,
  partnership_id uuid not null,
  -- How many of the party's signatories must sign: «två i förening» is 2
  signatures     smallint not null default 1 check (signatures between 1 and 5),
  none_because   text not null default '' check (length(none_because) <= 1000),
  declared_at    timestamptz,
  declared_by    uuid references person,
  primary key (version_id, party_id),
  foreign key (version_id, partnership_id) references version (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  check ((declared_at is null) = (declared_by is null))
);
create table decision (
  id             uuid primary key default uuidv7(),
  version_id     uuid not null,
  party_id       uuid not null,
  partnership_id uuid not null,
  manner         text not null check (manner in ('body', 'delegation')),
  -- The board or committee; for a delegation who decides by it
  body           text not null check (length(body) between 1 and 160),
  -- Where the delegation is written down
  reference      text not null default '' check (length(reference) <= 160),
  listed_by      uuid not null references person,
  listed_at      timestamptz not null default app.now(),
  removed_at     timestamptz,
  foreign key (version_id, party_id) references decision_list (version_id, party_id),
  unique (id, version_id, party_id, partnership_id),
  check (manner = 'body' or reference <> '')
);
create index on decision (version_id);
-- What was decided. A slip is mended by a new record, and the latest counts; none is ever changed.
create table decision_record (
  id              uuid primary key default uuidv7(),
  decision_id     uuid not null,
  version_id      uuid not null,
  party_id        uuid not null,
  partnership_id  uuid not null,
  seq             integer not null default 1,
  outcome         text not null check (outcome in ('agreed', 'refused')),
  decided_on      date not null,
  paragraph       text not null default '' check (length(paragraph) <= 40),
  registry_number text not null default '' check (length(registry_number) <= 60),
  -- When the minutes were announced; the time to appeal counts from then
  announced_on    date check (announced_on >= decided_on),
  -- Who took no part, and why, if anybody (jäv)
  conflict        text not null default '' check (length(conflict) <= 1000),
  reason          text not null default '' check (length(reason) <= 4000),
  file_id         uuid references stored_file,
  recorded_by     uuid not null references person,
  recorded_at     timestamptz not null default app.now(),
  foreign key (decision_id, version_id, party_id, partnership_id) references decision (id, version_id, party_id, partnership_id),
  unique (decision_id, seq),
  check (outcome = 'agreed' or reason <> '')
);
create index on decision_record (version_id);

create function app.version_has_parties() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into decision_list (version_id, party_id, partnership_id)
  select new.id, p.id, new.partnership_id from party p where p.partnership_id = new.partnership_id and app.is_present(p.left_on);
  return new;
end $$;
create trigger version_has_parties after insert on version for each row execute function app.version_has_parties();

create function app.party_is_public(asked uuid) returns boolean language sql stable security definer set search_path = public as $$
  select k.side = 'public' from party p join organisation o on o.id = p.organisation_id join party_kind k on k.id = o.kind where p.id = asked
$$;
create function app.has_listed(version uuid, party uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from decision d where d.version_id = version and d.party_id = party and d.removed_at is null)
$$;
-- A public party needs one decision at least; an organisation may say why it needs none.
create function app.list_is_whole() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform app.must_be_unsigned(new.version_id);
  if new.declared_at is null then return new; end if;
  new.declared_at := app.now();
  new.declared_by := app.person_id();
  if not app.has_listed(new.version_id, new.party_id) and (app.party_is_public(new.party_id) or new.none_because = '') then
    raise exception 'a list needs a decision' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger list_is_whole before update on decision_list for each row execute function app.list_is_whole();

-- What a list holds is changed only while its party has not said that it is whole.
create function app.decision_is_listed() returns trigger language plpgsql security definer set search_path = public as $$
declare declared timestamptz;
begin
  perform app.must_be_unsigned(new.version_id);
  select declared_at into declared from decision_list l where l.version_id = new.version_id and l.party_id = new.party_id for update;
  if declared is not null then raise exception 'the list is declared whole' using errcode = '23514'; end if;
  if tg_op = 'UPDATE' and exists (select from decision_record r where r.decision_id = new.id) then
    raise exception 'the decision is recorded' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger decision_is_listed before insert or update on decision for each row execute function app.decision_is_listed();

create function app.decision_is_recorded() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform app.must_be_unsigned(new.version_id);
  perform from decision d where d.id = new.decision_id and d.removed_at is null for update;
  if not found then raise exception 'the decision is not listed' using errcode = '23514'; end if;
  new.seq := 1 + coalesce((select max(seq) from decision_record r where r.decision_id = new.decision_id), 0);
  new.recorded_at := app.now();
  if new.decided_on > app.today() or new.decided_on < (select (v.locked_at at time zone 'Europe/Stockholm')::date from version v where v.id = new.version_id) then
    raise exception 'the decision is about what was locked' using errcode = '23514';
  end if;
  if not exists (select from stored_file f where f.id = new.file_id and f.owner_id = new.partnership_id) and new.file_id is not null then
    raise exception 'the file is of another room' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger decision_is_recorded before insert on decision_record for each row execute function app.decision_is_recorded();
-- A refusal leads back to dialogue, whoever records it and by whatever code.
create function app.refusal_goes_back() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.outcome = 'refused' then
    update version set released_at = app.now(), released_by = new.recorded_by, released_party = new.party_id,
      released_how = 'refused', released_why = new.reason where id = new.version_id;
  end if;
  return new;
end $$;
create trigger refusal_goes_back after insert on decision_record for each row execute function app.refusal_goes_back();

-- The latest record of every decision that is listed.
create function app.decisions_of(asked uuid) returns table (decision_id uuid, party_id uuid, outcome text, record_id uuid, recorded_at timestamptz)
language sql stable security definer set search_path = public as $$
  select d.id, d.party_id, r.outcome, r.id, r.recorded_at from decision d
  left join lateral (select * from decision_record x where x.decision_id = d.id order by x.seq desc limit 1) r on true
  where d.version_id = asked and d.removed_at is null
$$;
-- When the last party had declared its list and the last listed decision had been recorded as agreed; nothing before that.
create function app.decided_at(asked uuid) returns timestamptz language sql stable security definer set search_path = public as $$
  select case when bool_and(l.declared_at is not null and (not app.party_is_public(l.party_id) or app.has_listed(asked, l.party_id)))
      and not exists (select from app.decisions_of(asked) d where d.outcome is distinct from 'agreed')
    then greatest(max(l.declared_at), (select max(d.recorded_at) from app.decisions_of(asked) d)) end
  from decision_list l where l.version_id = asked
$$;
-- What the file to sign rests on: the lists, the latest records and who may sign. Another digest is another file.
create function app.signing_ground(asked uuid) returns bytea language sql stable security definer set search_path = public as $$
  select sha256(convert_to(concat_ws('|',
    (select string_agg(concat_ws(' ', l.party_id, l.signatures, l.none_because, l.declared_at is not null), ',' order by l.party_id) from decision_list l where l.version_id = asked),
    (select string_agg(concat_ws(' ', d.decision_id, d.record_id), ',' order by d.decision_id) from app.decisions_of(asked) d),
    (select string_agg(distinct concat_ws(' ', m.party_id, m.person_id), ',' order by concat_ws(' ', m.party_id, m.person_id)) from mandate m join version v on v.partnership_id = m.partnership_id
      where v.id = asked and m.capacity = 'signatory' and m.ended_at is null and app.is_live(m.from_day, m.to_day))), 'UTF8'))
$$;

alter table decision_list enable row level security;
alter table decision enable row level security;
alter table decision_record enable row level security;
create policy inside on decision_list for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]));
create policy own_list on decision_list for update to samhandling_web
  using (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()));
grant select on decision_list to samhandling_web;
grant update (signatures, none_because, declared_at, declared_by) on decision_list to samhandling_web;
create policy inside on decision for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, listed_at));
create policy own_party_lists on decision for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and listed_by = (select app.person_id()));
create policy own_party_removes on decision for update to samhandling_web
  using (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()));
grant select on decision to samhandling_web;
grant insert (version_id, party_id, partnership_id, manner, body, reference, listed_by) on decision to samhandling_web;
grant update (removed_at) on decision to samhandling_web;
create policy inside on decision_record for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, recorded_at));
create policy own_party_records on decision_record for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and recorded_by = (select app.person_id()));
grant select on decision_record to samhandling_web;
grant insert (decision_id, version_id, party_id, partnership_id, outcome, decided_on, paragraph, registry_number, announced_on, conflict, reason, file_id, recorded_by)
  on decision_record to samhandling_web;
