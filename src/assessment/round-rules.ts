import type { Questions } from './questions.ts'

/** A question of a round with the id that answers point to. */
export interface Point {
  id: string
  key: string
}

/** One set asked once: begun by a party, answered by each, opened when they are ready. */
export interface Round {
  id: string
  /** The first, second … round of its set in the partnership. */
  number: number
  questions: Questions
  /** SHA-256 of the frozen questions, hexadecimal. */
  digest: string
  begunBy: string
  begunAt: Date
  opening: Opening | null
  /** It was given up before it was opened; nobody then reads another's answers, ever. */
  abandonment: Abandonment | null
}

export interface Abandonment {
  at: Date
  partyId: string
  personName: string | null
  reason: string
}

export interface Opening {
  at: Date
  /** All had handed in, or those who had agreed to open without the silent. */
  manner: 'all' | 'agreed'
  /** Ids of parties that were there and had not answered. */
  silent: readonly string[]
}

/** That a party has handed in: all that others know before the opening. */
export interface HandIn {
  roundId: string
  partyId: string
  at: Date
  personName: string | null
  /** When the party agreed to open without the silent, if it has. */
  agreedAt: Date | null
}

/**
 * Where the asker's party stands in a round:
 * `answers` may write and hand in · `waits` has handed in · `joins` came after the opening and answers before it sees ·
 * `sees` the answers lie open · `ended` the round was given up · `watches` no party of one's own, and nothing is open yet.
 */
export type Place = 'answers' | 'waits' | 'joins' | 'sees' | 'ended' | 'watches'

/**
 * @param partyId the asker's own party, or null for sight without one
 * @param handIns those of this round
 */
export function placeIn(
  round: Pick<Round, 'opening' | 'abandonment'>,
  handIns: readonly HandIn[],
  partyId: string | null,
): Place {
  if (round.abandonment) return 'ended'
  if (partyId === null) return round.opening ? 'sees' : 'watches'
  const handedIn = handIns.some((one) => one.partyId === partyId)
  if (!round.opening) return handedIn ? 'waits' : 'answers'
  return handedIn || round.opening.silent.includes(partyId) ? 'sees' : 'joins'
}

/** True where the asker's party may still write its answer. */
export const mayAnswer = (place: Place): boolean => place === 'answers' || place === 'joins'

/** Parties that have not handed in, of those present now. */
export const silentOf = <P extends { id: string }>(parties: readonly P[], handIns: readonly HandIn[]): P[] =>
  parties.filter(({ id }) => !handIns.some(({ partyId }) => partyId === id))

/** Answers are laid over each other: it takes two to open without the others. */
export const fewestToOpen = 2

/** True when the question whether to open without the silent may be put to those who have handed in. */
export const mayAskToOpen = (place: Place, parties: readonly { id: string }[], handIns: readonly HandIn[]): boolean =>
  place === 'waits' && handIns.length >= fewestToOpen && silentOf(parties, handIns).length > 0

/** True while a round is neither opened nor given up: no other round of its set can be begun. */
export const isLive = (round: Pick<Round, 'opening' | 'abandonment'>): boolean => !round.opening && !round.abandonment

/** Other parties whose answers lie handed in: they keep a round alive. */
export const keptAliveBy = <P extends { id: string }>(
  parties: readonly P[],
  handIns: readonly HandIn[],
  partyId: string | null,
): P[] => parties.filter(({ id }) => id !== partyId && handIns.some((one) => one.partyId === id))

/**
 * A party may give a round up while no other party's answer lies handed in. So nobody can hinder that answers are opened
 * by giving the round up: those who have answered take their answers back first, or do not.
 */
export const mayAbandon = (
  round: Pick<Round, 'opening' | 'abandonment'>,
  handIns: readonly HandIn[],
  partyId: string | null,
): boolean => isLive(round) && partyId !== null && handIns.every((one) => one.partyId === partyId)

/** A party handed in after the opening: it had joined later. */
export const cameLater = (round: Pick<Round, 'opening'>, handIn: HandIn): boolean =>
  round.opening !== null && handIn.at.getTime() > round.opening.at.getTime()

/** Of each set the latest round first; sets in the order of their latest round. */
export function bySet<R extends Pick<Round, 'number' | 'begunAt'> & { questions: { setId: string } }>(
  rounds: readonly R[],
): R[][] {
  const sets = new Map<string, R[]>()
  for (const round of rounds.toSorted((a, b) => b.begunAt.getTime() - a.begunAt.getTime() || b.number - a.number))
    sets.set(round.questions.setId, [...(sets.get(round.questions.setId) ?? []), round])
  return [...sets.values()]
}
