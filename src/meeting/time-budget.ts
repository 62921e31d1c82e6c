/** When an item is planned to begin and end. */
export interface Span {
  begins: Date
  ends: Date
  /** An item before it has no time, so it begins then at the earliest. */
  earliest: boolean
}

/** The agenda against the time that the meeting has, in whole minutes; never below nothing. */
export interface TimeBudget {
  planned: number
  there: number
  /** Minutes more than the meeting has room for. */
  over: number
  /** How many items have no time. */
  untimed: number
  /** One for each item, in their order; none for an item that nobody has said how long it takes. */
  spans: readonly (Span | undefined)[]
}

/**
 * Lays the items of an agenda after each other from when the meeting begins. Time that passes is counted, not the face of
 * the clock, so a meeting over a change to or from summer time is as long as it is. (FEATURES 60)
 * @param items those that stand on the agenda, in their order
 */
export function timeBudget(
  items: readonly { minutes: number | null }[],
  meeting: { starts_at: Date; ends_at: Date },
): TimeBudget {
  const there = Math.round((meeting.ends_at.getTime() - meeting.starts_at.getTime()) / 60_000)
  let at = meeting.starts_at.getTime()
  let earliest = false
  const spans = items.map(({ minutes }): Span | undefined => {
    if (!minutes) {
      earliest = true
      return undefined
    }
    const begins = new Date(at)
    at += minutes * 60_000
    return { begins, ends: new Date(at), earliest }
  })
  const planned = (at - meeting.starts_at.getTime()) / 60_000
  return {
    planned,
    there,
    over: Math.max(0, planned - there),
    untimed: spans.filter((span) => !span).length,
    spans,
  }
}
