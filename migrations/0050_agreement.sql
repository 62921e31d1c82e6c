-- The agreement, written together heading by heading. What the parties agree on is kept in parts: every heading is one,
-- and so are the goals, the resources, the term and what is to be published. A part has a revision; samsyn is given to a
-- revision, so that no mark can survive a change of what it was given to (R2).
create table part (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  kind           text not null check (kind in ('heading', 'goals', 'resources', 'term', 'publication')),
  revision       integer not null default 0,
  changed_at     timestamptz not null default app.now(),
  changed_by     uuid references party,
  unique (id, partnership_id)
);
create unique index one_part_of_its_kind on part (partnership_id, kind) where kind <> 'heading';
create index on part (partnership_id);

create table heading (
  id                 uuid primary key references part,
  partnership_id     uuid not null references partnership,
  place              integer not null,
  title              text not null check (length(title) between 1 and 120),
  -- The word of the shared vocabulary, when it is one of those; own headings have none
  kind               text,
  -- Whose guideline asks for it (names of profiles); empty when the parties added it themselves
  whose              text[] not null default '{}',
  -- «Behövs inte därför att …»
  not_needed_because text,
  added_by           uuid references party,
  created_at         timestamptz not null default app.now(),
  -- When its name, or whether it is needed, last changed
  changed_at         timestamptz not null default app.now(),
  removed_at         timestamptz,
  unique (id, partnership_id),
  foreign key (id, partnership_id) references part (id, partnership_id)
);
create index on heading (partnership_id);

-- What a heading was called and whether it was needed, at every revision where that changed: history keeps the old
-- name, a party can see what has changed since it answered, and who has left reads the name that was (R15).
-- Written by the database alone.
create table heading_state (
  heading_id         uuid not null,
  partnership_id     uuid not null references partnership,
  revision           integer not null,
  place              integer not null,
  title              text not null,
  kind               text,
  whose              text[] not null,
  not_needed_because text,
  removed            boolean not null,
  person_id          uuid references person,
  party_id           uuid references party,
  made_at            timestamptz not null default app.now(),
  primary key (heading_id, revision),
  foreign key (heading_id, partnership_id) references heading (id, partnership_id)
);
create index on heading_state (partnership_id);

-- Every saved text of a heading; the newest is the one that stands. Never changed, never removed.
create table heading_text (
  id             uuid primary key default uuidv7(),
  heading_id     uuid not null,
  partnership_id uuid not null references partnership,
  -- The heading's own count, and the part's revision that the text made: both set by the database
  seq            integer not null default 0,
  revision       integer not null default 0,
  -- Paragraphs parted by an empty line, list lines that begin with «- »: the same text the editor will know as blocks
  body           text not null check (length(body) <= 60000),
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  -- The text it came after. The database refuses a text whose writer had not seen the newest
  based_on       uuid references heading_text,
  manner         text not null default 'written' check (manner in ('written', 'merged', 'corrected', 'restored', 'proposed')),
  made_at        timestamptz not null default app.now(),
  unique (heading_id, seq),
  foreign key (heading_id, partnership_id) references heading (id, partnership_id)
);
create index on heading_text (partnership_id);
-- What somebody is writing and has not shared yet; seen by that person alone.
create table heading_draft (
  heading_id     uuid not null,
  person_id      uuid not null references person,
  partnership_id uuid not null references partnership,
  body           text not null check (length(body) <= 60000),
  based_on       uuid references heading_text,
  saved_at       timestamptz not null default app.now(),
  primary key (heading_id, person_id),
  foreign key (heading_id, partnership_id) references heading (id, partnership_id)
);

create table agreement_term (
  partnership_id uuid primary key references partnership,
  start_on       date,
  end_on         date,
  -- R13: where the guidelines differ, the parties write which they follow and why
  why            text not null default '' check (length(why) <= 2000),
  check (end_on is null or start_on is null or end_on > start_on)
);

-- What the term was at every revision. Written by the database alone.
create table term_state (
  partnership_id uuid not null references partnership,
  revision       integer not null,
  start_on       date,
  end_on         date,
  why            text not null,
  person_id      uuid references person,
  party_id       uuid references party,
  made_at        timestamptz not null default app.now(),
  primary key (partnership_id, revision)
);

