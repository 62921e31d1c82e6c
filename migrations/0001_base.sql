-- The ground that every room stands on: who is asking, what time it is, and which roles the database knows.
-- Roles are made by the program before the first migration: samhandling_web (pages), samhandling_job (mail and other jobs).
-- Neither owns a table, neither may bypass row-level security.
create schema app;
grant usage on schema app to samhandling_web, samhandling_job;
grant usage on schema public to samhandling_web, samhandling_job;
revoke create on schema public from public;

-- Set by the program for one transaction at a time. Nothing set = nobody: every policy then answers with no rows.
create function app.person_id() returns uuid language sql stable
  as $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;
create function app.party_id() returns uuid language sql stable
  as $$ select nullif(current_setting('app.party_id', true), '')::uuid $$;

-- The time of the act. A clock that was moved (tests, a run through five years) is set by the program.
create function app.now() returns timestamptz language sql stable
  as $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;
-- Dates in agreements are Swedish dates, wherever the server stands.
create function app.today() returns date language sql stable
  as $$ select (app.now() at time zone 'Europe/Stockholm')::date $$;

-- One row: what this installation is. A demonstration never becomes real, and a real one never a demonstration.
create table installation (
  one           boolean primary key default true check (one),
  demonstration boolean not null,
  created_at    timestamptz not null default now()
);
alter table installation enable row level security;
create policy everyone_knows on installation for select using (true);
grant select on installation to samhandling_web, samhandling_job;

create function app.demonstration() returns boolean language sql stable security definer set search_path = public
  as $$ select coalesce((select demonstration from installation), false) $$;

-- How often something may be tried (sign-in links, codes). The key is a digest: no address is kept here.
create table rate_count (
  key        bytea not null,
  window_at  timestamptz not null,
  count      integer not null default 1,
  primary key (key, window_at)
);
alter table rate_count enable row level security;

-- True while the key has been tried at most `most` times in the current window of `minutes`.
create function app.allow(key text, most integer, minutes integer) returns boolean
language plpgsql volatile security definer set search_path = public as $$
declare
  start_of_window timestamptz := date_bin(make_interval(mins => minutes), now(), '2000-01-01');
  tried integer;
begin
  delete from rate_count where window_at < now() - interval '2 days';
  insert into rate_count (key, window_at) values (sha256(convert_to(allow.key, 'UTF8')), start_of_window)
  on conflict on constraint rate_count_pkey do update set count = rate_count.count + 1
  returning count into tried;
  return tried <= most;
end $$;
