-- Writing together: the working text of a heading, written by several at once. Every stroke that has been acknowledged lies
-- here with who made it and for which party; bursts of them become versions of the heading's text (heading_text), and
-- everything else follows from those.
create table live_text (
  -- The heading's own id
  id             uuid primary key,
  kind           text not null check (kind = 'heading'),
  partnership_id uuid not null references partnership,
  -- Count of the strokes: the last that was made, and the last that a version of the text holds
  newest         bigint not null default 0,
  settled        bigint not null default 0,
  -- The Yjs state that says exactly what `based_on` says; null until the text has first been opened
  state          bytea,
  based_on       uuid references heading_text,
  changed_at     timestamptz not null default app.now(),
  unique (id, partnership_id),
  foreign key (id, partnership_id) references heading (id, partnership_id),
  check (settled between 0 and newest)
);
create index on live_text (partnership_id);
-- Which Yjs client is whose: what is written under an id is that person's, for that party, and nobody else's.
create table live_client (
  text_id        uuid not null,
  client         bigint not null check (client between 0 and 4294967295),
  partnership_id uuid not null,
  person_id      uuid not null references person,
  party_id       uuid not null,
  bound_at       timestamptz not null default app.now(),
  primary key (text_id, client),
  foreign key (text_id, partnership_id) references live_text (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
-- Every stroke, in order. Never changed, never removed.
create table live_update (
  text_id        uuid not null,
  seq            bigint not null default 0,
  partnership_id uuid not null,
  person_id      uuid not null references person,
  party_id       uuid not null,
  bytes          bytea not null check (octet_length(bytes) between 1 and 1048576),
  -- The version of the text that the stroke brought in from outside the editor, when it did
  absorbed       uuid references heading_text,
  made_at        timestamptz not null default app.now(),
  primary key (text_id, seq),
  foreign key (text_id, partnership_id) references live_text (id, partnership_id),
  foreign key (party_id, partnership_id) references party (id, partnership_id)
);
-- Everyone who had a hand in a version that was written together; the main writer stands in heading_text as well.
create table heading_text_hand (
  text_id        uuid not null references heading_text,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  primary key (text_id, person_id, party_id)
);
-- Whose words a version consists of: runs of characters in order, [{"party": id or null, "length": n}], together as long as
-- the body; null for the signs of the format (dashes, line feeds) that nobody wrote. Length counts as JavaScript does.
create table heading_text_whose (
  text_id        uuid primary key references heading_text,
  partnership_id uuid not null references partnership,
  runs           jsonb not null check (jsonb_typeof(runs) = 'array')
);

-- A stroke is made only where the agreement is open and the heading is there, by whoever acts there now; it takes the next number.
create function app.stroke_is_made() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform app.must_be_open(new.partnership_id);
  update live_text set newest = newest + 1, changed_at = app.now()
    where id = new.text_id and partnership_id = new.partnership_id returning newest into new.seq;
  if new.seq is null or exists (select from heading h where h.id = new.text_id and h.removed_at is not null) then
    raise exception 'the heading is not there to write in' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger stroke_is_made before insert on live_update for each row execute function app.stroke_is_made();
create function app.strokes_stay() returns trigger language plpgsql as $$
begin raise exception 'what was written stays' using errcode = '23514'; end $$;
create trigger strokes_stay before update or delete on live_update for each row execute function app.strokes_stay();
create trigger clients_stay before update or delete on live_client for each row execute function app.strokes_stay();

-- Samsyn is given to what stands, and what is being written stands once it has become a version (R2): until then nobody answers.
create function app.accord_to_settled() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not new.carried and exists (select from live_text l where l.id = new.part_id and l.newest > l.settled for share) then
    raise exception 'the text is being written' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger accord_to_settled before insert or update on accord for each row execute function app.accord_to_settled();
-- The same for locking. Strokes wait for the lock that the version holds, so none comes between (see must_be_open).
create function app.version_of_settled() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.partnership_id::text, 70));
  if exists (select from live_text l join heading h on h.id = l.id
      where l.partnership_id = new.partnership_id and l.newest > l.settled) then
    raise exception 'a text is being written' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger version_of_settled before insert on version for each row execute function app.version_of_settled();
-- Nor is a heading taken away under the hands of those who write in it.
create function app.removed_when_settled() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.removed_at is not null and old.removed_at is null
    and exists (select from live_text l where l.id = new.id and l.newest > l.settled for update) then
    raise exception 'the text is being written' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger removed_when_settled before update on heading for each row execute function app.removed_when_settled();

