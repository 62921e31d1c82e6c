import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { chainTexts } from './texts.ts'

/** A row of the chain. @param parties, @param goals ids of those that can be named */
export const rowForm = (language: Language, parties: readonly string[], goals: readonly string[]) => {
  const t = chainTexts(language)
  const said = (missing: string) => z.string(missing).trim().min(1, missing).max(300, t.long)
  const oneOf = (ids: readonly string[], gone: string) =>
    z
      .string()
      .default('')
      .refine((id) => id === '' || ids.includes(id), gone)
      .transform((id) => id || null)
  return z.object({
    effort: said(t.effortNeeded),
    effort_by: oneOf(parties, t.partyGone),
    output: said(t.outputNeeded),
    effect: said(t.effectNeeded),
    later_effect: z.string().trim().max(300, t.long).default(''),
    goal_id: oneOf(goals, t.goalGone),
  })
}
