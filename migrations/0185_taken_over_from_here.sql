-- Who has confirmed an agreement that is being taken over is seen, by name, by those who are asked to confirm it too.
create function app.people_of_my_takeovers() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct c.person_id), '{}') from takeover_confirmation c where c.takeover_id = any (app.my_takeovers())
$$;
create policy of_my_takeovers on person for select to samhandling_web using (id = any ((select app.people_of_my_takeovers())::uuid[]));

-- A year that had ended before the agreement was taken over asks for no report: what it would be made of is not here.
create or replace function app.report_due(asked uuid) returns table (year integer, to_on date, due_on date) language sql stable as $$
  with agreed as (select min(v.start_on) as start_on, max(v.end_on) as end_on from version v where v.partnership_id = asked and v.signed_at is not null),
  here as (select case when p.taken_over then (p.created_at at time zone 'Europe/Stockholm')::date else '-infinity'::date end as since from partnership p where p.id = asked),
  years as (select (a.start_on + make_interval(years => n))::date as from_on,
      least((a.start_on + make_interval(years => n + 1))::date - 1, a.end_on) as to_on
    from agreed a, generate_series(0, 99) n where a.start_on + make_interval(years => n) <= least(a.end_on, app.today()))
  select extract(year from y.from_on)::integer, y.to_on, (y.to_on + interval '1 month')::date from years y, here h
  where y.to_on > app.today() - 335 and y.to_on + interval '1 month' <= app.today() + 92 and y.to_on >= h.since
    and not exists (select from report r where r.partnership_id = asked and r.from_on = y.from_on and r.locked_at is not null)
  order by y.from_on limit 1
$$;

-- A day as a mail says it.
create function app.day_in_words(day date, language text) returns text language sql immutable as $$
  select extract(day from day)::int || ' ' || (case language
    when 'en' then array['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
    else array['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december']
    end)[extract(month from day)::int] || ' ' || extract(year from day)::int
$$;

-- As before, with the day in words, and nothing about the report of a year that had ended before the agreement was taken over.
create or replace function app.post_reminders(meetings jsonb) returns setof uuid
language plpgsql volatile security definer set search_path = public as $$
begin
  return query
  with due as materialized (
    select r.id as rule, r.must_act, o.*, case p.language when 'en' then r.subject_en else r.subject_sv end as subject,
      replace(replace(case p.language when 'en' then r.body_en else r.body_sv end, '{partnership}', h.name), '{day}', app.day_in_words(o.of_day, p.language)) as body,
      case p.language when 'en' then '/en' else '' end || '/p/' || h.slug || r.place as link, p.language, x.email,
      concat_ws(':', 'reminder', r.id, o.partnership_id, o.thing, o.of_day, o.person_id) as once
    from app.reminder_occasions(meetings) o join reminder_rule r using (about)
    join partnership h on h.id = o.partnership_id and h.broken_off_at is null
    join person p on p.id = o.person_id and p.erased_at is null join person_private x on x.person_id = p.id
    left join digest_choice c on c.person_id = p.id
    where app.today() between app.remind_on(o.of_day, r.months, r.days) and app.remind_on(o.of_day, r.months, r.days) + r.made_good
      and (r.must_act or coalesce(c.often, 'weekly') <> 'never')
      and (about <> 'report' or not h.taken_over or o.of_day >= (h.created_at at time zone 'Europe/Stockholm')::date + interval '1 month')
  ), sent as (
    insert into mail (person_id, address, language, subject, body, link, once)
    select d.person_id, d.email, d.language, d.subject, d.body, d.link, d.once from due d
    on conflict do nothing returning id, mail.once
  ), seen as (
    insert into reminder (partnership_id, rule_id, of_day, told)
    select d.partnership_id, d.rule, d.of_day, count(*) from sent s join due d on d.once = s.once where d.rule <> 'welcome' group by 1, 2, 3
  )
  select id from sent;
end $$;

-- Whoever has answered whether they come has answered of a day and a time: when those change, everyone is asked again.
create function app.replies_are_of_a_time() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from meeting_reply where meeting_id = new.id;
  return new;
end $$;
create trigger replies_are_of_a_time after update on meeting for each row
  when (new.starts_at is distinct from old.starts_at) execute function app.replies_are_of_a_time();
