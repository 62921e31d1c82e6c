import { conflict } from '#platform/errors.ts'

/** How far a party that all stand behind has come: asked, said no, in the room, in the signed agreement too, or gone again. */
export type JoiningState = 'asked' | 'lapsed' | 'declined' | 'in_room' | 'in_agreement' | 'gone'

/** A party that every present party wanted in, as far as it has come. */
export interface Joining {
  answer: 'joins' | 'declines' | null
  /** The offer still waits for an answer. */
  waits: boolean
  /** The first signed version that has the party among its own, or null. */
  version: number | null
  /** Its last day, ISO, when it has left since. */
  leftOn: string | null
  /** Some version is signed: only then is there an agreement to amend. */
  signed: boolean
}

export function joiningState({ answer, waits, version, leftOn }: Joining): JoiningState {
  if (answer === 'declines') return 'declined'
  if (answer === 'joins' && leftOn !== null) return 'gone'
  if (answer === 'joins') return version === null ? 'in_room' : 'in_agreement'
  return waits ? 'asked' : 'lapsed'
}

/** A party in the room that the signed agreement does not have yet: then an amendment is to be written and signed (R15). */
export const callsForAmendment = (joining: Joining): boolean => joining.signed && joiningState(joining) === 'in_room'

/**
 * What became of an organisation's answer, as the database said it.
 * @throws Refusal 409 `joining.conflict` when the offer no longer waits, `joining_under_way.conflict` while a version is locked
 */
export function mustBeAnswered(outcome: 'joined' | 'declined' | 'closed' | 'under_way'): 'joined' | 'declined' {
  if (outcome === 'closed') throw conflict('joining')
  if (outcome === 'under_way') throw conflict('joining_under_way')
  return outcome
}
