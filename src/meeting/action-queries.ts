import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import type { Acting } from './queries.ts'

const select = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('action_point')
    .innerJoin('person', 'person.id', 'action_point.owner_id')
    .select([
      'action_point.id',
      'action_point.meeting_id',
      'action_point.agenda_item_id',
      'action_point.words',
      'action_point.owner_id',
      'action_point.owner_party',
      'action_point.due_on',
      'action_point.made_at',
      'action_point.done_at',
      'person.name',
      sql<boolean>`action_point.done_at is null and action_point.due_on < app.today()`.as('late'),
    ])
    .where('action_point.partnership_id', '=', partnershipId)
    .where('action_point.removed_at', 'is', null)
    .orderBy('action_point.due_on')
    .orderBy('action_point.id')

/** Something that somebody has taken on, with the owner's name and whether its day has passed. */
export type ActionRow = Awaited<ReturnType<typeof listActions>>[number]

/** Everything that has been taken on in a partnership and not taken away. */
export const listActions = (tx: Tx, partnershipId: string) => select(tx, partnershipId).execute()

/** One of them, or undefined. */
export const findAction = (tx: Tx, partnershipId: string, id: string) =>
  select(tx, partnershipId).where('action_point.id', '=', id).executeTakeFirst()

/** Keeps what somebody takes on at a meeting. @returns its id */
export const insertAction = (
  tx: Tx,
  room: Acting,
  action: {
    meeting_id: string
    agenda_item_id: string | null
    words: string
    owner_id: string
    owner_party: string
    due_on: Temporal.PlainDate
  },
) =>
  tx
    .insertInto('action_point')
    .values({ ...action, partnership_id: room.id, person_id: room.me.personId, party_id: room.me.partyId! })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Says that it is done, or that it is not after all. False if it stood so already. */
export async function setDone(tx: Tx, room: Acting, id: string, done: boolean): Promise<boolean> {
  const changed = await tx
    .updateTable('action_point')
    .set({ done_at: done ? sql<Date>`app.now()` : null, done_by: done ? room.me.personId : null })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .where('done_at', done ? 'is' : 'is not', null)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** Takes away what turned out not to be needed. False if somebody was first. */
export async function removeAction(tx: Tx, id: string): Promise<boolean> {
  const changed = await tx
    .updateTable('action_point')
    .set({ removed_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}
