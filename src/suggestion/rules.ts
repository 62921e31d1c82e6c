import { may, type Participant } from '#partnership/rules.ts'

/** Where a suggestion came from: somebody's own words, the review, another agreement, or a file. */
export const origins = ['written', 'review', 'library', 'import'] as const
export type Origin = (typeof origins)[number]

/** What became of a suggestion. `overtaken`: its heading was taken out of the agreement. */
export const outcomes = ['accepted', 'left', 'withdrawn', 'renewed', 'overtaken'] as const
export type Outcome = (typeof outcomes)[number]

export const longestWhy = 500
export const longestSource = 300
export const longestWords = 1000

/** One party's answer to a suggestion. */
export interface Answer {
  partyId: string
  personId: string
  accepts: boolean
  /** Why the party lets the text stand; empty when it accepts. */
  words: string
}

/** A suggestion, as far as the rules need it. */
export interface Suggested {
  partyId: string
  personId: string
  outcome: Outcome | null
  answers: readonly Answer[]
}

/** The parties that have not answered. Its own party has made it and is not asked; silence is not acceptance. */
export const awaitedOn = <P extends { id: string }>(suggestion: Suggested, parties: readonly P[]): P[] =>
  parties.filter(({ id }) => id !== suggestion.partyId && !suggestion.answers.some((answer) => answer.partyId === id))

/** Whether the participant may answer: for another party than the one that suggests, by another person (R14), once, while it is open. */
export const mayAnswerSuggestion = (suggestion: Suggested, me: Participant): boolean =>
  may('act', me) &&
  me.partyId !== null &&
  suggestion.outcome === null &&
  me.partyId !== suggestion.partyId &&
  me.personId !== suggestion.personId &&
  !suggestion.answers.some((answer) => answer.partyId === me.partyId || answer.personId === me.personId)

/** Whether the participant may take it back or make it anew: for the party that suggests, while it is open. */
export const isOwnOpen = (suggestion: Suggested, me: Participant): boolean =>
  may('act', me) && suggestion.outcome === null && me.partyId === suggestion.partyId

/**
 * True when every other present party has accepted. A partnership where nobody else is left accepts nothing.
 * @param parties those now in the partnership
 */
export function isAcceptedByAll(suggestion: Suggested, parties: readonly { id: string }[]): boolean {
  const others = parties.filter(({ id }) => id !== suggestion.partyId)
  return (
    others.length > 0 &&
    others.every(({ id }) => suggestion.answers.some((answer) => answer.partyId === id && answer.accepts))
  )
}
