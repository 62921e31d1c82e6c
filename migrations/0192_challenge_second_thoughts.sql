-- Second thoughts before the partnership begins: a request to join is withdrawn by the organisation that made it, and an
-- organisation that is in leaves. Both are kept; neither needs anybody's leave.
alter table challenge_request drop constraint challenge_request_outcome_check;
alter table challenge_request add constraint challenge_request_outcome_check check (outcome in ('joined', 'declined', 'withdrawn'));

create table challenge_leaving (
  id              uuid primary key default uuidv7(),
  challenge_id    uuid not null references challenge,
  organisation_id uuid not null references organisation,
  person_id       uuid not null references person,
  words           text not null default '' check (length(words) <= 600),
  left_at         timestamptz not null default app.now()
);
create index on challenge_leaving (challenge_id);
alter table challenge_leaving enable row level security;
create policy those_in_it_and_the_leaving on challenge_leaving for select to samhandling_web
  using (challenge_id = any ((select app.my_seats())::uuid[]) or organisation_id = any ((select app.my_organisations())::uuid[]));
grant select on challenge_leaving to samhandling_web;

-- Withdraws a request of the asker's organisation. False when it is settled already, or the partnership has begun.
create function app.withdraw_challenge_request(asked uuid) returns boolean language plpgsql volatile security definer set search_path = public as $$
declare r challenge_request;
begin
  select * into r from challenge_request x where x.id = asked;
  if r.id is null or not app.may_act_in(r.challenge_id, r.organisation_id) then raise exception 'not yours' using errcode = '42501'; end if;
  perform from challenge c where c.id = r.challenge_id and c.begun_at is null for update;
  if not found then return false; end if;
  update challenge_request set settled_at = app.now(), outcome = 'withdrawn' where id = asked and settled_at is null;
  return found;
end $$;

-- The asker's organisation leaves. False when it is not in, has put the challenge up itself, or the partnership has begun.
-- A request that waited for its answer alone is settled by that: all who are still in have said yes.
create function app.leave_challenge(challenge uuid, organisation uuid, why text) returns boolean language plpgsql volatile security definer set search_path = public as $$
declare
  c challenge;
  waiting challenge_request;
begin
  select * into c from challenge x where x.id = leave_challenge.challenge for update;
  if c.id is null or not app.may_act_in(c.id, organisation) then raise exception 'not yours' using errcode = '42501'; end if;
  if c.begun_at is not null or c.organisation_id = organisation then return false; end if;
  delete from challenge_party p where p.challenge_id = c.id and p.organisation_id = organisation;
  if not found then return false; end if;
  perform app.bind_in_challenge(c.id, app.person_id(), organisation);
  -- It still reads what it was part of, also where the author names the readers
  insert into challenge_reader (challenge_id, organisation_id) values (c.id, organisation) on conflict do nothing;
  insert into challenge_leaving (challenge_id, organisation_id, person_id, words) values (c.id, organisation, app.person_id(), why);
  for waiting in select * from challenge_request r where r.challenge_id = c.id and r.settled_at is null order by r.made_at loop
    if exists (select from challenge_answer a where a.request_id = waiting.id)
      and not exists (select from challenge_party p where p.challenge_id = c.id
        and not exists (select from challenge_answer a where a.request_id = waiting.id and a.organisation_id = p.organisation_id and a.accepts)) then
      insert into challenge_party (challenge_id, organisation_id, board_id, words)
      values (c.id, waiting.organisation_id, waiting.board_id, waiting.words);
      update challenge_request set settled_at = app.now(), outcome = 'joined' where id = waiting.id;
    end if;
  end loop;
  return true;
end $$;
