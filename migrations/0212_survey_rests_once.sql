-- What was withdrawn or closed is kept so by survey_already_rests (0210), which always comes first: here it is said no more.
create or replace function app.survey_moves() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    perform 1 from partnership where id = new.partnership_id for update;
    new.number := coalesce((select max(number) from survey where partnership_id = new.partnership_id), 0) + 1;
    return new;
  end if;
  if (new.title, new.intro, new.questions, new.opens_on, new.closes_on)
    is distinct from (old.title, old.intro, old.questions, old.opens_on, old.closes_on) then
    if old.approved_at is not null then raise exception 'what has been approved is not changed' using errcode = '23514'; end if;
    if app.acting_party() is distinct from old.party_id then raise exception 'its own party changes it' using errcode = '42501'; end if;
    -- Who has written last is who may not approve
    new.person_id := app.person_id();
    new.revision := old.revision + 1;
    new.changed_at := app.now();
  end if;
  if old.approved_at is not null and (new.approved_at, new.approved_by, new.approved_party)
    is distinct from (old.approved_at, old.approved_by, old.approved_party) then
    raise exception 'approved once' using errcode = '23514';
  end if;
  if old.approved_at is null and new.approved_at is not null then
    new.approved_by := app.person_id();
    new.approved_party := app.acting_party();
    new.approved_at := app.now();
  end if;
  if new.withdrawn_at is distinct from old.withdrawn_at and app.acting_party() is distinct from old.party_id then
    raise exception 'its own party withdraws it' using errcode = '42501';
  end if;
  return new;
end $$;
