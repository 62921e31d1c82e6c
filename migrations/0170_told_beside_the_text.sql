-- Those who have a text open hear that something has been said or suggested about it, and fetch it. Only the id is told.
create trigger tell_live after insert or update on remark for each row execute function app.tell_live('beside', 'part_id');
create trigger tell_live after insert or update on suggestion for each row execute function app.tell_live('beside', 'heading_id');
create function app.tell_answered() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform pg_notify('live', json_build_object('of', 'beside', 'id', (select heading_id from suggestion where id = new.suggestion_id))::text);
  return null;
end $$;
create trigger tell_live after insert on suggestion_answer for each row execute function app.tell_answered();
