-- As before (0190); and a set of questions is put away by the party that wrote it last, and by no other.
create or replace function app.question_set_moves() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    perform 1 from partnership where id = new.partnership_id for update;
    new.number := coalesce((select max(number) from question_set where partnership_id = new.partnership_id), 0) + 1;
    return new;
  end if;
  if old.withdrawn_at is not null then raise exception 'it has been withdrawn' using errcode = '23514'; end if;
  if new.withdrawn_at is not null then
    if app.acting_party() is distinct from old.party_id then
      raise exception 'the party that wrote it puts it away' using errcode = '42501';
    end if;
    new.withdrawn_at := app.now();
  end if;
  if (new.title, new.intro, new.points, new.last_point) is distinct from (old.title, old.intro, old.points, old.last_point) then
    if new.last_point < old.last_point then raise exception 'an id of a point is not used again' using errcode = '23514'; end if;
    new.revision := old.revision + 1;
    new.person_id := app.person_id();
    new.party_id := app.acting_party();
    new.changed_at := app.now();
  end if;
  -- R2: what all stand behind is not put away by one
  if new.withdrawn_at is not null and app.question_set_stands(old) then
    raise exception 'all parties stand behind it' using errcode = '23514';
  end if;
  return new;
end $$;

-- What was put away stays away, as it was, and a survey is closed once: no party alone brings back what others saw go.
create function app.survey_rests() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if old.withdrawn_at is not null then raise exception 'it has been withdrawn' using errcode = '23514'; end if;
  if old.closed_at is not null and new.closed_at is distinct from old.closed_at then
    raise exception 'closed is closed' using errcode = '23514';
  end if;
  return new;
end $$;
-- Its name puts it before the trigger that looks at whose survey it is
create trigger survey_already_rests before update on survey for each row execute function app.survey_rests();
revoke execute on function app.survey_rests() from samhandling_web;

-- Files lie beside what they belong to: who only glances into a partnership reads those of annexes, versions and decisions,
-- as the rows that name them, and none of what was laid in a conversation, with a contribution or under a judgement.
create policy inside_only on stored_file as restrictive for select to samhandling_web
  using (owner_id <> all ((select app.my_glances())::uuid[])
    or exists (select from annex_edition e where e.file_id = stored_file.id)
    or exists (select from version_annex a where a.file_id = stored_file.id)
    or exists (select from decision_record d where d.file_id = stored_file.id));
create index on annex_edition (file_id);
create index on version_annex (file_id);
create index on decision_record (file_id);
