import { sql } from 'kysely'
import type { Facts } from '#partnership/phase.ts'
import type { Tx } from '#platform/db.ts'
import { versionThatCounts } from '#version/rules.ts'

/** A partnership that the asker sees, with the facts that its phase is derived from. */
export interface Standpoint {
  id: string
  slug: string
  name: string
  challenge: string
  facts: Facts
}

const day = (column: string) => sql<string | null>`(${sql.raw(column)} at time zone 'Europe/Stockholm')::date::text`

/** What was taken over had been there since its parties were in it. */
const formed = sql<
  string | null
>`case when p.taken_over then (select min(y.joined_on)::text from party y where y.partnership_id = p.id)
  else ${day('p.created_at')} end`

/** Every partnership that the asker sees, by name; with `only`, that one. Two questions to the database, however many there are. */
export async function listStandpoints(tx: Tx, only: string | null = null): Promise<Standpoint[]> {
  const asked = sql`(${only}::uuid is null or p.id = ${only}::uuid)`
  const partnerships = sql<FoundRow>`
    select p.id, p.slug, p.name,
      coalesce((select ${day('c.published_at')} from challenge c where c.id = p.id), ${formed}) as challenge,
      p.challenge as "challengeWords", ${formed} as formed,
      (select ${day('min(o.opened_at)')} from assessment_opening o where o.partnership_id = p.id) as assessed,
      (select ${day('min(t.made_at)')} from heading_text t where t.partnership_id = p.id) as written,
      (select case when v.signed_on is null then 'unknown' else v.signed_precision end from version v
        where v.partnership_id = p.id and v.taken_over) as "takenOver",
      p.ended_on::text as "endedOn",
      (select min(n.given_on)::text from ending_notice n where n.partnership_id = p.id and n.withdrawn_at is null) as notice,
      ${day('p.broken_off_at')} as "brokenOff", ${day('p.dormant_at')} as dormant
    from partnership p where ${asked} order by p.name`.execute(tx)
  const versionDays = sql<VersionDaysRow>`
    select v.partnership_id, v.number, v.released_at is not null as released, d.signed, d.starts as start, d.ends as end, d.locked, d.decided,
      app.today()::text as today
    from version v, app.version_days(v) d where (${only}::uuid is null or v.partnership_id = ${only}::uuid)`.execute(tx)
  const [found, versions] = await Promise.all([partnerships, versionDays])
  const byPartnership = Map.groupBy(versions.rows, (version) => version.partnership_id)
  return found.rows.map((row) => standpointOf(row, byPartnership.get(row.id) ?? []))
}

interface VersionDaysRow {
  partnership_id: string
  number: number
  signed: string | null
  released: boolean
  start: string
  end: string | null
  locked: string
  decided: string | null
  today: string
}
interface FoundRow {
  id: string
  slug: string
  name: string
  challengeWords: string
  challenge: string | null
  formed: string | null
  assessed: string | null
  written: string | null
  takenOver: NonNullable<Facts['takenOver']> | null
  endedOn: string | null
  notice: string | null
  brokenOff: string | null
  dormant: string | null
}

function standpointOf(row: FoundRow, versions: VersionDaysRow[]): Standpoint {
  const { id, slug, name, challengeWords, ...reached } = row
  const version = versionThatCounts(versions, versions[0]?.today ?? '')
  const agreed = {
    locked: version?.locked ?? null,
    decided: version?.decided ?? null,
    signed: version?.signed ?? null,
    start: version?.start ?? null,
    end: version?.end ?? null,
  }
  return { id, slug, name, challenge: challengeWords, facts: { ...reached, ...agreed } }
}

/** Meetings to come in the partnerships that the asker sees, the nearest first. */
export const listComingMeetings = (tx: Tx, only: string | null = null) =>
  tx
    .selectFrom('meeting')
    .innerJoin('partnership', 'partnership.id', 'meeting.partnership_id')
    .select([
      'meeting.id',
      'meeting.partnership_id',
      'meeting.kind',
      'meeting.starts_at',
      'meeting.ends_at',
      'meeting.place',
      'partnership.slug',
      'partnership.name',
    ])
    .where('meeting.cancelled_at', 'is', null)
    .where(sql<boolean>`meeting.ends_at > app.now()`)
    .where(sql<boolean>`(${only}::uuid is null or meeting.partnership_id = ${only}::uuid)`)
    .orderBy('meeting.starts_at')
    .execute()
export type ComingMeeting = Awaited<ReturnType<typeof listComingMeetings>>[number]

/** How far samsyn has come in one partnership: parts that every present party stands behind, of all. */
export async function countSamsyn(tx: Tx, partnershipId: string): Promise<{ agreed: number; all: number }> {
  const { rows } = await sql<{ agreed: number; all: number }>`
    select count(*)::int as all, count(*) filter (where not exists (
      select from party y where y.partnership_id = p.partnership_id and app.is_present(y.left_on)
        and not exists (select from accord a where a.part_id = p.id and a.revision = p.revision and a.party_id = y.id and a.answer = 'stands')))::int as agreed
    from part p left join heading h on h.id = p.id
    where p.partnership_id = ${partnershipId} and p.kind <> 'publication' and h.removed_at is null
      and (p.kind <> 'annexes' or app.annexes_are_asked(p.id, p.partnership_id))`.execute(tx)
  return rows[0] ?? { agreed: 0, all: 0 }
}

/** Agreements from before that have been sent to a party the asker acts for and that it has not confirmed as they stand. */
export const listToConfirm = (tx: Tx) =>
  tx
    .selectFrom('takeover as t')
    .select(['t.id', 't.name'])
    .where(sql<boolean>`t.id = any (app.takeovers_to_change())`)
    .where('t.sent_at', 'is not', null)
    .where(
      sql<boolean>`exists (select from takeover_party p where p.takeover_id = t.id and app.acts_for_organisation(p.organisation_id)
        and not exists (select from takeover_confirmation c where c.party_id = p.id and c.revision = t.revision))`,
    )
    .orderBy('t.sent_at')
    .execute()

/** Offers to come into a partnership that wait for an organisation the asker acts for, the oldest first. */
export const listOffers = async (tx: Tx): Promise<{ stepId: string; name: string; organisation: string }[]> =>
  (
    await sql<{ stepId: string; name: string; organisation: string }>`
      select step_id as "stepId", name, organisation from app.offers_to_answer()`.execute(tx)
  ).rows

/** The parties of all partnerships that the asker sees, for lists: marks and names. */
export const listAllParties = (tx: Tx) =>
  tx
    .selectFrom('party')
    .innerJoin('organisation', 'organisation.id', 'party.organisation_id')
    .select([
      'party.id',
      'party.partnership_id',
      'party.mark',
      'organisation.name',
      'organisation.short_name as shortName',
    ])
    .where(sql<boolean>`app.is_present(party.left_on)`)
    .execute()
