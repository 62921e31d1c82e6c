-- «Vidare»: the clock of the agreement, what the parties want after it, steps that hold when every party stands behind them,
-- notice and ending. All of it is recorded, nothing is automated, and nothing punishes (R6, R10).

-- The last day when the parties have agreed to end before the term does. Written only by a joint step.
alter table partnership add column ended_on date;
-- That a partnership rests or is broken off is for all parties to say together, never for one (R2).
revoke update (broken_off_at, dormant_at) on partnership from samhandling_web;

-- What a party wants after the term of a version, in its own words. The newest of a party counts; nothing is changed.
create table way_on (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  version_id     uuid not null,
  wish           text not null check (wish in ('extend', 'renegotiate', 'end', 'unsure')),
  words          text not null check (length(words) between 1 and 2000),
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  foreign key (version_id, partnership_id) references version (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on way_on (partnership_id);

-- What a party asks to change in the signed agreement: kept in the line of versions, with who asked (FEATURES 105).
create table amendment_wish (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  -- The signed version that it asks to change
  version_id     uuid not null,
  kind           text not null check (kind in ('amendment', 'extension', 'new_agreement')),
  words          text not null check (length(words) between 1 and 2000),
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  withdrawn_at   timestamptz,
  foreign key (version_id, partnership_id) references version (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on amendment_wish (partnership_id);

-- Notice (uppsägning) or rescission (hävning) by a party: recorded and shown to all; it ends nothing by itself (R10).
create table ending_notice (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  version_id     uuid not null,
  kind           text not null check (kind in ('notice', 'rescission')),
  given_on       date not null,
  takes_effect_on date not null check (takes_effect_on >= given_on),
  reason         text not null check (length(reason) between 1 and 4000),
  -- What the agreement says of this, as it stood: the heading's name and its words
  heading        text not null default '' check (length(heading) <= 200),
  quote          text not null default '' check (length(quote) <= 4000),
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  withdrawn_at   timestamptz,
  withdrawn_by   uuid references person,
  foreign key (version_id, partnership_id) references version (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index one_notice_of_a_party on ending_notice (party_id) where withdrawn_at is null;
create index on ending_notice (partnership_id);

-- A step that takes effect when every party stands behind it: rest, wake, break off, take up again, end before the term does,
-- go on after all, let a party in, what we have learnt together.
create table joint_step (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  kind           text not null check (kind in
    ('rest', 'wake', 'break_off', 'take_up', 'end', 'go_on', 'join', 'lessons', 'leave_round', 'use_set')),
  words          text not null check (length(words) between 1 and 6000),
  -- The last day of the partnership
  day            date,
  -- Who is to come in
  organisation_id uuid references organisation,
  -- What else the step is about: a round, a question set
  subject_id     uuid,
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  withdrawn_at   timestamptz,
  settled_at     timestamptz,
  unique (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  check ((kind = 'end') = (day is not null)),
  check ((kind = 'join') = (organisation_id is not null)),
  check ((kind in ('leave_round', 'use_set')) = (subject_id is not null)),
  check (withdrawn_at is null or settled_at is null)
);
create unique index one_step_of_a_kind on joint_step (partnership_id, kind, coalesce(subject_id, organisation_id, partnership_id))
  where withdrawn_at is null and settled_at is null;

create table joint_answer (
  step_id        uuid not null,
  partnership_id uuid not null,
  party_id       uuid not null,
  person_id      uuid not null references person,
  answer         text not null check (answer in ('stands', 'otherwise')),
  words          text not null default '' check (length(words) <= 2000 and (answer = 'stands' or words <> '')),
  given_at       timestamptz not null default app.now(),
  primary key (step_id, party_id),
  -- R14: what needs another party needs another person
  unique (step_id, person_id),
  foreign key (step_id, partnership_id) references joint_step (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on joint_answer (partnership_id);

create function app.is_signed(partnership uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from version v where v.partnership_id = partnership and v.signed_at is not null)
$$;
create function app.version_is_under_way(partnership uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from version v where v.partnership_id = partnership and v.signed_at is null and v.released_at is null)
$$;
-- The last day of the newest agreement that all have signed, or of what all have agreed to end it on.
create function app.last_day(partnership uuid) returns date language sql stable security definer set search_path = public as $$
  select least((select p.ended_on from partnership p where p.id = last_day.partnership),
    (select v.end_on from version v where v.partnership_id = last_day.partnership and v.signed_at is not null order by v.number desc limit 1))
$$;

-- What is asked of a signed agreement must be asked of the newest one.
create function app.newest_signed_only() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.version_id is distinct from (select v.id from version v where v.partnership_id = new.partnership_id and v.signed_at is not null
      order by v.number desc limit 1) then
    raise exception 'only of the newest agreement that all have signed' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger newest_signed_only before insert on way_on for each row execute function app.newest_signed_only();
create trigger newest_signed_only before insert on amendment_wish for each row execute function app.newest_signed_only();
create trigger newest_signed_only before insert on ending_notice for each row execute function app.newest_signed_only();

-- Whether a step can be taken at all as things are now; asked when it is proposed and again when it takes effect.
create function app.step_fits(step joint_step) returns boolean language plpgsql stable security definer set search_path = public as $$
declare p partnership;
begin
  select * into p from partnership where id = step.partnership_id;
  return case step.kind
    when 'rest' then p.dormant_at is null and p.broken_off_at is null and p.ended_on is null
    when 'wake' then p.dormant_at is not null
    when 'break_off' then p.broken_off_at is null and not app.is_signed(p.id)
    when 'take_up' then p.broken_off_at is not null
    when 'end' then app.is_signed(p.id) and p.ended_on is null and coalesce(step.day <= app.last_day(p.id), true)
      and coalesce(step.day >= (select min(coalesce(v.signed_on, v.start_on)) from version v where v.partnership_id = p.id and v.signed_at is not null), true)
    when 'go_on' then p.ended_on is not null
    when 'join' then not app.version_is_under_way(p.id)
      and not exists (select from party y where y.partnership_id = p.id and y.organisation_id = step.organisation_id)
    else true
  end;
end $$;

create function app.hold_joint_step(held uuid) returns void language sql volatile security definer set search_path = public as $$
  select 1 from joint_step where id = held and partnership_id = app.acting_partnership() for update
$$;

create function app.step_begins() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.partnership_id is distinct from app.acting_partnership() then raise exception 'not yours' using errcode = '42501'; end if;
  perform 1 from partnership where id = new.partnership_id for update;
  if not app.step_fits(new) then raise exception 'not as things are now' using errcode = '23514'; end if;
  return new;
end $$;
create trigger step_begins before insert on joint_step for each row execute function app.step_begins();
create function app.who_proposes_stands() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into joint_answer (step_id, partnership_id, party_id, person_id, answer) values (new.id, new.partnership_id, new.party_id, new.person_id, 'stands');
  return null;
end $$;
create trigger who_proposes_stands after insert on joint_step for each row execute function app.who_proposes_stands();

-- What a settled step does.
create function app.step_takes_effect(step joint_step) returns void language plpgsql volatile security definer set search_path = public as $$
begin
  update partnership set
    dormant_at = case step.kind when 'rest' then app.now() when 'wake' then null else dormant_at end,
    broken_off_at = case step.kind when 'break_off' then app.now() when 'take_up' then null else broken_off_at end,
    ended_on = case step.kind when 'end' then step.day when 'go_on' then null else ended_on end
  where id = step.partnership_id;
end $$;

create function app.joint_answer_given() returns trigger language plpgsql security definer set search_path = public as $$
declare asked joint_step;
begin
  select * into asked from joint_step where id = new.step_id for update;
  if asked.settled_at is not null or asked.withdrawn_at is not null then raise exception 'the step is settled' using errcode = '23514'; end if;
  return new;
end $$;
create trigger joint_answer_given before insert or update on joint_answer for each row execute function app.joint_answer_given();
create function app.settle_joint_step() returns trigger language plpgsql security definer set search_path = public as $$
declare asked joint_step;
begin
  select * into asked from joint_step where id = new.step_id;
  if exists (select from party p where p.partnership_id = asked.partnership_id and app.is_present(p.left_on)
      and not exists (select from joint_answer a where a.step_id = asked.id and a.party_id = p.id and a.answer = 'stands')) then
    return null;
  end if;
  perform 1 from partnership where id = asked.partnership_id for update;
  if not app.step_fits(asked) then raise exception 'not as things are now' using errcode = '23514'; end if;
  update joint_step set settled_at = app.now() where id = asked.id;
  perform app.step_takes_effect(asked);
  return null;
end $$;
create trigger settle_joint_step after insert or update on joint_answer for each row execute function app.settle_joint_step();

-- The closing path: who sees to each of its steps, by when, and when it was done. The steps themselves are a data file.
create table closing_item (
  partnership_id uuid not null references partnership,
  key            text not null check (key ~ '^[a-z]+(-[a-z]+)*$'),
  owner_id       uuid references person,
  due_on         date,
  done_on        date,
  words          text not null default '' check (length(words) <= 1000),
  person_id      uuid not null references person,
  party_id       uuid not null,
  changed_at     timestamptz not null default app.now(),
  primary key (partnership_id, key),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);

-- What a party has learnt: what others can take after, and what it would do otherwise. The newest counts; each is kept.
create table lesson (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  good           text not null check (length(good) <= 2000),
  otherwise      text not null check (length(otherwise) <= 2000),
  advice         text not null check (length(advice) <= 2000),
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  check (good <> '' or otherwise <> '' or advice <> ''),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on lesson (partnership_id);

alter table way_on enable row level security;
alter table amendment_wish enable row level security;
alter table ending_notice enable row level security;
alter table joint_step enable row level security;
alter table joint_answer enable row level security;
alter table closing_item enable row level security;
alter table lesson enable row level security;
create policy inside on way_on for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party on way_on for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy inside on amendment_wish for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party on amendment_wish for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy own_party_withdraws on amendment_wish for update to samhandling_web using (party_id = (select app.acting_party()));
create policy inside on ending_notice for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party on ending_notice for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy own_party_withdraws on ending_notice for update to samhandling_web using (party_id = (select app.acting_party()));
create policy inside on joint_step for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party on joint_step for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy own_party_withdraws on joint_step for update to samhandling_web using (party_id = (select app.acting_party()));
create policy inside on joint_answer for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, given_at));
create policy own_party on joint_answer for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy own_party_again on joint_answer for update to samhandling_web
  using (party_id = (select app.acting_party())) with check (party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy inside on closing_item for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_write on closing_item for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_change on closing_item for update to samhandling_web
  using (partnership_id = (select app.acting_partnership()))
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy inside on lesson for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party on lesson for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select, insert on way_on, amendment_wish, ending_notice, joint_answer, closing_item, lesson to samhandling_web;
grant select on joint_step to samhandling_web;
grant insert (partnership_id, kind, words, day, organisation_id, subject_id, person_id, party_id) on joint_step to samhandling_web;
grant update (withdrawn_at) on amendment_wish, joint_step to samhandling_web;
grant update (withdrawn_at, withdrawn_by) on ending_notice to samhandling_web;
grant update (answer, words, person_id, given_at) on joint_answer to samhandling_web;
grant update (owner_id, due_on, done_on, words, person_id, party_id, changed_at) on closing_item to samhandling_web;
-- What one would undo by an update: a withdrawal stays
create function app.withdrawn_stays() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null then raise exception 'withdrawn already' using errcode = '23514'; end if;
  return new;
end $$;
create trigger withdrawn_stays before update on amendment_wish for each row execute function app.withdrawn_stays();
create trigger withdrawn_stays before update on ending_notice for each row execute function app.withdrawn_stays();
create function app.settled_step_stays() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null or old.settled_at is not null then raise exception 'the step is settled' using errcode = '23514'; end if;
  return new;
end $$;
create trigger settled_step_stays before update on joint_step for each row execute function app.settled_step_stays();

-- The clock: 18, 12 and 6 months before the last day, each step from its day until the next (months as the calendar counts
-- them: 18 months before 31 December is 30 June). None where notice has been given or the partnership has another end.
create function app.clock_step(last_day date, today date) returns integer language sql immutable as $$
  select case when last_day < today then null
    when (last_day - interval '6 months')::date <= today then 6
    when (last_day - interval '12 months')::date <= today then 12
    when (last_day - interval '18 months')::date <= today then 18 end
$$;
revoke execute on function app.step_takes_effect(joint_step) from samhandling_web;
-- Who is reminded of the last day is led to where they talk about it; of what has ended by agreement nobody is reminded.
update reminder_rule set place = '/vidare' where about = 'agreement_ends';
create or replace function app.agreements_in_force() returns table (partnership_id uuid, version_id uuid, starts date, ends date)
language sql stable security definer set search_path = public as $$
  select distinct on (v.partnership_id) v.partnership_id, v.id, v.start_on, v.end_on
  from version v join partnership p on p.id = v.partnership_id
  where v.signed_at is not null and p.broken_off_at is null and p.dormant_at is null and (p.ended_on is null or p.ended_on >= app.today())
  order by v.partnership_id, v.number desc
$$;

-- The open register follows when the parties have agreed on an earlier end.
create or replace function app.refresh_published(asked uuid, quietly boolean default false) returns void language plpgsql volatile security definer set search_path = public as $$
declare
  shown register_entry;
  v version;
  was text;
begin
  select e.* into shown from publication_entry x join register_entry e on e.id = x.entry_id
  where x.partnership_id = asked and e.state = 'published' for update of e;
  if shown.id is null then return; end if;
  was := app.register_standing(shown);
  -- The version in force, or the one that will be, or the one under way (R6)
  select * into v from version one where one.partnership_id = asked and one.released_at is null
  order by (one.signed_at is not null and one.start_on <= app.today()) desc, one.signed_at is not null desc,
    case when one.signed_at is not null and one.start_on <= app.today() then -one.number when one.signed_at is not null then one.number else -one.number end
  limit 1;
  update register_entry e set
    reached = case when v.id is not null and app.decided_at(v.id) is not null then 'signing' when v.id is not null then 'decision'
      when exists (select from heading_text t where t.partnership_id = asked) then 'agreement'
      when exists (select from assessment_opening o where o.partnership_id = asked) then 'suitability' else 'dialogue' end,
    signed_on = coalesce(v.signed_on, case when v.taken_over then coalesce(v.start_on, (v.locked_at at time zone 'Europe/Stockholm')::date) end),
    start_precision = coalesce(v.start_precision, 'day'),
    end_precision = coalesce(v.end_precision, 'day'),
    start_on = case when v.signed_at is not null then v.start_on end,
    end_on = case when v.signed_at is not null then least(v.end_on, p.ended_on) end,
    broken_off_on = (p.broken_off_at at time zone 'Europe/Stockholm')::date,
    dormant_on = (p.dormant_at at time zone 'Europe/Stockholm')::date
  from partnership p where p.id = asked and e.id = shown.id returning e.* into shown;
  if not quietly and app.register_standing(shown) <> was then
    update register_entry set changed_at = app.now() where id = shown.id;
    insert into register_change (entry_id, kind, fields) values (shown.id, 'phase', array[app.register_standing(shown)]);
  end if;
end $$;
create trigger published_end_moves after update of ended_on on partnership for each row execute function app.published_facts_move();
