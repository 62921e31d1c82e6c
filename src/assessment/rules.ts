/**
 * How answers stand to each other: `accord` (samsyn), `talk` (far apart, or somebody left it open), `missing` («ni är
 * överens om att det saknas»).
 */
export type Verdict = 'accord' | 'talk' | 'missing'

/** From this many steps apart an answer needs dialogue (DESIGN, «Överlagring»). */
export const farApart = 2
/** The lower half of the four steps: «stämmer inte» and «stämmer delvis». */
export const lowHalf = 2

/**
 * The verdict on one statement.
 * @param steps each answering party's step, 1–4, or null when it left the statement open
 * @returns `accord` when all have answered less than two steps apart and not all in the lower half; `missing` when all
 * are there; `talk` otherwise, also when fewer than two have answered or somebody left it open
 */
export function verdictOn(steps: readonly (number | null)[]): Verdict {
  const given = steps.filter((step) => step !== null)
  if (given.length < Math.max(2, steps.length)) return 'talk'
  const highest = Math.max(...given)
  if (highest - Math.min(...given) >= farApart) return 'talk'
  return highest <= lowHalf ? 'missing' : 'accord'
}

/** The verdict on one step of the participation map: `accord` when all want the very same level, else `talk`. */
export const verdictOnWanted = (levels: readonly (number | null)[]): Exclude<Verdict, 'missing'> =>
  levels.length > 1 && levels[0] !== null && levels.every((level) => level === levels[0]) ? 'accord' : 'talk'

/** One party's answer to one question. */
export interface Given {
  partyId: string
  /** 1–4: how far the statement is true, or the level of participation as it is now. */
  step: number | null
  /** 1–4: the level the party wants; only in the participation map. */
  wanted: number | null
  words: string
}
export const unanswered = { step: null, wanted: null, words: '' } as const

/** A question with everyone's answers over each other. */
export interface Laid<Q> {
  question: Q
  given: readonly Given[]
  verdict: Verdict
}

/**
 * Lays the answers over each other.
 * @param questions in the order of the set, each with the `id` that answers know it by
 * @param partyIds those who handed in, in the order in which they are shown; no order changes a verdict
 * @param answers what they handed in; a question without an answer counts as left open
 */
export function layOver<Q extends { id: string }>(
  scale: 'four-step' | 'participation-map',
  questions: readonly Q[],
  partyIds: readonly string[],
  answers: readonly (Given & { pointId: string })[],
): Laid<Q>[] {
  return questions.map((question) => {
    const given = partyIds.map((partyId) => {
      const answer = answers.find((one) => one.pointId === question.id && one.partyId === partyId)
      return { ...unanswered, ...answer, partyId }
    })
    const verdict =
      scale === 'four-step'
        ? verdictOn(given.map(({ step }) => step))
        : verdictOnWanted(given.map(({ wanted }) => wanted))
    return { question, given, verdict }
  })
}

/** How many questions stand in each way; together they are all. */
export type Tally = Record<Verdict, number>

export const tally = (laid: readonly { verdict: Verdict }[]): Tally => {
  const count = (verdict: Verdict) => laid.filter((one) => one.verdict === verdict).length
  return { accord: count('accord'), talk: count('talk'), missing: count('missing') }
}

/** What is worth a point on the agenda: all but what the parties have samsyn about. */
export const toTalkAbout = <Q>(laid: readonly Laid<Q>[]): Laid<Q>[] =>
  laid.filter(({ verdict }) => verdict !== 'accord')
