-- From effort to effect: what each party does, what that directly gives, what then changes and for whom, sooner and later, and
-- which goal it leads to. It is how the parties think, not a part of the agreement: no samsyn is asked for, all write alike.
create table chain_row (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  -- Counted within the partnership, and kept when another row is removed
  number         integer not null default 0,
  effort         text not null check (length(effort) between 1 and 300),
  -- Which party makes the effort; nobody named is all of them together
  effort_by      uuid,
  output         text not null check (length(output) between 1 and 300),
  effect         text not null check (length(effect) between 1 and 300),
  later_effect   text not null default '' check (length(later_effect) <= 300),
  goal_id        uuid,
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  removed_at     timestamptz,
  unique (id, partnership_id),
  unique (partnership_id, number),
  foreign key (effort_by, partnership_id) references party (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
alter table goal add unique (id, partnership_id);
alter table chain_row add foreign key (goal_id, partnership_id) references goal (id, partnership_id);
create index on chain_row (goal_id);

-- What the parties believe, of one row or of the whole, and since when.
create table assumption (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  number         integer not null default 0,
  words          text not null check (length(words) between 1 and 600),
  row_id         uuid,
  believed_on    date not null,
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  removed_at     timestamptz,
  unique (id, partnership_id),
  unique (partnership_id, number),
  foreign key (row_id, partnership_id) references chain_row (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on assumption (row_id);

-- What was seen when it was looked at again. Kept one after the other; the latest says whether it holds.
create table assumption_review (
  id             uuid primary key default uuidv7(),
  assumption_id  uuid not null,
  partnership_id uuid not null references partnership,
  verdict        text not null check (verdict in ('holds', 'holds_not', 'not_known')),
  words          text not null check (length(words) between 1 and 2000),
  reviewed_on    date not null,
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  unique (id, partnership_id),
  foreign key (assumption_id, partnership_id) references assumption (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on assumption_review (assumption_id);
create index on assumption_review (partnership_id);

-- R12: what such a line said before each change, and who changed it. Apart from earlier_line, which those who only glance may read.
create table earlier_thought (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  line_id        uuid not null,
  said           jsonb not null,
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  changed_at     timestamptz not null default app.now()
);
create index on earlier_thought (line_id);
create index on earlier_thought (partnership_id);
create function app.keep_earlier_thought() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into earlier_thought (partnership_id, line_id, said, person_id, party_id)
  values (old.partnership_id, old.id, to_jsonb(old), app.person_id(), app.party_id());
  new.changed_at := app.now();
  return new;
end $$;
create trigger keep_earlier_thought before update on chain_row for each row execute function app.keep_earlier_thought();
create trigger keep_earlier_thought before update on assumption for each row execute function app.keep_earlier_thought();

-- Numbers a line within its partnership, whichever table it stands in; those who write at once wait for each other.
create function app.line_numbered() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform 1 from partnership where id = new.partnership_id for update;
  execute format('select coalesce(max(number), 0) + 1 from %I where partnership_id = $1', tg_table_name)
    into new.number using new.partnership_id;
  return new;
end $$;
create trigger line_numbered before insert on chain_row for each row execute function app.line_numbered();
create trigger line_numbered before insert on assumption for each row execute function app.line_numbered();

-- Half a year after it was written or last looked at, an assumption is due; one that did not hold waits for nobody.
create function app.assumption_due(asked assumption) returns boolean language sql stable security definer set search_path = public as $$
  select asked.removed_at is null
    and not exists (select from chain_row r where r.id = asked.row_id and r.removed_at is not null)
    and coalesce((select l.verdict <> 'holds_not' and l.reviewed_on + interval '6 months' <= app.today()
      from assumption_review l where l.assumption_id = asked.id order by l.id desc limit 1),
      asked.believed_on + interval '6 months' <= app.today())
$$;

-- Nothing is looked at before it was believed, nor while it lies removed.
create function app.review_what_stands() returns trigger language plpgsql security definer set search_path = public as $$
declare looked_at assumption;
begin
  select * into looked_at from assumption where id = new.assumption_id for update;
  if looked_at.removed_at is not null or new.reviewed_on < looked_at.believed_on or new.reviewed_on > app.today() then
    raise exception 'removed, or not a day to look at it' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger review_what_stands before insert on assumption_review for each row execute function app.review_what_stands();

alter table chain_row enable row level security;
alter table assumption enable row level security;
alter table assumption_review enable row level security;
alter table earlier_thought enable row level security;
create policy inside on chain_row for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_write on chain_row for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_change on chain_row for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
create policy inside on assumption for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_write on assumption for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_change on assumption for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
create policy inside on assumption_review for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy parties_review on assumption_review for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy inside on earlier_thought for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
grant select, insert on chain_row, assumption, assumption_review to samhandling_web;
grant select on earlier_thought to samhandling_web;
grant update (effort, effort_by, output, effect, later_effect, goal_id, removed_at) on chain_row to samhandling_web;
grant update (words, row_id, believed_on, removed_at) on assumption to samhandling_web;

-- As 0177 says: who only glances into a partnership does not read what its people think inside.
do $$
declare inside text;
begin
  foreach inside in array array['chain_row', 'assumption', 'assumption_review', 'earlier_thought'] loop
    execute format('create policy inside_only on %I as restrictive for select to samhandling_web
      using (partnership_id <> all ((select app.my_glances())::uuid[]))', inside);
  end loop;
end $$;
