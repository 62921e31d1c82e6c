-- Reminders: what to remind of, when in relation to its day, whom, and the words, as data. A job works them out all at once
-- in SQL and puts them in the outbox: one for each person and occasion.
create table reminder_rule (
  id          text primary key check (id ~ '^[a-z_0-9]+$'),
  about       text not null check (about in
    ('agreement_ends', 'no_meeting', 'task', 'reply', 'measurement', 'report', 'signature', 'welcome')),
  -- How long before its day; days below nothing are days after it. Months are counted first, as people count them: half a
  -- year before the last of August is the last of February
  months      smallint not null default 0 check (months between 0 and 60),
  days        smallint not null default 0 check (days between -60 and 60),
  -- What was not sent on its day is made good for so long, and then no more
  made_good   smallint not null default 6 check (made_good between 0 and 30),
  -- Goes also to those who have chosen no letters of what happens
  must_act    boolean not null,
  subject_sv  text not null,
  subject_en  text not null,
  -- {partnership} and {day} are filled in; what is written inside the room stands on the page alone
  body_sv     text not null,
  body_en     text not null,
  -- Where it is done, after the partnership's own address
  place       text not null check (place ~ '^/[a-z/-]+$')
);
alter table reminder_rule enable row level security;
create policy open_to_all on reminder_rule for select to samhandling_web, samhandling_job using (true);
grant select on reminder_rule to samhandling_web, samhandling_job;

insert into reminder_rule (id, about, months, days, made_good, must_act, subject_sv, subject_en, body_sv, body_en, place) values
('ends_18', 'agreement_ends', 18, 0, 20, false, 'Avtalet går ut om ett och ett halvt år', 'The agreement ends in a year and a half',
  'Avtalet för {partnership} gäller till {day}. Det är en bra tid att börja utvärdera tillsammans, så att ni hinner prata om hur ni vill fortsätta.',
  'The agreement of {partnership} runs until {day}. It is a good time to begin to evaluate together, so that you have time to talk of how you want to go on.', '/moten'),
('ends_12', 'agreement_ends', 12, 0, 20, false, 'Avtalet går ut om ett år', 'The agreement ends in a year',
  'Avtalet för {partnership} gäller till {day}. Ta upp på nästa möte om ni vill fortsätta, ändra eller avsluta, och vad beslutsvägen kräver av var och en.',
  'The agreement of {partnership} runs until {day}. Take up at the next meeting whether you want to go on, change or end, and what the way to a decision takes of each of you.', '/moten'),
('ends_6', 'agreement_ends', 6, 0, 20, true, 'Avtalet går ut om ett halvt år', 'The agreement ends in half a year',
  'Avtalet för {partnership} gäller till {day}. Ska ni fortsätta behöver nämnder och styrelser hinna besluta. Bestäm tillsammans hur ni gör.',
  'The agreement of {partnership} runs until {day}. If you are to go on, boards need time to decide. Decide together what to do.', '/moten'),
('no_meeting', 'no_meeting', 1, 0, 20, false, 'Styrgruppen har inte setts den här terminen', 'The steering group has not met this term',
  'Styrgruppen för {partnership} brukar ses ungefär en gång per termin, och terminen slutar {day}. Föreslå en tid för de andra.',
  'The steering group of {partnership} meets about once a term, and the term ends {day}. Suggest a time to the others.', '/moten/nytt'),
('task_soon', 'task', 0, 3, 2, true, 'Något du har tagit på dig ska vara klart om tre dagar', 'Something you took on is due in three days',
  'Du har tagit på dig något i {partnership} som ska vara klart {day}. Hinner du inte, säg till i god tid.',
  'You have taken on something in {partnership} that is due {day}. If you cannot make it, say so in good time.', '/vem-gor-vad'),
('task_late', 'task', 0, -1, 6, true, 'Något du har tagit på dig skulle ha varit klart', 'Something you took on was to be done',
  'Du har tagit på dig något i {partnership} som skulle ha varit klart {day}. Markera det som klart, eller prata med de andra om en ny dag.',
  'You have taken on something in {partnership} that was due {day}. Mark it as done, or talk with the others about a new day.', '/vem-gor-vad'),
('reply', 'reply', 0, 1, 0, true, 'Möte i morgon: kommer du?', 'Meeting tomorrow: are you coming?',
  'Det är möte i {partnership} {day}, och du har inte svarat om du kommer.',
  'There is a meeting in {partnership} {day}, and you have not answered whether you are coming.', '/moten'),
('measurement', 'measurement', 0, -7, 14, true, 'Något skulle ha mätts för en vecka sedan', 'Something was to be measured a week ago',
  'Er part mäter något i {partnership} som skulle ha mätts {day}. Skriv in värdet, eller att det inte gick.',
  'Your party measures something in {partnership} that was due {day}. Enter the value, or that it was not possible.', '/uppfoljning'),
