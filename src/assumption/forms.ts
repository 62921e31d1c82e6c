import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { choiceField, dayField } from '#platform/typed-field.ts'
import { verdicts, withoutOpening } from './rules.ts'
import { assumptionTexts } from './texts.ts'

/** A day that has been. @param today the Swedish day, ISO; @param first no day before this one, ISO */
const pastDay = (language: Language, today: string, first = '') => {
  const t = assumptionTexts(language)
  return dayField(t.dayWrong, language).transform((day, context) => {
    if (day === null) context.addIssue({ code: 'custom', message: t.dayNeeded })
    else if (String(day) > today) context.addIssue({ code: 'custom', message: t.dayAhead })
    else if (String(day) < first) context.addIssue({ code: 'custom', message: t.dayBefore })
    return day!
  })
}

/** An assumption as it is written: of a row, or of the whole. @param rows ids of the rows that stand */
export const assumptionForm = (language: Language, today: string, rows: readonly string[]) => {
  const t = assumptionTexts(language)
  return z.object({
    words: z
      .string(t.wordsNeeded)
      .trim()
      .transform(withoutOpening)
      .pipe(z.string().min(1, t.wordsNeeded).max(600, t.wordsLong)),
    row_id: choiceField(rows, t.rowGone),
    believed_on: pastDay(language, today),
  })
}

/** What was seen when it was looked at again. @param since the day it was believed from, ISO */
export const reviewForm = (language: Language, today: string, since: string) => {
  const t = assumptionTexts(language)
  return z.object({
    verdict: z.enum(verdicts, t.verdictNeeded),
    seen: z.string(t.seenNeeded).trim().min(1, t.seenNeeded).max(2000, t.seenLong),
    reviewed_on: pastDay(language, today, since),
  })
}
