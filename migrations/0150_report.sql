-- The yearly status report (VGR-S: «Styrgruppen ger lägesrapporter en gång per år till ansvarig handläggare»). It is drawn up
-- from what the parties have done; a row is there from the moment somebody writes or answers. Locked, it is still for good.
create table report (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  -- The year in which its time begins; a year at a time from the day on which the agreement began
  year           smallint not null check (year between 2000 and 2200),
  from_on        date not null,
  to_on          date not null check (to_on > from_on),
  party_id       uuid not null references party,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  -- Frozen: what is shown, and the same as canonical text: a head, its parts one by one, and what some party sees otherwise
  content        jsonb,
  head           text,
  parts          text[],
  tail           text,
  canonical      text,
  hash           bytea,
  locked_at      timestamptz,
  locked_by      uuid references person,
  locked_party   uuid references party,
  unique (partnership_id, year),
  unique (id, partnership_id),
  check (num_nulls(content, head, parts, tail, canonical, hash, locked_at, locked_by, locked_party) in (0, 9)),
  check (canonical = head || array_to_string(parts, '') || tail),
  check (hash = sha256(convert_to(canonical, 'UTF8'))),
  check (cardinality(parts) > 0)
);

-- The parties' own words in a part: the newest stand. With `own_party`, those of one party for itself.
create table report_words (
  id             uuid primary key default uuidv7(),
  report_id      uuid not null,
  partnership_id uuid not null references partnership,
  part           text not null check (part ~ '^[a-z_]+$'),
  own_party      uuid,
  words          text not null check (length(words) <= 4000),
  party_id       uuid not null references party,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  foreign key (report_id, partnership_id) references report (id, partnership_id),
  check (own_party = party_id)
);
create index on report_words (report_id, part);
create index on report_words (partnership_id);

-- A party stands behind exactly this text of a part, or sees it otherwise and says how; that is printed in the report.
create table report_answer (
  id             uuid primary key default uuidv7(),
  report_id      uuid not null,
  partnership_id uuid not null references partnership,
  part           text not null check (part ~ '^[a-z_]+$'),
  digest         bytea not null check (length(digest) = 32),
  answer         text not null check (answer in ('stands', 'differs')),
  words          text not null default '' check (length(words) <= 2000),
  party_id       uuid not null references party,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  foreign key (report_id, partnership_id) references report (id, partnership_id),
  check ((answer = 'differs') = (words <> ''))
);
create index on report_answer (report_id, part);
create index on report_answer (partnership_id);

-- Whom the locked report went to.
create table report_sent (
  report_id      uuid not null,
  partnership_id uuid not null references partnership,
  receiver_id    uuid not null references person,
  receiver_party uuid not null references party,
  party_id       uuid not null references party,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  primary key (report_id, receiver_id),
  foreign key (report_id, partnership_id) references report (id, partnership_id)
);
create index on report_sent (partnership_id);

-- Those who write and answer hold the report together; who locks it holds it alone.
create function app.report_must_be_open() returns trigger language plpgsql security definer set search_path = public as $$
declare locked timestamptz;
begin
  select r.locked_at into locked from report r where r.id = new.report_id for share;
  if locked is not null then raise exception 'the report is locked' using errcode = '23514'; end if;
  return new;
end $$;
create trigger report_must_be_open before insert on report_words for each row execute function app.report_must_be_open();
create trigger report_must_be_open before insert on report_answer for each row execute function app.report_must_be_open();

-- R14: one person answers a text for one party only.
create function app.report_answer_by_another() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.report_id::text || new.person_id::text, 150));
  if exists (select from report_answer a where a.report_id = new.report_id and a.part = new.part and a.digest = new.digest
      and a.person_id = new.person_id and a.party_id <> new.party_id) then
    raise exception 'another person answers for another party' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger report_answer_by_another before insert on report_answer for each row execute function app.report_answer_by_another();

-- Locked once, when every present party has answered exactly every text that is frozen; nothing changes after that.
create function app.report_locks() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if old.locked_at is not null then raise exception 'the report is locked' using errcode = '23514'; end if;
  new.locked_at := app.now();
  new.locked_by := app.person_id();
  new.locked_party := app.party_id();
  if exists (select from unnest(new.parts) as part(said), party y
      where y.partnership_id = new.partnership_id and app.is_present(y.left_on)
        and not exists (select from report_answer a where a.report_id = new.id and a.party_id = y.id
          and a.digest = sha256(convert_to(part.said, 'UTF8')))) then
    raise exception 'a party has not answered' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger report_locks before update on report for each row execute function app.report_locks();

create function app.hold_report(held uuid) returns void language sql volatile security definer set search_path = public as $$
  select 1 from report where id = held and partnership_id = app.acting_partnership() for update
$$;

alter table report enable row level security;
alter table report_words enable row level security;
alter table report_answer enable row level security;
alter table report_sent enable row level security;
do $$
declare one text;
begin
  foreach one in array array['report', 'report_words', 'report_answer', 'report_sent'] loop
    execute format('create policy inside on %I for select to samhandling_web
      using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at))', one);
    execute format('create policy parties_write on %I for insert to samhandling_web
      with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()))', one);
  end loop;
end $$;
create policy parties_lock on report for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select on report, report_words, report_answer, report_sent to samhandling_web;
grant insert (partnership_id, year, from_on, to_on, party_id, person_id) on report to samhandling_web;
grant insert on report_words, report_answer, report_sent to samhandling_web;
grant update (content, head, parts, tail, canonical, hash, locked_at) on report to samhandling_web;
