import { conflict } from '#platform/errors.ts'

/** What is written of a row: effort, output, effect sooner and later, and where it leads. */
export interface RowWritten {
  effort: string
  /** The party whose effort it is; null is all of them together. */
  effort_by: string | null
  output: string
  effect: string
  later_effect: string
  goal_id: string | null
}
const written = ['effort', 'effort_by', 'output', 'effect', 'later_effect', 'goal_id'] as const

/** True when saving would change nothing. */
export const isSameRow = (one: RowWritten, other: RowWritten): boolean =>
  written.every((name) => one[name] === other[name])

/** @throws Refusal 409 `chain.conflict` for a row that has been removed: it is taken back first */
export function mustStand({ removed }: { removed: boolean }): void {
  if (removed) throw conflict('chain')
}

/** A row as a sentence: who does what, what that gives, what changes, and where it leads. What is not written is left out. */
export const inWords = (
  row: { effort: string; by: string; output: string; effect: string; laterEffect: string; goal: string | null },
  arrow: string,
): string =>
  [`${row.by}: ${row.effort}`, row.output, row.effect, row.laterEffect, row.goal ?? ''].filter(Boolean).join(arrow)
