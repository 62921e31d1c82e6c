import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Answer, Origin, Suggested } from './rules.ts'

/** One party's answer as the pages show it. */
export interface AnswerRow extends Answer {
  personName: string | null
  givenAt: Date
}

/** A suggestion as the pages show it. */
export interface SuggestionRow extends Suggested {
  id: string
  headingId: string
  /** The text it was made from, by id and by words: null and empty for a blank heading. */
  basedOn: string | null
  base: string
  /** The whole text as it is proposed to be. */
  body: string
  why: string
  origin: Origin
  /** A library source, or a Word author and date; empty for what was written here. */
  source: string
  personName: string | null
  madeAt: Date
  settledAt: Date | null
  /** The text it became, once accepted. */
  textId: string | null
  answers: AnswerRow[]
}

const suggestions = (tx: Tx) =>
  tx
    .selectFrom('suggestion')
    .leftJoin('heading_text', 'heading_text.id', 'suggestion.based_on')
    .leftJoin('person', 'person.id', 'suggestion.person_id')
    .select([
      'suggestion.id',
      'suggestion.heading_id as headingId',
      'suggestion.based_on as basedOn',
      'suggestion.body',
      'suggestion.why',
      'suggestion.origin',
      'suggestion.source',
      'suggestion.party_id as partyId',
      'suggestion.person_id as personId',
      'suggestion.made_at as madeAt',
      'suggestion.settled_at as settledAt',
      'suggestion.outcome',
      'suggestion.text_id as textId',
      'person.name as personName',
      sql<string>`coalesce(heading_text.body, '')`.as('base'),
    ]) // prettier-ignore
    .orderBy('suggestion.made_at')
    .orderBy('suggestion.id')

const answersTo = (tx: Tx) =>
  tx
    .selectFrom('suggestion_answer')
    .innerJoin('suggestion', 'suggestion.id', 'suggestion_answer.suggestion_id')
    .leftJoin('person', 'person.id', 'suggestion_answer.person_id')
    .select([
      'suggestion_answer.suggestion_id as suggestionId',
      'suggestion_answer.party_id as partyId',
      'suggestion_answer.person_id as personId',
      'suggestion_answer.accepts',
      'suggestion_answer.words',
      'suggestion_answer.given_at as givenAt',
      'person.name as personName',
    ]) // prettier-ignore
    .orderBy('suggestion_answer.given_at')

/** Every suggestion on a heading, open and settled, with the answers it has got; the oldest first. */
export async function listSuggestions(tx: Tx, headingId: string): Promise<SuggestionRow[]> {
  const rows = await suggestions(tx).where('suggestion.heading_id', '=', headingId).execute()
  if (rows.length === 0) return []
  const answers = await answersTo(tx).where('suggestion.heading_id', '=', headingId).execute()
  return rows.map((row) => ({ ...row, answers: answers.filter(({ suggestionId }) => suggestionId === row.id) }))
}

/** How many suggestions are open under each heading that has any; a heading without is not in it. */
export async function countOpenSuggestions(tx: Tx, partnershipId: string): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('suggestion')
    .select((eb) => ['suggestion.heading_id as headingId', eb.fn.countAll<number>().as('count')])
    .where('partnership_id', '=', partnershipId)
    .where('settled_at', 'is', null)
    .groupBy('suggestion.heading_id')
    .execute()
  return new Map(rows.map(({ headingId, count }) => [headingId, Number(count)]))
}

/** A suggestion to be kept. Who makes it, for which party and when the database takes from the transaction. */
export interface NewSuggestion {
  heading_id: string
  partnership_id: string
  /** The text it was made from; null for a blank heading. Need not be the newest: it is laid on what stands. */
  based_on: string | null
  /** The whole text as it is proposed to be, as `normalBody` of the agreement keeps it; another than the one it is based on. */
  body: string
  /** 1–500 characters. */
  why: string
  origin?: Origin
  /** A free line, at most 300 characters: which agreement of the library, or a Word author and date. */
  source?: string
  /** An open suggestion of the same party on the same heading that this one takes the place of. */
  renews?: string | null
}

/**
 * Keeps a suggestion. Does not log: see `suggest` in `#suggestion/suggest.ts`, which does.
 * @returns its id
 * @throws 23514 (409) when it changes nothing, is of another heading's text, the heading is taken out, or a version is locked
 */
export const insertSuggestion = (tx: Tx, suggestion: NewSuggestion): Promise<{ id: string }> =>
  tx.insertInto('suggestion').values(suggestion).returning('id').executeTakeFirstOrThrow()

/** Keeps the acting party's answer; one that leaves the text as it stands settles the suggestion. */
export const insertSuggestionAnswer = (
  tx: Tx,
  answer: { suggestion_id: string; partnership_id: string; accepts: boolean; words: string },
) => tx.insertInto('suggestion_answer').values(answer).execute()

/** Its own party takes it back. The database refuses any other (42501), and one that is settled (23514). */
export const withdrawSuggestion = (tx: Tx, id: string) => sql`select app.withdraw_suggestion(${id})`.execute(tx)

/**
 * Makes an accepted suggestion the text, as a new version of manner `proposed` in the name of the one who made it.
 * The database checks that every other present party has accepted, and that `standing` is what stands.
 * @param merged the proposal laid on the text that stands
 * @returns id of the new text
 */
export async function takeInSuggestion(tx: Tx, id: string, standing: string | null, merged: string): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select app.take_in_suggestion(${id}, ${standing}, ${merged}) as text`.execute(tx)
  return rows[0]!.text
}
