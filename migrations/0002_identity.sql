-- Persons and how they sign in. What others see of a person is the name the person has chosen (a first name or a role is enough);
-- address and telephone lie apart and are read by the person alone.
create table person (
  id         uuid primary key default uuidv7(),
  name       text not null check (length(name) between 1 and 120),
  language   text not null default 'sv' check (language in ('sv', 'en')),
  scheme     text not null default 'auto' check (scheme in ('auto', 'light', 'dark')),
  created_at timestamptz not null default app.now(),
  erased_at  timestamptz
);
create table person_private (
  person_id  uuid primary key references person,
  email      text not null check (email = lower(email) and email like '%_@_%'),
  phone      text,
  unique (email)
);
-- Who runs the installation: people, organisations, drafts of the register. Sees no partnership's inside.
create table administrator (
  person_id  uuid not null references person,
  from_day   date not null default app.today(),
  to_day     date,
  primary key (person_id, from_day),
  check (to_day is null or to_day >= from_day)
);
create function app.is_administrator() returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from administrator
    where person_id = app.person_id() and from_day <= app.today() and (to_day is null or to_day >= app.today()))
$$;

-- Only digests are kept: who reads this table cannot sign in as anybody.
create table session (
  token_digest bytea primary key,
  person_id    uuid not null references person,
  acts_for     uuid,
  created_at   timestamptz not null default now(),
  seen_at      timestamptz not null default now()
);
create index on session (person_id);
create table sign_in_link (
  token_digest bytea primary key,
  person_id    uuid not null references person,
  onward       text not null default '/',
  made_at      timestamptz not null default now(),
  used_at      timestamptz
);

alter table person enable row level security;
alter table person_private enable row level security;
alter table administrator enable row level security;
alter table session enable row level security;
alter table sign_in_link enable row level security;

create policy own_secrets on person_private to samhandling_web
  using (person_id = app.person_id() or app.is_administrator())
  with check (person_id = app.person_id() or app.is_administrator());
create policy administrators_see on administrator for select to samhandling_web
  using (person_id = app.person_id() or app.is_administrator());
create policy administrators_name on administrator for insert to samhandling_web with check (app.is_administrator());
create policy administrators_end on administrator for update to samhandling_web using (app.is_administrator());
grant select, insert, update on person, person_private to samhandling_web;
grant select, insert on administrator to samhandling_web;
grant update (to_day) on administrator to samhandling_web;

-- A session lives for 30 days after it was last seen, at most 180 days in all.
create function app.find_session(digest bytea) returns table (person_id uuid, acts_for uuid)
language sql volatile security definer set search_path = public as $$
  update session s set seen_at = now()
  where s.token_digest = digest and s.seen_at < now() - interval '10 minutes' and s.seen_at > now() - interval '30 days';
  select s.person_id, s.acts_for from session s join person p on p.id = s.person_id and p.erased_at is null
  where s.token_digest = digest and s.seen_at > now() - interval '30 days' and s.created_at > now() - interval '180 days';
$$;
create function app.end_session(digest bytea) returns void language sql volatile security definer set search_path = public
  as $$ delete from session where token_digest = digest $$;
create function app.end_all_sessions() returns void language sql volatile security definer set search_path = public
  as $$ delete from session where person_id = app.person_id() $$;
create function app.set_session_acts_for(digest bytea, organisation uuid) returns void
language sql volatile security definer set search_path = public
  as $$ update session set acts_for = organisation where token_digest = digest and person_id = app.person_id() $$;

-- Makes a link for the person with this address, if there is one; answers nothing that tells whether there was.
create function app.make_sign_in_link(address text, digest bytea, onward text) returns uuid
language sql volatile security definer set search_path = public as $$
  insert into sign_in_link (token_digest, person_id, onward)
  select digest, p.id, make_sign_in_link.onward from person_private pp join person p on p.id = pp.person_id
  where pp.email = lower(address) and p.erased_at is null
  returning person_id
$$;
-- A link holds for 60 minutes and is used once. Using it opens a session.
create function app.use_sign_in_link(digest bytea, session_digest bytea) returns table (person_id uuid, onward text)
language plpgsql volatile security definer set search_path = public as $$
declare used sign_in_link;
begin
  update sign_in_link l set used_at = now()
  where l.token_digest = digest and l.used_at is null and l.made_at > now() - interval '60 minutes'
  returning * into used;
  if used.person_id is null then return; end if;
  insert into session (token_digest, person_id) values (session_digest, used.person_id);
  return query select used.person_id, used.onward;
end $$;
-- Choosing a person without a secret exists in a demonstration only: the database itself refuses it elsewhere.
create function app.open_demonstration_session(chosen uuid, session_digest bytea) returns boolean
language plpgsql volatile security definer set search_path = public as $$
begin
  if not app.demonstration() then return false; end if;
  insert into session (token_digest, person_id) select session_digest, id from person where id = chosen and erased_at is null;
  return found;
end $$;
