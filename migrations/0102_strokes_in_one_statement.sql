-- Strokes that came in at once are kept in one statement, each in the eyes of the one who made it. The function has no rights
-- of its own: the policies judge every stroke as if it had been sent alone.
create function app.keep_strokes(asked uuid, of_partnership uuid, strokes jsonb, moment text) returns bigint[]
language plpgsql volatile set search_path = public as $$
declare
  stroke jsonb;
  number bigint;
  numbers bigint[] := '{}';
begin
  perform set_config('app.now', moment, true);
  for stroke in select * from jsonb_array_elements(strokes) loop
    perform set_config('app.person_id', stroke ->> 'person', true), set_config('app.party_id', stroke ->> 'party', true);
    insert into live_client (text_id, client, partnership_id, person_id, party_id)
      select asked, client::bigint, of_partnership, (stroke ->> 'person')::uuid, (stroke ->> 'party')::uuid
      from jsonb_array_elements_text(stroke -> 'begins') as client;
    insert into live_update (text_id, partnership_id, person_id, party_id, bytes)
      values (asked, of_partnership, (stroke ->> 'person')::uuid, (stroke ->> 'party')::uuid, decode(stroke ->> 'bytes', 'base64'))
      returning seq into number;
    numbers := numbers || number;
  end loop;
  return numbers;
end $$;