-- Samsyn: a party stands behind a part as it is at a revision, or wants to talk about it. No row = has not answered.
create table accord (
  part_id        uuid not null,
  revision       integer not null,
  party_id       uuid not null,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  answer         text not null check (answer in ('stands', 'talk')),
  why            text not null default '' check (length(why) <= 2000),
  given_at       timestamptz not null default app.now(),
  -- Carried over from the revision before by a typographic correction that every other party accepted
  carried        boolean not null default false,
  primary key (part_id, revision, party_id),
  foreign key (part_id, partnership_id) references part (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on accord (partnership_id);

-- A correction marked as typographic keeps the marks only when every other party accepts that very change (R2).
create table correction (
  id             uuid primary key default uuidv7(),
  heading_id     uuid not null,
  partnership_id uuid not null references partnership,
  based_on       uuid not null references heading_text,
  body           text not null check (length(body) <= 60000),
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  made_at        timestamptz not null default app.now(),
  settled_at     timestamptz,
  outcome        text check (outcome in ('accepted', 'declined', 'overtaken')),
  check ((settled_at is null) = (outcome is null)),
  unique (id, partnership_id),
  foreign key (heading_id, partnership_id) references heading (id, partnership_id)
);
create unique index one_open_correction on correction (heading_id) where settled_at is null;
create table correction_answer (
  correction_id  uuid not null,
  party_id       uuid not null,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  accepts        boolean not null,
  given_at       timestamptz not null default app.now(),
  primary key (correction_id, party_id),
  -- R14: whoever changes sides between two days does not accept for both
  unique (correction_id, person_id),
  foreign key (correction_id, partnership_id) references correction (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);

-- The conversation about a part: what somebody wrote to the others, and what came of it.
create table remark (
  id             uuid primary key default uuidv7(),
  part_id        uuid not null,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  party_id       uuid references party,
  words          text not null check (length(words) between 1 and 4000),
  made_at        timestamptz not null default app.now(),
  outcome        text,
  closed_at      timestamptz,
  closed_by      uuid references person,
  check ((closed_at is null) = (outcome is null)),
  foreign key (part_id, partnership_id) references part (id, partnership_id)
);
create index on remark (part_id);

-- A part changes: its revision goes up, and every mark given to the one before is lost, visibly.
create function app.change_part(changed uuid) returns integer language plpgsql volatile security definer set search_path = public as $$
declare reached integer;
begin
  update part set revision = revision + 1, changed_at = app.now(), changed_by = app.party_id()
  where id = changed and partnership_id = app.acting_partnership() returning revision into reached;
  if reached is null then raise exception 'not yours to change' using errcode = '42501'; end if;
  return reached;
end $$;
-- The part of a kind other than heading, made when it is first written to, by somebody who acts in the partnership.
create function app.part_of(partnership uuid, of_kind text) returns uuid language plpgsql volatile security definer set search_path = public as $$
declare found_id uuid;
begin
  if partnership is distinct from app.acting_partnership() then raise exception 'not yours to change' using errcode = '42501'; end if;
  insert into part (partnership_id, kind) values (partnership, of_kind) on conflict do nothing;
  select id into found_id from part where partnership_id = partnership and kind = of_kind;
  return found_id;
end $$;
-- Holds a part until the act is done, so that two who save at once come one after the other. Answers its revision.
create function app.hold_part(held uuid) returns integer language sql volatile security definer set search_path = public as $$
  select revision from part where id = held and partnership_id = app.acting_partnership() for update
$$;
create function app.newest_text(of_heading uuid) returns uuid language sql stable security definer set search_path = public as $$
  select id from heading_text where heading_id = of_heading and partnership_id = app.acting_partnership() order by seq desc limit 1
$$;

-- Whatever writes a text, the part's revision follows: no code can forget it. A text is written after the newest one or
-- not at all: what somebody else wrote meanwhile is never covered unseen (R12).
create function app.text_changes_part() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.revision := app.change_part(new.heading_id);
  if new.based_on is distinct from app.newest_text(new.heading_id) then
    raise exception 'another text stands' using errcode = '23514';
  end if;
  new.seq := coalesce((select seq from heading_text where id = new.based_on), 0) + 1;
  if new.manner = 'corrected' then
    -- Only app.correction_applies writes these: every other party has accepted this very change
    update part set changed_by = new.party_id where id = new.heading_id;
    insert into accord (part_id, revision, party_id, partnership_id, person_id, answer, why, given_at, carried)
    select a.part_id, new.revision, a.party_id, a.partnership_id, a.person_id, a.answer, a.why, a.given_at, true from accord a
    where a.part_id = new.heading_id and a.revision = new.revision - 1;
  else
    update correction set settled_at = app.now(), outcome = 'overtaken' where heading_id = new.heading_id and settled_at is null;
  end if;
  return new;
end $$;
create trigger text_changes_part before insert on heading_text for each row execute function app.text_changes_part();

create function app.heading_begins() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into heading_state (heading_id, partnership_id, revision, place, title, kind, whose, not_needed_because, removed, person_id, party_id)
  values (new.id, new.partnership_id, 0, new.place, new.title, new.kind, new.whose, new.not_needed_because, new.removed_at is not null,
    app.person_id(), app.party_id());
  return new;
end $$;
create trigger heading_begins after insert on heading for each row execute function app.heading_begins();
create function app.heading_changes_part() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if (new.title, new.not_needed_because, new.removed_at) is distinct from (old.title, old.not_needed_because, old.removed_at) then
    new.changed_at := app.now();
    insert into heading_state (heading_id, partnership_id, revision, place, title, kind, whose, not_needed_because, removed, person_id, party_id)
    values (new.id, new.partnership_id, app.change_part(new.id), new.place, new.title, new.kind, new.whose, new.not_needed_because,
      new.removed_at is not null, app.person_id(), app.party_id());
    if new.removed_at is not null then
      update correction set settled_at = app.now(), outcome = 'overtaken' where heading_id = new.id and settled_at is null;
    end if;
  end if;
  return new;
end $$;
create trigger heading_changes_part before update on heading for each row execute function app.heading_changes_part();
create function app.term_changes_part() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' or new is distinct from old then
    insert into term_state (partnership_id, revision, start_on, end_on, why, person_id, party_id)
    values (new.partnership_id, app.change_part(app.part_of(new.partnership_id, 'term')), new.start_on, new.end_on, new.why,
      app.person_id(), app.party_id());
  end if;
  return new;
end $$;
create trigger term_changes_part after insert or update on agreement_term for each row execute function app.term_changes_part();

-- A mark is given to what stands now, not to what stood a moment ago; and nobody gives it for two parties (R14).
create function app.accord_to_what_stands() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' then new.carried := false; end if;
  if new.carried then return new; end if;
  if new.revision <> (select revision from part where id = new.part_id for share) then
    raise exception 'the part has changed' using errcode = '23514';
  end if;
  if new.answer = 'stands' and exists (select from accord a where a.part_id = new.part_id and a.revision = new.revision
      and a.party_id <> new.party_id and a.answer = 'stands' and a.person_id = new.person_id) then
    raise exception 'another party needs another person' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger accord_to_what_stands before insert or update on accord for each row execute function app.accord_to_what_stands();

-- A correction is of the text that stands, and changes it.
create function app.correction_begins() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform app.hold_part(new.heading_id);
  if new.based_on is distinct from app.newest_text(new.heading_id)
      or new.body = (select body from heading_text where id = new.based_on) then
    raise exception 'nothing to correct' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger correction_begins before insert on correction for each row execute function app.correction_begins();
-- The other parties answer it, each by a person of its own, while it is open.
create function app.correction_answered_by_others() returns trigger language plpgsql security definer set search_path = public as $$
declare asked correction;
begin
  select * into asked from correction where id = new.correction_id for update;
  if asked.settled_at is not null or asked.party_id = new.party_id or asked.person_id = new.person_id then
    raise exception 'not for this party or person to answer' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger correction_answered_by_others before insert on correction_answer
  for each row execute function app.correction_answered_by_others();

-- Accepted means by every other party that is in the partnership, on the text that still stands (R2).
create function app.correction_settles() returns trigger language plpgsql security definer set search_path = public as $$
declare standing uuid;
begin
  if old.settled_at is not null then raise exception 'settled already' using errcode = '23514'; end if;
  perform from part where id = new.heading_id for update;
  select id into standing from heading_text where heading_id = new.heading_id order by seq desc limit 1;
  if new.outcome = 'accepted' and (standing <> new.based_on or exists (select from party p
      where p.partnership_id = new.partnership_id and p.id <> new.party_id and (p.left_on is null or p.left_on >= app.today())
        and not exists (select from correction_answer x
          where x.correction_id = new.id and x.party_id = p.id and x.accepts and x.person_id <> new.person_id))) then
    raise exception 'not accepted by all the others' using errcode = '23514';
  end if;
  if new.outcome = 'declined' and not exists (select from correction_answer x where x.correction_id = new.id and not x.accepts) then
    raise exception 'nobody has declined it' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger correction_settles before update on correction for each row execute function app.correction_settles();
-- Once accepted it is the text, in the name of the one who proposed it, and the marks are carried over.
create function app.correction_applies() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.outcome = 'accepted' then
    insert into heading_text (heading_id, partnership_id, body, person_id, party_id, based_on, manner)
    values (new.heading_id, new.partnership_id, new.body, new.person_id, new.party_id, new.based_on, 'corrected');
  end if;
  return new;
end $$;
create trigger correction_applies after update on correction for each row execute function app.correction_applies();

alter table part enable row level security;
alter table heading enable row level security;
alter table heading_state enable row level security;
alter table heading_text enable row level security;
alter table heading_draft enable row level security;
alter table agreement_term enable row level security;
alter table term_state enable row level security;
alter table accord enable row level security;
alter table correction enable row level security;
alter table correction_answer enable row level security;
alter table remark enable row level security;

create policy inside on part for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_add on part for insert to samhandling_web with check (partnership_id = (select app.acting_partnership()) and revision = 0);
grant select, insert on part to samhandling_web;

create policy inside on heading for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_add on heading for insert to samhandling_web with check (partnership_id = (select app.acting_partnership()));
create policy parties_change on heading for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select, insert on heading to samhandling_web;
grant update (place, title, not_needed_because, removed_at, whose) on heading to samhandling_web;

create policy inside on heading_state for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
grant select on heading_state to samhandling_web;

create policy inside on heading_text for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_writes on heading_text for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id())
    and manner <> 'corrected');
grant select, insert on heading_text to samhandling_web;

create policy own_draft on heading_draft to samhandling_web
  using (person_id = app.person_id() and partnership_id = any ((select app.my_partnerships())::uuid[]))
  with check (person_id = app.person_id() and partnership_id = (select app.acting_partnership()));
grant select, insert, update, delete on heading_draft to samhandling_web;

create policy inside on agreement_term for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]));
create policy parties_write on agreement_term for insert to samhandling_web with check (partnership_id = (select app.acting_partnership()));
create policy parties_change on agreement_term for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select, insert, update on agreement_term to samhandling_web;

