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
  removed_at         timestamptz,
  foreign key (id, partnership_id) references part (id, partnership_id)
);
create index on heading (partnership_id);

-- Every saved text of a heading; the newest is the one that stands. Never changed, never removed.
create table heading_text (
  id             uuid primary key default uuidv7(),
  heading_id     uuid not null references heading,
  partnership_id uuid not null references partnership,
  seq            integer not null,
  -- Paragraphs parted by an empty line, list lines that begin with «- »: the same text the editor will know as blocks
  body           text not null check (length(body) <= 60000),
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  -- The text the writer began from: unlike the newest = two wrote at once
  based_on       uuid references heading_text,
  manner         text not null default 'written' check (manner in ('written', 'merged', 'corrected', 'restored', 'proposed')),
  made_at        timestamptz not null default app.now(),
  unique (heading_id, seq)
);
create index on heading_text (partnership_id);
-- What somebody is writing and has not shared yet; seen by that person alone.
create table heading_draft (
  heading_id     uuid not null references heading,
  person_id      uuid not null references person,
  partnership_id uuid not null references partnership,
  body           text not null,
  based_on       uuid references heading_text,
  saved_at       timestamptz not null default app.now(),
  primary key (heading_id, person_id)
);

create table agreement_term (
  partnership_id uuid primary key references partnership,
  start_on       date,
  end_on         date,
  -- R13: where the guidelines differ, the parties write which they follow and why
  why            text not null default '',
  check (end_on is null or start_on is null or end_on > start_on)
);

-- Samsyn: a party stands behind a part as it is at a revision, or wants to talk about it. No row = has not answered.
create table accord (
  part_id        uuid not null references part,
  revision       integer not null,
  party_id       uuid not null references party,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  answer         text not null check (answer in ('stands', 'talk')),
  why            text not null default '' check (length(why) <= 2000),
  given_at       timestamptz not null default app.now(),
  -- Carried over from the revision before by a typographic correction that every other party accepted
  carried        boolean not null default false,
  primary key (part_id, revision, party_id)
);
create index on accord (partnership_id);

-- A correction marked as typographic keeps the marks only when every other party accepts that very change (R2).
create table correction (
  id             uuid primary key default uuidv7(),
  heading_id     uuid not null references heading,
  partnership_id uuid not null references partnership,
  based_on       uuid not null references heading_text,
  body           text not null,
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  made_at        timestamptz not null default app.now(),
  settled_at     timestamptz,
  outcome        text check (outcome in ('accepted', 'declined', 'overtaken')),
  check ((settled_at is null) = (outcome is null))
);
create unique index one_open_correction on correction (heading_id) where settled_at is null;
create table correction_answer (
  correction_id  uuid not null references correction,
  party_id       uuid not null references party,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  accepts        boolean not null,
  given_at       timestamptz not null default app.now(),
  primary key (correction_id, party_id)
);

