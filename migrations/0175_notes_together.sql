-- Notes of a meeting are written together as headings are: the same strokes, the same clients, the same hub. A working text
-- is of a kind, and its id is that of the heading or of the point on the agenda.
alter table live_text
  drop constraint live_text_kind_check,
  drop constraint live_text_id_partnership_id_fkey,
  -- The version is a heading's text or a meeting's note. Nobody writes these columns but functions that check for themselves.
  drop constraint live_text_based_on_fkey,
  add constraint live_text_kind check (kind in ('heading', 'note')),
  add column heading_id uuid generated always as (case when kind = 'heading' then id end) stored,
  add column agenda_item_id uuid generated always as (case when kind = 'note' then id end) stored,
  add foreign key (heading_id, partnership_id) references heading (id, partnership_id),
  add foreign key (agenda_item_id, partnership_id) references agenda_item (id, partnership_id);
alter table live_update drop constraint live_update_absorbed_fkey;

-- Everyone who had a hand in a note that was written together; the main writer stands in meeting_note as well.
create table meeting_note_hand (
  note_id        uuid not null references meeting_note,
  partnership_id uuid not null references partnership,
  person_id      uuid not null references person,
  party_id       uuid not null references party,
  primary key (note_id, person_id, party_id)
);
alter table meeting_note_hand enable row level security;
create policy inside on meeting_note_hand for select to samhandling_web
  using (partnership_id = any ((select app.my_partnerships())::uuid[]) or exists (select from meeting_note n where n.id = note_id));
grant select on meeting_note_hand to samhandling_web;

-- A note that stands comes after the one that stood; what was saved beside it stands nowhere.
create function app.note_follows() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.manner = 'written' and new.based_on is distinct from (select n.id from meeting_note n
      where n.agenda_item_id = new.agenda_item_id and n.manner = 'written' order by n.seq desc limit 1) then
    raise exception 'another note stands' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger note_follows before insert on meeting_note for each row execute function app.note_follows();

-- A stroke is made where the agreement, or the minutes, are open, and the heading or the point is there. The meeting is held
-- before the text, as by those who hand the minutes round. What was kept in another way stands already.
create or replace function app.stroke_is_made() returns trigger language plpgsql security definer set search_path = public as $$
declare
  of_kind text;
begin
  select l.kind into of_kind from live_text l where l.id = new.text_id;
  if of_kind = 'note' then
    if new.absorbed is null then
      perform app.minutes_are_open((select i.meeting_id from agenda_item i where i.id = new.text_id));
    end if;
  else
    perform app.must_be_open(new.partnership_id);
  end if;
  update live_text set newest = newest + 1, changed_at = app.now()
    where id = new.text_id and partnership_id = new.partnership_id returning newest into new.seq;
  if new.seq is null or exists (select from heading h where h.id = new.text_id and h.removed_at is not null) then
    raise exception 'the heading is not there to write in' using errcode = '23514';
  end if;
  if of_kind = 'note' and new.absorbed is null and not exists (select from agenda_item i join meeting m on m.id = i.meeting_id
      where i.id = new.text_id and i.removed_at is null and m.cancelled_at is null) then
    raise exception 'the point is not there to write in' using errcode = '23514';
  end if;
  return new;
end $$;
-- Minutes are handed round, and a point is moved or taken off, when nothing in them is being written.
create function app.offered_when_settled() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.offered_at is not null and old.offered_at is null and exists (select from live_text l join agenda_item i on i.id = l.agenda_item_id
      where i.meeting_id = new.id and l.newest > l.settled) then
    raise exception 'a note is being written' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger offered_when_settled before update on meeting for each row execute function app.offered_when_settled();
create function app.item_moves_when_settled() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if ((new.removed_at is not null and old.removed_at is null) or new.meeting_id is distinct from old.meeting_id)
    and exists (select from live_text l where l.agenda_item_id = new.id and l.newest > l.settled for update) then
    raise exception 'the note is being written' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger item_moves_when_settled before update on agenda_item for each row execute function app.item_moves_when_settled();

create function app.open_live_note(asked uuid) returns table (newest bigint, settled bigint, state bytea, based_on uuid, partnership_id uuid)
language plpgsql volatile security definer set search_path = public as $$
begin
  insert into live_text (id, kind, partnership_id) select i.id, 'note', i.partnership_id from agenda_item i
    where i.id = asked and i.partnership_id = any (app.my_partnerships()) on conflict do nothing;
  perform app.must_keep_live(asked);
  return query select l.newest, l.settled, l.state, l.based_on, l.partnership_id from live_text l where l.id = asked for update;
