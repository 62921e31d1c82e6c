-- A meeting may be a group's: its people are called, and the list of meetings can be read group by group.
alter table meeting add column group_id uuid,
  add foreign key (group_id, partnership_id) references partnership_group (id, partnership_id);
grant insert (group_id), update (group_id) on meeting to samhandling_web;
-- Who is called follows from the group, so a calendar has to hear of that too.
create or replace function app.meeting_sequence() returns trigger language plpgsql as $$
begin
  if (new.starts_at, new.ends_at, new.place, new.link, new.kind, new.group_id, new.cancelled_at)
    is distinct from (old.starts_at, old.ends_at, old.place, old.link, old.kind, old.group_id, old.cancelled_at) then
    new.sequence := old.sequence + 1;
  end if;
  return new;
end $$;