-- Whoever may see the partnership opens its texts; whoever made strokes that are not yet a version still has them kept, also
-- when the mandate has ended since.
create function app.may_keep_live(asked uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from live_text l where l.id = asked and (l.partnership_id = any (app.my_partnerships())
    or exists (select from live_update u where u.text_id = l.id and u.seq > l.settled and u.person_id = app.person_id())))
$$;
create function app.must_keep_live(asked uuid) returns void language plpgsql stable security definer set search_path = public as $$
begin
  if not app.may_keep_live(asked) then raise exception 'not yours' using errcode = '42501'; end if;
end $$;
create function app.open_live_heading(asked uuid) returns table (newest bigint, settled bigint, state bytea, based_on uuid, partnership_id uuid)
language plpgsql volatile security definer set search_path = public as $$
begin
  insert into live_text (id, kind, partnership_id) select h.id, 'heading', h.partnership_id from heading h
    where h.id = asked and h.partnership_id = any (app.my_partnerships()) on conflict do nothing;
  perform app.must_keep_live(asked);
  return query select l.newest, l.settled, l.state, l.based_on, l.partnership_id from live_text l where l.id = asked;
end $$;
create function app.live_strokes(asked uuid) returns table (seq bigint, bytes bytea, person_id uuid, party_id uuid, absorbed uuid)
language plpgsql stable security definer set search_path = public as $$
begin
  perform app.must_keep_live(asked);
  return query select u.seq, u.bytes, u.person_id, u.party_id, u.absorbed from live_update u join live_text l on l.id = u.text_id
    where u.text_id = asked and u.seq > l.settled order by u.seq;
end $$;
create function app.live_clients(asked uuid) returns table (client bigint, person_id uuid, party_id uuid)
language plpgsql stable security definer set search_path = public as $$
begin
  perform app.must_keep_live(asked);
  return query select c.client, c.person_id, c.party_id from live_client c where c.text_id = asked;
end $$;
-- The versions of the heading's text that the working text does not hold yet, the oldest first.
create function app.texts_to_absorb(asked uuid) returns table (id uuid, body text, person_id uuid, party_id uuid)
language plpgsql stable security definer set search_path = public as $$
begin
  perform app.must_keep_live(asked);
  return query select t.id, t.body, t.person_id, t.party_id from heading_text t
    where t.heading_id = asked and t.seq > coalesce((select b.seq from live_text l join heading_text b on b.id = l.based_on where l.id = asked), 0)
    order by t.seq;
end $$;
-- Takes a version written outside the editor into the working text, as a stroke of the one who wrote it.
create function app.absorb_text(asked uuid, taken uuid, as_client bigint, stroke bytea, new_state bytea) returns bigint
language plpgsql volatile security definer set search_path = public as $$
declare
  live live_text;
  written heading_text;
begin
  perform app.must_keep_live(asked);
  select * into live from live_text l where l.id = asked for update;
  select * into written from heading_text t where t.id = taken and t.heading_id = asked;
  if written.id is null or written.based_on is distinct from live.based_on then
    raise exception 'another text comes first' using errcode = '23514';
  end if;
  insert into live_client (text_id, client, partnership_id, person_id, party_id)
    values (asked, as_client, live.partnership_id, written.person_id, written.party_id);
  insert into live_update (text_id, partnership_id, person_id, party_id, bytes, absorbed)
    values (asked, live.partnership_id, written.person_id, written.party_id, stroke, taken);
  update live_text l set state = new_state, based_on = taken, settled = case when live.newest = live.settled then l.newest else l.settled end
    where l.id = asked returning l.newest into live.newest;
  return live.newest;
end $$;

-- A burst becomes a version. Only a function that checks for itself writes here; nobody can pretend to be settling.
create table live_settling (
  text_id uuid not null,
  act     xid8 not null,
  primary key (text_id, act)
);
create or replace function app.change_part(changed uuid) returns integer language plpgsql volatile security definer set search_path = public as $$
declare reached integer;
begin
  update part set revision = revision + 1, changed_at = app.now(), changed_by = app.party_id()
  where id = changed and (partnership_id = app.acting_partnership()
    or exists (select from live_settling s where s.text_id = changed and s.act = pg_current_xact_id()))
  returning revision into reached;
  if reached is null then raise exception 'not yours to change' using errcode = '42501'; end if;
  return reached;
end $$;
create or replace function app.newest_text(of_heading uuid) returns uuid language sql stable security definer set search_path = public as $$
  select id from heading_text t where heading_id = of_heading and (partnership_id = app.acting_partnership()
    or exists (select from live_settling s where s.text_id = of_heading and s.act = pg_current_xact_id())) order by seq desc limit 1
