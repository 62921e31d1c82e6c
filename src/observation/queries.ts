import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import type { Answer, ObservationKind, Proposal } from './rules.ts'

/** An answer to a proposal, with who gave it. */
export interface AnswerRow {
  answer: Answer
  why: string
  personName: string | null
  partyId: string
  madeAt: Date
}

/** An observation with the answers it has been given, the oldest first. */
export interface ObservationRow extends Proposal {
  id: string
  number: number
  words: string
  basis: string
  observedOn: Temporal.PlainDate
  personName: string | null
  madeAt: Date
  answers: AnswerRow[]
}

const observations = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('observation as o')
    .leftJoin('person', 'person.id', 'o.person_id')
    .select([
      'o.id',
      'o.number',
      sql<ObservationKind>`o.kind`.as('kind'),
      'o.words',
      'o.basis',
      'o.observed_on as observedOn',
      'o.asked_id as askedId',
      'o.person_id as personId',
      'o.party_id as partyId',
      'o.made_at as madeAt',
      sql<boolean>`o.withdrawn_at is not null`.as('withdrawn'),
      'person.name as personName',
    ]) // prettier-ignore
    .where('o.partnership_id', '=', partnershipId)

async function withAnswers(tx: Tx, rows: Omit<ObservationRow, 'answers'>[]): Promise<ObservationRow[]> {
  if (rows.length === 0) return []
  const given = await tx
    .selectFrom('observation_answer as a')
    .leftJoin('person', 'person.id', 'a.person_id')
    .select([
      'a.observation_id',
      sql<Answer>`a.answer`.as('answer'),
      'a.why',
      'a.party_id as partyId',
      'a.made_at as madeAt',
      'person.name as personName',
    ]) // prettier-ignore
    .where(
      'a.observation_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('a.id')
    .execute()
  const byObservation = Map.groupBy(given, ({ observation_id }) => observation_id)
  return rows.map((row) => ({
    ...row,
    answers: (byObservation.get(row.id) ?? []).map(({ answer, why, partyId, madeAt, personName }) => ({
      answer,
      why,
      partyId,
      madeAt,
      personName,
    })),
  }))
}

/**
 * Observations of a partnership, the latest first.
 * @param asked `kind` narrows to one kind, `from` and `most` to a page of the list
 * @returns the page, and how many there are in all
 */
export async function listObservations(
  tx: Tx,
  partnershipId: string,
  asked: { kind: ObservationKind | null; from: number; most: number },
): Promise<{ rows: ObservationRow[]; all: number }> {
  const narrowed = asked.kind
    ? observations(tx, partnershipId).where('o.kind', '=', asked.kind)
    : observations(tx, partnershipId)
  const { all } = await tx
    .selectFrom(narrowed.as('found'))
    .select(sql<number>`count(*)::int`.as('all'))
    .executeTakeFirstOrThrow()
  const rows = await narrowed.orderBy('o.number', 'desc').offset(asked.from).limit(asked.most).execute()
  return { rows: await withAnswers(tx, rows), all }
}

/** The observation with this number in the partnership, locked, or undefined. */
export async function findObservation(tx: Tx, partnershipId: string, number: number) {
  const row = await observations(tx, partnershipId).where('o.number', '=', number).executeTakeFirst()
  return row ? (await withAnswers(tx, [row]))[0] : undefined
}

/** Who acts, for which party. */
export interface By {
  partnership_id: string
  person_id: string
  party_id: string
}

/** Keeps an observation; the database numbers it. @returns its id and number */
export const insertObservation = (
  tx: Tx,
  by: By,
  noted: {
    kind: ObservationKind
    words: string
    basis: string
    observed_on: Temporal.PlainDate
    asked_id: string | null
  },
) =>
  tx
    .insertInto('observation')
    .values({ ...noted, ...by })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()

/** Keeps an answer. The database refuses one from a party that was not asked (23514). */
export const insertAnswer = (tx: Tx, by: By, given: { observation_id: string; answer: Answer; why: string }) =>
  tx
    .insertInto('observation_answer')
    .values({ ...given, ...by })
    .execute()

/** Takes an observation back, or puts it forward again. */
export const saveWithdrawn = (tx: Tx, id: string, withdrawn: boolean) =>
  tx
    .updateTable('observation')
    .set({ withdrawn_at: withdrawn ? sql<Date>`app.now()` : null })
    .where('id', '=', id)
    .execute()