create policy inside on term_state for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
grant select on term_state to samhandling_web;

create policy inside on accord for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or (not carried and app.saw(partnership_id, given_at)));
create policy own_party_answers on accord for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party())
    and person_id = (select app.person_id()) and not carried);
create policy own_party_changes_answer on accord for update to samhandling_web
  using (party_id = (select app.acting_party())) with check (person_id = (select app.person_id()) and not carried);
grant select, insert on accord to samhandling_web;
grant update (answer, why, person_id, given_at) on accord to samhandling_web;

create policy inside on correction for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, coalesce(settled_at, made_at)));
create policy own_party_proposes on correction for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()) and settled_at is null);
create policy parties_settle on correction for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select, insert on correction to samhandling_web;
grant update (settled_at, outcome) on correction to samhandling_web;
create policy inside on correction_answer for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, given_at));
create policy own_party_answers on correction_answer for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select, insert on correction_answer to samhandling_web;

create policy inside on remark for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, coalesce(closed_at, made_at)));
create policy own_words on remark for insert to samhandling_web
  with check (partnership_id = any ((select app.my_partnerships())::uuid[]) and person_id = (select app.person_id())
    and party_id is not distinct from (select app.party_id())
    and (party_id is null or party_id = any ((select app.my_parties())::uuid[])) and closed_at is null);
create policy parties_close on remark for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select, insert on remark to samhandling_web;
grant update (outcome, closed_at, closed_by) on remark to samhandling_web;
