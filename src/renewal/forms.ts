import { z } from 'zod'
import { dayFault, readDay } from '#platform/day.ts'
import type { Language } from '#platform/language.ts'
import { dayField } from '#platform/typed-field.ts'
import { amendmentKinds, isWithin, noticeKinds, stepKinds, wishes, type Situation } from './rules.ts'
import { renewalTexts } from './texts.ts'

const wordsField = (t: ReturnType<typeof renewalTexts>, most: number) =>
  z.string(t.wordsNeeded).trim().min(1, t.wordsNeeded).max(most, t.wordsLong(most))

/** A day that must be there. */
const neededDay = (t: ReturnType<typeof renewalTexts>, language: Language) =>
  z
    .string(t.dayWrong)
    .trim()
    .transform((text, context) => {
      const day = readDay(text)
      if (day === null) context.addIssue({ code: 'custom', message: dayFault(text, t.dayWrong, language) })
      return day!
    })

/** What a party wants after the term, and why. */
export const wishForm = (language: Language) => {
  const t = renewalTexts(language)
  return z.object({ wish: z.enum(wishes, t.wishNeeded), words: wordsField(t, 2000) })
}

/** What a party asks to change in the signed agreement. */
export const amendmentForm = (language: Language) => {
  const t = renewalTexts(language)
  return z.object({ kind: z.enum(amendmentKinds, t.kindNeeded), asked: wordsField(t, 2000) })
}

/** Notice or rescission. What has been given cannot lie ahead, and takes effect on that day or later. @param today ISO */
export const noticeForm = (language: Language, today: string) => {
  const t = renewalTexts(language)
  return z
    .object({
      kind: z.enum(noticeKinds, t.noticeKindNeeded),
      given_on: neededDay(t, language),
      takes_effect_on: neededDay(t, language),
      reason: wordsField(t, 4000),
      heading: z.string().max(200).default(''),
    })
    .check(({ value, issues }) => {
      const wrong = (path: string, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      if (!value.given_on || !value.takes_effect_on) return
      if (String(value.given_on) > today) wrong('given_on', t.givenAhead)
      if (String(value.takes_effect_on) < String(value.given_on)) wrong('takes_effect_on', t.effectBefore)
    })
}

/** A party's last day, today or later, and why it leaves. @param today ISO */
export const leavingForm = (language: Language, today: string) => {
  const t = renewalTexts(language)
  return z.object({ leaves_on: neededDay(t, language), reason: wordsField(t, 4000) }).check(({ value, issues }) => {
    if (value.leaves_on && String(value.leaves_on) < today)
      issues.push({ code: 'custom', input: value, path: ['leaves_on'], message: t.dayPassed })
  })
}

/** A step that all must stand behind; an early end has its last day within what was agreed. */
export const stepForm = (language: Language, now: Situation) => {
  const t = renewalTexts(language)
  return z
    .object({ kind: z.enum(stepKinds), words: wordsField(t, 6000), day: dayField(t.dayWrong, language) })
    .check(({ value, issues }) => {
      if (value.kind !== 'end' || value.day === undefined) return
      const day = value.day === null ? null : String(value.day)
      if (day === null || !isWithin(day, now))
        issues.push({ code: 'custom', input: value, path: ['day'], message: day === null ? t.dayWrong : t.dayOutside })
    })
    .transform(({ kind, words, day }) => ({ kind, words, day: kind === 'end' ? day : null }))
}

/** A party's answer to a joint step; who sees it otherwise says why. */
export const answerForm = (language: Language) => {
  const t = renewalTexts(language)
  return z
    .object({
      answer: z.enum(['stands', 'otherwise'], t.answerNeeded),
      said: z.string().trim().max(2000, t.wordsLong(2000)).default(''),
    })
    .check(({ value, issues }) => {
      if (value.answer === 'otherwise' && value.said === '')
        issues.push({ code: 'custom', input: value, path: ['said'], message: t.otherwiseWhy })
    })
    .transform(({ answer, said }) => ({ answer, words: said }))
}

/** Who sees to a step of the closing path, by when, and when it was done. @param people ids of those who can */
export const closingForm = (language: Language, people: readonly string[]) => {
  const t = renewalTexts(language)
  return z.object({
    owner: z
      .string()
      .default('')
      .refine((id) => id === '' || people.includes(id), t.ownerUnknown),
    due_on: dayField(t.dayWrong, language),
    done_on: dayField(t.dayWrong, language),
    words: z.string().trim().max(1000, t.wordsLong(1000)).default(''),
  })
}

/** What a party has learnt; something must be said. */
export const lessonForm = (language: Language) => {
  const t = renewalTexts(language)
  const field = z.string().trim().max(2000, t.wordsLong(2000)).default('')
  return z.object({ good: field, otherwise: field, advice: field }).check(({ value, issues }) => {
    if (value.good === '' && value.otherwise === '' && value.advice === '')
      issues.push({ code: 'custom', input: value, path: ['good'], message: t.lessonNeeded })
  })
}
