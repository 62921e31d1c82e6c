import { sql } from 'kysely'
import { json, type Tx } from '#platform/db.ts'
import type { GoodRow } from './import-file.ts'
import type { Outcome } from './import-report.ts'
import type { Cells, Doubt, ImportedContent } from './import-row.ts'

/**
 * Keeps a row as a draft. A row that is there with the same cells is left alone, also when an administrator has corrected it
 * since; one whose cells have changed gets a new revision, and the old ones stay.
 * @returns what became of it, and its id
 */
export async function keepRow(tx: Tx, row: GoodRow): Promise<{ id: string; outcome: Outcome }> {
  const known = await tx.selectFrom('register_import').select('id').where('key', '=', row.key).executeTakeFirst()
  const id =
    known?.id ??
    (await tx.insertInto('register_import').values({ key: row.key }).returning('id').executeTakeFirstOrThrow()).id
  if (known) {
    const last = await tx
      .selectFrom('register_import_revision')
      .select('cells_sha256')
      .where('import_id', '=', id)
      .where('manner', '=', 'imported')
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (last?.cells_sha256.equals(row.cellsSha256)) return { id, outcome: 'unchanged' }
  }
  await insertRevision(tx, id, { ...row, manner: 'imported', note: '', personId: null })
  return { id, outcome: known ? 'changed' : 'new' }
}

/** A new revision of a draft: from a source, or corrected by an administrator. The database gives its number. */
export const insertRevision = (
  tx: Tx,
  importId: string,
  revision: {
    manner: 'imported' | 'corrected'
    cells: Cells
    cellsSha256: Buffer
    content: ImportedContent
    doubts: readonly Doubt[]
    note: string
    personId: string | null
  },
) =>
  tx
    .insertInto('register_import_revision')
    .values({
      import_id: importId,
      manner: revision.manner,
      cells: json(revision.cells),
      cells_sha256: revision.cellsSha256,
      content: json(revision.content),
      doubts: json(revision.doubts),
      note: revision.note,
      person_id: revision.personId,
    })
    .execute()

/** Whether the newest revision of a draft is not shown yet, and may be. */
export async function waitsToBeShown(tx: Tx, importId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('register_import')
    .select(sql<boolean>`withdrawn_at is null and published_revision is distinct from revision`.as('waits'))
    .where('id', '=', importId)
    .executeTakeFirst()
  return row?.waits ?? false
}

/** Shows a draft in the register, from the command line: the owner's way. @returns the entry's id */
export const showAsOwner = async (tx: Tx, importId: string): Promise<string> =>
  (await sql<{ id: string }>`select app.put_import_in_register(${importId}::uuid) as id`.execute(tx)).rows[0]!.id
