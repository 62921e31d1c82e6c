-- Short surveys to those whom a partnership is there for. Any party makes one; another party lets it open (R14). Answers
-- are anonymous: no person, no address, no time of day, and no id that tells the order in time. No role reads them; the
-- parties get counts through a function, once the survey has closed and at least five have answered.
create table survey (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  number         integer not null default 0,
  title          text not null check (length(title) between 2 and 120),
  intro          text not null default '' check (length(intro) <= 1000),
  -- [{"kind": "scale" | "choice" | "words", "words": …, "options": […]}]
  questions      jsonb not null check (jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) between 1 and 10),
  opens_on       date not null,
  closes_on      date not null,
  -- The secret of the public address
  token          text not null unique check (length(token) >= 20),
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  -- Rises with every change, so that nobody approves something else than what was read
  revision       integer not null default 1,
  changed_at     timestamptz not null default app.now(),
  approved_by    uuid references person,
  approved_party uuid,
  approved_at    timestamptz,
  closed_at      timestamptz,
  withdrawn_at   timestamptz,
  unique (id, partnership_id),
  unique (partnership_id, number),
  foreign key (party_id, partnership_id) references party (id, partnership_id),
  foreign key (approved_party, partnership_id) references party (id, partnership_id),
  check (closes_on >= opens_on),
  check ((approved_at is null) = (approved_by is null) and (approved_at is null) = (approved_party is null)),
  -- R14: what needs another party needs another person
  check (approved_by <> person_id and approved_party <> party_id),
  check (closed_at is null or approved_at is not null),
  check (withdrawn_at is null or approved_at is null)
);

create table survey_answer (
  -- Not in the order of time, as ids elsewhere are
  id        uuid primary key default gen_random_uuid(),
  survey_id uuid not null references survey,
  day       date not null default app.today(),
  -- One entry for each question: a figure from 1, words, or null
  given     jsonb not null check (jsonb_typeof(given) = 'array' and jsonb_array_length(given) between 1 and 10),
  -- May be quoted in reports
  consent   boolean not null default false
);
create index on survey_answer (survey_id);

create function app.survey_moves() returns trigger language plpgsql security definer set search_path = public as $$
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
    if old.withdrawn_at is not null then raise exception 'it has been withdrawn' using errcode = '23514'; end if;
    new.approved_by := app.person_id();
    new.approved_party := app.acting_party();
    new.approved_at := app.now();
  end if;
  if old.closed_at is not null and new.closed_at is null then raise exception 'closed is closed' using errcode = '23514'; end if;
  if new.withdrawn_at is distinct from old.withdrawn_at and app.acting_party() is distinct from old.party_id then
    raise exception 'its own party withdraws it' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger survey_moves before insert or update on survey for each row execute function app.survey_moves();

-- Where a survey is, on a day.
create function app.survey_state(s survey, day date) returns text language sql stable set search_path = public as $$
  select case when s.withdrawn_at is not null then 'withdrawn' when s.approved_at is null then 'draft'
    when s.closed_at is not null or day > s.closes_on then 'closed' when day < s.opens_on then 'ahead' else 'open' end
$$;

alter table survey enable row level security;
alter table survey_answer enable row level security;
create policy inside on survey for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_make on survey for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_change on survey for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select on survey to samhandling_web;
grant insert (partnership_id, title, intro, questions, opens_on, closes_on, token, person_id, party_id) on survey to samhandling_web;
grant update (title, intro, questions, opens_on, closes_on, approved_at, approved_by, approved_party, closed_at, withdrawn_at) on survey to samhandling_web;

-- What anybody with the address sees: nothing before it has been approved.
create function app.survey_at(given_token text) returns table
  (title text, intro text, questions jsonb, state text, opens_on date, closes_on date, parties text[])
language sql stable security definer set search_path = public as $$
  select s.title, s.intro, s.questions, app.survey_state(s, app.today()), s.opens_on, s.closes_on,
    array(select o.name from party y join organisation o on o.id = y.organisation_id
      where y.partnership_id = s.partnership_id and app.is_present(y.left_on) order by o.name)
  from survey s where s.token = given_token and s.approved_at is not null
