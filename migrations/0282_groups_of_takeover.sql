-- An agreement that is taken over brings its groups with it (B14), as it brings goals, resources and the next meetings.
alter table takeover_item drop constraint takeover_item_kind_check;
alter table takeover_item add constraint takeover_item_kind_check check (kind in ('goal', 'resource', 'group', 'meeting'));
-- As in the room: there is one steering group
create unique index one_steering_group_in_draft on takeover_item (takeover_id) where kind = 'group' and content ->> 'kind' = 'steering';
