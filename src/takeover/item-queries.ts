import { json, type Tx } from '#platform/db.ts'
import type { ItemKind, Said } from './item-rules.ts'

/** Goals, resources, groups and meetings of a draft, in the order they were entered. */
export const listItems = (tx: Tx, takeoverId: string) =>
  tx
    .selectFrom('takeover_item')
    .select(['id', 'kind', 'content'])
    .where('takeover_id', '=', takeoverId)
    .orderBy('id')
    .execute() as Promise<{ id: string; kind: ItemKind; content: Said }[]>
export type ItemRow = Awaited<ReturnType<typeof listItems>>[number]

/** Keeps some; whoever has confirmed is asked anew. @throws 23514 (409) when it is no draft any more */
export const insertItems = (tx: Tx, takeoverId: string, items: readonly { kind: ItemKind; content: Said }[]) =>
  tx
    .insertInto('takeover_item')
    .values(items.map(({ kind, content }) => ({ takeover_id: takeoverId, kind, content: json(content) as never })))
    .execute()

/** Takes one away. False when it was not there. */
export async function removeItem(tx: Tx, takeoverId: string, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('takeover_item')
    .where('takeover_id', '=', takeoverId)
    .where('id', '=', id)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
