-- A comment is a remark about a place in a heading's text: the text it was written on, where in it, and the words as they
-- stood. Where the place is now follows from the versions since; nothing is moved. What is said in answer belongs to it.
alter table remark
  add column answers  uuid references remark,
  add column text_id  uuid references heading_text,
  add column start_at integer,
  add column end_at   integer,
  add column quote    text check (length(quote) between 1 and 4000),
  add constraint whole_anchor check (num_nulls(text_id, start_at, end_at, quote) in (0, 4)),
  add constraint anchor_in_order check (start_at >= 0 and end_at > start_at),
  -- An answer has the place and the outcome of what it answers
  add constraint answer_is_plain check (answers is null or (text_id is null and closed_at is null));
create index on remark (answers);
create index open_comments on remark (partnership_id) where text_id is not null and closed_at is null;

create function app.remark_has_its_place() returns trigger language plpgsql security definer set search_path = public as $$
declare root remark;
begin
  if new.answers is not null then
    select * into root from remark where id = new.answers for share;
    if root.part_id is distinct from new.part_id or root.answers is not null or root.closed_at is not null then
      raise exception 'nothing to answer' using errcode = '23514';
    end if;
  end if;
  if new.text_id is not null and not exists (select from heading_text t
      where t.id = new.text_id and t.heading_id = new.part_id and position(new.quote in t.body) > 0) then
    raise exception 'not words of that text' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger remark_has_its_place before insert on remark for each row execute function app.remark_has_its_place();
