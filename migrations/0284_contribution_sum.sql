-- What has been contributed, added up when it is entered, confirmed and put right, and not each time somebody looks: after five
-- years there are thousands of entries. One row for what one party contributed of one kind in one unit to one promise in one
-- year. What is valued and what is not are never one figure. The entries are what is true; a test adds them up anew.
create table contribution_sum (
  partnership_id    uuid not null references partnership,
  party_id          uuid not null,
  resource_id       uuid,
  kind              text not null,
  own_kind          text not null,
  unit              text not null,
  year              integer not null,
  quantity          numeric(20, 2) not null,
  -- Of the quantity and of the entries, what another party has confirmed
  confirmed         numeric(20, 2) not null,
  entries           integer not null,
  confirmed_entries integer not null,
  -- Kronor of what has been valued, how much of the quantity that is, and in how many entries
  value             numeric(20, 2) not null,
  valued            numeric(20, 2) not null,
  valued_entries    integer not null,
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  foreign key (resource_id, partnership_id) references resource (id, partnership_id),
  constraint one_sum unique nulls not distinct (partnership_id, party_id, resource_id, kind, own_kind, unit, year)
);

-- Adds an entry (1), takes it away (-1), or lets it be (0); and so with what is confirmed of it.
create function app.add_contribution(c contribution, entered integer, confirmed integer) returns void
language sql security definer set search_path = public as $$
  insert into contribution_sum as s values (c.partnership_id, c.party_id, c.resource_id, c.kind, c.own_kind, c.unit,
    date_part('year', c.from_on)::int, c.quantity * entered, c.quantity * add_contribution.confirmed, entered, add_contribution.confirmed,
    coalesce(c.value, 0) * entered, case when c.value is null then 0 else c.quantity end * entered,
    case when c.value is null then 0 else entered end)
  on conflict on constraint one_sum do update set quantity = s.quantity + excluded.quantity,
    confirmed = s.confirmed + excluded.confirmed, entries = s.entries + excluded.entries,
    confirmed_entries = s.confirmed_entries + excluded.confirmed_entries, value = s.value + excluded.value,
    valued = s.valued + excluded.valued, valued_entries = s.valued_entries + excluded.valued_entries
$$;
revoke execute on function app.add_contribution(contribution, integer, integer) from samhandling_web;

-- One at a time in a partnership: two who confirm the same entry at the same instant would otherwise both be the first.
create function app.contributions_in_turn() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.partnership_id::text, 284));
  return new;
end $$;
-- Their names put them before the triggers that look at what is entered and confirmed
create trigger a_turn before insert on contribution for each row execute function app.contributions_in_turn();
create trigger a_turn before insert on contribution_answer for each row execute function app.contributions_in_turn();

create function app.contribution_counts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    perform app.add_contribution(new, 1, 0);
  else
    perform app.add_contribution(old, -1, -(exists (select from contribution_answer a where a.contribution_id = old.id))::int);
  end if;
  return null;
end $$;
create trigger contribution_counts after insert on contribution for each row execute function app.contribution_counts();
create trigger contribution_no_longer_counts after update on contribution for each row
  when (old.standing and not new.standing) execute function app.contribution_counts();

create function app.confirmation_counts() returns trigger language plpgsql security definer set search_path = public as $$
declare
  entry contribution;
begin
  if not exists (select from contribution_answer a where a.contribution_id = new.contribution_id and a.party_id <> new.party_id) then
    select * into entry from contribution where id = new.contribution_id;
    perform app.add_contribution(entry, 0, 1);
  end if;
  return null;
end $$;
create trigger confirmation_counts after insert on contribution_answer for each row execute function app.confirmation_counts();
revoke execute on function app.contributions_in_turn(), app.contribution_counts(), app.confirmation_counts() from samhandling_web;

insert into contribution_sum
  select partnership_id, party_id, resource_id, kind, own_kind, unit, date_part('year', from_on)::int, sum(quantity),
    coalesce(sum(quantity) filter (where is_confirmed), 0), count(*), count(*) filter (where is_confirmed), coalesce(sum(value), 0),
    coalesce(sum(quantity) filter (where value is not null), 0), count(value)
  from (select c.*, exists (select from contribution_answer a where a.contribution_id = c.id) as is_confirmed
    from contribution c where c.standing) c
  group by 1, 2, 3, 4, 5, 6, 7;

-- What a person has entered for whichever party: nobody confirms that
create index on contribution (person_id, party_id);

-- R15: the sums are those of now, so they are for those who are there now. Who has left has the entries of then, and adds those up.
alter table contribution_sum enable row level security;
create policy inside on contribution_sum for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]));
create policy inside_only on contribution_sum as restrictive for select to samhandling_web
  using ((select cardinality(app.my_glances()) = 0) or partnership_id <> all ((select app.my_glances())::uuid[]));
grant select on contribution_sum to samhandling_web;
