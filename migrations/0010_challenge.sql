-- A societal challenge: what needs to change, for whom and where. Not a proposal: there is no column for a solution.
-- It is put up by either side, and becomes a partnership when at least one party of each side is in.
alter table board add unique (id, organisation_id);

create table challenge (
  id              uuid primary key default uuidv7(),
  slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- The author's party: everything is written for it, and its people may change the text
  organisation_id uuid not null references organisation,
  board_id        uuid,
  title           text not null default '' check (length(title) <= 100),
  what            text not null default '' check (length(what) <= 4000),
  affected        text not null default '' check (length(affected) <= 300),
  place           text not null default '' check (length(place) <= 200),
  county          text check (county ~ '^[0-9]{2}$'),
  municipality    text check (municipality ~ '^[0-9]{4}$'),
  -- The activity, if there is one, and who owns it (Gävle, Värmland)
  activity        text not null default '' check (length(activity) <= 2000),
  activity_owner  text not null default '' check (length(activity_owner) <= 200),
  -- Who sees it, chosen by the author: named organisations, everyone who has signed in, everyone
  audience        text check (audience in ('named', 'signed_in', 'everyone')),
  revision        integer not null default 1,
  -- The text that stood when it was put up; those before it were a draft
  published_revision integer,
  created_at      timestamptz not null default app.now(),
  -- Nothing: still a draft, seen by the author's party alone
  published_at    timestamptz,
  begun_at        timestamptz,
  foreign key (board_id, organisation_id) references board (id, organisation_id),
  check (municipality is null or left(municipality, 2) = county),
  check (begun_at is null or published_at is not null),
  check (published_at is null or (audience is not null and title <> '' and what <> '' and affected <> ''
    and (place <> '' or county is not null)))
);
create index on challenge (organisation_id);
create index on challenge (published_at desc);

-- Every text that has stood, written by the database itself: no code can forget it, and none can change it.
create table challenge_version (
  challenge_id   uuid not null references challenge,
  revision       integer not null,
  title          text not null,
  what           text not null,
  affected       text not null,
  place          text not null,
  county         text,
  municipality   text,
  activity       text not null,
  activity_owner text not null,
  person_id      uuid references person,
  made_at        timestamptz not null default app.now(),
  primary key (challenge_id, revision)
);
-- Organisations that the author has named, and those that have been invited.
create table challenge_reader (
  challenge_id    uuid not null references challenge,
  organisation_id uuid not null references organisation,
  named_at        timestamptz not null default app.now(),
  primary key (challenge_id, organisation_id)
);
-- The parties that are in: the author from the beginning, others when all present have accepted.
create table challenge_party (
  challenge_id    uuid not null references challenge,
  organisation_id uuid not null references organisation,
  board_id        uuid,
  words           text not null default '' check (length(words) <= 600),
  joined_at       timestamptz not null default app.now(),
  primary key (challenge_id, organisation_id),
  foreign key (board_id, organisation_id) references board (id, organisation_id)
);
create index on challenge_party (organisation_id);
create index on challenge_reader (organisation_id);
-- R14 from the first word: who has acted in a challenge for one organisation cannot act there for another.
create table challenge_person (
  challenge_id    uuid not null references challenge,
  person_id       uuid not null references person,
  organisation_id uuid not null references organisation,
  since           timestamptz not null default app.now(),
  primary key (challenge_id, person_id)
);
create table challenge_comment (
  id              uuid primary key default uuidv7(),
  challenge_id    uuid not null references challenge,
  person_id       uuid not null references person,
  organisation_id uuid references organisation,
  words           text not null check (length(words) between 1 and 4000),
  made_at         timestamptz not null default app.now()
);
create index on challenge_comment (challenge_id);

-- For which organisation the asker acts in a challenge, once something has been done there.
create function app.my_organisation_in(challenge uuid) returns uuid language sql stable security definer set search_path = public as $$
  select organisation_id from challenge_person p where p.challenge_id = challenge and p.person_id = app.person_id()
$$;
create function app.may_act_in(challenge uuid, organisation uuid) returns boolean language sql stable security definer set search_path = public as $$
  select organisation = any (app.my_organisations()) and coalesce(app.my_organisation_in(challenge) = organisation, true)
$$;
-- The first act for an organisation binds the person to it.
create function app.bind_in_challenge(challenge uuid, person uuid, organisation uuid) returns void
language plpgsql volatile security definer set search_path = public as $$
begin
  insert into challenge_person (challenge_id, person_id, organisation_id) values (challenge, person, organisation) on conflict do nothing;
  if (select p.organisation_id from challenge_person p where p.challenge_id = challenge and p.person_id = person) <> organisation then
    raise exception 'a person acts for one party only in a challenge' using errcode = '42501';
  end if;
end $$;
revoke execute on function app.bind_in_challenge from public, samhandling_web;

-- The challenges that an organisation of the asker is in, and those it may read beyond what is open.
create function app.my_seats() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct challenge_id), '{}') from challenge_party where organisation_id = any (app.my_organisations())
$$;
create function app.my_challenges() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct challenge_id), '{}') from (
    select challenge_id from challenge_party where organisation_id = any (app.my_organisations())
    union select challenge_id from challenge_reader where organisation_id = any (app.my_organisations())) mine
