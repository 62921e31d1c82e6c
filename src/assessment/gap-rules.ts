/** How far apart those who answered a question were in one round. */
export interface Gap {
  /** Steps between the lowest and the highest answer, 0 to 3. */
  steps: number
  low: number
  high: number
  /** Each answer, in the order of the parties. */
  given: readonly { partyId: string; step: number }[]
}

/** A question over the rounds; null where it was not asked, or fewer than two answered it. */
export interface GapRow<Q> {
  question: Q
  gaps: readonly (Gap | null)[]
  /** Steps closer (negative) or further apart from the first round with a gap to the last; null with fewer than two. */
  change: number | null
}

/** What answers to a question say of the distance: what is wanted in the participation map, else the step. */
export interface Answered {
  partyId: string
  step: number | null
  wanted: number | null
}

/** @returns null when fewer than two have answered: there is nothing to be apart from */
export function gapIn(given: readonly Answered[], isMap: boolean): Gap | null {
  const placed = given.flatMap(({ partyId, step, wanted }) => {
    const place = isMap ? wanted : step
    return place === null ? [] : [{ partyId, step: place }]
  })
  if (placed.length < 2) return null
  const steps = placed.map(({ step }) => step)
  const [low, high] = [Math.min(...steps), Math.max(...steps)]
  return { steps: high - low, low, high, given: placed }
}

/**
 * The distance between the parties in every question of a set, round by round; first those furthest apart in the latest
 * round. A question is the same only by its key: one that was reworded has another.
 * @param rounds opened rounds of one set, the first first
 */
export function gapsOver<Q extends { key: string }>(
  rounds: readonly { laid: readonly { question: Q; given: readonly Answered[] }[]; isMap: boolean }[],
): GapRow<Q>[] {
  const questions = new Map<string, Q>()
  for (const { laid } of rounds) for (const { question } of laid) questions.set(question.key, question)
  const rows = [...questions.values()].map((question) => {
    const gaps = rounds.map(({ laid, isMap }) => {
      const found = laid.find((one) => one.question.key === question.key)
      return found ? gapIn(found.given, isMap) : null
    })
    const known = gaps.filter((gap) => gap !== null)
    const change = known.length < 2 ? null : known.at(-1)!.steps - known[0]!.steps
    return { question, gaps, change }
  })
  return rows.toSorted((a, b) => (b.gaps.at(-1)?.steps ?? -1) - (a.gaps.at(-1)?.steps ?? -1))
}

/** The mean distance of each round in tenths of a step, exact until it is rounded; null without a single gap. */
export const meanOf = (rows: readonly Pick<GapRow<unknown>, 'gaps'>[], round: number): number | null => {
  const steps = rows.flatMap(({ gaps }) => (gaps[round] ? [gaps[round].steps] : []))
  if (steps.length === 0) return null
  return Math.round((steps.reduce((sum, one) => sum + one, 0) * 10) / steps.length) / 10
}

/** In how many questions the parties have come closer, and moved apart. */
export const moved = (rows: readonly Pick<GapRow<unknown>, 'change'>[]): { closer: number; further: number } => ({
  closer: rows.filter(({ change }) => change !== null && change < 0).length,
  further: rows.filter(({ change }) => change !== null && change > 0).length,
})
