import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { dayFault, readDay } from '#platform/day.ts'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'
import { groupKinds, manners, seatKinds } from './rules.ts'
import { groupTexts } from './texts.ts'

const words = (longest: number, tooLong: string) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.trim())
    .refine((typed) => typed.length <= longest, tooLong)
const count = (most: number, wrong: string) =>
  z
    .string()
    .default('')
    .refine((typed) => /^\s*\d{1,2}\s*$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most, wrong)
    .transform(Number)

/** A new group. */
export const groupForm = (language: Language) => {
  const t = groupTexts(language)
  return z.object({
    kind: z.enum(groupKinds, t.kindMissing),
    name: words(120, t.tooLong(120))
      .overwrite(oneLine)
      .refine((name) => name.length >= 2, t.nameMissing),
    purpose: words(1000, t.tooLong(1000)),
  })
}
export type GroupWritten = z.output<ReturnType<typeof groupForm>>

/**
 * A seat in a group.
 * @param people who may be seated by the asker, with their party or null
 * @param today where a day is left out
 */
export const seatForm = (
  language: Language,
  people: readonly { id: string; partyId: string | null }[],
  today: Temporal.PlainDate,
) => {
  const t = groupTexts(language)
  const day = z
    .string()
    .default('')
    .transform((typed, context) => {
      if (typed.trim() === '') return null
      const read = readDay(typed)
      if (read === null) context.addIssue({ code: 'custom', message: dayFault(typed, t.dayWrong, language) })
      return read
    })
  return z
    .object({
      person: z
        .string()
        .default('')
        .refine((id) => people.some((one) => one.id === id), t.personMissing),
      seat: z.enum(seatKinds, t.seatMissing),
      competence: words(300, t.tooLong(300)),
      from: day.transform((read) => read ?? today),
      to: day,
    })
    .superRefine((given, context) => {
      const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      const partyId = people.find(({ id }) => id === given.person)?.partyId ?? null
      if ((partyId === null) !== (given.seat === 'co_opted')) fault('seat', t.seatParty)
      if (given.seat === 'co_opted' && given.competence === '') fault('competence', t.competenceMissing)
      if (given.seat === 'co_opted' && given.to === null) fault('to', t.untilMissing)
      if (given.to && Temporal.PlainDate.compare(given.to, given.from) < 0) fault('to', t.dayOrder)
    })
}

/** How the rota is to be: from when, how long a turn is, how many, and whether each role goes round or is shared. */
export const rotaForm = (language: Language, today: Temporal.PlainDate) => {
  const t = groupTexts(language)
  return z.object({
    rota_from: z
      .string()
      .default('')
      .transform((typed, context) => {
        const read = readDay(typed)
        if (read === null) context.addIssue({ code: 'custom', message: dayFault(typed, t.dayWrong, language) })
        return read
      })
      .refine((read) => read === null || Temporal.PlainDate.compare(read, today) >= 0, t.fromPast),
    months: count(36, t.monthsWrong),
    turns: count(24, t.countWrong),
    chair: z.enum(manners, t.mannerMissing),
    secretary: z.enum(manners, t.mannerMissing),
  })
}

/** A swap of two turns. */
export const swapForm = (language: Language, mine: readonly string[], theirs: readonly string[]) => {
  const t = groupTexts(language)
  const oneOf = (ids: readonly string[]) =>
    z
      .string()
      .default('')
      .refine((id) => ids.includes(id), t.turnMissing)
  return z.object({ mine: oneOf(mine), theirs: oneOf(theirs), why: words(500, t.tooLong(500)) })
}

export const swapAnswerForm = z.object({ answer: z.enum(['yes', 'no', 'withdrawn']) })
export const turnNameForm = (people: readonly string[]) =>
  z.object({
    who: z
      .string()
      .default('')
      .transform((id) => id || null)
      .refine((id) => id === null || people.includes(id)),
  })
