import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { hasSamsyn, samsynOn, type Accord, type Part, type PartKind, type Standpoint } from './rules.ts'

/** A part with what it is called: a heading's own name, or null for the kinds that have one name everywhere. */
export interface NamedPart extends Part {
  title: string | null
  /** A heading taken out of the agreement; its removal is itself something to agree on. */
  removed: boolean
}

/**
 * The parts of the agreement that the parties are asked about, headings in their order and then the rest.
 * A removed heading stays among them when a guideline asks for it or when it has ever held a text: taking away what
 * somebody wrote or what a guideline wants takes everyone's samsyn (R2). An own heading nobody wrote under just goes, and so
 * do the annexes when the last is taken away before anybody has answered about them.
 */
export async function partsOf(tx: Tx, partnershipId: string): Promise<NamedPart[]> {
  const rows = await tx
    .selectFrom('part')
    .leftJoin('heading', 'heading.id', 'part.id')
    .select([
      'part.id',
      'part.kind',
      'part.revision',
      'part.changed_at as changedAt',
      'part.changed_by as changedBy',
      'heading.title',
      sql<boolean>`heading.removed_at is not null`.as('removed'),
    ])
    .where('part.partnership_id', '=', partnershipId)
    .where((eb) =>
      eb.or([
        eb('heading.removed_at', 'is', null),
        sql<boolean>`heading.whose <> '{}'`,
        eb.exists(
          eb.selectFrom('heading_text').select('heading_text.id').whereRef('heading_text.heading_id', '=', 'part.id'),
        ),
      ]),
    )
    .where(sql<boolean>`(part.kind <> 'annexes' or app.annexes_are_asked(part.id, part.partnership_id))`)
    .orderBy(sql`array_position(array['heading', 'goals', 'resources', 'annexes', 'term', 'publication'], part.kind)`)
    .orderBy('heading.place')
    .orderBy('part.id')
    .execute()
  return rows
}

/** The one part of a kind other than heading, or undefined while nobody has written to it. */
export const findPart = async (
  tx: Tx,
  partnershipId: string,
  kind: Exclude<PartKind, 'heading'>,
): Promise<Part | undefined> =>
  tx
    .selectFrom('part')
    .select(['id', 'kind', 'revision', 'changed_at as changedAt', 'changed_by as changedBy'])
    .where('partnership_id', '=', partnershipId)
    .where('kind', '=', kind)
    .executeTakeFirst()

/** Every answer that any party has given to any revision of any part, the oldest first. */
export const accordsOf = (tx: Tx, partnershipId: string): Promise<Accord[]> =>
  tx
    .selectFrom('accord')
    .leftJoin('person', 'person.id', 'accord.person_id')
    .select([
      'accord.part_id as partId',
      'accord.revision',
      'accord.party_id as partyId',
      'accord.answer',
      'accord.why',
      'accord.person_id as personId',
      'person.name as personName',
      'accord.given_at as givenAt',
    ])
    .where('accord.partnership_id', '=', partnershipId)
    .orderBy('accord.given_at')
    .execute()

/** Holds a part until the request is done, so that two acts on it come one after the other. @returns its revision */
export async function holdPart(tx: Tx, partId: string): Promise<number | null> {
  const { rows } = await sql<{ revision: number | null }>`select app.hold_part(${partId}) as revision`.execute(tx)
  return rows[0]?.revision ?? null
}

/** Keeps a party's answer to a revision; a later answer to the same revision takes its place. */
export const saveAccord = (
  tx: Tx,
  accord: {
    part_id: string
    revision: number
    party_id: string
    partnership_id: string
    person_id: string
    answer: 'stands' | 'talk'
    why: string
  },
) =>
  tx
    .insertInto('accord')
    .values(accord)
    .onConflict((conflict) =>
      conflict.columns(['part_id', 'revision', 'party_id']).doUpdateSet({
        answer: accord.answer,
        why: accord.why,
        person_id: accord.person_id,
        given_at: sql`app.now()`,
      }),
    )
    .execute()

/** A part that not every party stands behind, with those that do not. */
export interface MissingSamsyn<P extends { id: string }> {
  part: NamedPart
  missing: Standpoint<P>[]
}

