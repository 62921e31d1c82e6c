-- What a meeting leads to (VGR: the chair calls and sees to an agenda, the secretary to the notes and that they reach the
-- responsible officer): decisions by consensus, who does what, and the approval (justering) after which nothing changes.
alter table meeting
  -- Who leads and who writes at this very meeting, each a person of a party
  add column chair_id uuid references person,
  add column chair_party uuid references party,
  add column secretary_id uuid references person,
  add column secretary_party uuid references party,
  -- Handed round for approval, and until when the group has agreed to have read; then approved, and closed for good
  add column offered_at timestamptz,
  add column approve_by date,
  add column approved_at timestamptz,
  add constraint chair_of_a_party check ((chair_id is null) = (chair_party is null)),
  add constraint secretary_of_a_party check ((secretary_id is null) = (secretary_party is null)),
  add constraint offered_with_a_chair check (offered_at is null or (chair_id is not null and approve_by is not null)),
  add constraint approved_when_offered check (approved_at is null or offered_at is not null);
grant update (chair_id, chair_party, secretary_id, secretary_party, offered_at, approve_by) on meeting to samhandling_web;

alter table agenda_item add column presenter_id uuid references person;
grant insert (presenter_id), update (title, words, minutes, presenter_id) on agenda_item to samhandling_web;

-- R14: a decision of a meeting is what nobody stands against; who stands behind it is kept party by party, never as a count.
create table meeting_decision (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  meeting_id     uuid not null,
  agenda_item_id uuid not null,
  -- «2026:7»: the seventh of its year in the partnership
  year           smallint not null,
  number         integer not null check (number > 0),
  body           text not null check (length(body) between 1 and 4000),
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  made_at        timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  removed_at     timestamptz,
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id),
  foreign key (agenda_item_id, partnership_id) references agenda_item (id, partnership_id),
  unique (partnership_id, year, number),
  unique (id, partnership_id)
);
create index on meeting_decision (meeting_id);
create table meeting_stand (
  decision_id    uuid not null,
  partnership_id uuid not null references partnership,
  party_id       uuid not null references party,
  stand          text not null check (stand in ('stands', 'differs')),
  -- What the party sees otherwise, in its own words
  words          text not null default '' check (length(words) <= 2000),
  noted_by       uuid not null references person,
  noted_at       timestamptz not null default app.now(),
  primary key (decision_id, party_id),
  foreign key (decision_id, partnership_id) references meeting_decision (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  check (stand = 'stands' or words <> '')
);

-- Who does what: it follows from meeting to meeting until it is done, and is not part of what approval closes.
create table action_point (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  meeting_id     uuid not null,
  agenda_item_id uuid,
  words          text not null check (length(words) between 1 and 300),
  owner_id       uuid not null references person,
  owner_party    uuid not null,
  due_on         date not null,
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  made_at        timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  done_at        timestamptz,
  done_by        uuid references person,
  removed_at     timestamptz,
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id),
  foreign key (agenda_item_id, partnership_id) references agenda_item (id, partnership_id),
  foreign key (owner_party, partnership_id) references party (id, partnership_id),
  check ((done_at is null) = (done_by is null))
);
create index on action_point (partnership_id) where done_at is null and removed_at is null;
create trigger action_moves before update on action_point for each row execute function app.meeting_moves();

-- One approval of the chair, one of somebody from another party. An objection never stops it and is never taken away.
create table minutes_approval (
  meeting_id     uuid not null,
  partnership_id uuid not null references partnership,
  role           text not null check (role in ('chair', 'other_party')),
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  given_at       timestamptz not null default app.now(),
  primary key (meeting_id, role),
  unique (meeting_id, person_id),
  unique (meeting_id, party_id),
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id)
);
create table minutes_objection (
  id             uuid primary key default uuidv7(),
  meeting_id     uuid not null,
  partnership_id uuid not null references partnership,
  words          text not null check (length(words) between 1 and 4000),
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  made_at        timestamptz not null default app.now(),
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id)
);
create index on minutes_objection (meeting_id);
-- To whom the approved minutes went, as what.
create table minutes_sent (
  meeting_id     uuid not null,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  as_officer     boolean not null,
  sent_at        timestamptz not null default app.now(),
  primary key (meeting_id, person_id),
  foreign key (meeting_id, partnership_id) references meeting (id, partnership_id)
);

-- While minutes are handed round they are still; approved, they are closed. The lock on the meeting lets nobody write
-- between the moment it is asked and the moment it is saved.
create function app.minutes_are_open(meeting uuid) returns void language plpgsql volatile security definer set search_path = public as $$
declare offered timestamptz;
begin
  select m.offered_at into offered from meeting m where m.id = minutes_are_open.meeting for share;
  if offered is not null then raise exception 'the minutes are handed round' using errcode = '23514'; end if;
end $$;
create function app.minutes_part_changes() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op <> 'INSERT' then perform app.minutes_are_open(old.meeting_id); end if;
  if new.meeting_id is not null then perform app.minutes_are_open(new.meeting_id); end if;
  return new;
