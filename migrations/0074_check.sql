-- What anyone may learn by showing a text or a file, or its hash: nothing can be listed, and only of an agreement that all
-- have signed is it told between whom and when (R7).
create function app.recognise(shown bytea) returns table (
  as_what text, number integer, state text, signatures bigint, partnership text, parties text[], locked_on date, signed_on date, start_on date, end_on date)
language sql stable security definer set search_path = public as $$
  with known as (
    select 'text' as as_what, v.id from version v where v.hash = shown
    union all select f.kind, f.version_id from version_file f where f.sha256 = shown)
  select k.as_what, v.number,
    case when v.signed_at is not null then 'signed' when v.released_at is not null then 'released' else 'locked' end,
    (select count(*) from signature s where s.version_id = v.id),
    case when v.signed_at is not null then v.content ->> 'partnership' end,
    case when v.signed_at is not null then (select array_agg(p ->> 'name' order by n) from jsonb_array_elements(v.content -> 'parties') with ordinality as x (p, n)) end,
    case when v.signed_at is not null then (v.locked_at at time zone 'Europe/Stockholm')::date end,
    v.signed_on,
    case when v.signed_at is not null then v.start_on end,
    case when v.signed_at is not null then v.end_on end
  from known k join version v on v.id = k.id
  order by v.signed_at desc nulls last, (v.released_at is null) desc, v.locked_at desc
  limit 1
$$;
-- Whether a signature was sealed by this installation, by the fingerprint of its certificate.
create function app.knows_seal(fingerprint text) returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from version_file f where f.sealed_with = fingerprint) $$;