('report_soon', 'report', 0, 21, 14, true, 'Lägesrapporten ska vara klar om tre veckor', 'The status report is due in three weeks',
  'Årets lägesrapport för {partnership} ska vara klar {day}. Den görs av det som redan står i rummet; lägg till era egna ord.',
  'This year’s status report of {partnership} is due {day}. It is made of what stands in the room already; add your own words.', '/rapporter'),
('report_late', 'report', 0, -1, 14, true, 'Lägesrapporten skulle ha varit klar', 'The status report was to be ready',
  'Årets lägesrapport för {partnership} skulle ha varit klar {day}. Hjälps åt att bli klara, eller säg till ansvariga handläggare när den kommer.',
  'This year’s status report of {partnership} was due {day}. Help each other finish, or tell the responsible officers when it comes.', '/rapporter'),
('signature_1', 'signature', 0, -7, 6, true, 'Avtalet väntar på din underskrift', 'The agreement waits for your signature',
  'Alla beslut för {partnership} fanns på plats {day}, och avtalet väntar på din underskrift.',
  'All decisions of {partnership} were in place {day}, and the agreement waits for your signature.', '/avtal/versioner'),
('signature_2', 'signature', 0, -21, 6, true, 'Avtalet väntar fortfarande på din underskrift', 'The agreement still waits for your signature',
  'Alla beslut för {partnership} fanns på plats {day}, och avtalet väntar fortfarande på din underskrift. Är något oklart, prata med de andra parterna.',
  'All decisions of {partnership} were in place {day}, and the agreement still waits for your signature. If anything is unclear, talk with the other parties.', '/avtal/versioner'),
('welcome', 'welcome', 0, 0, 6, false, 'Välkommen till partnerskapet', 'Welcome to the partnership',
  'Du är med i {partnership} från och med {day}. Välkomstguiden berättar vad det går ut på, vilka som är med och hur ni arbetar.',
  'You take part in {partnership} from {day}. The welcome guide tells what it is about, who is in it and how you work.', '/valkommen');

-- What the parties see of it: that a reminder went out, of what and to how many. Names nobody.
create table reminder (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  rule_id        text not null references reminder_rule,
  -- The day that it reminds of
  of_day         date not null,
  told           integer not null check (told > 0),
  made_at        timestamptz not null default app.now()
);
create index on reminder (partnership_id, made_at);
alter table reminder enable row level security;
create policy inside on reminder for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
grant select on reminder to samhandling_web;

-- The day on which to remind of a day.
create function app.remind_on(of_day date, months integer, days integer) returns date language sql immutable
  as $$ select (of_day - make_interval(months => months))::date - days $$;

-- The latest signed agreement of each partnership that goes on.
create function app.agreements_in_force() returns table (partnership_id uuid, version_id uuid, starts date, ends date)
language sql stable security definer set search_path = public as $$
  select distinct on (v.partnership_id) v.partnership_id, v.id, v.start_on, v.end_on
  from version v join partnership p on p.id = v.partnership_id
  where v.signed_at is not null and p.broken_off_at is null and p.dormant_at is null
  order by v.partnership_id, v.number desc
$$;

-- What there is to remind of: whose, which thing, which day, and to whom. One row for each person.
-- @param meetings how many meetings a term each guideline asks for: {"vgr": 1}
create function app.reminder_occasions(meetings jsonb) returns table
  (about text, partnership_id uuid, thing text, of_day date, person_id uuid)
