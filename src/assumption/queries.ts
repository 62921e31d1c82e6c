import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import type { Believed, Verdict } from './rules.ts'

/** An assumption with who wrote it, the row it is of, and what came of it last. */
export interface AssumptionRow extends Believed {
  id: string
  number: number
  words: string
  rowId: string | null
  rowNumber: number | null
  effort: string | null
  believedOn: Temporal.PlainDate
  personName: string | null
  partyId: string
  changedAt: Date
}

const assumptions = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('assumption as a')
    .leftJoin('person', 'person.id', 'a.person_id')
    .leftJoin('chain_row as r', 'r.id', 'a.row_id')
    .select([
      'a.id',
      'a.number',
      'a.words',
      'a.row_id as rowId',
      'r.number as rowNumber',
      'r.effort',
      'a.believed_on as believedOn',
      'person.name as personName',
      'a.party_id as partyId',
      'a.changed_at as changedAt',
      sql<boolean>`a.removed_at is not null`.as('removed'),
      sql<boolean>`r.removed_at is not null`.as('rowRemoved'),
      sql<{
        verdict: Verdict
        reviewedOn: string
      } | null>`(select jsonb_build_object('verdict', l.verdict, 'reviewedOn', l.reviewed_on)
        from assumption_review l where l.assumption_id = a.id order by l.id desc limit 1)`.as('latest'),
    ]) // prettier-ignore
    .where('a.partnership_id', '=', partnershipId)

/** Every assumption of a partnership, removed ones too, in the order of their numbers. */
export const listAssumptions = (tx: Tx, partnershipId: string): Promise<AssumptionRow[]> =>
  assumptions(tx, partnershipId).orderBy('a.number').execute()

/** The assumption with this number in the partnership, or undefined. */
export const findAssumption = (tx: Tx, partnershipId: string, number: number): Promise<AssumptionRow | undefined> =>
  assumptions(tx, partnershipId).where('a.number', '=', number).executeTakeFirst()

/** Holds an assumption until the act is done: of two who write at once, the second sees what the first wrote. */
export const holdAssumption = (tx: Tx, partnershipId: string, number: number) =>
  tx
    .selectFrom('assumption')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('number', '=', number)
    .forUpdate()
    .execute()

/** What was seen each time, the oldest first. */
export const listReviews = (tx: Tx, assumptionId: string) =>
  tx
    .selectFrom('assumption_review as v')
    .leftJoin('person', 'person.id', 'v.person_id')
    .select(['v.id', 'v.verdict', 'v.words', 'v.reviewed_on', 'v.party_id', 'person.name as personName'])
    .where('v.assumption_id', '=', assumptionId)
    .orderBy('v.id')
    .execute()
export type ReviewRow = Awaited<ReturnType<typeof listReviews>>[number]

/** The rows of the chain that an assumption can be of, in the order of their numbers. */
export const rowsToBelieveOf = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('chain_row')
    .select(['id', 'number', 'effort'])
    .where('partnership_id', '=', partnershipId)
    .where('removed_at', 'is', null)
    .orderBy('number')
    .execute()
export type RowChoice = Awaited<ReturnType<typeof rowsToBelieveOf>>[number]

/** Who acts, for which party. */
export interface By {
  partnership_id: string
  person_id: string
  party_id: string
}

/** What is written of an assumption. */
export interface AssumptionWritten {
  words: string
  row_id: string | null
  believed_on: Temporal.PlainDate
}

/** Keeps an assumption; the database numbers it. @returns its id and number */
export const insertAssumption = (tx: Tx, by: By, written: AssumptionWritten) =>
  tx
    .insertInto('assumption')
    .values({ ...written, ...by })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()

export const saveAssumption = (tx: Tx, id: string, written: AssumptionWritten) =>
  tx.updateTable('assumption').set(written).where('id', '=', id).execute()

/** Removes an assumption so that it can be taken back, or takes it back. */
export const saveAssumptionRemoved = (tx: Tx, id: string, removed: boolean) =>
  tx
    .updateTable('assumption')
    .set({ removed_at: removed ? sql<Date>`app.now()` : null })
    .where('id', '=', id)
    .execute()

/** Keeps what was seen. The database refuses it for what lies removed and for a day that cannot be (23514). */
export const insertReview = (
  tx: Tx,
  by: By,
  review: { assumption_id: string; verdict: Verdict; words: string; reviewed_on: Temporal.PlainDate },
) =>
  tx
    .insertInto('assumption_review')
    .values({ ...review, ...by })
    .execute()

/** What a line of thought said before each change, the latest first, with who changed it. */
export const listEarlier = (tx: Tx, lineId: string) =>
  tx
    .selectFrom('earlier_thought as e')
    .leftJoin('person', 'person.id', 'e.person_id')
    .select([
      sql<Record<string, string | null>>`e.said`.as('said'),
      'e.party_id as partyId',
      'e.changed_at as changedAt',
      'person.name as personName',
    ])
    .where('e.line_id', '=', lineId)
    .orderBy('e.id', 'desc')
    .execute()
export type EarlierRow = Awaited<ReturnType<typeof listEarlier>>[number]