/** What still lacks samsyn, with the parties that are silent or want to talk. Empty = all stand behind all of it. */
export async function missingSamsyn<P extends { id: string }>(
  tx: Tx,
  partnershipId: string,
  parties: readonly P[],
): Promise<MissingSamsyn<P>[]> {
  const accords = await accordsOf(tx, partnershipId)
  return (await partsOf(tx, partnershipId))
    .map((part) => ({ part, points: samsynOn(part, accords, parties) }))
    .filter(({ points }) => !hasSamsyn(points))
    .map(({ part, points }) => ({ part, missing: points.filter(({ stand }) => stand !== 'behind') }))
}

/** What somebody said about a part, with who and for which party. */
export interface RemarkRow {
  id: string
  words: string
  personId: string
  personName: string | null
  partyId: string | null
  madeAt: Date
  outcome: string | null
  closedAt: Date | null
  /** The remark it answers, or null for one that begins something: answers share the outcome of what they answer. */
  answers: string | null
  /** The place in a heading's text that it is about, or null for one about the part as a whole. */
  anchor: RemarkAnchor | null
}

/** A place in a kept text and the words that stood there, in UTF-16 offsets. Where it is now: `#suggestion/anchor.ts`. */
export interface RemarkAnchor {
  textId: string
  start: number
  end: number
  quote: string
}

/** The conversation about a part, the oldest first: what begins something and what answers it. */
export async function listRemarks(tx: Tx, partId: string): Promise<RemarkRow[]> {
  const rows = await tx
    .selectFrom('remark')
    .leftJoin('person', 'person.id', 'remark.person_id')
    .select([
      'remark.id',
      'remark.words',
      'remark.person_id as personId',
      'person.name as personName',
      'remark.party_id as partyId',
      'remark.made_at as madeAt',
      'remark.outcome',
      'remark.closed_at as closedAt',
      'remark.answers',
      'remark.text_id',
      'remark.start_at',
      'remark.end_at',
      'remark.quote',
    ])
    .where('remark.part_id', '=', partId)
    .orderBy('remark.made_at')
    .orderBy('remark.id')
    .execute()
  return rows.map(({ text_id, start_at, end_at, quote, ...row }) => ({
    ...row,
    anchor: text_id === null ? null : { textId: text_id, start: start_at!, end: end_at!, quote: quote! },
  }))
}

/**
 * Keeps what somebody says about a part.
 * @param about what it answers (of the same part, open), or the place in a heading's text that it is about
 * @throws 23514 (409) when what it answers is closed, or the words are not of that text
 */
export const insertRemark = (
  tx: Tx,
  remark: { part_id: string; partnership_id: string; person_id: string; party_id: string | null; words: string },
  about: { answers?: string; anchor?: RemarkAnchor } = {},
) => {
  const { answers = null, anchor } = about
  const place = anchor
    ? { text_id: anchor.textId, start_at: anchor.start, end_at: anchor.end, quote: anchor.quote }
    : {}
  return tx
    .insertInto('remark')
    .values({ ...remark, answers, ...place })
    .returning('id')
    .executeTakeFirstOrThrow()
}

/** How many comments on places in the text are open under each heading that has any; a heading without is not in it. */
export async function countOpenComments(tx: Tx, partnershipId: string): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('remark')
    .select((eb) => ['remark.part_id as headingId', eb.fn.countAll<number>().as('count')])
    .where('partnership_id', '=', partnershipId)
    .where('text_id', 'is not', null)
    .where('closed_at', 'is', null)
    .groupBy('remark.part_id')
    .execute()
  return new Map(rows.map(({ headingId, count }) => [headingId, Number(count)]))
}

/** Ends a question with what came of it. @returns false when it was closed already, or is not of this part */
export async function closeRemark(
  tx: Tx,
  of: { remarkId: string; partId: string },
  outcome: { words: string; personId: string },
): Promise<boolean> {
  const closed = await tx
    .updateTable('remark')
    .set({ outcome: outcome.words, closed_at: sql`app.now()`, closed_by: outcome.personId })
    .where('id', '=', of.remarkId)
    .where('part_id', '=', of.partId)
    .where('answers', 'is', null)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return closed.numUpdatedRows > 0n
}
