import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { PollAnswer } from './poll-rules.ts'
import type { Acting } from './queries.ts'
import type { MeetingKind } from './rules.ts'

/** A time that is proposed. */
export interface SlotRow {
  id: string
  starts_at: Date
  ends_at: Date
}

/** Asks for a time. @returns the poll's id */
export async function insertPoll(
  tx: Tx,
  room: Acting,
  poll: {
    kind: MeetingKind
    group: string | null
    place: string
    link: string | null
    slots: readonly { startsAt: Date; endsAt: Date }[]
  },
): Promise<string> {
  const { kind, group, place, link, slots } = poll
  const { id } = await tx
    .insertInto('meeting_poll')
    .values({
      kind,
      group_id: group,
      place,
      link,
      partnership_id: room.id,
      person_id: room.me.personId,
      party_id: room.me.partyId!,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const { startsAt, endsAt } of slots)
    await tx
      .insertInto('poll_slot')
      .values({ poll_id: id, partnership_id: room.id, starts_at: startsAt, ends_at: endsAt })
      .execute()
  return id
}

/** Keeps that a person is asked, with the digest of the secret in the person's link. */
export const insertAsked = (
  tx: Tx,
  room: Acting,
  asked: { poll_id: string; person_id: string; party_id: string | null; token_digest: Buffer },
) =>
  tx
    .insertInto('poll_asked')
    .values({ ...asked, partnership_id: room.id })
    .execute()

const polls = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('meeting_poll')
    .innerJoin('person', 'person.id', 'meeting_poll.person_id')
    .select([
      'meeting_poll.id',
      'meeting_poll.kind',
      'meeting_poll.group_id',
      sql<string | null>`(select g.name from partnership_group g where g.id = meeting_poll.group_id)`.as('group'),
      'meeting_poll.place',
      'meeting_poll.link',
      'meeting_poll.made_at',
      'meeting_poll.closed_at',
      'meeting_poll.meeting_id',
      'person.name',
      sql<number>`(select count(*)::int from poll_asked a where a.poll_id = meeting_poll.id)`.as('asked'),
      sql<number>`(select count(*)::int from poll_asked a where a.poll_id = meeting_poll.id and a.answered_at is not null)`.as(
        'answered',
      ),
    ])
    .where('partnership_id', '=', partnershipId)
export type PollRow = NonNullable<Awaited<ReturnType<typeof findPoll>>>

/** Those that are still asked, the oldest first. */
export const listOpenPolls = (tx: Tx, partnershipId: string) =>
  polls(tx, partnershipId).where('closed_at', 'is', null).orderBy('meeting_poll.made_at').execute()
/** One of a partnership, or undefined. */
export const findPoll = (tx: Tx, partnershipId: string, id: string) =>
  polls(tx, partnershipId).where('meeting_poll.id', '=', id).executeTakeFirst()

/** Its times, in their order. */
export const listSlots = (tx: Tx, pollId: string): Promise<SlotRow[]> =>
  tx
    .selectFrom('poll_slot')
    .select(['id', 'starts_at', 'ends_at'])
    .where('poll_id', '=', pollId)
    .orderBy('starts_at')
    .orderBy('ends_at')
    .execute()

/** Who was asked, by name. */
export const listAsked = (tx: Tx, pollId: string) =>
  tx
    .selectFrom('poll_asked')
    .innerJoin('person', 'person.id', 'poll_asked.person_id')
    .select(['poll_asked.person_id', 'poll_asked.party_id', 'poll_asked.answered_at', 'person.name'])
    .where('poll_id', '=', pollId)
    .orderBy('person.name')
    .execute()
export type AskedRow = Awaited<ReturnType<typeof listAsked>>[number]

/** What has been answered. */
export const listAnswers = (tx: Tx, pollId: string) =>
  tx
    .selectFrom('poll_answer')
    .select(['slot_id', 'person_id', 'answer'])
    .where('poll_id', '=', pollId)
    .execute() as Promise<{ slot_id: string; person_id: string; answer: PollAnswer }[]>

/** Keeps the asker's own answers; the latest stand. */
export async function saveAnswers(
  tx: Tx,
  room: Acting,
  pollId: string,
  answers: ReadonlyMap<string, PollAnswer>,
): Promise<void> {
  for (const [slot_id, answer] of answers)
    await tx
      .insertInto('poll_answer')
      .values({ poll_id: pollId, slot_id, person_id: room.me.personId, partnership_id: room.id, answer })
      .onConflict((there) =>
        there.columns(['slot_id', 'person_id']).doUpdateSet({ answer, given_at: sql<Date>`app.now()` }),
      )
      .execute()
  await tx
    .updateTable('poll_asked')
    .set({ answered_at: sql<Date>`app.now()` })
    .where('poll_id', '=', pollId)
    .where('person_id', '=', room.me.personId)
    .execute()
}

/** Holds a poll that is open until the request is done. False if it is closed: somebody was first. */
export const holdPoll = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.selectFrom('meeting_poll').select('closed_at').where('id', '=', id).forUpdate().executeTakeFirst())
    ?.closed_at === null

/** Closes a poll that is held, by the meeting it became or by none. */
export const closePoll = (tx: Tx, room: Acting, id: string, meetingId: string | null) =>
  tx
    .updateTable('meeting_poll')
    .set({ closed_at: sql<Date>`app.now()`, closed_by: room.me.personId, meeting_id: meetingId })
    .where('id', '=', id)
    .execute()

/** What a link opens: whose it is and what is asked. Undefined for one that is not, or whose person has left. */
export const readLink = async (tx: Tx, digest: Buffer) =>
  (
    await sql<{
      poll_id: string
      partnership_id: string
      name: string
      kind: MeetingKind
      place: string
      closed_at: Date | null
      answered_at: Date | null
    }>`select * from app.poll_asked_by(${digest})`.execute(tx)
  ).rows[0]
/** The times of a link, with what its person has answered. */
export const readLinkSlots = async (tx: Tx, digest: Buffer) =>
  (await sql<SlotRow & { answer: PollAnswer | null }>`select * from app.poll_slots_by(${digest})`.execute(tx)).rows
/** Keeps the answers of a link's person. False when it is decided meanwhile. */
export const answerByLink = async (tx: Tx, digest: Buffer, answers: ReadonlyMap<string, PollAnswer>) =>
  (
    await sql<{ kept: boolean }>`
      select app.answer_poll_by(${digest}, ${JSON.stringify(Object.fromEntries(answers))}::text::jsonb) as kept`.execute(
      tx,
    )
  ).rows[0]?.kept ?? false