end $$;
create trigger minutes_open before insert or update on agenda_item for each row execute function app.minutes_part_changes();
create trigger minutes_open before insert or update on meeting_attendance for each row execute function app.minutes_part_changes();
create trigger minutes_open before insert or update on meeting_decision for each row execute function app.minutes_part_changes();
create function app.minutes_note_changes() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform app.minutes_are_open((select i.meeting_id from agenda_item i where i.id = new.agenda_item_id));
  return new;
end $$;
create trigger minutes_open before insert on meeting_note for each row execute function app.minutes_note_changes();
-- A party that was not there may say afterwards that it stands behind: that adds to the minutes and changes nothing in them.
create function app.minutes_stand_changes() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' and new.party_id = app.acting_party() then return new; end if;
  perform app.minutes_are_open((select d.meeting_id from meeting_decision d where d.id = new.decision_id));
  return new;
end $$;
create trigger minutes_open before insert or update on meeting_stand for each row execute function app.minutes_stand_changes();

create function app.meeting_stays() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if old.approved_at is not null then raise exception 'the minutes are approved' using errcode = '23514'; end if;
  if old.offered_at is not null and new.offered_at is not null and new.approved_at is null then
    raise exception 'the minutes are handed round' using errcode = '23514';
  end if;
  if new.approved_at is not null and (select count(*) from minutes_approval a where a.meeting_id = new.id) < 2 then
    raise exception 'not approved by two parties' using errcode = '23514';
  end if;
  if (new.chair_party is not null and not exists (select from party p where p.id = new.chair_party and p.partnership_id = new.partnership_id))
    or (new.secretary_party is not null and not exists (select from party p where p.id = new.secretary_party and p.partnership_id = new.partnership_id)) then
    raise exception 'not a party of this partnership' using errcode = '23514';
  end if;
  if old.offered_at is not null and new.offered_at is null then delete from minutes_approval where meeting_id = new.id; end if;
  return new;
end $$;
create trigger meeting_stays before update on meeting for each row execute function app.meeting_stays();

-- R14: the chair of the meeting approves as the chair; the other approval is of another party and another person. The
-- second one closes the minutes.
create function app.approval_fits() returns trigger language plpgsql security definer set search_path = public as $$
declare held meeting;
begin
  select * into held from meeting m where m.id = new.meeting_id for update;
  if held.offered_at is null or held.approved_at is not null then
    raise exception 'not handed round' using errcode = '23514';
  end if;
  if new.role = 'chair' and (new.person_id <> held.chair_id or new.party_id <> held.chair_party) then
    raise exception 'not the chair' using errcode = '42501';
  end if;
  if new.role = 'other_party' and (new.party_id = held.chair_party or new.person_id = held.chair_id) then
    raise exception 'not of another party' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger approval_fits before insert on minutes_approval for each row execute function app.approval_fits();
create function app.approval_closes() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update meeting set approved_at = app.now() where id = new.meeting_id
    and (select count(*) from minutes_approval a where a.meeting_id = new.meeting_id) = 2;
  return null;
end $$;
create trigger approval_closes after insert on minutes_approval for each row execute function app.approval_closes();

alter table meeting_decision enable row level security;
alter table meeting_stand enable row level security;
alter table action_point enable row level security;
alter table minutes_approval enable row level security;
alter table minutes_objection enable row level security;
alter table minutes_sent enable row level security;

create policy inside on meeting_decision for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_add on meeting_decision for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_change on meeting_decision for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
create trigger decision_moves before update on meeting_decision for each row execute function app.meeting_moves();
grant select on meeting_decision to samhandling_web;
grant insert (partnership_id, meeting_id, agenda_item_id, year, number, body, person_id, party_id) on meeting_decision to samhandling_web;
grant update (removed_at) on meeting_decision to samhandling_web;

create policy inside on meeting_stand for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, noted_at));
create policy parties_note on meeting_stand for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and noted_by = (select app.person_id()));
-- What has been noted for a party is changed by that party alone
create policy own_party_changes on meeting_stand for update to samhandling_web
  using (party_id = (select app.acting_party())) with check (noted_by = (select app.person_id()));
grant select on meeting_stand to samhandling_web;
grant insert (decision_id, partnership_id, party_id, stand, words, noted_by) on meeting_stand to samhandling_web;
grant update (stand, words, noted_by, noted_at) on meeting_stand to samhandling_web;

create policy inside on action_point for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_add on action_point for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_change on action_point for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select on action_point to samhandling_web;
grant insert (partnership_id, meeting_id, agenda_item_id, words, owner_id, owner_party, due_on, person_id, party_id) on action_point to samhandling_web;
grant update (done_at, done_by, removed_at, due_on) on action_point to samhandling_web;

create policy inside on minutes_approval for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, given_at));
create policy own_approval on minutes_approval for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on minutes_approval to samhandling_web;
grant insert (meeting_id, partnership_id, role, person_id, party_id) on minutes_approval to samhandling_web;

create policy inside on minutes_objection for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_objection on minutes_objection for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on minutes_objection to samhandling_web;
grant insert (meeting_id, partnership_id, words, person_id, party_id) on minutes_objection to samhandling_web;

create policy inside on minutes_sent for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, sent_at));
create policy parties_send on minutes_sent for insert to samhandling_web with check (partnership_id = (select app.acting_partnership()));
grant select on minutes_sent to samhandling_web;
grant insert (meeting_id, partnership_id, person_id, as_officer) on minutes_sent to samhandling_web;
