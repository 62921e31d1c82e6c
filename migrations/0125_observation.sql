-- Observations about the target group and the problem, results, and proposals of change (VGR-S: «återkoppla iakttagelser om
-- målgruppen/samhällsproblemet, resultat från samverkan och förmedla förslag på förändringar»). A proposal is put to a party
-- and followed to an answer with its reason. Any party notes, any party may be asked: no side stands over another.
create table observation (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  number         integer not null default 0,
  kind           text not null check (kind in ('target_group', 'problem', 'result', 'proposal')),
  words          text not null check (length(words) between 1 and 4000),
  -- How it is known: from conversations, a survey, figures, experience
  basis          text not null default '' check (length(basis) <= 600),
  observed_on    date not null,
  -- Whom a proposal is put to
  asked_id       uuid,
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  withdrawn_at   timestamptz,
  unique (id, partnership_id),
  unique (partnership_id, number),
  check ((kind = 'proposal') = (asked_id is not null)),
  check (asked_id <> party_id),
  foreign key (asked_id, partnership_id) references party (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);

-- What the party that was asked answers, and why; a later answer stands beside the earlier, which is kept.
create table observation_answer (
  id             uuid primary key default uuidv7(),
  observation_id uuid not null,
  partnership_id uuid not null references partnership,
  answer         text not null check (answer in ('looks_into', 'takes_up', 'in_part', 'not_now')),
  why            text not null check (length(why) between 1 and 4000),
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  foreign key (observation_id, partnership_id) references observation (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on observation_answer (partnership_id);
create index on observation_answer (observation_id);

create function app.observation_numbered() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform 1 from partnership where id = new.partnership_id for update;
  new.number := coalesce((select max(number) from observation where partnership_id = new.partnership_id), 0) + 1;
  return new;
end $$;
create trigger observation_numbered before insert on observation for each row execute function app.observation_numbered();

-- Only the party that was asked answers, by another person than the one who asked (R14), while the proposal stands.
create function app.answer_by_the_asked() returns trigger language plpgsql security definer set search_path = public as $$
declare asked observation;
begin
  select * into asked from observation where id = new.observation_id for update;
  if asked.asked_id is distinct from new.party_id or asked.person_id = new.person_id or asked.withdrawn_at is not null then
    raise exception 'not for this party or person to answer' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger answer_by_the_asked before insert on observation_answer for each row execute function app.answer_by_the_asked();

alter table observation enable row level security;
alter table observation_answer enable row level security;
create policy inside on observation for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, coalesce(withdrawn_at, made_at)));
create policy parties_note on observation for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party())
    and person_id = (select app.person_id()) and withdrawn_at is null);
create policy own_party_withdraws on observation for update to samhandling_web
  using (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()));
create policy inside on observation_answer for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy asked_party_answers on observation_answer for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select, insert on observation, observation_answer to samhandling_web;
grant update (withdrawn_at) on observation to samhandling_web;
