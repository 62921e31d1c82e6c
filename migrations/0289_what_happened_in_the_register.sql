-- When a day is over in Sweden.
create function app.midnight_after(day date) returns timestamptz language sql stable set search_path = public as $$
  select (day + 1)::timestamp at time zone 'Europe/Stockholm'
$$;

-- What has happened to a partnership since it came into the register: facts that its phase, term and parties tell, with the day
-- alone. No words, reasons or names go out (R7), and nothing of what has been withdrawn.
create function app.register_happened(asked uuid) returns table (at timestamptz, kind text) language sql stable security definer set search_path = public as $$
  with e as (select r.published_at, x.partnership_id from register_entry r join publication_entry x on x.entry_id = r.id
      where r.id = asked and r.state = 'published'),
    signed as (select v.* from version v join e on e.partnership_id = v.partnership_id where v.signed_at is not null),
    early as (select s.day, s.settled_at, (select min(o.settled_at) from joint_step o where o.partnership_id = s.partnership_id
        and o.kind = 'go_on' and o.settled_at > s.settled_at) as recalled_at
      from joint_step s join e on e.partnership_id = s.partnership_id where s.kind = 'end' and s.settled_at is not null),
    -- Early ends that came about, and last days of terms that nothing followed on
    ends as (
      select f.day, f.settled_at from early f where f.recalled_at is null or f.recalled_at >= app.midnight_after(f.day)
      union all
      select v.end_on, v.signed_at from signed v where not exists (select from signed w where w.number > v.number
          and (w.signed_at < app.midnight_after(v.end_on) or w.start_on <= v.end_on))
        and not exists (select from early f where f.recalled_at is null and f.day >= coalesce(v.start_on, f.day) and f.day < v.end_on)),
    happened as (
      select greatest(app.midnight_after(day), settled_at) as at, 'ended' as kind from ends where day < app.today()
      union all select settled_at, 'end_agreed' from early
      union all select recalled_at, 'end_recalled' from early where recalled_at is not null
      union all select app.midnight_after(l.leaves_on), 'party_left' from party_leaving l join e on e.partnership_id = l.partnership_id
        where l.withdrawn_at is null and l.leaves_on < app.today()
      union all select l.returned_at, 'party_returned' from party_leaving l join e on e.partnership_id = l.partnership_id
        where l.returned_at is not null)
  select h.at, h.kind from happened h, e where h.at > e.published_at and h.at <= app.now()
$$;
-- As before; and that a newer agreement was signed is told also where no agreement is shown and the newer is in force at once,
-- and an entry has changed when its term has.
create or replace function app.refresh_published(asked uuid, quietly boolean default false) returns void language plpgsql volatile security definer set search_path = public as $$
declare
  before register_entry;
  shown register_entry;
  v version;
begin
  select e.* into before from publication_entry x join register_entry e on e.id = x.entry_id
  where x.partnership_id = asked and e.state = 'published' for update of e;
  if before.id is null then return; end if;
  select * into v from app.published_version(asked);
  update register_entry e set
    reached = case when v.id is not null and app.decided_at(v.id) is not null then 'signing' when v.id is not null then 'decision'
      when exists (select from heading_text t where t.partnership_id = asked) then 'agreement'
      when exists (select from assessment_opening o where o.partnership_id = asked) then 'suitability' else 'dialogue' end,
    signed_on = coalesce(v.signed_on, case when v.taken_over then coalesce(v.start_on, (v.locked_at at time zone 'Europe/Stockholm')::date) end),
    start_precision = coalesce(v.start_precision, 'day'),
    end_precision = coalesce(v.end_precision, 'day'),
    start_on = case when v.signed_at is not null then v.start_on end,
    end_on = case when v.signed_at is not null then least(v.end_on, p.ended_on) end,
    newer_signed_on = newer.signed_on,
    newer_start_on = newer.start_on,
    newer_end_on = case when newer.signed_on is not null then least(newer.end_on, p.ended_on) end,
    broken_off_on = (p.broken_off_at at time zone 'Europe/Stockholm')::date,
    dormant_on = (p.dormant_at at time zone 'Europe/Stockholm')::date
  from partnership p left join lateral (
    -- From the day the first of them applies, though it is the newest that is told of
    select n.signed_on, min(n.start_on) over () as start_on, n.end_on from version n
    where n.partnership_id = p.id and n.signed_at is not null and n.number > v.number and v.signed_at is not null
    order by n.number desc limit 1) newer on true
  where p.id = asked and e.id = before.id returning e.* into shown;
  if quietly then return; end if;
  if shown.newer_signed_on is not null and shown.newer_signed_on is distinct from before.newer_signed_on
      or before.newer_signed_on is null and shown.signed_on > before.signed_on then
    insert into register_change (entry_id, kind) values (shown.id, 'newer_signed');
  end if;
  if app.register_standing(shown) <> app.register_standing(before) then
    insert into register_change (entry_id, kind, fields) values (shown.id, 'phase', array[app.register_standing(shown)]);
  end if;
  if shown.newer_signed_on is distinct from before.newer_signed_on or app.register_standing(shown) <> app.register_standing(before)
      or shown.signed_on is distinct from before.signed_on or shown.end_on is distinct from before.end_on
      or shown.newer_end_on is distinct from before.newer_end_on then
    update register_entry set changed_at = app.now() where id = shown.id;
  end if;
end $$;
