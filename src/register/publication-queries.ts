import { sql } from 'kysely'
import { json, type Tx } from '#platform/db.ts'
import type { Piece, PublishedContent } from './publication.ts'

const chosen = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('publication')
    .select([
      'revision',
      sql<Piece[]>`pieces`.as('pieces'),
      sql<PublishedContent>`content`.as('content'),
      'version_id',
      'after_withdrawal',
      'party_id',
      'made_at',
    ])
    .where('partnership_id', '=', partnershipId)

/** A selection of what the register shows. */
export type SelectionRow = NonNullable<Awaited<ReturnType<typeof findSelection>>>

/** The selection that the parties are asked about now, or undefined before the first. */
export const findSelection = (tx: Tx, partnershipId: string) =>
  chosen(tx, partnershipId).orderBy('revision', 'desc').limit(1).executeTakeFirst()

/** Keeps a selection. The database makes it a new revision of the part, and every party is asked again. */
export const insertSelection = (
  tx: Tx,
  selection: {
    partnership_id: string
    pieces: readonly Piece[]
    content: PublishedContent
    version_id: string | null
    person_id: string
    party_id: string
  },
) =>
  tx
    .insertInto('publication')
    .values({ ...selection, pieces: [...selection.pieces], content: json(selection.content) })
    .returning('revision')
    .executeTakeFirstOrThrow()

/** Where the partnership stands in the register: its address, and the selection that is shown; null while withdrawn. */
export const findPublished = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('publication_entry')
    .innerJoin('register_entry', 'register_entry.id', 'publication_entry.entry_id')
    .select(['publication_entry.revision', 'publication_entry.since', 'register_entry.slug', 'register_entry.id'])
    .where('publication_entry.partnership_id', '=', partnershipId)
    .executeTakeFirst()
export type PublishedRow = NonNullable<Awaited<ReturnType<typeof findPublished>>>

/** Takes the partnership out of the register at once; the database refuses when it is not there. */
export const withdrawPublication = (tx: Tx, partnershipId: string) =>
  sql`select app.withdraw_publication(${partnershipId}::uuid)`.execute(tx)
