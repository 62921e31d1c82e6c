import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { inOrder, type Annex, type Edition } from './rules.ts'

const editions = (tx: Tx) =>
  tx
    .selectFrom('annex_edition')
    .leftJoin('person', 'person.id', 'annex_edition.person_id')
    .leftJoin('stored_file', 'stored_file.id', 'annex_edition.file_id')
    .select([
      'annex_edition.id',
      'annex_edition.annex_id as annexId',
      'annex_edition.seq',
      'annex_edition.revision',
      'annex_edition.title',
      'annex_edition.body',
      'annex_edition.removed',
      'annex_edition.party_id as partyId',
      'person.name as personName',
      'annex_edition.made_at as madeAt',
      sql<
        Edition['file']
      >`case when stored_file.id is not null then json_build_object('id', stored_file.id, 'name', stored_file.name,
        'size', length(stored_file.bytes), 'sha256', encode(stored_file.sha256, 'hex')) end`.as('file'),
    ])

/** Every edition of every annex of a partnership, or of one annex, the oldest first. */
export const listEditions = (tx: Tx, partnershipId: string, annexId: string | null = null): Promise<Edition[]> =>
  editions(tx)
    .where('annex_edition.partnership_id', '=', partnershipId)
    .$if(annexId !== null, (query) => query.where('annex_edition.annex_id', '=', annexId))
    .orderBy('annex_edition.made_at')
    .orderBy('annex_edition.seq')
    .execute()

/** The annexes as they stand, in order, those taken away last. For those who have left: as they were then (R15). */
export async function listAnnexes(tx: Tx, partnershipId: string): Promise<Annex[]> {
  const rows = await editions(tx)
    .innerJoin('annex', 'annex.id', 'annex_edition.annex_id')
    .select('annex.place')
    .where('annex_edition.partnership_id', '=', partnershipId)
    .distinctOn('annex_edition.annex_id')
    .orderBy('annex_edition.annex_id')
    .orderBy('annex_edition.seq', 'desc')
    .execute()
  return inOrder(rows)
}

/** Holds the annexes until the request is done: two who change them at once come one after the other. */
export const holdAnnexes = (tx: Tx, partnershipId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${partnershipId}::text, 115))`.execute(tx)

/** Makes room for a new annex, last; its first edition says what it is. @returns its id */
export async function insertAnnex(
  tx: Tx,
  annex: { partnership_id: string; place: number; added_by: string },
): Promise<string> {
  return (await tx.insertInto('annex').values(annex).returning('id').executeTakeFirstOrThrow()).id
}

/** What an annex becomes. The database refuses one that does not come after the newest (23514). @returns its id */
export async function insertEdition(
  tx: Tx,
  edition: {
    annex_id: string
    partnership_id: string
    title: string
    body: string | null
    file_id: string | null
    removed?: boolean
    person_id: string
    party_id: string
    based_on: string | null
  },
): Promise<string> {
  return (await tx.insertInto('annex_edition').values(edition).returning('id').executeTakeFirstOrThrow()).id
}

/** Gives the annexes the places 1, 2, 3 … in the order of their ids here. */
export const placeAnnexes = (tx: Tx, ids: readonly string[]) =>
  sql`update annex set place = o.place from unnest(${sql.val([...ids])}::uuid[]) with ordinality as o(id, place)
    where annex.id = o.id and annex.place <> o.place`.execute(tx)
