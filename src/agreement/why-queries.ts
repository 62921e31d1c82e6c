import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** Why the parties wrote as they did under a heading, for those who come after. Not part of what is agreed. */
export interface WhyNote {
  id: string
  seq: number
  /** Empty when it was taken away. */
  words: string
  partyId: string
  personName: string | null
  madeAt: Date
}

/** Every note of a heading, the newest first; the first is the one that stands. */
export const listWhyNotes = (tx: Tx, headingId: string): Promise<WhyNote[]> =>
  tx
    .selectFrom('why_note')
    .leftJoin('person', 'person.id', 'why_note.person_id')
    .select([
      'why_note.id',
      'why_note.seq',
      'why_note.words',
      'why_note.party_id as partyId',
      'person.name as personName',
      'why_note.made_at as madeAt',
    ])
    .where('heading_id', '=', headingId)
    .orderBy('seq', 'desc')
    .execute()

/** Holds the notes of a heading until the transaction ends, by the lock that the database takes when one is kept. */
export const holdWhyNotes = (tx: Tx, headingId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${headingId}::text, 116))`.execute(tx)

/** Keeps a note. The database refuses one that does not come after the newest (23514). */
export const insertWhyNote = (
  tx: Tx,
  note: {
    heading_id: string
    partnership_id: string
    words: string
    person_id: string
    party_id: string
    based_on: string | null
  },
) => tx.insertInto('why_note').values(note).returning('id').executeTakeFirstOrThrow()

/** The note that stands at each heading of a partnership that has one, in the order of the headings. */
export const standingWhyNotes = async (tx: Tx, partnershipId: string) =>
  (
    await sql<{ title: string; words: string; partyId: string }>`
      select h.title, n.words, n.party_id as "partyId" from heading h
      cross join lateral (select words, party_id from why_note w where w.heading_id = h.id order by seq desc limit 1) n
      where h.partnership_id = ${partnershipId}::uuid and h.removed_at is null and n.words <> '' order by h.place`.execute(
      tx,
    )
  ).rows
