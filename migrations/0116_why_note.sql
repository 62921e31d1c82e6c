-- «Varför vi skrev så här»: a short note at a heading for those who come after. Not part of what is agreed: no mark of samsyn
-- is given to it or lost by it, and it may be written also when a version is locked. Every one that was is kept.
create table why_note (
  id             uuid primary key default uuidv7(),
  heading_id     uuid not null,
  partnership_id uuid not null references partnership,
  -- The heading's own count, set by the database
  seq            integer not null default 0,
  -- Empty when the note was taken away
  words          text not null check (length(words) <= 1000),
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  -- The note it came after. The database refuses one whose writer had not seen the newest
  based_on       uuid references why_note,
  made_at        timestamptz not null default app.now(),
  unique (heading_id, seq),
  foreign key (heading_id, partnership_id) references heading (id, partnership_id)
);
create index on why_note (partnership_id);
create function app.why_note_follows() returns trigger language plpgsql security definer set search_path = public as $$
declare newest why_note;
begin
  perform pg_advisory_xact_lock(hashtextextended(new.heading_id::text, 116));
  select * into newest from why_note n where n.heading_id = new.heading_id order by seq desc limit 1;
  if new.based_on is distinct from newest.id then raise exception 'another note stands' using errcode = '23514'; end if;
  new.seq := coalesce(newest.seq, 0) + 1;
  return new;
end $$;
create trigger why_note_follows before insert on why_note for each row execute function app.why_note_follows();
alter table why_note enable row level security;
create policy inside on why_note for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_writes on why_note for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on why_note to samhandling_web;
grant insert (heading_id, partnership_id, words, person_id, party_id, based_on) on why_note to samhandling_web;
