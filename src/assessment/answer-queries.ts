import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Entry, SavedEntry } from './sheet-rules.ts'

/** Everything that a party's people have saved in a round, the oldest first. Shown to the entered party alone. */
export const listSaved = (tx: Tx, roundId: string, partyId: string): Promise<SavedEntry[]> =>
  tx
    .selectFrom('assessment_draft')
    .innerJoin('assessment_point', 'assessment_point.id', 'assessment_draft.point_id')
    .leftJoin('person', 'person.id', 'assessment_draft.person_id')
    .select(['key', 'seq', 'step', 'wanted', 'words', 'person_id as personId'])
    .select(['person.name as personName', 'made_at as madeAt'])
    .where('assessment_draft.round_id', '=', roundId)
    .where('assessment_draft.party_id', '=', partyId)
    .orderBy('seq')
    .execute()

/**
 * Holds the party's answer until the request is done, so that two of its people who save at once come one after the
 * other. Parties do not wait for each other.
 */
export const holdSheet = (tx: Tx, roundId: string, partyId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${roundId}::text || ${partyId}::text, 41))`.execute(tx)

/** Saves entries. Refused (23514) when the party has handed in, or the round was opened without it. */
export async function insertEntries(
  tx: Tx,
  by: { round_id: string; partnership_id: string; party_id: string; person_id: string },
  entries: readonly { pointId: string; entry: Entry }[],
): Promise<void> {
  for (const { pointId, entry } of entries)
    await tx
      .insertInto('assessment_draft')
      .values({ ...by, point_id: pointId, ...entry })
      .execute()
}

/** What came of handing in; `stale`, `empty` and `closed` changed nothing. */
export type HandedIn = 'waiting' | 'opened' | 'late' | 'stale' | 'empty' | 'closed'

/** Hands in the entered party's answer as it stood at the save `seen`. The database looks at every condition itself. */
export const handIn = (tx: Tx, roundId: string, seen: number) =>
  outcome<HandedIn>(tx, sql`app.hand_in_assessment(${roundId}::uuid, ${seen}::integer)`)

/** Takes the entered party's answer back. False when it was not handed in, or the round is open. */
export const takeBack = (tx: Tx, roundId: string) =>
  outcome<boolean>(tx, sql`app.take_back_assessment(${roundId}::uuid)`)

/** The entered party would open without the silent, or would wait. `closed` changed nothing. */
export const agreeToOpen = (tx: Tx, roundId: string, agrees: boolean) =>
  outcome<'waiting' | 'opened' | 'closed'>(tx, sql`app.agree_to_open_assessment(${roundId}::uuid, ${agrees}::boolean)`)

/** Gives the round up for the entered party. `closed` and `answered` (by another party) changed nothing. */
export const abandonRound = (tx: Tx, roundId: string, reason: string) =>
  outcome<'abandoned' | 'closed' | 'answered'>(tx, sql`app.abandon_assessment(${roundId}::uuid, ${reason}::text)`)

async function outcome<T>(tx: Tx, call: ReturnType<typeof sql>): Promise<T> {
  const { rows } = await sql<{ outcome: T }>`select ${call} as outcome`.execute(tx)
  return rows[0]!.outcome
}
