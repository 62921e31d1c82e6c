import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { choiceField } from '#platform/typed-field.ts'
import { chainTexts } from './texts.ts'

/** A row of the chain. @param parties, @param goals ids of those that can be named */
export const rowForm = (language: Language, parties: readonly string[], goals: readonly string[]) => {
  const t = chainTexts(language)
  const said = (missing: string) => z.string(missing).trim().min(1, missing).max(300, t.long)
  return z.object({
    effort: said(t.effortNeeded),
    effort_by: choiceField(parties, t.partyGone),
    output: said(t.outputNeeded),
    effect: said(t.effectNeeded),
    later_effect: z.string().trim().max(300, t.long).default(''),
    goal_id: choiceField(goals, t.goalGone),
  })
}
