import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import type { ApprovalRole } from './minutes-rules.ts'
import type { Acting } from './queries.ts'

/** Names who leads and who writes at a meeting. */
export const saveLeads = (
  tx: Tx,
  meetingId: string,
  leads: Record<'chair_id' | 'chair_party' | 'secretary_id' | 'secretary_party', string | null>,
) => tx.updateTable('meeting').set(leads).where('id', '=', meetingId).execute()

/** Hands the minutes round until a day. False if they are so already. */
export async function offerMinutes(tx: Tx, meetingId: string, until: Temporal.PlainDate): Promise<boolean> {
  const done = await tx
    .updateTable('meeting')
    .set({ offered_at: sql<Date>`app.now()`, approve_by: until })
    .where('id', '=', meetingId)
    .where('offered_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Opens minutes that are handed round but not approved; the approval that was given falls away with it. */
export async function reopenMinutes(tx: Tx, meetingId: string): Promise<boolean> {
  const done = await tx
    .updateTable('meeting')
    .set({ offered_at: null, approve_by: null })
    .where('id', '=', meetingId)
    .where('offered_at', 'is not', null)
    .where('approved_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** The approvals given, each with a name. */
export const listApprovals = (tx: Tx, meetingId: string) =>
  tx
    .selectFrom('minutes_approval')
    .innerJoin('person', 'person.id', 'minutes_approval.person_id')
    .select(['role', 'person_id', 'party_id', 'given_at', 'person.name'])
    .where('meeting_id', '=', meetingId)
    .orderBy('given_at')
    .execute()
export type ApprovalRow = Awaited<ReturnType<typeof listApprovals>>[number]

/** Approves. The database refuses who is not the chair, or not of another party; the second one closes the minutes. */
export const insertApproval = (tx: Tx, room: Acting, meetingId: string, role: ApprovalRole) =>
  tx
    .insertInto('minutes_approval')
    .values({
      meeting_id: meetingId,
      partnership_id: room.id,
      role,
      person_id: room.me.personId,
      party_id: room.me.partyId!,
    })
    .execute()

/** What somebody objects to in the minutes; kept with them for good. */
export const listObjections = (tx: Tx, meetingId: string) =>
  tx
    .selectFrom('minutes_objection')
    .innerJoin('person', 'person.id', 'minutes_objection.person_id')
    .select(['minutes_objection.id', 'words', 'party_id', 'made_at', 'person.name'])
    .where('meeting_id', '=', meetingId)
    .orderBy('made_at')
    .execute()
export type ObjectionRow = Awaited<ReturnType<typeof listObjections>>[number]

/** Keeps an objection with the minutes. @returns its id */
export const insertObjection = (tx: Tx, room: Acting, meetingId: string, words: string) =>
  tx
    .insertInto('minutes_objection')
    .values({
      meeting_id: meetingId,
      partnership_id: room.id,
      words,
      person_id: room.me.personId,
      party_id: room.me.partyId!,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

/** To whom the approved minutes went. */
export const listSent = (tx: Tx, meetingId: string) =>
  tx
    .selectFrom('minutes_sent')
    .innerJoin('person', 'person.id', 'minutes_sent.person_id')
    .select(['person_id', 'as_officer', 'sent_at', 'person.name'])
    .where('meeting_id', '=', meetingId)
    .orderBy('person.name')
    .execute()
export type SentRow = Awaited<ReturnType<typeof listSent>>[number]

/** Notes that the minutes went to somebody. */
export const insertSent = (tx: Tx, room: Acting, meetingId: string, personId: string, asOfficer: boolean) =>
  tx
    .insertInto('minutes_sent')
    .values({ meeting_id: meetingId, partnership_id: room.id, person_id: personId, as_officer: asOfficer })
    .execute()
