-- A mail is a row in the transaction of the act that causes it; a job sends it afterwards, once.
create table mail (
  id         uuid primary key default uuidv7(),
  person_id  uuid references person,
  address    text not null,
  language   text not null check (language in ('sv', 'en')),
  subject    text not null,
  body       text not null,
  -- The one link, without the host: the job knows which host it stands on
  link       text,
  made_at    timestamptz not null default app.now(),
  sent_at    timestamptz,
  tries      integer not null default 0,
  trouble    text,
  -- The same notice twice is one mail
  once       text unique
);
create index on mail (made_at) where sent_at is null;
alter table mail enable row level security;
create policy sent_by_jobs on mail to samhandling_job using (true);
grant select on mail to samhandling_job;
grant update (sent_at, tries, trouble) on mail to samhandling_job;
-- The page of a demonstration shows what would have been sent. In a real installation nobody reads a mail here.
create policy demonstration_shows on mail for select to samhandling_web using (app.demonstration());
grant select on mail to samhandling_web;

-- Puts a mail in the outbox to a person, at the address that the page itself may not read. Answers the mail's id, or nothing
-- if the person has none or the same notice is there already.
create function app.post_mail(to_person uuid, subject text, body text, link text, once text) returns uuid
language sql volatile security definer set search_path = public as $$
  insert into mail (person_id, address, language, subject, body, link, once)
  select p.id, pp.email, p.language, post_mail.subject, post_mail.body, post_mail.link, post_mail.once
  from person p join person_private pp on pp.person_id = p.id where p.id = to_person and p.erased_at is null
  on conflict do nothing
  returning id
$$;
create function app.language_of(someone uuid) returns text language sql stable security definer set search_path = public
  as $$ select language from person where id = someone $$;
-- A mail to an address that has no person yet (an invitation).
create function app.post_mail_to(to_address text, in_language text, subject text, body text, link text, once text) returns uuid
language sql volatile security definer set search_path = public as $$
  insert into mail (address, language, subject, body, link, once)
  values (lower(to_address), in_language, post_mail_to.subject, post_mail_to.body, post_mail_to.link, post_mail_to.once)
  on conflict do nothing returning id
$$;
-- Administrators see that mail waits, never what it says.
create function app.mail_states() returns table (id uuid, address text, subject text, made_at timestamptz, sent_at timestamptz, tries integer, trouble text)
language sql stable security definer set search_path = public as $$
  select m.id, m.address, m.subject, m.made_at, m.sent_at, m.tries, m.trouble from mail m where app.is_administrator() order by m.made_at desc limit 500
$$;
revoke execute on all functions in schema app from public;
grant execute on all functions in schema app to samhandling_web;
grant execute on function app.person_id(), app.party_id(), app.now(), app.today(), app.demonstration() to samhandling_job;
-- Without «in schema»: a right that everyone has by default can only be taken away everywhere
alter default privileges revoke execute on functions from public;
alter default privileges in schema app grant execute on functions to samhandling_web;
