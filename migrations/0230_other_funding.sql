-- What a party writes down of its own about money from elsewhere, inside one partnership. Other support that pays for the same
-- kind of thing as what is promised here (GVL: grant, partnership and contract for separate activities go well together; VGR-I:
-- the forms are not mixed as one likes) is kept apart by a note in the party's own words. Nothing is fetched from anywhere:
-- another partnership's rows are never read, and no column weighs, warns or withholds.
create table other_funding (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  party_id       uuid not null,
  giver          text not null check (length(giver) between 1 and 160),
  form           text not null check (form in ('grant', 'contract', 'partnership', 'fund', 'other')),
  -- What it pays for, in the words of resources
  kind           text not null check (kind in
    ('money', 'staff', 'voluntary_time', 'premises', 'competence', 'material', 'administration', 'network', 'other')),
  own_kind       text not null default '' check (length(own_kind) <= 60),
  pays_for       text not null check (length(pays_for) between 1 and 400),
  from_on        date,
  to_on          date,
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  removed_at     timestamptz,
  unique (id, partnership_id, party_id),
  check ((kind = 'other') = (own_kind <> '')),
  check (to_on >= from_on),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on other_funding (partnership_id);

-- How the costs are kept apart. The newest stands; the earlier are kept.
create table separation_note (
  id             uuid primary key default uuidv7(),
  funding_id     uuid not null,
  partnership_id uuid not null references partnership,
  party_id       uuid not null,
  words          text not null check (length(words) between 1 and 1000),
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  -- Of the party's own funding only
  foreign key (funding_id, partnership_id, party_id) references other_funding (id, partnership_id, party_id)
);
create index on separation_note (partnership_id);

-- De minimis aid, as its receiver counts it: (EU) 2023/2831 and 2023/2832, over any three years, from the day the right to it
-- was given. Euro, or kronor with the rate and its day. A help to count with; the database judges nothing.
create table state_aid (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  party_id       uuid not null,
  giver          text not null check (length(giver) between 1 and 160),
  regulation     text not null check (regulation in ('general', 'sgei')),
  granted_on     date not null,
  amount         numeric(14, 2) not null check (amount > 0),
  currency       text not null check (currency in ('eur', 'sek')),
  rate           numeric(8, 4) check (rate > 0),
  rate_on        date,
  euro           numeric(14, 2) generated always as (case currency when 'eur' then amount else round(amount / rate, 2) end) stored,
  source         text not null check (length(source) between 1 and 300),
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  removed_at     timestamptz,
  check ((currency = 'sek') = (rate is not null)),
  check ((rate is null) = (rate_on is null)),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on state_aid (partnership_id);

create function app.funding_changes() returns trigger language plpgsql as $$
begin
  new.changed_at := app.now();
  return new;
end $$;
create trigger funding_changes before insert or update on other_funding for each row execute function app.funding_changes();
create trigger funding_changes before insert or update on state_aid for each row execute function app.funding_changes();

-- Partnerships in which the asker is one of a party's own people, or was when the sight ended.
create function app.my_sides() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct m.partnership_id), '{}') from mandate m
  where m.person_id = app.person_id() and m.party_id is not null
    and (m.party_id = any (app.my_parties()) or m.partnership_id <> all (app.my_partnerships()))
$$;

do $$
declare kept text; at text;
begin
  foreach kept in array array['other_funding', 'separation_note', 'state_aid'] loop
    at := case kept when 'separation_note' then 'made_at' else 'changed_at' end;
    execute format('alter table %I enable row level security', kept);
    execute format('create policy inside on %I for select to samhandling_web
      using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, %I))', kept, at);
    execute format('create policy inside_only on %I as restrictive for select to samhandling_web
      using (partnership_id = any ((select app.my_sides())::uuid[]) and partnership_id <> all ((select app.my_glances())::uuid[]))', kept);
    execute format('create policy own_party_writes on %I for insert to samhandling_web
      with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party())
        and person_id = (select app.person_id()))', kept);
    execute format('grant select on %I to samhandling_web', kept);
  end loop;
  foreach kept in array array['other_funding', 'state_aid'] loop
    execute format('create policy own_party_changes on %I for update to samhandling_web
      using (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()))', kept);
  end loop;
end $$;
grant insert (partnership_id, party_id, giver, form, kind, own_kind, pays_for, from_on, to_on, person_id) on other_funding to samhandling_web;
grant update (giver, form, kind, own_kind, pays_for, from_on, to_on, removed_at) on other_funding to samhandling_web;
grant insert (funding_id, partnership_id, party_id, words, person_id) on separation_note to samhandling_web;
grant insert (partnership_id, party_id, giver, regulation, granted_on, amount, currency, rate, rate_on, source, person_id) on state_aid to samhandling_web;
grant update (removed_at) on state_aid to samhandling_web;
revoke execute on function app.funding_changes() from samhandling_web;
