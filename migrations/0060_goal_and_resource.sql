-- Goals (VGR: one long-term aspiration, smaller sub-goals over the term, learning goals) and what each party promises to
-- contribute. Both are parts of the agreement: a change takes every mark of samsyn away (R2).
create table goal (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  kind           text not null check (kind in ('aspiration', 'sub_goal', 'learning')),
  words          text not null check (length(words) between 1 and 600),
  -- How it is seen whether it is reached, and the figure aimed at
  measure        text not null default '' check (length(measure) <= 300),
  target         numeric(14, 2),
  unit           text not null default '' check (length(unit) <= 40),
  due_on         date,
  place          integer not null default 0,
  written_by     uuid not null references party,
  created_at     timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  removed_at     timestamptz
);
create index on goal (partnership_id);

create table resource (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  -- Whose contribution; any party may write it down, all must stand behind it
  party_id       uuid not null,
  kind           text not null check (kind in
    ('money', 'staff', 'voluntary_time', 'premises', 'competence', 'material', 'administration', 'network', 'other')),
  own_kind       text not null default '' check (length(own_kind) <= 60),
  description    text not null check (length(description) between 1 and 400),
  quantity       numeric(14, 2) check (quantity >= 0),
  unit           text not null default '' check (length(unit) <= 40),
  -- Only if the parties choose to value it; then with its basis. Kronor.
  value          numeric(14, 2) check (value >= 0),
  value_basis    text not null default '' check (length(value_basis) <= 300),
  from_on        date,
  to_on          date,
  created_at     timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  removed_at     timestamptz,
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  check (kind = 'other' or own_kind = ''),
  check (value is null or kind = 'money' or value_basis <> ''),
  check (to_on is null or from_on is null or to_on >= from_on)
);
create index on resource (partnership_id);

-- R12: what a goal or a resource said before each change, and who changed it.
create table earlier_line (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  line_id        uuid not null,
  said           jsonb not null,
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  changed_at     timestamptz not null default app.now()
);
create index on earlier_line (line_id);
create function app.keep_earlier_line() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into earlier_line (partnership_id, line_id, said, person_id, party_id)
  values (old.partnership_id, old.id, to_jsonb(old), app.person_id(), app.party_id());
  new.changed_at := app.now();
  return new;
end $$;
create trigger keep_earlier_line before update on goal for each row execute function app.keep_earlier_line();
create trigger keep_earlier_line before update on resource for each row execute function app.keep_earlier_line();
alter table earlier_line enable row level security;
create policy inside on earlier_line for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
grant select on earlier_line to samhandling_web;

create function app.goals_change_part() returns trigger language plpgsql security definer set search_path = public as $$
begin perform app.change_part(app.part_of(new.partnership_id, 'goals')); return new; end $$;
create trigger goals_change_part after insert or update on goal for each row execute function app.goals_change_part();
create function app.resources_change_part() returns trigger language plpgsql security definer set search_path = public as $$
begin perform app.change_part(app.part_of(new.partnership_id, 'resources')); return new; end $$;
create trigger resources_change_part after insert or update on resource for each row execute function app.resources_change_part();

alter table goal enable row level security;
alter table resource enable row level security;
create policy inside on goal for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, created_at));
create policy parties_write on goal for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and written_by = (select app.acting_party()));
create policy parties_change on goal for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
create policy inside on resource for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, created_at));
create policy parties_write on resource for insert to samhandling_web with check (partnership_id = (select app.acting_partnership()));
create policy parties_change on resource for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select, insert on goal, resource to samhandling_web;
grant update (kind, words, measure, target, unit, due_on, place, removed_at) on goal to samhandling_web;
grant update (party_id, kind, own_kind, description, quantity, unit, value, value_basis, from_on, to_on, removed_at) on resource to samhandling_web;