language sql stable security definer set search_path = public as $$
  with live as materialized (
    select m.id, m.partnership_id, m.party_id, m.person_id, m.capacity, m.from_day from mandate m left join party y on y.id = m.party_id
    where m.ended_at is null and app.is_live(m.from_day, m.to_day) and (y.id is null or app.is_present(y.left_on))
  ), force as materialized (select * from app.agreements_in_force()),
  acting as (select distinct l.partnership_id, l.party_id, l.person_id from live l where l.capacity in ('representative', 'responsible_officer')),
  term as (
    select case when extract(month from app.today()) < 7 then make_date(extract(year from app.today())::int, 1, 1)
        else make_date(extract(year from app.today())::int, 7, 1) end as starts,
      case when extract(month from app.today()) < 7 then make_date(extract(year from app.today())::int, 6, 30)
        else make_date(extract(year from app.today())::int, 12, 31) end as ends
  ), rhythm as (
    select y.partnership_id, max(coalesce((meetings ->> o.profile)::int, 1)) as times
    from party y join organisation o on o.id = y.organisation_id where app.is_present(y.left_on) group by 1
  )
  select 'agreement_ends', f.partnership_id, f.version_id::text, f.ends, a.person_id
  from force f join acting a using (partnership_id) where f.ends >= app.today()
  union all
  select 'no_meeting', f.partnership_id, '', t.ends, a.person_id
  from force f cross join term t join rhythm r using (partnership_id) join acting a on a.partnership_id = f.partnership_id
  where f.starts <= t.starts and f.ends >= t.ends
    and (select count(*) from meeting m where m.partnership_id = f.partnership_id and m.kind in ('steering', 'dialogue', 'evaluation', 'yearly')
      and m.cancelled_at is null and (m.starts_at at time zone 'Europe/Stockholm')::date between t.starts and t.ends) < r.times
  union all
  select 'task', a.partnership_id, a.id::text, a.due_on, a.owner_id from action_point a
  where a.done_at is null and a.removed_at is null
    and exists (select from live l where l.partnership_id = a.partnership_id and l.person_id = a.owner_id)
  union all
  select 'reply', m.partnership_id, m.id::text, (m.starts_at at time zone 'Europe/Stockholm')::date, a.person_id
  from meeting m join acting a using (partnership_id)
  where m.cancelled_at is null and m.starts_at > app.now() and m.starts_at < app.now() + interval '3 days'
    and not exists (select from meeting_reply r where r.meeting_id = m.id and r.person_id = a.person_id)
  union all
  -- A measurement counts for the day it lies nearest, as where it is entered
  select 'measurement', i.partnership_id, i.id::text, due.on_day, a.person_id
  from indicator i
  cross join lateral (select case i.every when 'month' then 1 when 'quarter' then 3 when 'half_year' then 6 else 12 end as months) every
  left join lateral (select max(x.measured_on) as on_day from measurement x where x.indicator_id = i.id and x.standing) latest on true
  cross join lateral (select greatest(0, floor((extract(year from age(latest.on_day, i.first_due_on)) * 12
    + extract(month from age(latest.on_day, i.first_due_on))) / every.months))::int as around) whole
  cross join lateral (select (i.first_due_on + make_interval(months => every.months * whole.around))::date as this,
    (i.first_due_on + make_interval(months => every.months * (whole.around + 1)))::date as next) near
  cross join lateral (select case when latest.on_day is null then i.first_due_on
    when latest.on_day < i.first_due_on and i.first_due_on - latest.on_day > every.months * 30.5 / 2 then i.first_due_on
    else (i.first_due_on + make_interval(months => every.months *
      (whole.around + 1 + case when abs(near.next - latest.on_day) < abs(near.this - latest.on_day) then 1 else 0 end)))::date end as on_day) due
  join acting a on a.partnership_id = i.partnership_id and a.party_id = i.measured_by
  where i.ended_at is null and due.on_day < app.today()
  union all
  -- A year at a time from the day the agreement began; due a month after the year, as the report itself has it
  select 'report', f.partnership_id, y.year::text, y.due, a.person_id
  from force f
  cross join lateral (select extract(year from b.begins)::int as year,
      (least((f.starts + make_interval(years => n + 1))::date - 1, f.ends) + interval '1 month')::date as due
    from generate_series(0, 60) n cross join lateral (select (f.starts + make_interval(years => n))::date as begins) b
    where b.begins <= least(app.today(), f.ends)) y
  join acting a on a.partnership_id = f.partnership_id
  where not exists (select from report r where r.partnership_id = f.partnership_id and r.year = y.year and r.locked_at is not null)
    and y.due between app.today() - 60 and app.today() + 60
  union all
  select 'signature', v.partnership_id, v.id::text, (d.at at time zone 'Europe/Stockholm')::date, l.person_id
  from version v cross join lateral (select app.decided_at(v.id) as at) d
  join live l on l.partnership_id = v.partnership_id and l.capacity = 'signatory'
  where v.released_at is null and v.signed_at is null and d.at is not null
    and not exists (select from signature s where s.version_id = v.id and s.person_id = l.person_id)
  union all
  select 'welcome', l.partnership_id, '', min(l.from_day), l.person_id from live l
  where l.from_day >= app.today() - 30 and not exists (select from mail k where k.once = 'mandate:' || l.id)
  group by l.partnership_id, l.person_id
$$;

-- Puts every reminder whose day it is in the outbox, each once, and keeps what the parties see of it. Answers the mails' ids.
create function app.post_reminders(meetings jsonb) returns setof uuid
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
revoke execute on function app.agreements_in_force(), app.reminder_occasions(jsonb), app.post_reminders(jsonb) from samhandling_web;
grant execute on function app.post_reminders(jsonb), app.remind_on(date, integer, integer) to samhandling_job;
