import type { Room } from '#partnership/enter.ts'
import type { Tx } from '#platform/db.ts'
import { listAnswers, listHandIns, listPoints, listRounds, listSeats, type SeatedParty } from './queries.ts'
import type { Question } from './questions.ts'
import { placeIn, type HandIn, type Place, type Point, type Round } from './round-rules.ts'
import { layOver, type Laid } from './rules.ts'

/** A question of a round, with the id that answers and agenda points lead to. */
export type AskedPoint = Question & Point

/** A round with all that the asker may know of it. */
export interface RoundAtHand {
  round: Round
  points: readonly AskedPoint[]
  handIns: readonly HandIn[]
  /** Where the asker's party stands in it. */
  place: Place
  /** Those who have handed in, alphabetically; also a party that has left since. */
  answered: readonly SeatedParty[]
  /** Those who were there and silent when it was opened. */
  silent: readonly SeatedParty[]
  /** The answers over each other, or null where they are not for the asker to read. */
  laid: readonly Laid<AskedPoint>[] | null
}

/** Every round of the room, the latest first, each with what the asker may know of it. */
export async function readRounds(tx: Tx, room: Pick<Room, 'id' | 'me'>): Promise<RoundAtHand[]> {
  const [rounds, handIns, seats] = await Promise.all([
    listRounds(tx, room.id),
    listHandIns(tx, room.id),
    listSeats(tx, room.id),
  ])
  const ids = rounds.map(({ id }) => id)
  const [points, answers] = await Promise.all([listPoints(tx, ids), listAnswers(tx, ids)])
  return rounds.map((round) =>
    atHand(round, room.me.partyId, {
      handIns: handIns.filter(({ roundId }) => roundId === round.id),
      points: points.filter(({ roundId }) => roundId === round.id),
      answers: answers.filter(({ roundId }) => roundId === round.id),
      seats,
    }),
  )
}

interface OfRound {
  handIns: readonly HandIn[]
  points: readonly Point[]
  answers: Awaited<ReturnType<typeof listAnswers>>
  seats: readonly SeatedParty[]
}

function atHand(round: Round, partyId: string | null, { handIns, points, answers, seats }: OfRound): RoundAtHand {
  const place = placeIn(round, handIns, partyId)
  const asked = round.questions.asked.flatMap((question) => {
    const point = points.find(({ key }) => key === question.key)
    return point ? [{ ...question, id: point.id }] : []
  })
  const answered = seats.filter(({ id }) => handIns.some((one) => one.partyId === id))
  const open = place === 'sees' && answers.length > 0
  const who = answered.filter(({ id }) => answers.some((one) => one.partyId === id)).map(({ id }) => id)
  return {
    round,
    points: asked,
    handIns,
    place,
    answered,
    silent: seats.filter(({ id }) => round.opening?.silent.includes(id)),
    laid: open ? layOver(round.questions.scale, asked, who, answers) : null,
  }
}
