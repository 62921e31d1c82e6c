-- The reference group (VGR): brings perspectives of others than the parties, and spreads what is learnt to them. It decides
-- nothing, and its people see this page, the overview and what is agreed, not the parties' room.
create table reference_question (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  words          text not null check (length(words) between 1 and 2000),
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  made_at        timestamptz not null default app.now(),
  changed_at     timestamptz not null default app.now(),
  -- What the steering group did with the answers: told back to those who gave them
  outcome        text check (length(outcome) between 1 and 2000),
  settled_at     timestamptz,
  unique (id, partnership_id),
  check ((outcome is null) = (settled_at is null))
);
create trigger question_moves before update on reference_question for each row execute function app.meeting_moves();
create table reference_answer (
  id             uuid primary key default uuidv7(),
  question_id    uuid not null,
  partnership_id uuid not null references partnership,
  words          text not null check (length(words) between 1 and 4000),
  person_id      uuid not null references person,
  -- Noted by somebody of a party, at a meeting with the group; else the person's own
  party_id       uuid references party,
  made_at        timestamptz not null default app.now(),
  foreign key (question_id, partnership_id) references reference_question (id, partnership_id)
);
create index on reference_answer (question_id);
create table reference_spread (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  direction      text not null check (direction in ('to_group', 'from_group')),
  words          text not null check (length(words) between 1 and 2000),
  happened_on    date not null,
  person_id      uuid not null references person,
  party_id       uuid references party,
  made_at        timestamptz not null default app.now()
);
create index on reference_spread (partnership_id);

-- Partnerships where the asker sits in the reference group.
create function app.my_references() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(m.partnership_id), '{}') from mandate m where m.person_id = app.person_id() and m.capacity = 'reference'
    and m.ended_at is null and app.is_live(m.from_day, m.to_day)
$$;
create function app.question_stays() returns trigger language plpgsql as $$
begin
  if old.settled_at is not null then raise exception 'settled already' using errcode = '23514'; end if;
  return new;
end $$;
create trigger question_stays before update on reference_question for each row execute function app.question_stays();
create function app.answer_fits() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from reference_question q where q.id = new.question_id and q.settled_at is not null) then
    raise exception 'settled already' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger answer_fits before insert on reference_answer for each row execute function app.answer_fits();

alter table reference_question enable row level security;
alter table reference_answer enable row level security;
alter table reference_spread enable row level security;
create policy inside on reference_question for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, changed_at));
create policy parties_ask on reference_question for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy parties_settle on reference_question for update to samhandling_web using (partnership_id = (select app.acting_partnership()));
grant select, insert (partnership_id, words, person_id, party_id), update (outcome, settled_at) on reference_question to samhandling_web;
create policy inside on reference_answer for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy group_answers on reference_answer for insert to samhandling_web
  with check (person_id = (select app.person_id()) and (
    (party_id is null and partnership_id = any ((select app.my_references())::uuid[]))
    or (party_id = (select app.acting_party()) and partnership_id = (select app.acting_partnership()))));
grant select, insert (question_id, partnership_id, words, person_id, party_id) on reference_answer to samhandling_web;
create policy inside on reference_spread for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy group_and_parties_note on reference_spread for insert to samhandling_web
  with check (person_id = (select app.person_id()) and (
    (party_id is null and partnership_id = any ((select app.my_references())::uuid[]))
    or (party_id = (select app.acting_party()) and partnership_id = (select app.acting_partnership()))));
grant select, insert (partnership_id, direction, words, happened_on, person_id, party_id) on reference_spread to samhandling_web;
