import { sql } from 'kysely'
import { listSeats } from '#group/queries.ts'
import type { Tx } from '#platform/db.ts'
import { writeLog } from '#record/queries.ts'
import type { Call } from './call.ts'
import type { Presence, Reply } from './rules.ts'

/** Who acts, in which partnership. A `Room` of the partnership fits. */
export interface Acting {
  id: string
  me: { personId: string; partyId: string | null }
}

/** A meeting, as its own row. */
export type MeetingRow = NonNullable<Awaited<ReturnType<typeof findMeeting>>>
/** A meeting in the list: with how many items are on its agenda and which parties came. */
export type ListedMeeting = Awaited<ReturnType<typeof listMeetings>>[number]

const standing = sql<number>`(select count(*)::int from agenda_item i where i.meeting_id = meeting.id and i.removed_at is null)`
const came = sql<
  string[]
>`(select coalesce(array_agg(distinct a.party_id::text) filter (where a.party_id is not null), '{}')
  from meeting_attendance a where a.meeting_id = meeting.id and a.presence <> 'absent')`

/** All meetings of a partnership, in no order of their own. */
export const listMeetings = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('meeting')
    .select([
      'id',
      'kind',
      'group_id',
      'starts_at',
      'ends_at',
      'place',
      'link',
      'cancelled_at',
      'offered_at',
      'approved_at',
      standing.as('items'),
      came.as('came'),
    ])
    .where('partnership_id', '=', partnershipId)
    .execute()

/** The meeting with this id in this partnership, or undefined. */
export const findMeeting = (tx: Tx, partnershipId: string, id: string) =>
  tx
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', id)
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirst()

/** The meeting that is going on or comes next, or undefined when none has been called. */
export const nextMeeting = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('meeting')
    .select(['id', 'kind', 'starts_at', 'ends_at', 'place', 'link'])
    .where('partnership_id', '=', partnershipId)
    .where('cancelled_at', 'is', null)
    .where(sql<boolean>`ends_at > app.now()`)
    // What is handed round takes no more items
    .where('offered_at', 'is', null)
    .orderBy('starts_at')
    .limit(1)
    .executeTakeFirst()

/**
 * Whether an idea meeting has been held: it has begun, and somebody is noted as there for at least two of the parties. What came
 * before an agreement that was taken over lies before its room.
 */
export async function ideaMeetingHeld(tx: Tx, room: { id: string; takenOver: boolean }): Promise<boolean> {
  if (room.takenOver) return true
  const { rows } = await sql<{ held: boolean }>`select app.idea_meeting_held(${room.id}::uuid) as held`.execute(tx)
  return rows[0]!.held
}

/** Whether an idea meeting is still to be asked for: none has been held, and no agreement is locked or signed (it comes before). */
export async function ideaMeetingAwaited(tx: Tx, room: { id: string; takenOver: boolean }): Promise<boolean> {
  const version = tx.selectFrom('version').select('id').where('partnership_id', '=', room.id)
  if (await version.where('released_at', 'is', null).limit(1).executeTakeFirst()) return false
  return !(await ideaMeetingHeld(tx, room))
}

const columnsOf = ({ kind, group, startsAt, endsAt, place, link }: Call) => ({
  kind,
  group_id: group,
  starts_at: startsAt,
  ends_at: endsAt,
  place,
  link,
})

/** Calls a meeting. @returns its id */
export const insertMeeting = (tx: Tx, room: Acting, call: Call) =>
  tx
    .insertInto('meeting')
    .values({ ...columnsOf(call), partnership_id: room.id, person_id: room.me.personId, party_id: room.me.partyId! })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Changes when or where. */
export const updateMeeting = (tx: Tx, id: string, call: Call) =>
  tx.updateTable('meeting').set(columnsOf(call)).where('id', '=', id).execute()

