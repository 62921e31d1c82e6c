import { Temporal } from 'temporal-polyfill'
import { conflict } from '#platform/errors.ts'

/** What can be said of a risk: it still is one, it has happened, it no longer is one, it is one again. */
export const sayings = ['stands', 'happened', 'gone', 'again'] as const
export type Saying = (typeof sayings)[number]

/** Where a risk stands. No degrees: it is open, it has happened, or it is no longer a risk. */
export const states = ['open', 'happened', 'gone'] as const
export type State = (typeof states)[number]

/** What a list may be narrowed to. */
export const shownChoices = [...states, 'all'] as const
export type Shown = (typeof shownChoices)[number]

/** Where a risk stands, from what was last said of it. Derived, never set. */
export const stateOf = (latest: Saying | null): State => (latest === 'happened' || latest === 'gone' ? latest : 'open')

/** When each thing can be said. */
const comes: Record<Saying, readonly State[]> = {
  stands: ['open'],
  happened: ['open'],
  gone: ['open', 'happened'],
  again: ['happened', 'gone'],
}

/** What can be said of a risk that stands so; the buttons and the post both ask here. */
export const canBeSaid = (state: State): Saying[] => sayings.filter((saying) => comes[saying].includes(state))

/** @throws Refusal 409 `risk.conflict` when it is not the time to say it */
export function mustBeSayable(saying: Saying, state: State): void {
  if (!comes[saying].includes(state)) throw conflict('risk')
}

/**
 * The day by which an open risk is looked at again: half a year, which is a term, after it was written or last looked at.
 * @param lastOn the Swedish day of that, ISO. @returns ISO, or null for what is not open
 */
export const nextReviewOn = (state: State, lastOn: string): string | null =>
  state === 'open' ? Temporal.PlainDate.from(lastOn).add({ months: 6 }).toString() : null

/** True when the day to look at it again has come. The database says the same, for the agenda. @param today ISO */
export const isDue = (state: State, lastOn: string, today: string): boolean => {
  const day = nextReviewOn(state, lastOn)
  return day !== null && day <= today
}

/** What is written of a risk. */
export interface RiskWritten {
  words: string
  sign: string
  then_do: string
  /** The party that keeps watch; null is all of them together. */
  keeper_id: string | null
  assumption_id: string | null
}
const written = ['words', 'sign', 'then_do', 'keeper_id', 'assumption_id'] as const

/** True when saving would change nothing. */
export const isSameRisk = (one: RiskWritten, other: RiskWritten): boolean =>
  written.every((name) => one[name] === other[name])
