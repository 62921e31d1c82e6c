-- «Vi har sett det»: a party has seen what the review says of a place in a heading's text, and why it stands all the same.
-- Nothing is mended by it and nothing is stopped by it. It holds for the words it was said of: `place` is made of the rule,
-- the quote and its paragraph, so that the finding comes back when the text around it changes. What was said is kept.
create table finding_seen (
  id             uuid primary key default uuidv7(),
  heading_id     uuid not null,
  partnership_id uuid not null references partnership,
  rule           text not null check (rule ~ '^[a-z-]{2,60}$'),
  place          text not null check (place ~ '^[0-9a-f]{32}$'),
  words          text not null check (length(words) between 2 and 1000),
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  foreign key (heading_id, partnership_id) references heading (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on finding_seen (heading_id);
create index on finding_seen (partnership_id);
alter table finding_seen enable row level security;
create policy inside on finding_seen for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at));
create policy own_party_says on finding_seen for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select on finding_seen to samhandling_web;
grant insert (heading_id, partnership_id, rule, place, words, person_id, party_id) on finding_seen to samhandling_web;
