import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { ResourceWritten } from './rules.ts'

/** All resources of a partnership, removed ones too, in the order they were entered. */
export const listResources = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('resource')
    .selectAll()
    .where('partnership_id', '=', partnershipId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
export type ResourceRow = Awaited<ReturnType<typeof listResources>>[number]

/** One resource of the partnership, locked, or undefined. */
export const findResource = (tx: Tx, partnershipId: string, id: string) =>
  tx
    .selectFrom('resource')
    .selectAll()
    .where('partnership_id', '=', partnershipId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const insertResource = (tx: Tx, resource: ResourceWritten & { partnership_id: string }) =>
  tx.insertInto('resource').values(resource).returning('id').executeTakeFirstOrThrow()

export const saveResource = (tx: Tx, id: string, resource: ResourceWritten) =>
  tx.updateTable('resource').set(resource).where('id', '=', id).execute()

/** Removes a resource so that it can be taken back, or takes it back. */
export const saveResourceRemoved = (tx: Tx, id: string, removed: boolean) =>
  tx
    .updateTable('resource')
    .set({ removed_at: removed ? sql`app.now()` : null })
    .where('id', '=', id)
    .execute()
