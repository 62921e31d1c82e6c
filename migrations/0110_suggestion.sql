-- A suggestion: instead of writing in a heading's text a party proposes how it could stand. Every other party that is present
-- must accept it, each by a person of its own (R14); then it is the text, and all samsyn on the heading is lost (R2).
create table suggestion (
  id             uuid primary key default uuidv7(),
  heading_id     uuid not null,
  partnership_id uuid not null references partnership,
  -- The text it was made from, null for a blank heading, and the whole text as it is proposed to be
  based_on       uuid references heading_text,
  body           text not null check (length(body) <= 60000),
  why            text not null check (length(why) between 1 and 500),
  -- Whether somebody wrote it, or took it from the review, from another agreement or from a file
  origin         text not null default 'written' check (origin in ('written', 'review', 'library', 'import')),
  source         text not null default '' check (length(source) <= 300),
  -- Who, for which party and when: the database says
  person_id      uuid not null default app.person_id() references person,
  party_id       uuid not null default app.acting_party(),
  made_at        timestamptz not null default app.now(),
  -- The one it takes the place of, made anew on the text as it stands
  renews         uuid references suggestion,
  settled_at     timestamptz,
  -- 'overtaken': the heading was taken out of the agreement
  outcome        text check (outcome in ('accepted', 'left', 'withdrawn', 'renewed', 'overtaken')),
  -- The text it became
  text_id        uuid references heading_text,
  check ((settled_at is null) = (outcome is null)),
  check ((text_id is not null) = (outcome is not null and outcome = 'accepted')),
  unique (id, partnership_id),
  foreign key (heading_id, partnership_id) references heading (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on suggestion (heading_id);
create index open_suggestions on suggestion (partnership_id) where settled_at is null;

create table suggestion_answer (
  suggestion_id  uuid not null,
  party_id       uuid not null default app.acting_party(),
  partnership_id uuid not null references partnership,
  person_id      uuid not null default app.person_id() references person,
  accepts        boolean not null,
  words          text not null default '' check (length(words) <= 1000),
  given_at       timestamptz not null default app.now(),
  primary key (suggestion_id, party_id),
  -- R14: whoever changes sides between two days does not accept for both
  unique (suggestion_id, person_id),
  -- Who leaves the text as it stands says why
  check (accepts or words <> ''),
  foreign key (suggestion_id, partnership_id) references suggestion (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on suggestion_answer (partnership_id);

-- It is made from a text of that very heading, changes something in it, and begins unanswered.
create function app.suggestion_begins() returns trigger language plpgsql security definer set search_path = public as $$
declare before suggestion;
begin
  perform app.must_be_open(new.partnership_id);
  perform app.hold_part(new.heading_id);
  if exists (select from heading h where h.id = new.heading_id and h.removed_at is not null)
      or (new.based_on is not null and not exists (select from heading_text t where t.id = new.based_on and t.heading_id = new.heading_id))
      or new.body = coalesce((select body from heading_text where id = new.based_on), '') then
    raise exception 'nothing to suggest' using errcode = '23514';
  end if;
  if new.renews is not null then
    select * into before from suggestion where id = new.renews for update;
    if before.heading_id is distinct from new.heading_id or before.party_id is distinct from new.party_id or before.settled_at is not null then
      raise exception 'not a suggestion to renew' using errcode = '23514';
    end if;
    update suggestion set settled_at = app.now(), outcome = 'renewed' where id = new.renews;
  end if;
  return new;
end $$;
create trigger suggestion_begins before insert on suggestion for each row execute function app.suggestion_begins();

-- What was suggested stays as it was; only what becomes of it is added, once.
create function app.suggestion_settles() returns trigger language plpgsql as $$
begin
  if old.settled_at is not null then raise exception 'settled already' using errcode = '23514'; end if;
  return new;
end $$;
create trigger suggestion_settles before update on suggestion for each row execute function app.suggestion_settles();

-- The other parties answer it, each by a person of its own, while it is open. One that leaves the text as it is settles it.
create function app.suggestion_answered_by_others() returns trigger language plpgsql security definer set search_path = public as $$
declare asked suggestion;
begin
  perform app.must_be_open(new.partnership_id);
  perform app.hold_part((select heading_id from suggestion where id = new.suggestion_id));
  select * into asked from suggestion where id = new.suggestion_id for update;
  if asked.settled_at is not null or asked.party_id = new.party_id or asked.person_id = new.person_id then
    raise exception 'not for this party or person to answer' using errcode = '23514';
  end if;
  if not new.accepts then update suggestion set settled_at = app.now(), outcome = 'left' where id = new.suggestion_id; end if;
  return new;
end $$;
create trigger suggestion_answered_by_others before insert on suggestion_answer
  for each row execute function app.suggestion_answered_by_others();

-- Its own party takes it back.
create function app.withdraw_suggestion(withdrawn uuid) returns void language plpgsql volatile security definer set search_path = public as $$
declare asked suggestion;
begin
  select * into asked from suggestion where id = withdrawn and party_id = app.acting_party() for update;
  if asked.id is null then raise exception 'not yours to withdraw' using errcode = '42501'; end if;
  perform app.must_be_open(asked.partnership_id);
  update suggestion set settled_at = app.now(), outcome = 'withdrawn' where id = withdrawn;
end $$;

-- Accepted by every other party that is present, it becomes the text, in the name of the one who made it. `merged` is the
-- proposal laid on the text that stands: the proposal itself while nothing has been written since.
create function app.take_in_suggestion(taken uuid, standing uuid, merged text) returns uuid language plpgsql volatile security definer set search_path = public as $$
declare asked suggestion; written uuid;
begin
  perform app.must_be_open(app.acting_partnership());
  perform app.hold_part((select heading_id from suggestion where id = taken));
  select * into asked from suggestion where id = taken and partnership_id = app.acting_partnership() for update;
  if asked.id is null then raise exception 'not yours to take in' using errcode = '42501'; end if;
  if asked.settled_at is not null or standing is distinct from app.newest_text(asked.heading_id)
      or (standing is not distinct from asked.based_on and merged <> asked.body)
      or not exists (select from suggestion_answer x where x.suggestion_id = taken)
      or exists (select from party p where p.partnership_id = asked.partnership_id and p.id <> asked.party_id and app.is_present(p.left_on)
        and not exists (select from suggestion_answer x
          where x.suggestion_id = taken and x.party_id = p.id and x.accepts and x.person_id <> asked.person_id)) then
    raise exception 'not accepted by all the others on the text that stands' using errcode = '23514';
  end if;
  insert into heading_text (heading_id, partnership_id, body, person_id, party_id, based_on, manner)
  values (asked.heading_id, asked.partnership_id, merged, asked.person_id, asked.party_id, standing, 'proposed') returning id into written;
  update part set changed_by = asked.party_id where id = asked.heading_id;
  update suggestion set settled_at = app.now(), outcome = 'accepted', text_id = written where id = taken;
  return written;
end $$;

-- A heading that is taken out takes its open suggestions with it, as it does its corrections.
create function app.removed_heading_settles_suggestions() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update suggestion set settled_at = app.now(), outcome = 'overtaken' where heading_id = new.id and settled_at is null;
  return new;
end $$;
create trigger removed_heading_settles_suggestions after update on heading for each row
  when (new.removed_at is not null and old.removed_at is null) execute function app.removed_heading_settles_suggestions();

-- R3: nothing is locked while a suggestion is open. Held like the other conditions, so that none is made meanwhile.
create function app.version_has_no_open_suggestion() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.partnership_id::text, 70));
  if exists (select from suggestion s where s.partnership_id = new.partnership_id and s.settled_at is null) then
    raise exception 'a suggestion is open' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger version_has_no_open_suggestion before insert on version for each row execute function app.version_has_no_open_suggestion();

alter table suggestion enable row level security;
alter table suggestion_answer enable row level security;

create policy inside on suggestion for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, coalesce(settled_at, made_at)));
create policy own_party_suggests on suggestion for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on suggestion to samhandling_web;
grant insert (heading_id, partnership_id, based_on, body, why, origin, source, renews) on suggestion to samhandling_web;

create policy inside on suggestion_answer for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, given_at));
create policy own_party_answers on suggestion_answer for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on suggestion_answer to samhandling_web;
grant insert (suggestion_id, partnership_id, accepts, words) on suggestion_answer to samhandling_web;

-- A text is «proposed» only by way of a suggestion that the others have accepted.
create policy proposed_by_accepting on heading_text as restrictive for insert to samhandling_web with check (manner <> 'proposed');
