-- A short list of what may happen, kept as the parties think it: what we would notice, what we then do, and which party keeps
-- watch. No scores and no colours. What is said of a risk is kept one after the other, and the latest says where it stands.
create table risk (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  number         integer not null default 0,
  words          text not null check (length(words) between 1 and 300),
  sign           text not null default '' check (length(sign) <= 600),
  then_do        text not null check (length(then_do) between 1 and 600),
  -- Which party keeps watch; nobody named is all of them together
  keeper_id      uuid,
  -- What the parties believe, and what it would mean if that did not hold
  assumption_id  uuid,
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  unique (id, partnership_id),
  unique (partnership_id, number),
  foreign key (keeper_id, partnership_id) references party (id, partnership_id),
  foreign key (assumption_id, partnership_id) references assumption (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on risk (assumption_id);
create trigger keep_earlier_thought before update on risk for each row execute function app.keep_earlier_thought();
create trigger line_numbered before insert on risk for each row execute function app.line_numbered();

create table risk_review (
  id             uuid primary key default uuidv7(),
  risk_id        uuid not null,
  partnership_id uuid not null references partnership,
  -- Looked at and still a risk; has happened; no longer a risk; a risk again
  said           text not null check (said in ('stands', 'happened', 'gone', 'again')),
  words          text not null default '' check (length(words) <= 2000),
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  foreign key (risk_id, partnership_id) references risk (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on risk_review (risk_id);
create index on risk_review (partnership_id);

-- Where a risk stands: derived from what was last said of it, never set by hand.
create function app.risk_state(asked uuid) returns text language sql stable security definer set search_path = public as $$
  select coalesce((select case l.said when 'happened' then 'happened' when 'gone' then 'gone' else 'open' end
    from risk_review l where l.risk_id = asked order by l.id desc limit 1), 'open')
$$;

-- Half a year after it was written or last looked at, an open risk is due. Days are Swedish.
create function app.risk_due(asked risk) returns boolean language sql stable security definer set search_path = public as $$
  select app.risk_state(asked.id) = 'open'
    and (coalesce((select max(l.made_at) from risk_review l where l.risk_id = asked.id), asked.made_at)
      at time zone 'Europe/Stockholm')::date + interval '6 months' <= app.today()
$$;

create function app.say_what_can_be_said() returns trigger language plpgsql security definer set search_path = public as $$
declare state text;
begin
  perform 1 from risk where id = new.risk_id for update;
  state := app.risk_state(new.risk_id);
  if not (case new.said when 'gone' then state <> 'gone' when 'again' then state <> 'open' else state = 'open' end) then
    raise exception 'that is not to be said of a risk that is %', state using errcode = '23514';
  end if;
  return new;
end $$;
create trigger say_what_can_be_said before insert on risk_review for each row execute function app.say_what_can_be_said();

-- What happened is taken up as a deviation, which says from which risk it comes.
alter table deviation add column risk_id uuid;
alter table deviation add foreign key (risk_id, partnership_id) references risk (id, partnership_id);
create index on deviation (risk_id);

alter table risk enable row level security;
alter table risk_review enable row level security;
create policy inside on risk for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_write on risk for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_change on risk for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
create policy inside on risk_review for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy parties_say on risk_review for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select, insert on risk, risk_review to samhandling_web;
grant update (words, sign, then_do, keeper_id, assumption_id) on risk to samhandling_web;
create policy inside_only on risk as restrictive for select to samhandling_web
  using (partnership_id <> all ((select app.my_glances())::uuid[]));
create policy inside_only on risk_review as restrictive for select to samhandling_web
  using (partnership_id <> all ((select app.my_glances())::uuid[]));