$$;
-- Keeps the strokes up to `upto` as a version by their main writer, who is the one the transaction sees as; also when that
-- person's mandate has ended since: what was acknowledged is never lost. A body of null: the strokes left the text as it was.
-- Answers the version, or null when there was nothing new.
create function app.settle_live_heading(asked uuid, upto bigint, new_state bytea, new_body text, new_whose jsonb) returns uuid
language plpgsql volatile security definer set search_path = public as $$
declare
  live live_text;
  made uuid;
begin
  perform from part p where p.id = asked for update;
  select * into live from live_text l where l.id = asked for update;
  if live.id is null or upto > live.newest then raise exception 'no such strokes' using errcode = '23514'; end if;
  if upto <= live.settled then return null; end if;
  if live.based_on is distinct from (select t.id from heading_text t where t.heading_id = asked order by t.seq desc limit 1) then
    raise exception 'another text stands' using errcode = '23514';
  end if;
  if new_body is not null then
    if not exists (select from live_update u where u.text_id = asked and u.seq > live.settled and u.seq <= upto and u.absorbed is null
        and u.person_id = app.person_id() and u.party_id = app.party_id()) then
      raise exception 'not written by this person for this party' using errcode = '42501';
    end if;
    insert into live_settling values (asked, pg_current_xact_id());
    insert into heading_text (heading_id, partnership_id, body, person_id, party_id, based_on, manner)
      values (asked, live.partnership_id, new_body, app.person_id(), app.party_id(), live.based_on, 'written') returning id into made;
    delete from live_settling where text_id = asked;
    insert into heading_text_hand (text_id, partnership_id, person_id, party_id)
      select distinct made, live.partnership_id, u.person_id, u.party_id from live_update u
      where u.text_id = asked and u.seq > live.settled and u.seq <= upto and u.absorbed is null;
    insert into heading_text_whose (text_id, partnership_id, runs) values (made, live.partnership_id, new_whose);
  end if;
  update live_text l set settled = upto, state = new_state, based_on = coalesce(made, l.based_on) where l.id = asked;
  return made;
end $$;
-- Texts whose strokes are not all in a version yet, with who made the last of those: what a start after a fall begins with, and
-- what an answer waits for. Null = in all partnerships.
create function app.unsettled_texts(of_partnership text) returns table (id uuid, person_id uuid)
language sql stable security definer set search_path = public as $$
  select l.id, (select u.person_id from live_update u where u.text_id = l.id and u.seq > l.settled order by u.seq desc limit 1)
  from live_text l join partnership p on p.id = l.partnership_id
  where l.newest > l.settled and (of_partnership is null or p.slug = of_partnership)
$$;

-- Those who hold a connection open hear at once that something has changed: a right, a text, a lock. Only ids are told.
create function app.tell_live() returns trigger language plpgsql security definer set search_path = public as $$
declare
  row_of jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  perform pg_notify('live', json_build_object('of', tg_argv[0], 'id', row_of ->> tg_argv[1])::text);
  return null;
end $$;
create trigger tell_live after insert or update on mandate for each row execute function app.tell_live('partnership', 'partnership_id');
create trigger tell_live after update on party for each row when (new.left_on is distinct from old.left_on)
  execute function app.tell_live('partnership', 'partnership_id');
create trigger tell_live after delete on session for each row execute function app.tell_live('person', 'person_id');
create trigger tell_live after insert or update on version for each row execute function app.tell_live('partnership', 'partnership_id');
create trigger tell_live after update on heading for each row when (new.removed_at is distinct from old.removed_at)
  execute function app.tell_live('partnership', 'partnership_id');
create trigger tell_live after insert on heading_text for each row execute function app.tell_live('text', 'heading_id');

alter table live_text enable row level security;
alter table live_client enable row level security;
alter table live_update enable row level security;
alter table live_settling enable row level security;
alter table heading_text_hand enable row level security;
alter table heading_text_whose enable row level security;
create policy inside on live_text for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]));
grant select on live_text to samhandling_web;
create policy inside on live_client for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]));
create policy own_client on live_client for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party()) and person_id = (select app.person_id()));
grant select, insert on live_client to samhandling_web;
create policy inside on live_update for select to samhandling_web using (partnership_id = any ((select app.my_partnerships())::uuid[]));
create policy own_strokes on live_update for insert to samhandling_web
  with check (partnership_id = (select app.acting_partnership()) and party_id = (select app.acting_party())
    and person_id = (select app.person_id()) and absorbed is null);
grant select on live_update to samhandling_web;
grant insert (text_id, partnership_id, person_id, party_id, bytes) on live_update to samhandling_web;
create policy inside on heading_text_hand for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or exists (select from heading_text t where t.id = text_id));
grant select on heading_text_hand to samhandling_web;
create policy inside on heading_text_whose for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or exists (select from heading_text t where t.id = text_id));
grant select on heading_text_whose to samhandling_web;