$$;

-- Whether a list of answers fits its questions: as many, figures within the choices, words not endless.
create function app.survey_fits(questions jsonb, answers jsonb) returns boolean language sql immutable as $$
  select jsonb_typeof(answers) = 'array' and jsonb_array_length(answers) = jsonb_array_length(questions)
    and not exists (select from jsonb_array_elements(questions) with ordinality q(one, place)
      cross join lateral (select answers -> (q.place::int - 1) as a) x
      where not coalesce(case
        when a = 'null'::jsonb then true
        when q.one ->> 'kind' = 'words' then jsonb_typeof(a) = 'string' and length(a #>> '{}') <= 1000
        when jsonb_typeof(a) <> 'number' then false
        else (a #>> '{}') ~ '^[0-9]{1,2}$' and (a #>> '{}')::int between 1 and
          case q.one ->> 'kind' when 'scale' then 5 else jsonb_array_length(q.one -> 'options') end end, false))
    and exists (select from jsonb_array_elements(answers) a where a <> 'null'::jsonb)
$$;

-- Keeps an answer: who gives it is not asked and not kept. Answers what became of it.
create function app.answer_survey(given_token text, answers jsonb, may_quote boolean) returns text
language plpgsql volatile security definer set search_path = public as $$
declare s survey;
begin
  select * into s from survey where token = given_token and approved_at is not null;
  if not found then return 'unknown'; end if;
  if app.survey_state(s, app.today()) <> 'open' then return 'closed'; end if;
  if not app.survey_fits(s.questions, answers) then raise exception 'answers do not fit the questions' using errcode = '23514'; end if;
  -- So that nobody fills the house in a day
  if (select count(*) from survey_answer a where a.survey_id = s.id and a.day = app.today()) >= 1000 then return 'full'; end if;
  insert into survey_answer (survey_id, given, consent) values (s.id, answers, coalesce(may_quote, false));
  return 'kept';
end $$;

-- How many have answered, in whole fives while it is open, so that nobody can see whether one more has.
create function app.survey_answered(asked uuid) returns integer language sql stable security definer set search_path = public as $$
  select case when app.survey_state(s, app.today()) = 'closed' and n >= 5 then n else n / 5 * 5 end
  from survey s, lateral (select count(*)::int as n from survey_answer a where a.survey_id = s.id) c
  where s.id = asked and s.partnership_id = any (app.my_partnerships())
$$;

-- Counts for each question, and the free words in no order: only for those inside, once it has closed with at least five
-- answers. Before that nothing, so that no view can be laid over a later one to see what a single person said.
create function app.survey_results(asked uuid) returns table (place integer, value integer, times integer, words text, may_quote boolean)
language plpgsql stable security definer set search_path = public as $$
declare s survey;
begin
  select * into s from survey where id = asked and partnership_id = any (app.my_partnerships());
  if not found or app.survey_state(s, app.today()) <> 'closed'
    or (select count(*) from survey_answer a where a.survey_id = s.id) < 5 then return; end if;
  return query
    select q.place::int, (a.given ->> (q.place::int - 1))::int, count(*)::int, null::text, null::boolean
    from jsonb_array_elements(s.questions) with ordinality q(one, place) join survey_answer a on a.survey_id = s.id
    where q.one ->> 'kind' <> 'words' and jsonb_typeof(a.given -> (q.place::int - 1)) = 'number'
    group by 1, 2;
  return query
    select q.place::int, null::int, null::int, a.given ->> (q.place::int - 1), a.consent
    from jsonb_array_elements(s.questions) with ordinality q(one, place) join survey_answer a on a.survey_id = s.id
    where q.one ->> 'kind' = 'words' and coalesce(a.given ->> (q.place::int - 1), '') <> ''
    order by q.place, md5(a.id::text || q.place::text);
end $$;
revoke execute on function app.survey_moves(), app.survey_state(survey, date), app.survey_fits(jsonb, jsonb) from samhandling_web;
grant execute on function app.survey_state(survey, date) to samhandling_web;
