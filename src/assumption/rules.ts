import { Temporal } from 'temporal-polyfill'
import { conflict } from '#platform/errors.ts'

/** What comes of looking at an assumption again. Not knowing yet is an answer too. */
export const verdicts = ['holds', 'holds_not', 'not_known'] as const
export type Verdict = (typeof verdicts)[number]

/** What the rules need of an assumption and of the last time it was looked at. */
export interface Believed {
  believedOn: { toString(): string }
  removed: boolean
  /** The row that it is of lies removed. */
  rowRemoved: boolean
  latest: { verdict: Verdict; reviewedOn: { toString(): string } } | null
}

/**
 * The day by which an assumption is looked at again: half a year, which is a term, after it was written or last looked at.
 * @returns ISO, or null when it did not hold or is put aside: then there is nothing to wait for
 */
export function nextReviewOn({ believedOn, removed, rowRemoved, latest }: Believed): string | null {
  if (removed || rowRemoved || latest?.verdict === 'holds_not') return null
  const since = Temporal.PlainDate.from((latest?.reviewedOn ?? believedOn).toString())
  return since.add({ months: 6 }).toString()
}

/** True when the day to look at it again has come. The database says the same, for the agenda. @param today ISO */
export const isDue = (believed: Believed, today: string): boolean => {
  const day = nextReviewOn(believed)
  return day !== null && day <= today
}

/** The words after «Vi tror att», also when somebody wrote that too. */
export const withoutOpening = (words: string): string =>
  words.replace(/^\s*(vi tror att|we believe that)([\s:,…]+|$)/i, '')

/** What can be changed of an assumption. */
export interface Words {
  words: string
  row_id: string | null
  believed_on: { toString(): string }
}

/** True when saving would change nothing. */
export const isSameAssumption = (one: Words, other: Words): boolean =>
  one.words === other.words && one.row_id === other.row_id && String(one.believed_on) === String(other.believed_on)

/** @throws Refusal 409 `assumption.conflict` for one that has been removed: it is taken back first */
export function mustStand({ removed }: { removed: boolean }): void {
  if (removed) throw conflict('assumption')
}
