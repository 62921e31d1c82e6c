-- Asking to join, and the answers of those who are in. Nobody joins before every present party has said yes.
create table challenge_request (
  id              uuid primary key default uuidv7(),
  challenge_id    uuid not null references challenge,
  organisation_id uuid not null references organisation,
  board_id        uuid,
  words           text not null check (length(words) between 1 and 600),
  person_id       uuid not null references person,
  made_at         timestamptz not null default app.now(),
  settled_at      timestamptz,
  outcome         text check (outcome in ('joined', 'declined')),
  foreign key (board_id, organisation_id) references board (id, organisation_id),
  check ((settled_at is null) = (outcome is null))
);
create unique index one_open_request on challenge_request (challenge_id, organisation_id) where settled_at is null;
create table challenge_answer (
  request_id      uuid not null references challenge_request,
  organisation_id uuid not null references organisation,
  person_id       uuid not null references person,
  accepts         boolean not null,
  reason          text not null default '' check (length(reason) <= 2000),
  given_at        timestamptz not null default app.now(),
  primary key (request_id, organisation_id),
  check (accepts or reason <> '')
);

create function app.is_public(organisation uuid) returns boolean language sql stable security definer set search_path = public as $$
  select side = 'public' from organisation o join party_kind k on k.id = o.kind where o.id = organisation
$$;

-- The facts of a request, checked where no page can go around them. The challenge's row is the queue that all wait in.
create function app.request_is_in_order() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform from challenge c where c.id = new.challenge_id and c.published_at is not null and c.begun_at is null for update;
  if not found then raise exception 'the challenge takes no more parties here' using errcode = '23514'; end if;
  if exists (select from challenge_party p where p.challenge_id = new.challenge_id and p.organisation_id = new.organisation_id) then
    raise exception 'already in' using errcode = '23514';
  end if;
  -- R1: a public party is in together with the board that acts
  if new.board_id is null and app.is_public(new.organisation_id) and exists (select from board b where b.organisation_id = new.organisation_id) then
    raise exception 'which board' using errcode = '23514';
  end if;
  perform app.bind_in_challenge(new.challenge_id, new.person_id, new.organisation_id);
  return new;
end $$;
create trigger request_is_in_order before insert on challenge_request for each row execute function app.request_is_in_order();

create function app.answer_is_in_order() returns trigger language plpgsql security definer set search_path = public as $$
declare asked challenge_request;
begin
  select * into asked from challenge_request r where r.id = new.request_id;
  perform from challenge c where c.id = asked.challenge_id and c.begun_at is null for update;
  if not found then raise exception 'the partnership has begun' using errcode = '23514'; end if;
  perform from challenge_request r where r.id = new.request_id and r.settled_at is null;
  if not found then raise exception 'already settled' using errcode = '23514'; end if;
  perform from challenge_party p where p.challenge_id = asked.challenge_id and p.organisation_id = new.organisation_id;
  if not found then raise exception 'only those who are in answer' using errcode = '42501'; end if;
  perform app.bind_in_challenge(asked.challenge_id, new.person_id, new.organisation_id);
  return new;
end $$;
create trigger answer_is_in_order before insert on challenge_answer for each row execute function app.answer_is_in_order();

-- One no: the request stays as declined, and may be made again. All who are in have said yes: one more is in.
create function app.answer_settles() returns trigger language plpgsql security definer set search_path = public as $$
declare asked challenge_request;
begin
  select * into asked from challenge_request r where r.id = new.request_id;
  if not new.accepts then
    update challenge_request set settled_at = app.now(), outcome = 'declined' where id = new.request_id;
  elsif not exists (select from challenge_party p where p.challenge_id = asked.challenge_id
      and not exists (select from challenge_answer a where a.request_id = asked.id and a.organisation_id = p.organisation_id and a.accepts)) then
    insert into challenge_party (challenge_id, organisation_id, board_id, words)
    values (asked.challenge_id, asked.organisation_id, asked.board_id, asked.words);
    update challenge_request set settled_at = app.now(), outcome = 'joined' where id = new.request_id;
  end if;
  return new;
end $$;
create trigger answer_settles after insert on challenge_answer for each row execute function app.answer_settles();

alter table challenge_request enable row level security;
alter table challenge_answer enable row level security;
create policy those_in_it_and_the_asking on challenge_request for select to samhandling_web
  using (organisation_id = any ((select app.my_organisations())::uuid[]) or challenge_id = any ((select app.my_seats())::uuid[]));
create policy readers_ask on challenge_request for insert to samhandling_web
  with check (person_id = (select app.person_id()) and app.may_act_in(challenge_id, organisation_id)
    and challenge_id in (select id from challenge where published_at is not null));
grant select on challenge_request to samhandling_web;
grant insert (challenge_id, organisation_id, board_id, words, person_id) on challenge_request to samhandling_web;
create policy those_in_it_and_the_asking on challenge_answer for select to samhandling_web
  using (request_id in (select id from challenge_request));
create policy those_in_it_answer on challenge_answer for insert to samhandling_web
  with check (person_id = (select app.person_id()) and request_id in (select r.id from challenge_request r where app.may_act_in(r.challenge_id, challenge_answer.organisation_id)));
grant select on challenge_answer to samhandling_web;
grant insert (request_id, organisation_id, person_id, accepts, reason) on challenge_answer to samhandling_web;
