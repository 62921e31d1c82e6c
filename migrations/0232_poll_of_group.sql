-- A time may be sought for a group, as a meeting may be a group's: its people are asked, and the meeting becomes the group's.
alter table meeting_poll add column group_id uuid,
  add foreign key (group_id, partnership_id) references partnership_group (id, partnership_id);
grant insert (group_id) on meeting_poll to samhandling_web;
