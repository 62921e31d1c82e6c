-- Deviations (VGR-S): something that did not go as the parties had thought. Dialogue first, then the steering group, then
-- the responsible officer when it is serious or they do not agree. There is nothing here that punishes, and never will be (R10).
create table deviation (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  -- Counted within the partnership: people speak of «avvikelse 3»
  number         integer not null default 0,
  title          text not null check (length(title) between 1 and 120),
  words          text not null check (length(words) between 1 and 4000),
  -- Who noticed it, as the parties choose to say it: a role or a group, no names of outsiders
  noticed_by     text not null check (length(noticed_by) between 1 and 160),
  noticed_on     date not null,
  effect         text not null default '' check (length(effect) <= 2000),
  serious        boolean not null,
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  unique (id, partnership_id),
  unique (partnership_id, number),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);

-- What has been done about it, step by step; nothing is changed afterwards.
create table deviation_step (
  id             uuid primary key default uuidv7(),
  deviation_id   uuid not null,
  partnership_id uuid not null references partnership,
  seq            integer not null default 0,
  kind           text not null check (kind in ('talk', 'lift', 'group', 'hand_over', 'officer', 'settle', 'reopen', 'weigh')),
  words          text not null check (length(words) between 1 and 4000),
  -- What came of a talk: agreed, not agreed, or the talk goes on
  outcome        text check (outcome in ('agreed', 'not_agreed', 'goes_on')),
  -- What we do, who sees to it and by when
  action         text not null default '' check (length(action) <= 600),
  owner_id       uuid references person,
  due_on         date,
  -- How grave it is from here on; only where somebody weighs it anew
  serious        boolean,
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  unique (deviation_id, seq),
  unique (id, partnership_id),
  check ((kind in ('talk', 'group', 'officer')) = (outcome is not null)),
  check ((kind = 'weigh') = (serious is not null)),
  check (action = '' or kind in ('talk', 'group', 'officer')),
  foreign key (deviation_id, partnership_id) references deviation (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on deviation_step (partnership_id);

-- A settlement counts when somebody from another party agrees that it is settled.
create table deviation_consent (
  step_id        uuid primary key,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  party_id       uuid not null,
  given_at       timestamptz not null default app.now(),
  foreign key (step_id, partnership_id) references deviation_step (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on deviation_consent (partnership_id);

create function app.deviation_numbered() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform 1 from partnership where id = new.partnership_id for update;
  new.number := coalesce((select max(number) from deviation where partnership_id = new.partnership_id), 0) + 1;
  return new;
end $$;
create trigger deviation_numbered before insert on deviation for each row execute function app.deviation_numbered();

-- Holds a deviation until the act is done, so that two steps at once come one after the other.
create function app.hold_deviation(held uuid) returns void language sql volatile security definer set search_path = public as $$
  select 1 from deviation where id = held and partnership_id = app.acting_partnership() for update
$$;

-- Where a deviation stands: derived from its last step, never set by hand.
create function app.deviation_is_settled(asked uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from deviation_consent c join deviation_step s on s.id = c.step_id
    where s.deviation_id = asked and not exists (select from deviation_step l where l.deviation_id = asked and l.seq > s.seq))
$$;

create function app.deviation_steps_on() returns trigger language plpgsql security definer set search_path = public as $$
declare grave boolean;
begin
  perform 1 from deviation where id = new.deviation_id for update;
  new.seq := coalesce((select max(seq) from deviation_step where deviation_id = new.deviation_id), 0) + 1;
  if app.deviation_is_settled(new.deviation_id) <> (new.kind = 'reopen') then
    raise exception 'a settled deviation is opened again first' using errcode = '23514';
  end if;
  grave := coalesce((select serious from deviation_step where deviation_id = new.deviation_id and serious is not null order by seq desc limit 1),
    (select serious from deviation where id = new.deviation_id));
  -- What is serious is not settled before the responsible officer has had it (VGR-S)
  if new.kind = 'settle' and grave and not exists (select from deviation_step s where s.deviation_id = new.deviation_id and s.kind = 'officer'
      and s.seq > coalesce((select max(seq) from deviation_step where deviation_id = new.deviation_id and kind = 'reopen'), 0)) then
    raise exception 'serious: the responsible officer first' using errcode = '23514';
  end if;
  if new.kind = 'officer' and not exists (select from mandate m where m.person_id = new.person_id and m.party_id = new.party_id
      and m.capacity = 'responsible_officer' and m.ended_at is null and app.is_live(m.from_day, m.to_day)) then
    raise exception 'only the responsible officer' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger deviation_steps_on before insert on deviation_step for each row execute function app.deviation_steps_on();

-- R14: another party and another person than the one who said that it is settled.
create function app.consent_of_another() returns trigger language plpgsql security definer set search_path = public as $$
declare asked deviation_step;
begin
  select * into asked from deviation_step where id = new.step_id;
  perform 1 from deviation where id = asked.deviation_id for update;
  if asked.kind <> 'settle' or asked.party_id = new.party_id or asked.person_id = new.person_id
      or exists (select from deviation_step s where s.deviation_id = asked.deviation_id and s.seq > asked.seq) then
    raise exception 'not for this party or person to consent to' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger consent_of_another before insert on deviation_consent for each row execute function app.consent_of_another();

alter table deviation enable row level security;
alter table deviation_step enable row level security;
alter table deviation_consent enable row level security;
create policy inside on deviation for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy parties_note on deviation for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy inside on deviation_step for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy parties_step on deviation_step for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy inside on deviation_consent for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, given_at));
create policy other_party_consents on deviation_consent for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select, insert on deviation, deviation_step, deviation_consent to samhandling_web;
