import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import type { Room } from '#partnership/enter.ts'
import type { Direction } from './rules.ts'

/** Questions to the group with who asked, those without an outcome first. */
export const listQuestions = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('reference_question')
    .innerJoin('person', 'person.id', 'reference_question.person_id')
    .select([
      'reference_question.id',
      'reference_question.words',
      'reference_question.party_id',
      'reference_question.made_at',
      'reference_question.outcome',
      'reference_question.settled_at',
      'person.name',
    ])
    .where('partnership_id', '=', partnershipId)
    .orderBy(sql`settled_at is not null`)
    .orderBy('reference_question.made_at', 'desc')
    .execute()
export type QuestionRow = Awaited<ReturnType<typeof listQuestions>>[number]

/** What has been answered to all of them. */
export const listAnswers = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('reference_answer')
    .innerJoin('person', 'person.id', 'reference_answer.person_id')
    .select([
      'reference_answer.id',
      'reference_answer.question_id',
      'reference_answer.words',
      'reference_answer.party_id',
      'reference_answer.made_at',
      'person.name',
    ])
    .where('partnership_id', '=', partnershipId)
    .orderBy('reference_answer.made_at')
    .execute()
export type AnswerRow = Awaited<ReturnType<typeof listAnswers>>[number]

/** What has been spread to the group and by it, the latest first. */
export const listSpread = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('reference_spread')
    .innerJoin('person', 'person.id', 'reference_spread.person_id')
    .select([
      'reference_spread.id',
      'reference_spread.direction',
      'reference_spread.words',
      'reference_spread.happened_on',
      'person.name',
    ])
    .where('partnership_id', '=', partnershipId)
    .orderBy('happened_on', 'desc')
    .orderBy('reference_spread.id', 'desc')
    .execute()
export type SpreadRow = Awaited<ReturnType<typeof listSpread>>[number]

/** Asks the group something. @returns its id */
export const insertQuestion = (tx: Tx, room: Room, words: string) =>
  tx
    .insertInto('reference_question')
    .values({ partnership_id: room.id, words, person_id: room.me.personId, party_id: room.me.partyId! })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Answers, for oneself or as somebody of a party who notes what the group said. @returns its id */
export const insertAnswer = (tx: Tx, room: Room, questionId: string, words: string) =>
  tx
    .insertInto('reference_answer')
    .values({
      question_id: questionId,
      partnership_id: room.id,
      words,
      person_id: room.me.personId,
      party_id: room.me.partyId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Tells the group what its answers led to, which closes the question. False if somebody was first. */
export async function settleQuestion(tx: Tx, id: string, outcome: string): Promise<boolean> {
  const done = await tx
    .updateTable('reference_question')
    .set({ outcome, settled_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Notes what was spread. @returns its id */
export const insertSpread = (
  tx: Tx,
  room: Room,
  spread: { direction: Direction; words: string; happened_on: Temporal.PlainDate },
) =>
  tx
    .insertInto('reference_spread')
    .values({ ...spread, partnership_id: room.id, person_id: room.me.personId, party_id: room.me.partyId })
    .returning('id')
    .executeTakeFirstOrThrow()
