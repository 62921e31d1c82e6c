-- Those who only glance into a partnership (the reference group, and readers) see the overview and what is agreed. What the
-- parties' people say, note and weigh inside is not theirs to read, whatever page or query asks for it.
create function app.my_glances() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(g.partnership_id), '{}') from (
    select m.partnership_id from mandate m left join party p on p.id = m.party_id
    where m.person_id = app.person_id() and m.ended_at is null and app.is_live(m.from_day, m.to_day)
      and (p.id is null or p.left_on is null or p.left_on >= app.today())
    group by m.partnership_id having bool_and(m.capacity in ('reference', 'reader'))) g
$$;
do $$
declare inside text;
begin
  foreach inside in array array[
    'meeting_note', 'meeting_note_hand', 'meeting_attendance', 'meeting_decision', 'meeting_stand', 'action_point',
    'minutes_approval', 'minutes_objection', 'minutes_sent', 'meeting_poll', 'poll_slot', 'poll_asked', 'poll_answer',
    'deviation', 'deviation_step', 'deviation_consent', 'conversation', 'conversation_message',
    'suggestion', 'suggestion_answer', 'remark', 'why_note', 'live_text', 'live_client', 'live_update'] loop
    execute format('create policy inside_only on %I as restrictive for select to samhandling_web
      using (partnership_id <> all ((select app.my_glances())::uuid[]))', inside);
  end loop;
end $$;
-- The meetings that the reference group itself is called to are its own to see: when, where and what they are about.
create policy inside_only on meeting as restrictive for select to samhandling_web
  using (partnership_id <> all ((select app.my_glances())::uuid[])
    or (kind = 'reference' and partnership_id = any ((select app.my_references())::uuid[])));
create policy inside_only on agenda_item as restrictive for select to samhandling_web
  using (partnership_id <> all ((select app.my_glances())::uuid[]) or exists (select from meeting m where m.id = meeting_id));
create policy inside_only on meeting_reply as restrictive for select to samhandling_web
  using (partnership_id <> all ((select app.my_glances())::uuid[]) or person_id = (select app.person_id()));
-- One replies to a meeting that one sees.
create policy meeting_in_sight on meeting_reply as restrictive for insert to samhandling_web
  with check (exists (select from meeting m where m.id = meeting_id));

-- Whether an idea meeting has been held is for all in the partnership to know, who was there is not.
create function app.idea_meeting_held(asked uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from meeting m where m.partnership_id = asked and m.kind = 'idea' and m.cancelled_at is null
    and m.starts_at <= app.now() and (asked = any (app.my_partnerships()) or app.saw(asked, m.changed_at))
    and (select count(distinct a.party_id) from meeting_attendance a where a.meeting_id = m.id and a.presence <> 'absent') >= 2)
$$;

-- The feed of one of the reference group holds the group's own meetings.
drop function app.feed_meetings(bytea);
create function app.feed_meetings(digest bytea) returns table
  (id uuid, kind text, starts_at timestamptz, ends_at timestamptz, place text, cancelled_at timestamptz, changed_at timestamptz,
    sequence integer, slug text, name text, language text, glance boolean)
language sql stable security definer set search_path = public as $$
  select m.id, m.kind, m.starts_at, m.ends_at, m.place, m.cancelled_at, m.changed_at, m.sequence, p.slug, p.name, o.language,
    bool_and(d.capacity = 'reference')
  from calendar_feed f join person o on o.id = f.person_id and o.erased_at is null
  join mandate d on d.person_id = f.person_id and d.ended_at is null and app.is_live(d.from_day, d.to_day)
  left join party y on y.id = d.party_id
  join partnership p on p.id = d.partnership_id
  join meeting m on m.partnership_id = p.id and (d.capacity in ('representative', 'responsible_officer', 'signatory', 'co_opted')
    or (d.capacity = 'reference' and m.kind = 'reference'))
  where f.token_digest = digest and f.revoked_at is null and (y.id is null or app.is_present(y.left_on))
    and m.starts_at > app.now() - interval '1 year'
  group by m.id, p.id, o.id
$$;
