import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** A request to join, with the answers so far. */
export interface RequestRow {
  id: string
  organisationId: string
  name: string
  board: string | null
  words: string
  madeAt: Date
  personId: string
  outcome: 'joined' | 'declined' | 'withdrawn' | null
  answers: { organisationId: string; name: string; accepts: boolean; reason: string; givenAt: Date }[]
}

/** Requests that the asker may see: all for those who are in, one's own for the others. The oldest first. */
export async function listRequests(tx: Tx, challengeId: string): Promise<RequestRow[]> {
  const requests = await tx
    .selectFrom('challenge_request')
    .innerJoin('organisation', 'organisation.id', 'challenge_request.organisation_id')
    .leftJoin('board', 'board.id', 'challenge_request.board_id')
    .select([
      'challenge_request.id',
      'challenge_request.organisation_id as organisationId',
      'organisation.name',
      'board.name as board',
      'words',
      'made_at as madeAt',
      'person_id as personId',
      'outcome',
    ])
    .where('challenge_id', '=', challengeId)
    .orderBy('made_at')
    .execute()
  if (requests.length === 0) return []
  const answers = await tx
    .selectFrom('challenge_answer')
    .innerJoin('organisation', 'organisation.id', 'challenge_answer.organisation_id')
    .select([
      'request_id',
      'challenge_answer.organisation_id as organisationId',
      'organisation.name',
      'accepts',
      'reason',
      'given_at as givenAt',
    ])
    .where(
      'request_id',
      'in',
      requests.map(({ id }) => id),
    )
    .orderBy('given_at')
    .execute()
  return requests.map((request) => ({
    ...request,
    answers: answers.filter((answer) => answer.request_id === request.id),
  }))
}

/** Asks to join. The database checks the board, and that the organisation is not in and has not asked already. */
export const insertRequest = (
  tx: Tx,
  request: { challenge_id: string; organisation_id: string; board_id: string | null; words: string; person_id: string },
) => tx.insertInto('challenge_request').values(request).returning('id').executeTakeFirstOrThrow()

/** Answers a request; the last yes lets the organisation in, the first no declines it. */
export const insertAnswer = (
  tx: Tx,
  answer: { request_id: string; organisation_id: string; person_id: string; accepts: boolean; reason: string },
) => tx.insertInto('challenge_answer').values(answer).execute()

/** Withdraws a request of the asker's organisation. False when it is settled, or the partnership has begun. */
export const withdrawRequest = async (tx: Tx, requestId: string): Promise<boolean> =>
  (await sql<{ done: boolean }>`select app.withdraw_challenge_request(${requestId}::uuid) as done`.execute(tx)).rows[0]!
    .done

/** The asker's organisation leaves the challenge. False when it is not in, has put it up, or the partnership has begun. */
export const leaveChallenge = async (
  tx: Tx,
  left: { challenge: string; organisation: string; words: string },
): Promise<boolean> =>
  (
    await sql<{ done: boolean }>`
      select app.leave_challenge(${left.challenge}::uuid, ${left.organisation}::uuid, ${left.words}) as done`.execute(
      tx,
    )
  ).rows[0]!.done

/** Organisations that have left, with what they said; for those who are in. The latest first. */
export const listLeft = (tx: Tx, challengeId: string) =>
  tx
    .selectFrom('challenge_leaving')
    .innerJoin('organisation', 'organisation.id', 'challenge_leaving.organisation_id')
    .select(['organisation.name', 'words', 'left_at as leftAt'])
    .where('challenge_id', '=', challengeId)
    .orderBy('left_at', 'desc')
    .execute()

/** Begins the partnership: the database checks everything itself. @returns the partnership's address */
export async function beginPartnership(
  tx: Tx,
  given: {
    challenge: string
    organisation: string
    name: string
    slug: string
    place: string
    marks: Record<string, number>
  },
): Promise<string> {
  const begun = await sql<{ slug: string }>`
    select app.begin_partnership(${given.challenge}::uuid, ${given.organisation}::uuid, ${given.name}, ${given.slug}, ${given.place},
      ${JSON.stringify(given.marks)}::text::jsonb) as slug`.execute(tx)
  return begun.rows[0]!.slug
}

/** The address of the partnership that a challenge became, for those who are in it. */
export const findPartnershipSlug = async (tx: Tx, challengeId: string): Promise<string | null> =>
  (await tx.selectFrom('partnership').select('slug').where('id', '=', challengeId).executeTakeFirst())?.slug ?? null

/** Everybody who has a mandate in the partnership. */
export const listMandatePeople = async (tx: Tx, partnershipId: string): Promise<string[]> => [
  ...new Set(
    (await tx.selectFrom('mandate').select('person_id').where('partnership_id', '=', partnershipId).execute()).map(
      (row) => row.person_id,
    ),
  ),
]
