import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { RiskWritten, Saying, Shown, State } from './rules.ts'

const risks = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('risk as r')
    .leftJoin('person', 'person.id', 'r.person_id')
    .leftJoin('assumption as a', 'a.id', 'r.assumption_id')
    .select([
      'r.id',
      'r.number',
      'r.words',
      'r.sign',
      'r.then_do',
      'r.keeper_id',
      'r.assumption_id',
      'a.number as assumptionNumber',
      'a.words as assumption',
      'r.party_id',
      'r.made_at',
      'r.changed_at',
      'person.name as personName',
      sql<State>`app.risk_state(r.id)`.as('state'),
      sql<Date | null>`(select max(l.made_at) from risk_review l where l.risk_id = r.id)`.as('reviewedAt'),
    ])
    .where('r.partnership_id', '=', partnershipId)
export type RiskRow = Awaited<ReturnType<ReturnType<typeof risks>['execute']>>[number]

/** A page of the risks of a partnership, in the order of their numbers. @param asked which, where to begin and how many */
export function listRisks(
  tx: Tx,
  partnershipId: string,
  asked: { shown: Shown; from: number; most: number },
): Promise<RiskRow[]> {
  const all = risks(tx, partnershipId)
  const of = asked.shown === 'all' ? all : all.where(sql`app.risk_state(r.id)`, '=', asked.shown)
  return of.orderBy('r.number').offset(asked.from).limit(asked.most).execute()
}

/** How many risks a partnership has of what a list may be narrowed to. */
export async function countRisks(tx: Tx, partnershipId: string): Promise<Record<Shown, number>> {
  const { rows } = await sql<{ state: State; count: number }>`select app.risk_state(id) as state, count(*)::int as count
    from risk where partnership_id = ${partnershipId}::uuid group by 1`.execute(tx)
  const of = (state: State) => rows.find((row) => row.state === state)?.count ?? 0
  const counts = { open: of('open'), happened: of('happened'), gone: of('gone') }
  return { ...counts, all: counts.open + counts.happened + counts.gone }
}

/** The risk with this number in the partnership, or undefined. */
export const findRisk = (tx: Tx, partnershipId: string, number: number): Promise<RiskRow | undefined> =>
  risks(tx, partnershipId).where('r.number', '=', number).executeTakeFirst()

/** A risk that says exactly this and is open, or undefined. */
export const findSameRisk = (tx: Tx, partnershipId: string, written: RiskWritten): Promise<RiskRow | undefined> =>
  risks(tx, partnershipId)
    .where('r.words', '=', written.words)
    .where('r.sign', '=', written.sign)
    .where('r.then_do', '=', written.then_do)
    .where(sql`app.risk_state(r.id)`, '=', 'open')
    .executeTakeFirst()

/** Holds a risk until the act is done: of two who write at once, the second sees what the first wrote. */
export const holdRisk = (tx: Tx, partnershipId: string, number: number) =>
  tx
    .selectFrom('risk')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('number', '=', number)
    .forUpdate()
    .execute()

/** What was said each time, the oldest first. */
export const listReviews = (tx: Tx, riskId: string) =>
  tx
    .selectFrom('risk_review as v')
    .leftJoin('person', 'person.id', 'v.person_id')
    .select(['v.id', 'v.said', 'v.words', 'v.made_at', 'v.party_id', 'person.name as personName'])
    .where('v.risk_id', '=', riskId)
    .orderBy('v.id')
    .execute()
export type ReviewRow = Awaited<ReturnType<typeof listReviews>>[number]

/** The deviations that were noted from a risk. */
export const deviationsFrom = (tx: Tx, riskId: string) =>
  tx.selectFrom('deviation').select(['number', 'title']).where('risk_id', '=', riskId).orderBy('number').execute()
export type FromRisk = Awaited<ReturnType<typeof deviationsFrom>>[number]

/** Who acts, for which party. */
export interface By {
  partnership_id: string
  person_id: string
  party_id: string
}

/** Keeps a risk; the database numbers it. @returns its id and number */
export const insertRisk = (tx: Tx, by: By, risk: RiskWritten) =>
  tx
    .insertInto('risk')
    .values({ ...risk, ...by })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()

export const saveRisk = (tx: Tx, id: string, risk: RiskWritten) =>
  tx.updateTable('risk').set(risk).where('id', '=', id).execute()

/** Keeps what was said of a risk. The database refuses what cannot be said of one that stands so (23514). */
export const insertReview = (tx: Tx, by: By, review: { risk_id: string; said: Saying; words: string }) =>
  tx
    .insertInto('risk_review')
    .values({ ...review, ...by })
    .execute()
