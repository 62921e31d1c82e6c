-- How the goals go while the agreement lives. None of this is part of the agreement: samsyn is untouched by it. Nothing
-- that has been said is changed; something new is said after it.
create unique index on goal (id, partnership_id);

-- Parties that look after a goal, besides that all stand behind it
create table goal_owner (
  goal_id        uuid not null,
  party_id       uuid not null,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  ended_at       timestamptz,
  primary key (goal_id, party_id),
  foreign key (goal_id, partnership_id) references goal (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
-- How it goes: a judgement in words first, then a figure, each with its day
create table goal_judgement (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  goal_id        uuid not null,
  standing       text not null check (standing in ('on_track', 'nearly', 'talk', 'reached')),
  words          text not null check (length(words) between 1 and 1000),
  judged_on      date not null,
  figure         numeric(14, 2),
  figure_on      date,
  file_id        uuid references stored_file,
  party_id       uuid not null references party,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  foreign key (goal_id, partnership_id) references goal (id, partnership_id),
  check ((figure is null) = (figure_on is null))
);
create index on goal_judgement (partnership_id, goal_id, id desc);
create table goal_milestone (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  goal_id        uuid not null,
  words          text not null check (length(words) between 1 and 200),
  due_on         date not null,
  party_id       uuid not null references party,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  reached_on     date,
  foreign key (goal_id, partnership_id) references goal (id, partnership_id)
);
create index on goal_milestone (partnership_id);
-- A learning goal is a question. What was tried, what was learnt of it, and what was changed.
create table learning_entry (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  goal_id        uuid not null,
  learnt_on      date not null,
  tried          text not null default '' check (length(tried) <= 1000),
  learnt         text not null default '' check (length(learnt) <= 1000),
  changed        text not null default '' check (length(changed) <= 1000),
  party_id       uuid not null references party,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  foreign key (goal_id, partnership_id) references goal (id, partnership_id),
  check (tried <> '' or learnt <> '' or changed <> '')
);
create index on learning_entry (partnership_id);

create table indicator (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  goal_id        uuid,
  kind           text not null check (kind in ('number', 'share', 'yes_no', 'words')),
  name           text not null check (length(name) between 1 and 160),
  unit           text not null default '' check (length(unit) <= 40),
  start_figure   numeric(14, 2),
  start_words    text not null default '' check (length(start_words) <= 300),
  start_on       date,
  target         numeric(14, 2),
  target_words   text not null default '' check (length(target_words) <= 300),
  -- Which party measures, how, and how often from which day
  measured_by    uuid not null,
  source         text not null check (length(source) between 1 and 200),
  every          text not null check (every in ('month', 'quarter', 'half_year', 'year')),
  first_due_on   date not null,
  party_id       uuid not null references party,
  person_id      uuid not null references person,
  created_at     timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  ended_at       timestamptz,
  unique (id, partnership_id),
  foreign key (goal_id, partnership_id) references goal (id, partnership_id),
  foreign key (measured_by, partnership_id) references party (id, partnership_id)
);
create index on indicator (partnership_id);
create trigger keep_earlier_line before update on indicator for each row execute function app.keep_earlier_line();

-- A measured value; a wrong one is corrected by a new row that keeps the first.
create table measurement (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  indicator_id   uuid not null,
  measured_on    date not null,
  -- A figure, a share in per cent, or 1 and 0 for yes and no
  figure         numeric(14, 2),
  words          text not null default '' check (length(words) <= 1000),
  source         text not null default '' check (length(source) <= 200),
  corrects       uuid unique references measurement,
  reason         text not null default '' check (length(reason) <= 300),
  standing       boolean not null default true,
  party_id       uuid not null references party,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  foreign key (indicator_id, partnership_id) references indicator (id, partnership_id),
  check (figure is not null or words <> ''),
  check ((corrects is null) = (reason = ''))
);
create index on measurement (partnership_id, indicator_id, measured_on);
create unique index one_of_its_day on measurement (indicator_id, measured_on) where standing;
create function app.measurement_enters() returns trigger language plpgsql security definer set search_path = public as $$
declare
  first measurement;
begin
  new.made_at := app.now();
  new.standing := true;
  if new.corrects is not null then
    select * into first from measurement where id = new.corrects for update;
    if first.indicator_id is distinct from new.indicator_id then
      raise exception 'a correction is of the same indicator' using errcode = '42501';
    end if;
    if not first.standing then raise exception 'already corrected' using errcode = '23505'; end if;
    update measurement set standing = false where id = first.id;
  end if;
  return new;
end $$;
create trigger measurement_enters before insert on measurement for each row execute function app.measurement_enters();

alter table goal_owner enable row level security;
alter table goal_judgement enable row level security;
alter table goal_milestone enable row level security;
alter table learning_entry enable row level security;
alter table indicator enable row level security;
alter table measurement enable row level security;
create policy inside on goal_owner for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy parties_write on goal_owner for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy own_party_changes on goal_owner for update to samhandling_web
  using (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()));
grant select on goal_owner to samhandling_web;
grant insert (goal_id, party_id, partnership_id, person_id) on goal_owner to samhandling_web;
grant update (ended_at) on goal_owner to samhandling_web;

create policy inside on goal_judgement for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_says on goal_judgement for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on goal_judgement to samhandling_web;
grant insert (partnership_id, goal_id, standing, words, judged_on, figure, figure_on, file_id, party_id, person_id) on goal_judgement to samhandling_web;

create policy inside on goal_milestone for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_says on goal_milestone for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_reach on goal_milestone for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select on goal_milestone to samhandling_web;
grant insert (partnership_id, goal_id, words, due_on, party_id, person_id) on goal_milestone to samhandling_web;
grant update (reached_on) on goal_milestone to samhandling_web;

create policy inside on learning_entry for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_says on learning_entry for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on learning_entry to samhandling_web;
grant insert (partnership_id, goal_id, learnt_on, tried, learnt, changed, party_id, person_id) on learning_entry to samhandling_web;

create policy inside on indicator for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, created_at));
create policy parties_write on indicator for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_change on indicator for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select on indicator to samhandling_web;
grant insert (partnership_id, goal_id, kind, name, unit, start_figure, start_words, start_on, target, target_words, measured_by, source,
  every, first_due_on, party_id, person_id) on indicator to samhandling_web;
grant update (goal_id, name, unit, start_figure, start_words, start_on, target, target_words, measured_by, source, every, first_due_on, ended_at)
  on indicator to samhandling_web;

create policy inside on measurement for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_measures on measurement for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on measurement to samhandling_web;
grant insert (partnership_id, indicator_id, measured_on, figure, words, source, corrects, reason, party_id, person_id) on measurement to samhandling_web;
