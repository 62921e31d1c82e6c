import { sql } from 'kysely'
import type { Facts } from '#partnership/phase.ts'
import type { Tx } from '#platform/db.ts'
import type { WaitingRow } from './rules.ts'
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

/** Every partnership that the asker sees, by name; with `only`, that one. Two questions to the database, however many there are. */
export async function listStandpoints(tx: Tx, only: string | null = null): Promise<Standpoint[]> {
  const asked = sql`(${only}::uuid is null or p.id = ${only}::uuid)`
  const partnerships = sql<FoundRow>`
    select p.id, p.slug, p.name,
      coalesce((select ${day('c.published_at')} from challenge c where c.id = p.id), ${day('p.created_at')}) as challenge,
      p.challenge as "challengeWords", ${day('p.created_at')} as formed,
      (select ${day('min(o.opened_at)')} from assessment_opening o where o.partnership_id = p.id) as assessed,
      (select ${day('min(t.made_at)')} from heading_text t where t.partnership_id = p.id) as written,
      ${day('p.broken_off_at')} as "brokenOff", ${day('p.dormant_at')} as dormant
    from partnership p where ${asked} order by p.name`.execute(tx)
  const versionDays = sql<VersionDaysRow>`
    select v.partnership_id, v.number, v.signed_on::text as signed, v.released_at is not null as released, v.start_on::text as start,
      v.end_on::text as end, ${day('v.locked_at')} as locked, ${day('app.decided_at(v.id)')} as decided, app.today()::text as today
    from version v where (${only}::uuid is null or v.partnership_id = ${only}::uuid)`.execute(tx)
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
  end: string
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

/** Today in Sweden, as the database sees it: an ISO day. */
export const today = async (tx: Tx): Promise<string> =>
  (await sql<{ today: string }>`select app.today()::text as today`.execute(tx)).rows[0]?.today ?? ''

/**
 * What waits for the asker in every partnership, or with `only` in that one, where the person acts or signs for a party: parts of the agreement that the
 * party has not answered, corrections and suggestions to answer, assessments not handed in, decisions to list or record, versions to sign.
 */
export const listWaiting = async (tx: Tx, only: string | null = null): Promise<WaitingRow[]> =>
  (
    await sql<WaitingRow>`
    with mine as (
      select m.partnership_id, m.party_id, bool_or(m.capacity in ('representative', 'responsible_officer')) as acts, bool_or(m.capacity = 'signatory') as signs
      from mandate m where m.person_id = app.person_id() and m.party_id = any (app.my_parties()) and m.ended_at is null and app.is_live(m.from_day, m.to_day)
        and (${only}::uuid is null or m.partnership_id = ${only}::uuid)
      group by 1, 2),
    open_version as (select v.* from version v where v.released_at is null and v.signed_at is null)
    select mine.partnership_id,
      (select count(*)::int from part p left join heading h on h.id = p.id where mine.acts and p.partnership_id = mine.partnership_id and p.kind <> 'publication'
        and (p.kind <> 'annexes' or app.annexes_are_asked(p.id, p.partnership_id)) and p.revision > 0 and h.removed_at is null and not exists (select from open_version v where v.partnership_id = p.partnership_id)
        and not exists (select from version v where v.partnership_id = p.partnership_id and v.signed_at > p.changed_at)
        and not exists (select from accord a where a.part_id = p.id and a.revision = p.revision and a.party_id = mine.party_id)) as parts,
      (select count(*)::int from correction c where mine.acts and c.partnership_id = mine.partnership_id and c.settled_at is null and c.party_id <> mine.party_id
        and not exists (select from correction_answer x where x.correction_id = c.id and x.party_id = mine.party_id)) as corrections,
      (select count(*)::int from suggestion s where mine.acts and s.partnership_id = mine.partnership_id and s.settled_at is null and s.party_id <> mine.party_id
        and not exists (select from suggestion_answer x where x.suggestion_id = s.id and x.party_id = mine.party_id)) as suggestions,
      (select count(*)::int from assessment_round r where mine.acts and r.partnership_id = mine.partnership_id
        and not exists (select from assessment_opening o where o.round_id = r.id)
        and not exists (select from assessment_hand_in h where h.round_id = r.id and h.party_id = mine.party_id)) as assessments,
      (select count(*)::int from open_version v join decision_list l on l.version_id = v.id and l.party_id = mine.party_id
        where mine.acts and v.partnership_id = mine.partnership_id and l.declared_at is null) as lists,
      (select count(*)::int from open_version v join decision d on d.version_id = v.id and d.party_id = mine.party_id and d.removed_at is null
        where mine.acts and v.partnership_id = mine.partnership_id and not exists (select from decision_record r where r.decision_id = d.id)) as records,
      (select count(*)::int from open_version v where mine.signs and v.partnership_id = mine.partnership_id and app.decided_at(v.id) is not null
        and not exists (select from signature s where s.version_id = v.id and s.person_id = app.person_id())) as signatures,
      exists (select from part p where mine.acts and p.partnership_id = mine.partnership_id and p.kind = 'publication' and p.revision > 0
        and not exists (select from accord a where a.part_id = p.id and a.revision = p.revision and a.party_id = mine.party_id)) as publication
    from mine`.execute(tx)
  ).rows

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
