/** What somebody says of a time: it suits, it can be made to suit, it does not. */
export const pollAnswers = ['can', 'maybe', 'cannot'] as const
export type PollAnswer = (typeof pollAnswers)[number]

/** Of how many times one may choose. */
export const mostSlots = 5

/** How a time stands: how many can, may be able to and cannot, and which parties nobody has said yes for. */
export interface SlotStanding {
  can: number
  maybe: number
  cannot: number
  /** Ids of parties for which nobody can, nor perhaps can. */
  without: string[]
}

/**
 * Lays the answers to one time together. It ranks nothing: the parties decide.
 * @param partyIds all of the partnership; @param people who was asked, with their parties, and what each said of this time
 */
export function standingOf(
  partyIds: readonly string[],
  people: readonly { partyId: string | null; answer: PollAnswer | null }[],
): SlotStanding {
  const count = (answer: PollAnswer) => people.filter((one) => one.answer === answer).length
  const withSome = new Set(
    people.filter(({ answer }) => answer === 'can' || answer === 'maybe').map(({ partyId }) => partyId),
  )
  return {
    can: count('can'),
    maybe: count('maybe'),
    cannot: count('cannot'),
    without: partyIds.filter((id) => !withSome.has(id)),
  }
}
