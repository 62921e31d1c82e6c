import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { GoalWritten } from './rules.ts'

/** All goals of a partnership, removed ones too, in their order. */
export const listGoals = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('goal')
    .selectAll()
    .where('partnership_id', '=', partnershipId)
    .orderBy('place')
    .orderBy('created_at')
    .execute()
export type GoalRow = Awaited<ReturnType<typeof listGoals>>[number]

/** One goal of the partnership, locked, or undefined. */
export const findGoal = (tx: Tx, partnershipId: string, id: string) =>
  tx
    .selectFrom('goal')
    .selectAll()
    .where('partnership_id', '=', partnershipId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Writes a goal last among the others. */
export const insertGoal = (tx: Tx, goal: GoalWritten & { partnership_id: string; written_by: string }) =>
  tx
    .insertInto('goal')
    .values({
      ...goal,
      place: sql<number>`(select coalesce(max(place), 0) + 1 from goal where partnership_id = ${goal.partnership_id})`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

export const saveGoal = (tx: Tx, id: string, goal: GoalWritten) =>
  tx.updateTable('goal').set(goal).where('id', '=', id).execute()

/** Removes a goal so that it can be taken back, or takes it back. */
export const saveGoalRemoved = (tx: Tx, id: string, removed: boolean) =>
  tx
    .updateTable('goal')
    .set({ removed_at: removed ? sql`app.now()` : null })
    .where('id', '=', id)
    .execute()