$$;
-- People of a challenge whose names its signed-in readers meet: those who have acted (and for which organisation), and
-- those who have commented.
create function app.challenge_people(challenge uuid) returns table (id uuid, name text, organisation_id uuid)
language sql stable security definer set search_path = public as $$
  select p.id, p.name, a.organisation_id from person p
  left join challenge_person a on a.person_id = p.id and a.challenge_id = challenge
  where p.erased_at is null and exists (select from challenge c where c.id = challenge and app.person_id() is not null
      and (c.organisation_id = any (app.my_organisations()) or c.published_at is not null
        and (c.audience in ('signed_in', 'everyone') or c.id = any (app.my_challenges()) or c.id = any (app.my_partnerships()))))
    and (a.person_id is not null or p.id in (select person_id from challenge_comment where challenge_id = challenge
      union select person_id from challenge_version where challenge_id = challenge))
$$;

create function app.challenge_is_put_up() returns trigger language plpgsql as $$
begin
  -- The moment is the database's own
  if new.published_at is not null then
    new.published_at := app.now();
    new.published_revision := new.revision;
  end if;
  return new;
end $$;
create trigger challenge_is_put_up before insert on challenge for each row execute function app.challenge_is_put_up();
create function app.challenge_text_moves() returns trigger language plpgsql as $$
begin
  if old.begun_at is not null then raise exception 'the partnership has begun' using errcode = '23514'; end if;
  if (new.title, new.what, new.affected, new.place, new.county, new.municipality, new.activity, new.activity_owner)
    is distinct from (old.title, old.what, old.affected, old.place, old.county, old.municipality, old.activity, old.activity_owner) then
    new.revision := old.revision + 1;
  end if;
  if old.published_at is not null then
    new.published_at := old.published_at;
  elsif new.published_at is not null then
    new.published_at := app.now();
    new.published_revision := new.revision;
  end if;
  return new;
end $$;
create trigger challenge_text_moves before update on challenge for each row execute function app.challenge_text_moves();
create function app.challenge_keeps() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if app.person_id() is not null then perform app.bind_in_challenge(new.id, app.person_id(), coalesce(app.my_organisation_in(new.id), new.organisation_id)); end if;
  insert into challenge_version (challenge_id, revision, title, what, affected, place, county, municipality, activity, activity_owner, person_id)
  values (new.id, new.revision, new.title, new.what, new.affected, new.place, new.county, new.municipality, new.activity, new.activity_owner, app.person_id())
  on conflict do nothing;
  if new.published_at is not null then
    insert into challenge_party (challenge_id, organisation_id, board_id, joined_at)
    values (new.id, new.organisation_id, new.board_id, new.published_at)
    on conflict (challenge_id, organisation_id) do update set board_id = excluded.board_id;
  end if;
  return new;
end $$;
create trigger challenge_keeps after insert or update on challenge for each row execute function app.challenge_keeps();

alter table challenge enable row level security;
alter table challenge_version enable row level security;
alter table challenge_reader enable row level security;
alter table challenge_party enable row level security;
alter table challenge_person enable row level security;
alter table challenge_comment enable row level security;

create policy those_its_author_chose on challenge for select to samhandling_web using (
  organisation_id = any ((select app.my_organisations())::uuid[])
  or published_at is not null and (audience = 'everyone' or audience = 'signed_in' and (select app.person_id()) is not null
    or id = any ((select app.my_challenges())::uuid[]) or id = any ((select app.my_partnerships())::uuid[])));
create policy author_puts_up on challenge for insert to samhandling_web
  with check (organisation_id = any ((select app.my_organisations())::uuid[]) and begun_at is null);
create policy authors_party_changes on challenge for update to samhandling_web
  using (begun_at is null and app.may_act_in(id, organisation_id));
grant select on challenge to samhandling_web;
grant insert (id, slug, organisation_id, board_id, title, what, affected, place, county, municipality, activity, activity_owner, audience, published_at)
  on challenge to samhandling_web;
grant update (slug, board_id, title, what, affected, place, county, municipality, activity, activity_owner, audience, published_at)
  on challenge to samhandling_web;

-- Earlier texts are for those who are in it; what was a draft is the author's own.
create policy those_in_it on challenge_version for select to samhandling_web using (
  exists (select from challenge c where c.id = challenge_id and (c.organisation_id = any ((select app.my_organisations())::uuid[])
    or (c.id = any ((select app.my_seats())::uuid[]) or c.id = any ((select app.my_partnerships())::uuid[])) and revision >= c.published_revision)));
grant select on challenge_version to samhandling_web;

create policy those_in_it on challenge_reader for select to samhandling_web using (
  organisation_id = any ((select app.my_organisations())::uuid[]) or challenge_id = any ((select app.my_seats())::uuid[])
  or exists (select from challenge c where c.id = challenge_id and c.organisation_id = any ((select app.my_organisations())::uuid[])));
create policy author_names on challenge_reader for insert to samhandling_web
  with check (exists (select from challenge c where c.id = challenge_id and c.begun_at is null and app.may_act_in(c.id, c.organisation_id)));
create policy author_takes_back on challenge_reader for delete to samhandling_web
  using (exists (select from challenge c where c.id = challenge_id and c.begun_at is null and app.may_act_in(c.id, c.organisation_id)));
grant select, delete on challenge_reader to samhandling_web;
grant insert (challenge_id, organisation_id) on challenge_reader to samhandling_web;

create policy readers on challenge_party for select to samhandling_web using (challenge_id in (select id from challenge));
grant select on challenge_party to samhandling_web;

create policy signed_in_readers on challenge_comment for select to samhandling_web
  using ((select app.person_id()) is not null and challenge_id in (select id from challenge));
create policy signed_in_readers_write on challenge_comment for insert to samhandling_web
  with check (person_id = (select app.person_id()) and (organisation_id is null or app.may_act_in(challenge_id, organisation_id))
    and challenge_id in (select id from challenge where published_at is not null and begun_at is null));
grant select on challenge_comment to samhandling_web;
grant insert (challenge_id, person_id, organisation_id, words) on challenge_comment to samhandling_web;
