import { sql } from 'kysely'
import { json, type Tx } from '#platform/db.ts'
import { notFound } from '#platform/errors.ts'
import type { Read } from './read-intake.ts'

/** A file that has been read and is shown before it is taken in. */
export interface Intake {
  id: string
  fileName: string
  read: Read
}

/** Keeps what was read of a file; the person's earlier ones in the same partnership are thrown away. @returns its id */
export async function insertIntake(tx: Tx, partnershipId: string, fileName: string, read: Read): Promise<string> {
  await sql`select app.clear_intakes()`.execute(tx)
  await tx.deleteFrom('intake').where('partnership_id', '=', partnershipId).execute()
  const row = { partnership_id: partnershipId, file_name: fileName, contents: json(read) }
  return (await tx.insertInto('intake').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/**
 * The asker's own file that is waiting to be taken in, held until the request is done.
 * @throws Refusal 404 `intake` for what is not there, is somebody else's or has been taken in already
 */
export async function getIntake(tx: Tx, partnershipId: string, id: string): Promise<Intake> {
  const row = await tx
    .selectFrom('intake')
    .select(['id', 'file_name', 'contents'])
    .where('partnership_id', '=', partnershipId)
    .where(sql<boolean>`id::text = ${id}`)
    .executeTakeFirstOrThrow(() => notFound('intake'))
  return { id: row.id, fileName: row.file_name, read: row.contents as unknown as Read }
}

/** Throws a read file away. @returns false when somebody else's press did it first */
export async function deleteIntake(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('intake').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0n
}
