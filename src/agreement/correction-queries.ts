import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Correction } from './rules.ts'

/** A correction of a slip as the pages show it. */
export interface CorrectionRow extends Correction {
  headingId: string
  personName: string | null
  madeAt: Date
  outcome: 'accepted' | 'declined' | 'overtaken' | null
}

/** The corrections of a heading with the answers they have got, the oldest first. One at the most is open. */
export async function listCorrections(tx: Tx, headingId: string): Promise<CorrectionRow[]> {
  const rows = await tx
    .selectFrom('correction')
    .leftJoin('person', 'person.id', 'correction.person_id')
    .select([
      'correction.id',
      'correction.heading_id as headingId',
      'correction.based_on as basedOn',
      'correction.body',
      'correction.party_id as partyId',
      'correction.person_id as personId',
      'correction.made_at as madeAt',
      'correction.outcome',
      'person.name as personName',
    ]) // prettier-ignore
    .where('heading_id', '=', headingId)
    .orderBy('made_at')
    .execute()
  const answers = await tx
    .selectFrom('correction_answer')
    .innerJoin('correction', 'correction.id', 'correction_answer.correction_id')
    .select([
      'correction_answer.correction_id as correctionId',
      'correction_answer.party_id as partyId',
      'correction_answer.person_id as personId',
      'correction_answer.accepts',
    ]) // prettier-ignore
    .where('correction.heading_id', '=', headingId)
    .execute()
  return rows.map((row) => ({ ...row, answers: answers.filter(({ correctionId }) => correctionId === row.id) }))
}

/** How many corrections are open in the agreement: while there is one, no version is locked (R3). */
export async function countOpenCorrections(tx: Tx, partnershipId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('correction')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('partnership_id', '=', partnershipId)
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export const insertCorrection = (
  tx: Tx,
  correction: {
    heading_id: string
    partnership_id: string
    based_on: string
    body: string
    person_id: string
    party_id: string
  },
) => tx.insertInto('correction').values(correction).returning('id').executeTakeFirstOrThrow()

export const insertCorrectionAnswer = (
  tx: Tx,
  answer: { correction_id: string; partnership_id: string; party_id: string; person_id: string; accepts: boolean },
) => tx.insertInto('correction_answer').values(answer).execute()

/** Settles a correction. The database checks the outcome, and writes an accepted one as the text with its marks kept. */
export const settleCorrection = (tx: Tx, id: string, outcome: 'accepted' | 'declined' | 'overtaken') =>
  tx
    .updateTable('correction')
    .set({ outcome, settled_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .execute()
