-- Conversation between meetings (VGR-S, «annan löpande kommunikation»): a thread per question, open to every party alike.
-- One with fewer parties is allowed, and says so to all who are in it: no side channel that leaves a party out unseen.
create table conversation (
  id             uuid primary key default uuidv7(),
  partnership_id uuid not null references partnership,
  question       text not null check (length(question) between 1 and 160),
  -- The parties it is for; null = all, also those that join later, and those who see without a party
  parties        uuid[] check (cardinality(parties) >= 2),
  person_id      uuid not null references person,
  party_id       uuid not null,
  made_at        timestamptz not null default app.now(),
  unique (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on conversation (partnership_id);

create table conversation_message (
  id              uuid primary key default uuidv7(),
  conversation_id uuid not null,
  partnership_id  uuid not null references partnership,
  -- What it is: something said, the outcome that closes, or why it is opened again
  kind            text not null default 'said' check (kind in ('said', 'outcome', 'reopened')),
  words           text not null check (length(words) between 1 and 6000),
  -- Those whom it is said to in particular: they get a mail
  mentioned       uuid[] not null default '{}',
  file_id         uuid references stored_file,
  person_id       uuid not null references person,
  party_id        uuid,
  made_at         timestamptz not null default app.now(),
  foreign key (conversation_id, partnership_id) references conversation (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
create index on conversation_message (conversation_id);
create index on conversation_message (partnership_id);

-- Whether the asker is in a conversation: it is for all, or for the party that the asker acts for.
create function app.in_conversation(for_parties uuid[]) returns boolean language sql stable
  as $$ select for_parties is null or for_parties && app.my_parties() $$;

-- The parties of a conversation are parties of the partnership, and the one who begins it is among them.
create function app.conversation_begins() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.parties is not null and (not new.party_id = any (new.parties)
      or exists (select from unnest(new.parties) asked (id) where not exists (
        select from party p where p.id = asked.id and p.partnership_id = new.partnership_id))) then
    raise exception 'not parties of this partnership' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger conversation_begins before insert on conversation for each row execute function app.conversation_begins();

create function app.hold_conversation(held uuid) returns void language sql volatile security definer set search_path = public as $$
  select 1 from conversation where id = held and partnership_id = any (app.my_partnerships()) and app.in_conversation(parties) for update
$$;
-- What is closed with an outcome is opened again before more is said in it.
create function app.message_in_open_conversation() returns trigger language plpgsql security definer set search_path = public as $$
declare closed boolean;
begin
  perform 1 from conversation where id = new.conversation_id for update;
  closed := coalesce((select kind = 'outcome' from conversation_message where conversation_id = new.conversation_id order by id desc limit 1), false);
  if closed <> (new.kind = 'reopened') then
    raise exception 'closed, or not closed' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger message_in_open_conversation before insert on conversation_message
  for each row execute function app.message_in_open_conversation();

alter table conversation enable row level security;
alter table conversation_message enable row level security;
create policy inside on conversation for select to samhandling_web
  using ((partnership_id = any ((select app.my_partnerships())::uuid[]) and app.in_conversation(parties))
    or (parties is null and app.saw(partnership_id, made_at)));
create policy parties_begin on conversation for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
create policy inside on conversation_message for select to samhandling_web
  using (exists (select from conversation c where c.id = conversation_id)
    and (partnership_id = any ((select app.my_partnerships())::uuid[]) or app.saw(partnership_id, made_at)));
create policy own_words on conversation_message for insert to samhandling_web
  with check (partnership_id = any ((select app.my_partnerships())::uuid[]) and person_id = (select app.person_id())
    and party_id is not distinct from (select app.party_id())
    and (party_id is null or party_id = any ((select app.my_parties())::uuid[]))
    and exists (select from conversation c where c.id = conversation_id and app.in_conversation(c.parties)));
grant select, insert on conversation, conversation_message to samhandling_web;
