import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { choiceField } from '#platform/typed-field.ts'
import { sayings } from './rules.ts'
import { riskTexts } from './texts.ts'

/** A risk as it is written. @param parties, @param assumptions ids of those that can be named */
export const riskForm = (language: Language, parties: readonly string[], assumptions: readonly string[]) => {
  const t = riskTexts(language)
  return z.object({
    words: z.string(t.wordsNeeded).trim().min(1, t.wordsNeeded).max(300, t.wordsLong),
    sign: z.string().trim().max(600, t.long).default(''),
    then_do: z.string(t.thenNeeded).trim().min(1, t.thenNeeded).max(600, t.long),
    keeper_id: choiceField(parties, t.partyGone),
    assumption_id: choiceField(assumptions, t.assumptionGone),
  })
}

/** What is said of a risk, with a word if one likes. */
export const reviewForm = (language: Language) => {
  const t = riskTexts(language)
  return z.object({
    said: z.enum(sayings, t.saidNeeded),
    // Pressed in the list, which is then gone on with
    from: z.literal('list').optional(),
    why: z.string().trim().max(2000, t.whyLong).default(''),
  })
}
