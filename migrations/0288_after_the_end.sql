-- As before; and what looks ahead within the term is not for a partnership that has ended.
create or replace function app.step_fits(step joint_step) returns boolean language plpgsql stable security definer set search_path = public as $$
declare
  p partnership;
  has_ended boolean;
begin
  select * into p from partnership where id = step.partnership_id;
  has_ended := coalesce(app.last_day(p.id) < app.today(), false);
  return case step.kind
    when 'rest' then p.dormant_at is null and p.broken_off_at is null and p.ended_on is null and not has_ended
    when 'wake' then p.dormant_at is not null
    when 'break_off' then p.broken_off_at is null and not app.is_signed(p.id)
    when 'take_up' then p.broken_off_at is not null
    when 'end' then app.is_signed(p.id) and p.ended_on is null and not has_ended and coalesce(step.day <= app.last_day(p.id), true)
      and coalesce(step.day >= (select min(coalesce(v.signed_on, v.start_on)) from version v where v.partnership_id = p.id and v.signed_at is not null), true)
    -- Past the term's own last day there is nothing left to go on with
    when 'go_on' then p.ended_on is not null and coalesce((select v.end_on from version v where v.partnership_id = p.id
      and v.signed_at is not null order by v.number desc limit 1) >= app.today(), true)
    when 'join' then not app.version_is_under_way(p.id) and p.ended_on is null and p.dormant_at is null and p.broken_off_at is null
      and (select count(*) from party y where y.partnership_id = p.id and y.organisation_id <> step.organisation_id) < 20
      and not exists (select from party y where y.partnership_id = p.id and y.organisation_id = step.organisation_id and app.is_present(y.left_on))
      and not exists (select from party_joining j where j.partnership_id = p.id and j.organisation_id = step.organisation_id and app.offer_waits(j))
    else true
  end;
end $$;

-- An agreed end is of the agreement that it ended: a later one that all sign, for a time after it, begins anew.
create function app.new_period_begins() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update partnership set ended_on = null where id = new.partnership_id and ended_on < new.start_on;
  return null;
end $$;
create trigger new_period_begins after update of signed_at on version for each row
  when (old.signed_at is null and new.signed_at is not null) execute function app.new_period_begins();