-- The conversation about a part: what somebody wrote to the others, and what came of it.
create table remark (
  id             uuid primary key default uuidv7(),
  part_id        uuid not null references part,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  party_id       uuid references party,
  words          text not null check (length(words) between 1 and 4000),
  made_at        timestamptz not null default app.now(),
  outcome        text,
  closed_at      timestamptz,
  closed_by      uuid references person,
  check ((closed_at is null) = (outcome is null))
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
-- The part of a kind other than heading, made when first asked for.
create function app.part_of(partnership uuid, of_kind text) returns uuid language plpgsql volatile security definer set search_path = public as $$
declare found_id uuid;
begin
  insert into part (partnership_id, kind) values (partnership, of_kind) on conflict do nothing;
  select id into found_id from part where partnership_id = partnership and kind = of_kind;
  return found_id;
end $$;

-- Whatever writes a text, the part's revision follows: no code can forget it.
create function app.text_changes_part() returns trigger language plpgsql security definer set search_path = public as $$
declare reached integer;
begin
  reached := app.change_part(new.heading_id);
  if new.manner = 'corrected' then
    insert into accord (part_id, revision, party_id, partnership_id, person_id, answer, why, given_at, carried)
    select a.part_id, reached, a.party_id, a.partnership_id, a.person_id, a.answer, a.why, a.given_at, true from accord a
    where a.part_id = new.heading_id and a.revision = reached - 1
      -- the change itself was accepted by every other present party, by another person, on this very text
      and exists (select from correction c where c.heading_id = new.heading_id and c.body = new.body and c.based_on = new.based_on
        and c.outcome = 'accepted' and c.settled_at = app.now()
        and not exists (select from party p where p.partnership_id = new.partnership_id and p.id <> c.party_id
          and (p.left_on is null or p.left_on >= app.today())
          and not exists (select from correction_answer x where x.correction_id = c.id and x.party_id = p.id and x.accepts and x.person_id <> c.person_id)));
  end if;
  return new;
end $$;
create trigger text_changes_part after insert on heading_text for each row execute function app.text_changes_part();
create function app.heading_changes_part() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if (new.title, new.not_needed_because, new.removed_at) is distinct from (old.title, old.not_needed_because, old.removed_at) then
    perform app.change_part(new.id);
  end if;
  return new;
end $$;
create trigger heading_changes_part after update on heading for each row execute function app.heading_changes_part();
create function app.term_changes_part() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform app.change_part(app.part_of(new.partnership_id, 'term'));
  return new;
end $$;
create trigger term_changes_part after insert or update on agreement_term for each row execute function app.term_changes_part();
-- A mark is given to what stands now, not to what stood a moment ago.
create function app.accord_to_what_stands() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not new.carried and new.revision <> (select revision from part where id = new.part_id for share) then
    raise exception 'the part has changed' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger accord_to_what_stands before insert or update on accord for each row execute function app.accord_to_what_stands();

alter table part enable row level security;
alter table heading enable row level security;
alter table heading_text enable row level security;
alter table heading_draft enable row level security;
alter table agreement_term enable row level security;
alter table accord enable row level security;
alter table correction enable row level security;
alter table correction_answer enable row level security;
alter table remark enable row level security;

create policy inside on part for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_add on part for insert to samhandling_web with check (partnership_id = (select app.acting_partnership()) and revision = 0);
grant select, insert on part to samhandling_web;

create policy inside on heading for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, created_at));
create policy parties_add on heading for insert to samhandling_web with check (partnership_id = (select app.acting_partnership()));
create policy parties_change on heading for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select, insert on heading to samhandling_web;
grant update (place, title, not_needed_because, removed_at, whose) on heading to samhandling_web;

create policy inside on heading_text for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_writes on heading_text for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select, insert on heading_text to samhandling_web;

create policy own_draft on heading_draft to samhandling_web
  using (person_id = app.person_id() and partnership_id = any ((select app.my_partnerships())::uuid[]))
  with check (person_id = app.person_id() and partnership_id = (select app.acting_partnership()));
grant select, insert, update, delete on heading_draft to samhandling_web;

create policy inside on agreement_term for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]));
create policy parties_write on agreement_term for insert to samhandling_web with check (partnership_id = (select app.acting_partnership()));
create policy parties_change on agreement_term for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select, insert, update on agreement_term to samhandling_web;

create policy inside on accord for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, given_at));
create policy own_party_answers on accord for insert to samhandling_web
  with check (party_id = (select app.acting_party()) and person_id = (select app.person_id()) and not carried);
create policy own_party_changes_answer on accord for update to samhandling_web
  using (party_id = (select app.acting_party())) with check (person_id = (select app.person_id()) and not carried);
grant select, insert on accord to samhandling_web;
grant update (answer, why, person_id, given_at) on accord to samhandling_web;

create policy inside on correction for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_proposes on correction for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()) and settled_at is null);
create policy parties_settle on correction for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select, insert on correction to samhandling_web;
grant update (settled_at, outcome) on correction to samhandling_web;
create policy inside on correction_answer for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, given_at));
create policy own_party_answers on correction_answer for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select, insert on correction_answer to samhandling_web;

create policy inside on remark for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_words on remark for insert to samhandling_web
  with check (partnership_id = any ((select app.my_partnerships())::uuid[]) and person_id = (select app.person_id())
    and party_id is not distinct from (select app.party_id()) and closed_at is null);
create policy parties_close on remark for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select, insert on remark to samhandling_web;
grant update (outcome, closed_at, closed_by) on remark to samhandling_web;
