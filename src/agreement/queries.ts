import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import { listHeadings } from './heading-queries.ts'
import { numbered, type Heading } from './rules.ts'
import { newestTexts, type TextRow } from './text-queries.ts'

export { countOpenCorrections } from './correction-queries.ts'

/** When the agreement begins and ends, and which guideline the parties follow and why where these differ (R13). */
export interface Term {
  start: Temporal.PlainDate | null
  end: Temporal.PlainDate | null
  why: string
}

/** A heading with the text that stands under it. */
export interface WrittenHeading extends Heading {
  /** Number in the agreement, from 1; 0 for a removed heading. */
  number: number
  /** The text as it is kept (see text.ts); empty while nothing has been written. */
  body: string
  /** The version of the text, or null while there is none. */
  text: TextRow | null
}

/** The agreement as it stands. */
export interface Agreement {
  headings: WrittenHeading[]
  removed: WrittenHeading[]
  term: Term | null
}

/** The whole agreement as it stands now: its headings in order with their texts, those removed, and its term. */
export async function readAgreement(tx: Tx, partnershipId: string): Promise<Agreement> {
  const headings = await listHeadings(tx, partnershipId)
  const texts = new Map((await newestTexts(tx, partnershipId)).map((text) => [text.headingId, text]))
  const written = <H extends Heading & { number: number }>(heading: H) => {
    const text = texts.get(heading.id) ?? null
    return { ...heading, text, body: text?.body ?? '' }
  }
  return {
    headings: numbered(headings).map(written),
    removed: headings.filter(({ removed }) => removed).map((heading) => written({ ...heading, number: 0 })),
    term: (await findTerm(tx, partnershipId)) ?? null,
  }
}

export const findTerm = (tx: Tx, partnershipId: string): Promise<Term | undefined> =>
  tx
    .selectFrom('agreement_term')
    .select(['start_on as start', 'end_on as end', 'why'])
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirst()

/** Keeps the term; the database makes it a new revision when something in it has changed. */
export const saveTerm = (tx: Tx, partnershipId: string, { start, end, why }: Term) =>
  tx
    .insertInto('agreement_term')
    .values({ partnership_id: partnershipId, start_on: start, end_on: end, why })
    .onConflict((conflict) => conflict.column('partnership_id').doUpdateSet({ start_on: start, end_on: end, why }))
    .execute()

/** The term as it was, from a revision on. */
export interface TermRow extends Term {
  revision: number
  partyId: string | null
  personName: string | null
  madeAt: Date
}

/** Every term the parties have written, the oldest first. */
export const listTerms = (tx: Tx, partnershipId: string): Promise<TermRow[]> =>
  tx
    .selectFrom('term_state')
    .leftJoin('person', 'person.id', 'term_state.person_id')
    .select([
      'term_state.revision',
      'term_state.start_on as start',
      'term_state.end_on as end',
      'term_state.why',
      'term_state.party_id as partyId',
      'person.name as personName',
      'term_state.made_at as madeAt',
    ]) // prettier-ignore
    .where('partnership_id', '=', partnershipId)
    .orderBy('revision')
    .execute()
