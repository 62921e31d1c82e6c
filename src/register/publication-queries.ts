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

/** The signed agreement that waits to be published where the register shows an earlier one; undefined when none does. */
export const findToPublish = async (tx: Tx, partnershipId: string) =>
  (
    await sql<{ id: string; signed_on: string }>`select v.id, v.signed_on::text from version v
      where v.id = app.agreement_to_publish(${partnershipId}::uuid)`.execute(tx)
  ).rows[0]
export type ToPublishRow = NonNullable<Awaited<ReturnType<typeof findToPublish>>>

/** A party's choice that the newest agreement is not published, while nothing newer is; undefined without one. */
export const findKept = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('kept_unpublished as k')
    .innerJoin('version as v', 'v.id', 'k.version_id')
    .select(['k.party_id', 'k.made_at'])
    .where('k.partnership_id', '=', partnershipId)
    .where(
      sql<boolean>`not exists (select from version n where n.partnership_id = v.partnership_id and n.signed_at is not null and n.number > v.number)`,
    )
    // A selection saved since is the parties' newer word
    .where(
      sql<boolean>`not exists (select from publication p where p.partnership_id = k.partnership_id and p.version_id = k.version_id)`,
    )
    .executeTakeFirst()
export type KeptRow = NonNullable<Awaited<ReturnType<typeof findKept>>>

/** Keeps that a party does not want a signed agreement published. @throws 23514 when it does not wait to be, 23505 when it is kept already */
export const insertKept = (
  tx: Tx,
  kept: { version_id: string; partnership_id: string; party_id: string; person_id: string },
) => tx.insertInto('kept_unpublished').values(kept).execute()

/** Takes the partnership out of the register at once; the database refuses when it is not there. */
export const withdrawPublication = (tx: Tx, partnershipId: string) =>
  sql`select app.withdraw_publication(${partnershipId}::uuid)`.execute(tx)
