-- What one need not act on comes gathered: at once, daily, weekly or never, as each person chooses. What one must act on goes
-- by itself, when it happens.
create table digest_choice (
  person_id  uuid primary key references person,
  often      text not null default 'weekly' check (often in ('at_once', 'daily', 'weekly', 'never')),
  -- Until when the person has been told
  told_until timestamptz not null default app.now(),
  -- The secret of the address that stops it by one press (RFC 8058); it can do nothing else
  token      text not null unique
);
alter table digest_choice enable row level security;
create policy own on digest_choice for select to samhandling_web using (person_id = app.person_id());
grant select (person_id, often) on digest_choice to samhandling_web;

create function app.choose_digest(how_often text, fresh_token text) returns void language sql volatile security definer set search_path = public as $$
  insert into digest_choice (person_id, often, token) select app.person_id(), how_often, fresh_token where app.person_id() is not null
  on conflict (person_id) do update set often = excluded.often
$$;
-- Stops the digest of the token's person. True when there is one, whether it was stopped already or not.
create function app.stop_digest(given text) returns boolean language plpgsql volatile security definer set search_path = public as $$
begin
  update digest_choice set often = 'never' where token = given;
  return found;
end $$;
create function app.digest_lives(given text) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from digest_choice where token = given) $$;

-- For the job: everyone who takes part somewhere, with what has been chosen (weekly where nothing has) and until when told.
create function app.digest_readers() returns table (person_id uuid, often text, told_until timestamptz)
language sql stable security definer set search_path = public as $$
  select p.id, coalesce(c.often, 'weekly'), coalesce(c.told_until, p.created_at)
  from person p join person_private x on x.person_id = p.id left join digest_choice c on c.person_id = p.id
  where p.erased_at is null and coalesce(c.often, 'weekly') <> 'never'
    and exists (select from mandate m where m.person_id = p.id and m.ended_at is null and app.is_live(m.from_day, m.to_day)
      and m.capacity in ('representative', 'responsible_officer', 'signatory', 'co_opted'))
$$;
-- What others have done since then in the partnerships that the person reads, gathered by act and party. No names of people.
create function app.digest_news(reader uuid, since timestamptz) returns table
  (partnership_id uuid, slug text, name text, party text, act text, times integer, latest timestamptz)
language sql stable security definer set search_path = public as $$
  select p.id, p.slug, p.name, coalesce(o.short_name, ''), e.act, count(*)::int, max(e.at)
  from log_entry e join log_chain c on c.id = e.chain_id and c.kind = 'partnership' join partnership p on p.id = c.owner_id
  left join party y on y.id = e.party_id left join organisation o on o.id = y.organisation_id
  where e.at > since and e.at <= app.now() and e.person_id is distinct from reader
    and exists (select from mandate m left join party mp on mp.id = m.party_id
      where m.person_id = reader and m.partnership_id = p.id and m.ended_at is null and app.is_live(m.from_day, m.to_day)
      and (mp.id is null or app.is_present(mp.left_on)) and m.capacity in ('representative', 'responsible_officer', 'signatory', 'co_opted'))
  group by p.id, p.slug, p.name, o.short_name, e.act order by p.name, max(e.at) desc
$$;
alter table mail add column stop_token text;
-- Keeps that the person has been told, and puts the digest in the outbox unless there is nothing to tell. Answers the mail's id.
create function app.post_digest(reader uuid, mail_subject text, mail_body text, fresh_token text, key text) returns uuid
language plpgsql volatile security definer set search_path = public as $$
declare made uuid;
begin
  insert into digest_choice (person_id, token, told_until) values (reader, fresh_token, app.now())
  on conflict (person_id) do update set told_until = app.now();
  if mail_body is null then return null; end if;
  insert into mail (person_id, address, language, subject, body, link, once, stop_token)
  select p.id, x.email, p.language, mail_subject, mail_body,
    case p.language when 'en' then '/en/mina' else '/mina' end, key, (select token from digest_choice where person_id = reader)
  from person p join person_private x on x.person_id = p.id where p.id = reader and p.erased_at is null
  on conflict do nothing returning id into made;
  return made;
end $$;
revoke execute on function app.digest_readers(), app.digest_news(uuid, timestamptz), app.post_digest(uuid, text, text, text, text) from samhandling_web;
grant execute on function app.digest_readers(), app.digest_news(uuid, timestamptz), app.post_digest(uuid, text, text, text, text),
  app.language_of(uuid) to samhandling_job;
