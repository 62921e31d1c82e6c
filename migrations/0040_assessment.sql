-- The joint assessment (gemensam bedömning): every party answers alone, and nobody reads another's answers before they are
-- opened. What is secret until then lies in tables of its own: the drafts, which always stay the party's, and the answers,
-- which the database itself shows when it has opened the round. Only its own functions hand in, take back and open.
create table assessment_round (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  set_id         text not null check (set_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- The first, second … round of this set here
  number         integer not null default 0,
  scale          text not null default '' check (scale in ('four-step', 'participation-map')),
  -- The questions as they were when the round began, as JSON, and the SHA-256 of exactly these bytes
  content        text not null check (length(content) <= 200000),
  digest         bytea not null default '\x',
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  unique (id, partnership_id),
  unique (partnership_id, set_id, number)
);
-- One row for each question of a round. Written by the database from the content.
create table assessment_point (
  id             uuid primary key default uuidv7(),
  round_id       uuid not null,
  partnership_id uuid not null,
  -- The name that the content knows it by
  key            text not null,
  place          integer not null,
  foreign key (round_id, partnership_id) references assessment_round (id, partnership_id),
  unique (round_id, key),
  unique (id, round_id, partnership_id)
);
-- Everything a party's people have saved, the newest of each point being the one that stands. Never another party's to read.
create table assessment_draft (
  id             uuid primary key default uuidv7(),
  round_id       uuid not null,
  partnership_id uuid not null,
  party_id       uuid not null,
  point_id       uuid not null,
  -- Counts what the party has saved in the round: a later save has a higher number
  seq            integer not null default 0,
  -- «Stämmer inte» 1 … «Stämmer helt» 4; in the participation map the level as it is now, and as the party wants it
  step           smallint check (step between 1 and 4),
  wanted         smallint check (wanted between 1 and 4),
  words          text not null default '' check (length(words) <= 2000),
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  foreign key (point_id, round_id, partnership_id) references assessment_point (id, round_id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  unique (round_id, party_id, seq)
);
-- That a party has handed in: all that the others may know of its answer before the opening.
create table assessment_hand_in (
  round_id       uuid not null,
  partnership_id uuid not null,
  party_id       uuid not null,
  person_id      uuid not null references person,
  handed_in_at   timestamptz not null,
  -- The party would open without those who are silent
  agreed_at      timestamptz,
  agreed_by      uuid references person,
  primary key (round_id, party_id),
  foreign key (round_id, partnership_id) references assessment_round (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create table assessment_answer (
  round_id       uuid not null,
  partnership_id uuid not null,
  party_id       uuid not null,
  point_id       uuid not null,
  step           smallint check (step between 1 and 4),
  wanted         smallint check (wanted between 1 and 4),
  words          text not null,
  handed_in_at   timestamptz not null,
  primary key (round_id, party_id, point_id),
  foreign key (point_id, round_id, partnership_id) references assessment_point (id, round_id, partnership_id),
  foreign key (round_id, party_id) references assessment_hand_in (round_id, party_id)
);
create table assessment_opening (
  round_id       uuid primary key,
  partnership_id uuid not null,
  opened_at      timestamptz not null,
  manner         text not null check (manner in ('all', 'agreed')),
  -- Parties that were there and had not answered: they have no answer in this round, and read the others'
  silent         uuid[] not null,
  foreign key (round_id, partnership_id) references assessment_round (id, partnership_id)
);
create index on assessment_round (partnership_id);
create index on assessment_hand_in (partnership_id);
create index on assessment_opening (partnership_id);

-- A round is numbered, its questions frozen, and there is never a second round of a set before the first is opened. Two who
-- begin at once get the same number, and the second is refused by that.
create function app.begin_assessment() returns trigger language plpgsql security definer set search_path = public as $$
declare
  questions jsonb := new.content::jsonb;
begin
  -- Before anything is said of the partnership: an error tells too
  if new.partnership_id is distinct from app.acting_partnership() then raise exception 'not your partnership' using errcode = '42501'; end if;
  if exists (select from assessment_round r where r.partnership_id = new.partnership_id and r.set_id = new.set_id
      and not exists (select from assessment_opening o where o.round_id = r.id)) then
    raise exception 'a round of this set is already under way' using errcode = '23505';
  end if;
  if questions ->> 'id' is distinct from new.set_id then raise exception 'the content is of another set' using errcode = '23514'; end if;
  new.number := 1 + (select count(*) from assessment_round r where r.partnership_id = new.partnership_id and r.set_id = new.set_id);
  new.scale := questions ->> 'scale';
  new.digest := sha256(convert_to(new.content, 'UTF8'));
  new.made_at := app.now();
  return new;
end $$;
create trigger begin_assessment before insert on assessment_round for each row execute function app.begin_assessment();
create function app.lay_out_assessment() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into assessment_point (round_id, partnership_id, key, place)
  select new.id, new.partnership_id, part.value ->> 'id', part.ordinality
  from jsonb_array_elements(new.content::jsonb -> case new.scale when 'four-step' then 'points' else 'steps' end) with ordinality part;
  if not found then raise exception 'a round without questions' using errcode = '23514'; end if;
  return null;
end $$;
create trigger lay_out_assessment after insert on assessment_round for each row execute function app.lay_out_assessment();

-- A draft is numbered, and nothing is written while the party's answer lies handed in or when the round went on without it.
create function app.number_assessment_draft() returns trigger language plpgsql security definer set search_path = public as $$
declare
  scale_of_round text;
begin
  -- Before anything is said of the party's answer: an error tells too
  if new.party_id is distinct from app.acting_party() then raise exception 'not your party' using errcode = '42501'; end if;
  select scale into scale_of_round from assessment_round where id = new.round_id for share;
  perform pg_advisory_xact_lock(hashtextextended(new.round_id::text || new.party_id::text, 41));
  if exists (select from assessment_hand_in h where h.round_id = new.round_id and h.party_id = new.party_id)
      or exists (select from assessment_opening o where o.round_id = new.round_id and new.party_id = any (o.silent)) then
    raise exception 'the answer is handed in, or the round was opened without it' using errcode = '23514';
  end if;
  if scale_of_round = 'four-step' and new.wanted is not null then
    raise exception 'only the participation map asks for what is wanted' using errcode = '23514';
  end if;
  new.seq := 1 + coalesce((select max(seq) from assessment_draft d where d.round_id = new.round_id and d.party_id = new.party_id), 0);
  new.made_at := app.now();
  return new;
end $$;
create trigger number_assessment_draft before insert on assessment_draft for each row execute function app.number_assessment_draft();
