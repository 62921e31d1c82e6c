-- Who has been given notice, or has agreed to end, is not reminded that the agreement runs out: the parties know, and the
-- reminder would ask them to talk of going on. A notice that is taken back lets the reminders speak again.
create or replace function app.post_reminders(meetings jsonb) returns setof uuid
language plpgsql volatile security definer set search_path = public as $$
begin
  return query
  with due as materialized (
    select r.id as rule, r.must_act, o.*, case p.language when 'en' then r.subject_en else r.subject_sv end as subject,
      replace(replace(case p.language when 'en' then r.body_en else r.body_sv end, '{partnership}', h.name), '{day}', to_char(o.of_day, 'YYYY-MM-DD')) as body,
      case p.language when 'en' then '/en' else '' end || '/p/' || h.slug || r.place as link, p.language, x.email,
      concat_ws(':', 'reminder', r.id, o.partnership_id, o.thing, o.of_day, o.person_id) as once
    from app.reminder_occasions(meetings) o join reminder_rule r using (about)
    join partnership h on h.id = o.partnership_id and h.broken_off_at is null
    join person p on p.id = o.person_id and p.erased_at is null join person_private x on x.person_id = p.id
    left join digest_choice c on c.person_id = p.id
    where app.today() between app.remind_on(o.of_day, r.months, r.days) and app.remind_on(o.of_day, r.months, r.days) + r.made_good
      and not (o.about = 'agreement_ends' and o.partnership_id in (select e.partnership_id from ending_notice e where e.withdrawn_at is null
        union all select w.id from partnership w where w.ended_on is not null))
      and (r.must_act or coalesce(c.often, 'weekly') <> 'never')
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
