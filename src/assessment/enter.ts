import { enterRoom, type Room } from '#partnership/enter.ts'
import { actingParty, type Deed } from '#partnership/rules.ts'
import { conflict, notFound } from '#platform/errors.ts'
import type { Ask } from '#platform/http.tsx'
import { listSaved } from './answer-queries.ts'
import { readRounds, type RoundAtHand } from './load.ts'
import { mayAnswer } from './round-rules.ts'
import type { SavedEntry } from './sheet-rules.ts'

/** The room with the round in the address, and the other rounds. */
export interface InRound {
  room: Room
  at: RoundAtHand
  others: readonly RoundAtHand[]
}

/**
 * Enters the room and the round in the address (`:round`).
 * @throws Refusal 404 for outsiders, and for a round that is not of this partnership; 403 without the capacity
 */
export async function enterRound(c: Ask, deed: Deed = 'read'): Promise<InRound> {
  const room = await enterRoom(c, deed)
  const rounds = await readRounds(c.var.tx, room)
  const at = rounds.find(({ round }) => round.id === c.req.param('round'))
  if (!at) throw notFound('assessment_round')
  return { room, at, others: rounds.filter((one) => one !== at) }
}

/** The round with the answer of the asker's own party. */
export interface OwnSheet extends InRound {
  partyId: string
  saved: readonly SavedEntry[]
}

/**
 * Enters a round in order to write or hand in the party's answer.
 * @throws Refusal 409 `assessment_answer.conflict` when it is handed in, or the round was opened without it
 */
export async function enterSheet(c: Ask): Promise<OwnSheet> {
  const entered = await enterRound(c, 'act')
  const partyId = actingParty(entered.room.me)
  if (!mayAnswer(entered.at.place)) throw conflict('assessment_answer')
  return { ...entered, partyId, saved: await listSaved(c.var.tx, entered.at.round.id, partyId) }
}
