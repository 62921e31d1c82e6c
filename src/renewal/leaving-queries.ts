import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import type { By } from './queries.ts'

/**
 * Parties that have said that they leave, with their last day, and when they came back if they have; those that changed
 * their minds are left out.
 */
export const listLeavings = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('party_leaving as l')
    .innerJoin('party', 'party.id', 'l.party_id')
    .innerJoin('organisation', 'organisation.id', 'party.organisation_id')
    .select([
      'l.id',
      'l.party_id as partyId',
      'organisation.name',
      'l.leaves_on as leavesOn',
      'l.reason',
      'l.returned_at as returnedAt',
    ])
    .where('l.partnership_id', '=', partnershipId)
    .where('l.withdrawn_at', 'is', null)
    .orderBy('l.made_at')
    .execute()
export type LeavingRow = Awaited<ReturnType<typeof listLeavings>>[number]

/** Keeps that the party leaves. The database refuses it while a version is under way, and for the last of a side (23514). */
export const insertLeaving = (tx: Tx, by: By, said: { leaves_on: Temporal.PlainDate; reason: string }) =>
  tx
    .insertInto('party_leaving')
    .values({ ...by, ...said })
    .returning('id')
    .executeTakeFirstOrThrow()

/** The party stays after all. */
export const withdrawLeaving = (tx: Tx, id: string) =>
  tx
    .updateTable('party_leaving')
    .set({ withdrawn_at: sql`app.now()` })
    .where('id', '=', id)
    .execute()
