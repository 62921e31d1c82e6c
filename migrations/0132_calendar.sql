-- Meetings in people's own calendars: an invitation as an event beside the words of a mail, and a private feed per person.
-- The event is kept as what happens and when; it becomes a calendar file when the mail is sent, with the receiver as its
-- only attendee: nobody learns another's address.
alter table mail add column event jsonb;
-- Puts a mail with an event in the outbox, or one without (null); else as app.post_mail.
create function app.post_mail_with_event(to_person uuid, subject text, body text, link text, once text, event text) returns uuid
language sql volatile security definer set search_path = public as $$
  insert into mail (person_id, address, language, subject, body, link, once, event)
  select p.id, pp.email, p.language, post_mail_with_event.subject, post_mail_with_event.body, post_mail_with_event.link,
    post_mail_with_event.once, post_mail_with_event.event::jsonb
  from person p join person_private pp on pp.person_id = p.id where p.id = to_person and p.erased_at is null
  on conflict do nothing
  returning id
$$;

-- RFC 5545: a calendar takes a later word for the same event by its sequence.
alter table meeting add column sequence integer not null default 0;
create function app.meeting_sequence() returns trigger language plpgsql as $$
begin
  if (new.starts_at, new.ends_at, new.place, new.link, new.kind, new.cancelled_at)
    is distinct from (old.starts_at, old.ends_at, old.place, old.link, old.kind, old.cancelled_at) then
    new.sequence := old.sequence + 1;
  end if;
  return new;
end $$;
create trigger meeting_sequence before update on meeting for each row execute function app.meeting_sequence();

-- A person's own address to subscribe to. Only a digest is kept; one at a time lives.
create table calendar_feed (
  id           uuid primary key default uuidv7(),
  person_id    uuid not null references person,
  token_digest bytea not null unique,
  made_at      timestamptz not null default app.now(),
  revoked_at   timestamptz
);
create unique index one_feed_each on calendar_feed (person_id) where revoked_at is null;
alter table calendar_feed enable row level security;
create policy own on calendar_feed to samhandling_web using (person_id = app.person_id()) with check (person_id = app.person_id());
grant select, insert (person_id, token_digest), update (revoked_at) on calendar_feed to samhandling_web;

-- What the feed of an address holds: the meetings of the partnerships where its person has a live mandate that reads the
-- room, from a year back. No agenda, no names, no link to take part by. Nothing for an address that is not, or no longer.
create function app.feed_meetings(digest bytea) returns table
  (id uuid, kind text, starts_at timestamptz, ends_at timestamptz, place text, cancelled_at timestamptz, changed_at timestamptz, sequence integer, slug text, name text, language text)
language sql stable security definer set search_path = public as $$
  select distinct m.id, m.kind, m.starts_at, m.ends_at, m.place, m.cancelled_at, m.changed_at, m.sequence, p.slug, p.name, o.language
  from calendar_feed f join person o on o.id = f.person_id and o.erased_at is null
  join mandate d on d.person_id = f.person_id and d.ended_at is null and app.is_live(d.from_day, d.to_day)
    and d.capacity in ('representative', 'responsible_officer', 'signatory', 'co_opted')
  left join party y on y.id = d.party_id
  join partnership p on p.id = d.partnership_id
  join meeting m on m.partnership_id = p.id
  where f.token_digest = digest and f.revoked_at is null and (y.id is null or app.is_present(y.left_on))
    and m.starts_at > app.now() - interval '1 year'
$$;
create function app.feed_lives(digest bytea) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from calendar_feed f join person p on p.id = f.person_id and p.erased_at is null
    where f.token_digest = digest and f.revoked_at is null) $$;
