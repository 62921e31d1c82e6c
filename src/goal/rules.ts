import { z } from 'zod'
import { conflict } from '#platform/errors.ts'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'
import { dayField, figureField } from '#platform/typed-field.ts'
import { goalTexts } from './texts.ts'

/** VGR: one long-term aspiration and smaller sub-goals (source 000), and learning goals (source 002). */
export const goalKinds = ['aspiration', 'sub_goal', 'learning'] as const
export type GoalKind = (typeof goalKinds)[number]

/** The form for a goal; a figure, its unit and a day may be left out. */
export const goalForm = (language: Language) => {
  const t = goalTexts(language)
  return z.object({
    kind: z.enum(goalKinds, t.kindMissing),
    words: z.string().trim().min(1, t.wordsMissing).max(600, t.wordsLong),
    measure: z.string().trim().max(300, t.measureLong).default(''),
    target: figureField(t.targetWrong),
    unit: z.string().overwrite(oneLine).max(40, t.unitLong).default(''),
    due_on: dayField(t.dueWrong, language),
  })
}
export type GoalWritten = z.output<ReturnType<typeof goalForm>>

/** True when saving would change nothing: then no party's mark is taken away (R2). */
export const isSameGoal = (
  one: Omit<GoalWritten, 'due_on'> & { due_on: { toString(): string } | null },
  other: GoalWritten,
): boolean =>
  one.kind === other.kind &&
  one.words === other.words &&
  one.measure === other.measure &&
  one.target === other.target &&
  one.unit === other.unit &&
  String(one.due_on ?? '') === String(other.due_on ?? '')

/** @throws Refusal 409 `goal.conflict` for a goal that has been removed: it is taken back first */
export function mustStand(goal: { removed_at: Date | null }): void {
  if (goal.removed_at) throw conflict('goal')
}
