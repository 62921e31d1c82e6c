/** The eight phases, in order. They may overlap; the one shown is the furthest that the facts carry. */
export const phases = [
  'idea',
  'dialogue',
  'suitability',
  'agreement',
  'decision',
  'signing',
  'active',
  'onward',
] as const
export type Phase = (typeof phases)[number]
/** Other ends than the agreed one. */
export type Ending = 'ended' | 'broken_off' | 'dormant'

/** What is known of a partnership. Dates are ISO days (`2026-12-09`) or null; nothing here is set by hand. */
export interface Facts {
  /** The day the challenge was put up. */
  challenge: string | null
  /** The day at least one party of each side was in. */
  formed: string | null
  /** The first joint assessment that was opened. */
  assessed: string | null
  /** The first text written under a heading of the agreement. */
  written: string | null
  /** The day the version now in force, or under way, was locked. */
  locked: string | null
  /** The day the last of its listed decisions was recorded. */
  decided: string | null
  /** The day the last party signed. */
  signed: string | null
  start: string | null
  end: string | null
  /** The last day that all parties have agreed on, when it comes before the term's. */
  endedOn: string | null
  /** The day a party gave notice or rescinded, if that stands: recorded, it ends nothing by itself (R10). */
  notice: string | null
  brokenOff: string | null
  dormant: string | null
  /** How exactly the first signing is known of what was taken over; what came before it nobody here knows (R5). */
  takenOver?: 'day' | 'month' | 'year' | 'unknown' | null
}

/** How far a phase has come: `skipped` is Prövning «inte gjord», which never blocks by itself. */
export type PhaseState = 'done' | 'now' | 'next' | 'skipped'

export interface Standing {
  phase: Phase
  /** Each phase with its state and the day it was reached, if it was. */
  line: readonly { phase: Phase; state: PhaseState; on: string | null }[]
  /** Signed, but the start date lies ahead. */
  beginsOn: string | null
  ending: Ending | null
}

/** The last day: the term's, or an earlier one that all have agreed on. */
export const lastDay = ({ end, endedOn }: Pick<Facts, 'end' | 'endedOn'>): string | null =>
  end && endedOn && endedOn < end ? endedOn : end

type Reached = (facts: Facts, today: string) => string | null
const begun: Reached = ({ signed, start }, today) => {
  if (!signed || !start) return null
  const from = start > signed ? start : signed
  return from <= today ? from : null
}

/** The one table: what carries each phase, and on which day. */
const reachedBy: Record<Phase, Reached> = {
  idea: ({ challenge, formed }) => challenge ?? formed,
  dialogue: ({ formed }) => formed,
  suitability: ({ assessed }) => assessed,
  agreement: ({ written, locked }) => written ?? locked,
  decision: ({ locked }) => locked,
  signing: ({ decided }) => decided,
  active: begun,
  onward: (facts, today) => {
    const last = lastDay(facts)
    if (!facts.signed) return null
    if (facts.notice && facts.notice <= today) return facts.notice
    return last && last < today ? last : null
  },
}

/**
 * Where a partnership stands, derived from facts.
 * @param today ISO day in Sweden
 */
export function standing(facts: Facts, today: string): Standing {
  const days = phases.map((phase) => ({ phase, on: reachedBy[phase](facts, today) }))
  const furthest = days.findLastIndex(({ on }) => on !== null)
  const at = Math.max(furthest, 0)
  const line = days.map(({ phase, on }, i) => ({ phase, on, state: stateAt(i, at, on) }))
  return {
    phase: phases[at]!,
    line,
    beginsOn: facts.signed && facts.start && facts.start > today ? facts.start : null,
    ending: endingOf(facts, today),
  }
}

function stateAt(place: number, now: number, on: string | null): PhaseState {
  if (place === now) return 'now'
  if (place > now) return 'next'
  return on === null ? 'skipped' : 'done'
}

function endingOf(facts: Facts, today: string): Ending | null {
  const last = lastDay(facts)
  if (facts.signed && last && last < today) return 'ended'
  if (facts.brokenOff && !facts.signed) return 'broken_off'
  return facts.dormant ? 'dormant' : null
}
