import { sql } from 'kysely'
import { isSettled } from '#deviation/queries.ts'
import type { Tx } from '#platform/db.ts'

/** Versions that are signed or on their way to be, the first first. */
export const listVersionsToAudit = async (tx: Tx, partnershipId: string) =>
  (
    await sql<{ number: number; day: string | null; signed: boolean; takenOver: boolean }>`
      select number, coalesce(signed_on, (locked_at at time zone 'Europe/Stockholm')::date)::text as day,
        signed_at is not null as signed, taken_over as "takenOver"
      from version where partnership_id = ${partnershipId} and released_at is null order by number`.execute(tx)
  ).rows

/** Every decision that a party needs for such a version, with the newest record of it; a party without one has a row too. */
export const listDecisionsToAudit = async (tx: Tx, partnershipId: string) =>
  (
    await sql<{
      number: number
      party: string
      body: string | null
      recordedOn: string | null
      paragraph: string | null
      noneBecause: string
    }>`
      select v.number, o.name as party, d.body, r.decided_on::text as "recordedOn", r.paragraph,
        coalesce(l.none_because, '') as "noneBecause"
      from version v join party p on p.partnership_id = v.partnership_id join organisation o on o.id = p.organisation_id
      left join decision_list l on l.version_id = v.id and l.party_id = p.id
      left join decision d on d.version_id = v.id and d.party_id = p.id and d.removed_at is null
      left join lateral (select * from decision_record x where x.decision_id = d.id order by x.seq desc limit 1) r on true
      where v.partnership_id = ${partnershipId} and v.released_at is null and not v.taken_over
        and v.content -> 'parties' @> jsonb_build_array(jsonb_build_object('name', o.name))
      order by v.number, o.name, d.listed_at`.execute(tx)
  ).rows

/** Meetings that have been held, the first first, with whether their minutes are approved. */
export const listMeetingsToAudit = async (tx: Tx, partnershipId: string) =>
  (
    await sql<{ id: string; kind: string; day: string; approved: boolean }>`
      select id, kind, (starts_at at time zone 'Europe/Stockholm')::date::text as day, approved_at is not null as approved
      from meeting where partnership_id = ${partnershipId} and cancelled_at is null and starts_at <= app.now()
      order by starts_at`.execute(tx)
  ).rows

/** Deviations, the first first, with whether all hold them to be settled. */
export const listDeviationsToAudit = async (tx: Tx, partnershipId: string) =>
  (
    await sql<{ number: number; title: string; day: string; settled: boolean }>`
      select d.number, d.title, d.noticed_on::text as day, ${isSettled(partnershipId, sql`d.id`)} as settled
      from deviation d where d.partnership_id = ${partnershipId} order by d.number`.execute(tx)
  ).rows
