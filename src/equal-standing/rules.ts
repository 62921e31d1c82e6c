/** How a party takes part, in the order of the page. */
export const ways = ['agenda', 'suggested', 'talked', 'observed', 'decided', 'task', 'chaired', 'noted'] as const
export type Way = (typeof ways)[number]

/** The acts of the log that are counted as a way of taking part. Leading a meeting is read from the meetings themselves. */
const acts: Readonly<Record<string, Way>> = {
  'meeting:add_item': 'agenda',
  'suggestion:suggest': 'suggested',
  'renewal:ask_amendment': 'suggested',
  'conversation:said': 'talked',
  'agreement:comment': 'talked',
  'agreement:say': 'talked',
  'observation:note': 'observed',
  'deviation:note': 'observed',
  'meeting:decide': 'decided',
  'meeting:take_on': 'task',
}

/** How many times a party did something: an act of the log, or `chair` and `secretary` of meetings that have been. */
export interface Times {
  party_id: string
  act: string
  times: number
}

/** A way of taking part, with how many times by party id. */
export interface Standing {
  way: Way
  times: Record<string, number>
}

/** The acts to read from the log. */
export const countedActs: readonly string[] = Object.keys(acts)

const wayOf = (act: string): Way | undefined =>
  act === 'chair' ? 'chaired' : act === 'secretary' ? 'noted' : acts[act]

/**
 * The parties side by side in each way of taking part (FEATURES: equal standing visible). Counted and never weighed: there
 * is no sum over ways, no order among the parties and no word about what is much or little.
 * @returns only ways in which somebody took part
 */
export function standings(rows: readonly Times[]): Standing[] {
  const all = new Map<Way, Record<string, number>>()
  for (const { party_id, act, times } of rows) {
    const way = wayOf(act)
    if (!way || times === 0) continue
    const those = all.get(way) ?? {}
    those[party_id] = (those[party_id] ?? 0) + times
    all.set(way, those)
  }
  return ways.flatMap((way) => {
    const times = all.get(way)
    return times ? [{ way, times }] : []
  })
}

/** The year asked for, when the partnership has been at work in it; otherwise null, which is all the time. */
export const chosenYear = (asked: string | undefined, years: readonly number[]): number | null =>
  years.find((year) => String(year) === asked) ?? null
