import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export const manners = ['written', 'merged', 'corrected', 'restored', 'proposed'] as const
export type Manner = (typeof manners)[number]

/** A version of a heading's text, with who wrote it and for which party. */
export interface TextRow {
  id: string
  headingId: string
  seq: number
  /** The part's revision that the text made. */
  revision: number
  body: string
  manner: Manner
  partyId: string
  personName: string | null
  madeAt: Date
}

const texts = (tx: Tx) =>
  tx
    .selectFrom('heading_text')
    .leftJoin('person', 'person.id', 'heading_text.person_id')
    .select([
      'heading_text.id', 'heading_text.heading_id as headingId', 'heading_text.seq', 'heading_text.revision', 'heading_text.body',
      'heading_text.manner', 'heading_text.party_id as partyId', 'person.name as personName', 'heading_text.made_at as madeAt',
    ]) // prettier-ignore

/** Every version of a heading's text, the oldest first. */
export const listTexts = (tx: Tx, headingId: string): Promise<TextRow[]> =>
  texts(tx).where('heading_id', '=', headingId).orderBy('seq').execute()

/** The text that stands under each heading that has one. */
export const newestTexts = (tx: Tx, partnershipId: string): Promise<TextRow[]> =>
  texts(tx)
    .where('partnership_id', '=', partnershipId)
    .distinctOn('heading_text.heading_id')
    .orderBy('heading_text.heading_id')
    .orderBy('seq', 'desc')
    .execute()

/** Every version of every heading's text in a partnership, the latest first. */
export const listAllTexts = (tx: Tx, partnershipId: string): Promise<TextRow[]> =>
  texts(tx).where('partnership_id', '=', partnershipId).orderBy('made_at', 'desc').orderBy('seq', 'desc').execute()

/** Keeps a text as the next version. The database refuses one that does not come after the newest (23514). */
export const insertText = (
  tx: Tx,
  text: {
    heading_id: string
    partnership_id: string
    body: string
    person_id: string
    party_id: string
    based_on: string | null
    manner: Exclude<Manner, 'corrected'>
  },
) => tx.insertInto('heading_text').values(text).returning('id').executeTakeFirstOrThrow()

/** What a person is writing and has not shared. */
export interface DraftRow {
  body: string
  basedOn: string | null
  savedAt: Date
}

/** The asker's own draft of a heading; nobody else's is ever seen. */
export const findDraft = (tx: Tx, headingId: string): Promise<DraftRow | undefined> =>
  tx
    .selectFrom('heading_draft')
    .select(['body', 'based_on as basedOn', 'saved_at as savedAt'])
    .where('heading_id', '=', headingId)
    .executeTakeFirst()

export const saveDraft = (
  tx: Tx,
  draft: { heading_id: string; partnership_id: string; person_id: string; body: string; based_on: string | null },
) =>
  tx
    .insertInto('heading_draft')
    .values(draft)
    .onConflict((conflict) =>
      conflict
        .columns(['heading_id', 'person_id'])
        .doUpdateSet({ body: draft.body, based_on: draft.based_on, saved_at: sql`app.now()` }),
    )
    .execute()

export const deleteDraft = (tx: Tx, headingId: string) =>
  tx.deleteFrom('heading_draft').where('heading_id', '=', headingId).execute()

/** What a heading was called and whether it was needed, from a revision on. */
export interface StateRow {
  headingId: string
  revision: number
  title: string
  notNeededBecause: string | null
  removed: boolean
  partyId: string | null
  personName: string | null
  madeAt: Date
}

const states = (tx: Tx) =>
  tx
    .selectFrom('heading_state')
    .leftJoin('person', 'person.id', 'heading_state.person_id')
    .select([
      'heading_state.heading_id as headingId', 'heading_state.revision', 'heading_state.title',
      'heading_state.not_needed_because as notNeededBecause', 'heading_state.removed', 'heading_state.party_id as partyId',
      'person.name as personName', 'heading_state.made_at as madeAt',
    ]) // prettier-ignore

/** Every state of a heading, the oldest first. */
export const listStates = (tx: Tx, headingId: string): Promise<StateRow[]> =>
  states(tx).where('heading_id', '=', headingId).orderBy('revision').execute()

/** Every state of every heading of a partnership, the oldest first. */
export const listAllStates = (tx: Tx, partnershipId: string): Promise<StateRow[]> =>
  states(tx).where('partnership_id', '=', partnershipId).orderBy('made_at').orderBy('revision').execute()
