-- What each party has really contributed, beside what was promised. Hours and things by kind and period: there is no column
-- for a name, so that no volunteer's can be kept. A row never changes: a correction is a new row with its reason.
create unique index on resource (id, partnership_id);
create table contribution (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  party_id       uuid not null,
  -- The promise it answers to, if any
  resource_id    uuid,
  kind           text not null check (kind in
    ('money', 'staff', 'voluntary_time', 'premises', 'competence', 'material', 'administration', 'network', 'other')),
  own_kind       text not null default '' check (length(own_kind) <= 60),
  description    text not null check (length(description) between 1 and 400),
  quantity       numeric(14, 2) not null check (quantity >= 0),
  unit           text not null check (length(unit) between 1 and 40),
  from_on        date not null,
  to_on          date not null,
  -- Only if the party chooses to value it, and then with basis, day and source. Kronor.
  value          numeric(14, 2) check (value >= 0),
  value_basis    text not null default '' check (length(value_basis) <= 300),
  value_on       date,
  value_source   text not null default '' check (length(value_source) <= 200),
  words          text not null default '' check (length(words) <= 400),
  file_id        uuid references stored_file,
  -- The row this one puts right, why, and the first row of the chain
  corrects       uuid unique references contribution,
  reason         text not null default '' check (length(reason) <= 300),
  chain          uuid not null,
  standing       boolean not null default true,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  foreign key (resource_id, partnership_id) references resource (id, partnership_id),
  check (kind = 'other' or own_kind = ''),
  check (to_on >= from_on),
  check (value is null or (kind <> 'money' and value_basis <> '' and value_on is not null and value_source <> '')),
  check ((corrects is null) = (reason = ''))
);
create index on contribution (partnership_id, from_on desc, id);
create index on contribution (chain);
-- What has been said of a period is not said twice: two who enter the same month meet here
create unique index one_of_its_promise_and_period on contribution (resource_id, from_on, to_on)
  where standing and resource_id is not null;
create unique index one_of_its_words_and_period on contribution (party_id, kind, own_kind, description, unit, from_on, to_on)
  where standing and resource_id is null;

create function app.contribution_enters() returns trigger language plpgsql security definer set search_path = public as $$
declare
  first contribution;
begin
  new.made_at := app.now();
  new.standing := true;
  new.chain := new.id;
  if new.corrects is not null then
    select * into first from contribution where id = new.corrects for update;
    if first.party_id is distinct from new.party_id or first.partnership_id <> new.partnership_id then
      raise exception 'a correction is of the party''s own' using errcode = '42501';
    end if;
    if not first.standing then raise exception 'already corrected' using errcode = '23505'; end if;
    new.chain := first.chain;
    update contribution set standing = false where id = first.id;
  end if;
  return new;
end $$;
create trigger contribution_enters before insert on contribution for each row execute function app.contribution_enters();

-- R14: confirmed by another party's person; nobody confirms what that person has entered, also after changing sides.
create table contribution_answer (
  contribution_id uuid not null references contribution,
  party_id        uuid not null,
  partnership_id  uuid not null references partnership,
  person_id       uuid not null references person,
  given_at        timestamptz not null default app.now(),
  primary key (contribution_id, party_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on contribution_answer (partnership_id);
create function app.contribution_is_confirmed() returns trigger language plpgsql security definer set search_path = public as $$
declare
  entered contribution;
begin
  new.given_at := app.now();
  select * into entered from contribution where id = new.contribution_id for share;
  if entered.id is null or entered.partnership_id <> new.partnership_id or entered.party_id = new.party_id
    or exists (select from contribution c where c.chain = entered.chain and c.person_id = new.person_id) then
    raise exception 'another person of another party confirms' using errcode = '42501';
  end if;
  if not entered.standing then raise exception 'corrected meanwhile' using errcode = '23505'; end if;
  return new;
end $$;
create trigger contribution_is_confirmed before insert on contribution_answer for each row execute function app.contribution_is_confirmed();

-- A party's own words on why what was made differs from what was promised. The newest stands, the others are kept.
create table contribution_remark (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  resource_id    uuid not null,
  party_id       uuid not null,
  words          text not null check (length(words) between 1 and 600),
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  foreign key (resource_id, partnership_id) references resource (id, partnership_id)
);
create index on contribution_remark (partnership_id);

alter table contribution enable row level security;
alter table contribution_answer enable row level security;
alter table contribution_remark enable row level security;
create policy inside on contribution for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_enters on contribution for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on contribution to samhandling_web;
grant insert (partnership_id, party_id, resource_id, kind, own_kind, description, quantity, unit, from_on, to_on, value, value_basis,
  value_on, value_source, words, file_id, corrects, reason, person_id) on contribution to samhandling_web;
create policy inside on contribution_answer for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, given_at));
create policy own_party_confirms on contribution_answer for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on contribution_answer to samhandling_web;
grant insert (contribution_id, party_id, partnership_id, person_id) on contribution_answer to samhandling_web;
create policy inside on contribution_remark for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_explains on contribution_remark for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on contribution_remark to samhandling_web;
grant insert (partnership_id, resource_id, party_id, words, person_id) on contribution_remark to samhandling_web;
