-- A party leaves a partnership of several (R15): it says so itself, with a day and a reason. Its people read what was until
-- then and nothing later. It may take it back as long as the day has not passed.
create table party_leaving (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  party_id       uuid not null,
  -- The last day in
  leaves_on      date not null,
  reason         text not null check (length(reason) between 1 and 4000),
  person_id      uuid not null references person,
  made_at        timestamptz not null default app.now(),
  withdrawn_at   timestamptz,
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create unique index one_leaving_of_a_party on party_leaving (party_id) where withdrawn_at is null;
create index on party_leaving (partnership_id);

create function app.party_leaves() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.party_id is distinct from app.acting_party() then raise exception 'only the party itself' using errcode = '42501'; end if;
  perform 1 from partnership where id = new.partnership_id for update;
  if tg_op = 'UPDATE' then
    if old.withdrawn_at is not null or old.leaves_on < app.today() then raise exception 'too late' using errcode = '23514'; end if;
    update party set left_on = null where id = new.party_id;
    return new;
  end if;
  if new.leaves_on < app.today() then raise exception 'the day has passed' using errcode = '23514'; end if;
  if app.version_is_under_way(new.partnership_id) then raise exception 'a version is locked' using errcode = '23514'; end if;
  -- Both sides stay in (R1): else it is the partnership that ends, and that is for all to say
  if (select count(distinct k.side) from party p join organisation o on o.id = p.organisation_id join party_kind k on k.id = o.kind
      where p.partnership_id = new.partnership_id and p.id <> new.party_id and p.left_on is null) < 2 then
    raise exception 'both sides stay in' using errcode = '23514';
  end if;
  update party set left_on = new.leaves_on where id = new.party_id;
  return new;
end $$;
create trigger party_leaves before insert or update on party_leaving for each row execute function app.party_leaves();

alter table party_leaving enable row level security;
create policy inside on party_leaving for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party on party_leaving for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy own_party_stays on party_leaving for update to samhandling_web using (party_id = (select app.acting_party()));
grant select, insert on party_leaving to samhandling_web;
grant update (withdrawn_at) on party_leaving to samhandling_web;
