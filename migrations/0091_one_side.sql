-- R14 over time: between two days a person may go from one party to another. What needs the second party then needs another
-- person: whoever has stood behind, listed, recorded or signed for one party does none of it for another in the same version.
create function app.stays_on_one_side() returns trigger language plpgsql security definer set search_path = public as $$
declare
  who uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  if exists (select from decision_list l where l.version_id = new.version_id and l.party_id <> new.party_id and l.declared_by = who)
    or exists (select from decision_record r where r.version_id = new.version_id and r.party_id <> new.party_id and r.recorded_by = who)
    or exists (select from signature s where s.version_id = new.version_id and s.party_id <> new.party_id and s.person_id = who)
    or exists (select from app.parts_to_agree(new.partnership_id) a join accord c on c.part_id = a.part_id and c.revision = a.revision
      where c.party_id <> new.party_id and c.person_id = who) then
    raise exception 'the same person has acted for another party in this version' using errcode = '42501';
  end if;
  return new;
end $$;
-- After the other triggers of the tables, which set who and when
create trigger stays_on_one_side before update on decision_list for each row when (new.declared_at is not null)
  execute function app.stays_on_one_side('declared_by');
create trigger stays_on_one_side before insert on decision_record for each row execute function app.stays_on_one_side('recorded_by');
create trigger stays_on_one_side before insert on signature for each row execute function app.stays_on_one_side('person_id');
