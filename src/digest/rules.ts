import { Temporal } from 'temporal-polyfill'

/** How often a person is told of what it need not act on. */
export const often = ['at_once', 'daily', 'weekly', 'never'] as const
export type Often = (typeof often)[number]

const zone = 'Europe/Stockholm'
/** Digests go out from seven in the morning: read with the coffee, not in the night. */
const hour = 7

/** The latest moment at which a digest of this kind was to go, at or before now. */
function latestTime(chosen: 'daily' | 'weekly', now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const today = now.toPlainDate().toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour }) })
  const back = chosen === 'weekly' ? now.dayOfWeek - 1 : 0
  const time = today.subtract({ days: back })
  if (Temporal.ZonedDateTime.compare(time, now) <= 0) return time
  return time.subtract({ days: chosen === 'weekly' ? 7 : 1 })
}

/**
 * Whether it is time to tell a person: at each round for those who want it at once, after seven every morning, or after
 * seven on Monday, in Swedish time whatever the season. What was missed is made good once, at the next round.
 * @param toldUntil until when the person has been told; @param now the moment of the round
 */
export function isDue(chosen: Often, toldUntil: Date, now: Date): boolean {
  if (chosen === 'never') return false
  if (chosen === 'at_once') return toldUntil < now
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone)
  return toldUntil.getTime() < latestTime(chosen, here).epochMilliseconds
}

/** What others have done in a partnership since last time: one party, one kind of act, how many times. */
export interface News {
  name: string
  party: string
  act: string
  times: number
}

/**
 * The words of a digest: each partnership with a line for each thing, or null when there is nothing to tell.
 * @param say what an act is called, or null for one that is not worth a line; @param line puts party, act and times together
 */
export function digestBody(
  news: readonly News[],
  say: (act: string) => string | null,
  line: (one: { party: string; words: string; times: number }) => string,
): string | null {
  const told = news.flatMap((one) => {
    const words = say(one.act)
    return words === null ? [] : [{ name: one.name, line: line({ party: one.party, words, times: one.times }) }]
  })
  if (told.length === 0) return null
  return [...Map.groupBy(told, ({ name }) => name)]
    .map(([name, lines]) => [name, ...lines.map((one) => `- ${one.line}`)].join('\n'))
    .join('\n\n')
}