end $$;
create or replace function app.texts_to_absorb(asked uuid) returns table (id uuid, body text, person_id uuid, party_id uuid)
language plpgsql stable security definer set search_path = public as $$
declare
  live live_text;
begin
  perform app.must_keep_live(asked);
  select * into live from live_text l where l.id = asked;
  if live.kind = 'note' then
    return query select n.id, n.body, n.person_id, n.party_id from meeting_note n
      where n.agenda_item_id = asked and n.manner = 'written'
        and n.seq > coalesce((select b.seq from meeting_note b where b.id = live.based_on), 0) order by n.seq;
  else
    return query select t.id, t.body, t.person_id, t.party_id from heading_text t
      where t.heading_id = asked and t.seq > coalesce((select b.seq from heading_text b where b.id = live.based_on), 0) order by t.seq;
  end if;
end $$;
create or replace function app.absorb_text(asked uuid, taken uuid, as_client bigint, stroke bytea, new_state bytea) returns bigint
language plpgsql volatile security definer set search_path = public as $$
declare
  live live_text;
  written record;
begin
  perform app.must_keep_live(asked);
  select * into live from live_text l where l.id = asked for update;
  if live.kind = 'note' then
    select n.id, n.based_on, n.person_id, n.party_id into written from meeting_note n
      where n.id = taken and n.agenda_item_id = asked and n.manner = 'written';
  else
    select t.id, t.based_on, t.person_id, t.party_id into written from heading_text t where t.id = taken and t.heading_id = asked;
  end if;
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

-- Keeps the strokes up to `upto` as a note, as app.settle_live_heading keeps a version. Whose each word is is not kept with a
-- note: minutes are everybody's.
create function app.settle_live_note(asked uuid, upto bigint, new_state bytea, new_body text, whose jsonb) returns uuid
language plpgsql volatile security definer set search_path = public as $$
declare
  live live_text;
  made uuid;
begin
  perform from agenda_item i where i.id = asked for update;
  select * into live from live_text l where l.id = asked and l.kind = 'note' for update;
  if live.id is null or upto > live.newest then raise exception 'no such strokes' using errcode = '23514'; end if;
  if upto <= live.settled then return null; end if;
  if live.based_on is distinct from (select n.id from meeting_note n
      where n.agenda_item_id = asked and n.manner = 'written' order by n.seq desc limit 1) then
    raise exception 'another text stands' using errcode = '23514';
  end if;
  if new_body is not null then
    if not exists (select from live_update u where u.text_id = asked and u.seq > live.settled and u.seq <= upto and u.absorbed is null
        and u.person_id = app.person_id() and u.party_id = app.party_id()) then
      raise exception 'not written by this person for this party' using errcode = '42501';
    end if;
    insert into meeting_note (agenda_item_id, partnership_id, seq, body, based_on, person_id, party_id)
      values (asked, live.partnership_id, (select coalesce(max(n.seq), 0) + 1 from meeting_note n where n.agenda_item_id = asked),
        new_body, live.based_on, app.person_id(), app.party_id()) returning id into made;
    insert into meeting_note_hand (note_id, partnership_id, person_id, party_id)
      select distinct made, live.partnership_id, u.person_id, u.party_id from live_update u
      where u.text_id = asked and u.seq > live.settled and u.seq <= upto and u.absorbed is null;
  end if;
  update live_text l set settled = upto, state = new_state, based_on = coalesce(made, l.based_on) where l.id = asked;
  return made;
end $$;
drop function app.unsettled_texts(text);
-- Texts whose strokes are not all in a version yet, of which kind, with who made the last of those. Null = in all partnerships.
create function app.unsettled_texts(of_partnership text) returns table (id uuid, kind text, person_id uuid)
language sql stable security definer set search_path = public as $$
  select l.id, l.kind, (select u.person_id from live_update u where u.text_id = l.id and u.seq > l.settled order by u.seq desc limit 1)
  from live_text l join partnership p on p.id = l.partnership_id
  where l.newest > l.settled and (of_partnership is null or p.slug = of_partnership)
$$;

create trigger tell_live after insert on meeting_note for each row when (new.manner = 'written')
  execute function app.tell_live('text', 'agenda_item_id');
create trigger tell_live after update on meeting
  for each row when (new.offered_at is distinct from old.offered_at or new.cancelled_at is distinct from old.cancelled_at)
  execute function app.tell_live('partnership', 'partnership_id');
create trigger tell_live after update on agenda_item
  for each row when (new.removed_at is distinct from old.removed_at or new.meeting_id is distinct from old.meeting_id)
  execute function app.tell_live('partnership', 'partnership_id');
