import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { RowWritten } from './rules.ts'

const rows = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('chain_row as r')
    .leftJoin('person', 'person.id', 'r.person_id')
    // A goal that has been removed is not led to; the row keeps it, in case it is taken back
    .leftJoin('goal as g', (join) => join.onRef('g.id', '=', 'r.goal_id').on('g.removed_at', 'is', null))
    .select([
      'r.id',
      'r.number',
      'r.effort',
      'r.effort_by',
      'r.output',
      'r.effect',
      'r.later_effect',
      'g.id as goal_id',
      'g.words as goal',
      'r.party_id',
      'r.changed_at',
      'person.name as personName',
      sql<boolean>`r.removed_at is not null`.as('removed'),
    ])
    .where('r.partnership_id', '=', partnershipId)

/** Every row of a partnership's chain, removed ones too, in the order of their numbers. */
export const listRows = (tx: Tx, partnershipId: string) => rows(tx, partnershipId).orderBy('r.number').execute()
export type ChainRow = Awaited<ReturnType<typeof listRows>>[number]

/** The row with this number in the partnership, or undefined. */
export const findRow = (tx: Tx, partnershipId: string, number: number): Promise<ChainRow | undefined> =>
  rows(tx, partnershipId).where('r.number', '=', number).executeTakeFirst()

/** Holds a row until the act is done: of two who write at once, the second sees what the first wrote. */
export const holdRow = (tx: Tx, partnershipId: string, number: number) =>
  tx
    .selectFrom('chain_row')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('number', '=', number)
    .forUpdate()
    .execute()

/** Who acts, for which party. */
export interface By {
  partnership_id: string
  person_id: string
  party_id: string
}

/** Keeps a row; the database numbers it. @returns its id and number */
export const insertRow = (tx: Tx, by: By, row: RowWritten) =>
  tx
    .insertInto('chain_row')
    .values({ ...row, ...by })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()

export const saveRow = (tx: Tx, id: string, row: RowWritten) =>
  tx.updateTable('chain_row').set(row).where('id', '=', id).execute()

/** Removes a row so that it can be taken back, or takes it back. */
export const saveRowRemoved = (tx: Tx, id: string, removed: boolean) =>
  tx
    .updateTable('chain_row')
    .set({ removed_at: removed ? sql<Date>`app.now()` : null })
    .where('id', '=', id)
    .execute()