/** Cancels a meeting that is not cancelled. False if somebody was first. */
export async function cancelMeeting(tx: Tx, id: string): Promise<boolean> {
  const done = await tx
    .updateTable('meeting')
    .set({ cancelled_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Who noted as there, and what others came. */
export const listAttendance = (tx: Tx, meetingId: string) =>
  tx
    .selectFrom('meeting_attendance')
    .select(['person_id', 'party_id', 'presence'])
    .where('meeting_id', '=', meetingId)
    .execute() as Promise<{ person_id: string; party_id: string | null; presence: Presence }[]>

/** Notes one person's presence; the latest word stands. */
export const saveAttendance = (
  tx: Tx,
  room: Acting,
  meetingId: string,
  one: { person_id: string; party_id: string | null; presence: Presence },
) =>
  tx
    .insertInto('meeting_attendance')
    .values({ ...one, meeting_id: meetingId, partnership_id: room.id, noted_by: room.me.personId })
    .onConflict((there) =>
      there
        .columns(['meeting_id', 'person_id'])
        .doUpdateSet({ presence: one.presence, noted_by: room.me.personId, noted_at: sql<Date>`app.now()` }),
    )
    .execute()

/** Keeps who else came, by number and role. */
export const saveOthers = (tx: Tx, meetingId: string, others: string) =>
  tx.updateTable('meeting').set({ others }).where('id', '=', meetingId).execute()

/** What each person has replied to the invitation. */
export const listReplies = (tx: Tx, meetingId: string) =>
  tx
    .selectFrom('meeting_reply')
    .select(['person_id', 'reply'])
    .where('meeting_id', '=', meetingId)
    .execute() as Promise<{ person_id: string; reply: Reply }[]>

/** One's own reply; the latest stands. */
export const saveReply = (tx: Tx, room: Acting, meetingId: string, reply: Reply) =>
  tx
    .insertInto('meeting_reply')
    .values({ meeting_id: meetingId, partnership_id: room.id, person_id: room.me.personId, reply })
    .onConflict((there) =>
      there.columns(['meeting_id', 'person_id']).doUpdateSet({ reply, given_at: sql<Date>`app.now()` }),
    )
    .execute()

/** Something that another room wants talked about: the same source is never on an agenda twice. */
export interface ForTheAgenda {
  title: string
  words: string
  source: { kind: string; id: string }
}

/**
 * Puts an item on the agenda of the next meeting that is called; when none is, on the waiting list that the next meeting
 * takes up. The same source again changes nothing. Logs what it does. The asker must act for a party of the partnership.
 * @param item a title (cut at 160 characters), words of why (cut at 2,000), and what it comes from: `kind` as
 *   `assessment_difference`, `id` of the thing itself
 * @returns where it is now: on an agenda, waiting, or there already
 */
export async function addToNextAgenda(
  tx: Tx,
  room: Acting,
  item: ForTheAgenda,
): Promise<'added' | 'waiting' | 'there'> {
  const next = await nextMeeting(tx, room.id)
  const added = await tx
    .insertInto('agenda_item')
    .values({
      partnership_id: room.id,
      meeting_id: next?.id ?? null,
      place: sql<number>`(select coalesce(max(place), 0) + 1 from agenda_item where partnership_id = ${room.id}::uuid and meeting_id is not distinct from ${next?.id ?? null}::uuid)`,
      title: item.title.slice(0, 160),
      words: item.words.slice(0, 2000),
      source_kind: item.source.kind,
      source_id: item.source.id,
      person_id: room.me.personId,
      party_id: room.me.partyId!,
    })
    .onConflict((there) =>
      there.columns(['partnership_id', 'source_kind', 'source_id']).where('removed_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()
  if (!added) return 'there'
  await writeLog(tx, { kind: 'partnership', owner: room.id }, 'meeting:add_item', added.id, item)
  return next ? 'added' : 'waiting'
}

const readers = ['representative', 'responsible_officer', 'signatory', 'co_opted'] as const

/** People of a partnership who read its room, and so the one who acts. */
const listReaders = async (tx: Tx, room: Acting): Promise<string[]> => {
  const rows = await tx
    .selectFrom('mandate')
    .select('person_id')
    .distinct()
    .where('partnership_id', '=', room.id)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`app.is_live(from_day, to_day)`)
    .where('capacity', 'in', readers)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/**
 * People whose calendars hold a meeting: those who sit in the group it is of, else everyone who reads the room. To a meeting
 * with the reference group that group's own people too: they see `glance`, not the room.
 * @param actor the one who calls or changes it, told in either case; null when nobody does: whoever reads is not called by it
 */
export async function listPeopleToInvite(
  tx: Tx,
  room: Acting,
  meeting: { kind: string; group_id: string | null },
  actor: string | null = room.me.personId,
): Promise<{ id: string; glance: boolean }[]> {
  const all = await listReaders(tx, room)
  const seats = meeting.group_id
    ? (await listSeats(tx, room.id)).filter(({ group_id, live }) => live && group_id === meeting.group_id)
    : null
  const called = seats ? all.filter((id) => id === actor || seats.some(({ person_id }) => person_id === id)) : all
  const reference = meeting.kind === 'reference' ? await listReferenceGroup(tx, room) : []
  return [
    ...called.map((id) => ({ id, glance: false })),
    ...reference.filter((id) => !all.includes(id)).map((id) => ({ id, glance: true })),
  ]
}

/** Those who sit in the reference group now. */
async function listReferenceGroup(tx: Tx, room: Acting): Promise<string[]> {
  const rows = await tx
    .selectFrom('mandate')
    .select('person_id')
    .distinct()
    .where('partnership_id', '=', room.id)
    .where('capacity', '=', 'reference')
    .where('ended_at', 'is', null)
    .where(sql<boolean>`app.is_live(from_day, to_day)`)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** People to write to about a meeting: everyone who reads the room but the one who acts. */
export const listPeopleToTell = async (tx: Tx, room: Acting): Promise<string[]> =>
  (await listReaders(tx, room)).filter((id) => id !== room.me.personId)
