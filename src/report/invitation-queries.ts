import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Acting, Frozen } from './queries.ts'
import type { Answer } from './rules.ts'

const by = (room: Acting) => ({ partnership_id: room.id, party_id: room.me.partyId!, person_id: room.me.personId })

/** Everyone on the list of those who are invited, by name. */
export const listInvitees = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('report_invitee')
    .select(['id', 'name', 'role', 'email', 'party_id as partyId'])
    .where('partnership_id', '=', partnershipId)
    .where('removed_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
export type InviteeRow = Awaited<ReturnType<typeof listInvitees>>[number]

/** Puts somebody on the list. @returns its id, or undefined when the address is there already */
export const insertInvitee = async (tx: Tx, room: Acting, given: { name: string; role: string; email: string }) =>
  (
    await tx
      .insertInto('report_invitee')
      .values({ ...given, ...by(room) })
      .onConflict((there) => there.doNothing())
      .returning('id')
      .executeTakeFirst()
  )?.id

/** Takes somebody of one's own party's off the list. @returns false when nobody was there to take off */
export const removeInvitee = async (tx: Tx, room: Acting, id: string): Promise<boolean> => {
  const done = await tx
    .updateTable('report_invitee')
    .set({ removed_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .where('partnership_id', '=', room.id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** When and where the report is shown, as it was last said; undefined before anybody is invited. */
export const findInvitation = (tx: Tx, reportId: string) =>
  tx
    .selectFrom('report_invitation')
    .select([
      'id',
      'sequence',
      'starts_at as startsAt',
      'ends_at as endsAt',
      'place',
      'link',
      'words',
      'made_at as madeAt',
    ])
    .where('report_id', '=', reportId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
export type InvitationRow = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

/** What an invitation says. */
export interface Invited {
  startsAt: Date
  endsAt: Date
  place: string
  link: string | null
  words: string
}

/** Keeps an invitation; the database gives its sequence and refuses one to a report that is not locked. */
export const insertInvitation = (tx: Tx, room: Acting, reportId: string, { startsAt, endsAt, ...said }: Invited) =>
  tx
    .insertInto('report_invitation')
    .values({ ...said, ...by(room), report_id: reportId, starts_at: startsAt, ends_at: endsAt })
    .returning(['id', 'sequence'])
    .executeTakeFirstOrThrow()

/** Keeps the digest of a letter's secret. */
export const insertInvited = (
  tx: Tx,
  room: Acting,
  letter: { reportId: string; invitationId: string; inviteeId: string; digest: Buffer },
) =>
  tx
    .insertInto('report_invited')
    .values({
      ...by(room),
      report_id: letter.reportId,
      invitation_id: letter.invitationId,
      invitee_id: letter.inviteeId,
      token_digest: letter.digest,
    })
    .execute()

/** Who has had a letter of an invitation. */
export const listInvited = async (tx: Tx, invitationId: string): Promise<string[]> =>
  (await tx.selectFrom('report_invited').select('invitee_id').where('invitation_id', '=', invitationId).execute()).map(
    ({ invitee_id }) => invitee_id,
  )

/** When each party reports back to its board, as it was last said. ISO days. */
export const listBoardDays = async (tx: Tx, reportId: string) =>
  (
    await sql<{ partyId: string; on: string }>`
    select distinct on (party_id) party_id as "partyId", back_on::text as on from report_board_day
    where report_id = ${reportId}::uuid order by party_id, id desc`.execute(tx)
  ).rows

/** Says when one's own party reports back. */
export const insertBoardDay = (tx: Tx, room: Acting, reportId: string, on: string) =>
  tx
    .insertInto('report_board_day')
    .values({ ...by(room), report_id: reportId, back_on: sql`${on}::date` } as never)
    .execute()

/** A question of somebody who is invited, with what the parties have answered. */
export interface QuestionRow {
  id: string
  words: string
  who: string
  role: string
  madeAt: Date
  replies: readonly { words: string; partyId: string; madeAt: string }[]
}

/** The questions about a report, for those inside, the oldest first. */
export const listQuestions = async (tx: Tx, reportId: string) =>
  (
    await sql<QuestionRow>`
    select q.id, q.words, e.name as who, e.role, q.made_at as "madeAt",
      coalesce((select jsonb_agg(jsonb_build_object('words', y.words, 'partyId', y.party_id, 'madeAt', y.made_at) order by y.id)
        from report_reply y where y.question_id = q.id), '[]') as replies
    from report_question q join report_invitee e on e.id = q.invitee_id where q.report_id = ${reportId}::uuid order by q.id`.execute(
      tx,
    )
  ).rows

/** Answers a question for one's own party. */
export const insertReply = (tx: Tx, room: Acting, questionId: string, words: string) =>
  tx
    .insertInto('report_reply')
    .values({ ...by(room), question_id: questionId, words })
    .execute()

/** What the secret of a letter opens, or undefined when it opens nothing. */
export const findByToken = async (tx: Tx, digest: Buffer) =>
  (
    await sql<
      Invited & {
        reportId: string
        partnershipId: string
        invitee: string
        name: string
        slug: string
        content: Frozen
        hash: string
        lockedAt: Date
      }
    >`select report_id as "reportId", partnership_id as "partnershipId", invitee, name, slug, content, hash, locked_at as "lockedAt",
      starts_at as "startsAt", ends_at as "endsAt", place, link, words from app.invited_to(${digest})`.execute(tx)
  ).rows[0]

/** The answers of the parties to a report, for one who holds a letter's secret. */
export const answersByToken = async (tx: Tx, digest: Buffer): Promise<Answer[]> =>
  (
    await sql<Answer>`select part, digest, answer, words, party_id as "partyId", '' as "personId", person_name as "personName",
      made_at as "madeAt" from app.invited_answers(${digest})`.execute(tx)
  ).rows

/** The questions about a report, for one who holds a letter's secret. */
export const questionsByToken = async (tx: Tx, digest: Buffer) =>
  (
    await sql<QuestionRow>`select id, words, who, role, made_at as "madeAt", replies from app.invited_questions(${digest})`.execute(
      tx,
    )
  ).rows

/** Somebody who is invited asks. @returns whom to tell: nobody when the very same has been asked, or the secret opens nothing */
export const askByToken = async (tx: Tx, digest: Buffer, words: string) =>
  (
    await sql<{ question: string; partnership_id: string; year: number; person_id: string }>`
    select * from app.ask_of_report(${digest}, ${words})`.execute(tx)
  ).rows
