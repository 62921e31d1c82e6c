import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { dayField } from '#platform/typed-field.ts'
import { oneLine } from '#platform/one-line.ts'
import { outcomes, stepKinds } from './rules.ts'
import { deviationTexts } from './texts.ts'

const longestWords = 4000

/** A deviation as it is noted. The day cannot lie ahead. @param today the Swedish day, ISO */
export const noteForm = (language: Language, today: string) => {
  const t = deviationTexts(language)
  return z.object({
    title: z.string(t.titleNeeded).overwrite(oneLine).min(1, t.titleNeeded).max(120, t.titleLong),
    words: z.string(t.wordsNeeded).trim().min(1, t.wordsNeeded).max(longestWords, t.wordsLong),
    noticed_by: z.string(t.noticedByNeeded).trim().min(1, t.noticedByNeeded).max(160, t.noticedByLong),
    noticed_on: dayField(t.dayWrong, language).transform((day, context) => {
      if (day === null) context.addIssue({ code: 'custom', message: t.dayNeeded })
      else if (String(day) > today) context.addIssue({ code: 'custom', message: t.dayAhead })
      return day!
    }),
    effect: z.string().trim().max(2000, t.effectLong).default(''),
    gravity: z.enum(['ordinary', 'serious'], t.gravityNeeded),
    // The number of the risk that it was seen as, when the form was reached from one
    risk: z.string().default(''),
  })
}

const talks = ['talk', 'group', 'officer']

/** A step: what was said or decided, and after a talk what came of it. @param people ids of those who can see to something */
export const stepForm = (language: Language, people: readonly string[]) => {
  const t = deviationTexts(language)
  return z
    .object({
      kind: z.enum(stepKinds),
      words: z.string(t.wordsNeeded).trim().min(1, t.wordsNeeded).max(longestWords, t.wordsLong),
      outcome: z.enum(outcomes).optional(),
      action: z.string().trim().max(600, t.actionLong).default(''),
      owner: z.string().default(''),
      due_on: dayField(t.dayWrong, language),
    })
    .check(({ value, issues }) => {
      const ask = (path: keyof typeof value, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      if (!talks.includes(value.kind)) return
      if (!value.outcome) ask('outcome', t.outcomeNeeded)
      if (value.outcome === 'agreed' && value.action === '') ask('action', t.actionNeeded)
      if (value.action !== '' && !people.includes(value.owner)) ask('owner', t.ownerNeeded)
    })
    .transform(({ kind, words, outcome, action, owner, due_on }) =>
      talks.includes(kind)
        ? {
            kind,
            words,
            outcome: outcome ?? null,
            action,
            owner_id: action === '' ? null : owner,
            due_on: action === '' ? null : due_on,
          }
        : { kind, words, outcome: null, action: '', owner_id: null, due_on: null },
    )
}
