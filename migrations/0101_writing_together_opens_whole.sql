-- A text is opened as it is at one moment: the row is held, so that no stroke is made and no version kept between the reading
-- of the state and the reading of the strokes that it lacks.
create or replace function app.open_live_heading(asked uuid) returns table (newest bigint, settled bigint, state bytea, based_on uuid, partnership_id uuid)
language plpgsql volatile security definer set search_path = public as $$
begin
  insert into live_text (id, kind, partnership_id) select h.id, 'heading', h.partnership_id from heading h
    where h.id = asked and h.partnership_id = any (app.my_partnerships()) on conflict do nothing;
  perform app.must_keep_live(asked);
  return query select l.newest, l.settled, l.state, l.based_on, l.partnership_id from live_text l where l.id = asked for update;
end $$;
