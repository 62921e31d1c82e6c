-- Every policy asks which partnerships the asker is in, and a page asks many tables: forty times and more the same question
-- with the same answer. Now it is answered once in a transaction and noted beside who asks and what the time is; a change of
-- either, or of a mandate or a party by the transaction itself, makes the note worthless. What is noted ends with the
-- transaction. It is no door: whoever can write the note can say who asks as well.
create function app.sight_is_of() returns text language sql stable
  as $$ select coalesce(current_setting('app.person_id', true), '') || ' ' || coalesce(current_setting('app.now', true), '') $$;

-- Looks, and notes what is seen. The answer to 0004 and 0177, in the same words.
create function app.look(for_what text) returns uuid[] language plpgsql stable security definer set search_path = public as $$
declare
  partnerships uuid[];
  glances uuid[];
begin
  select coalesce(array_agg(g.partnership_id), '{}'), coalesce(array_agg(g.partnership_id) filter (where g.glance), '{}')
    into partnerships, glances from (
    select m.partnership_id, bool_and(m.capacity in ('reference', 'reader')) as glance
    from mandate m left join party p on p.id = m.party_id
    where m.person_id = app.person_id() and m.ended_at is null and app.is_live(m.from_day, m.to_day)
      and (p.id is null or p.left_on is null or p.left_on >= app.today())
    group by m.partnership_id) g;
  perform set_config('app.partnerships', partnerships::text, true), set_config('app.glances', glances::text, true),
    set_config('app.sight_of', app.sight_is_of(), true);
  return case for_what when 'glances' then glances else partnerships end;
end $$;

-- Not written in SQL: the database would lay the whole of it into every policy of every question, and that costs more than it saves
create or replace function app.my_partnerships() returns uuid[] language plpgsql stable as $$
begin
  if current_setting('app.sight_of', true) = app.sight_is_of() then return current_setting('app.partnerships', true); end if;
  return app.look('partnerships');
end $$;
create or replace function app.my_glances() returns uuid[] language plpgsql stable as $$
begin
  if current_setting('app.sight_of', true) = app.sight_is_of() then return current_setting('app.glances', true); end if;
  return app.look('glances');
end $$;

create function app.sight_changes() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform set_config('app.sight_of', '', true);
  return null;
end $$;
create trigger sight_changes after insert or update or delete on mandate for each statement execute function app.sight_changes();
create trigger sight_changes after update or delete on party for each statement execute function app.sight_changes();
revoke execute on function app.sight_changes() from samhandling_web;
