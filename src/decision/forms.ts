import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { longDate, type Language } from '#platform/language.ts'
import { dayFault, readDay } from '#platform/day.ts'
import type { Side } from '#partnership/rules.ts'
import { asksFor, manners, type Manner } from './rules.ts'
import { decisionTexts } from './texts.ts'

/** What the page of a party's list was asked to do. */
export const listActs = ['add', 'remove', 'declare', 'reopen'] as const

/** A decision to add to the list. */
export const listedForm = (language: Language) => {
  const t = decisionTexts(language)
  return z
    .object({
      manner: z.enum(manners, t.mannerNeeded),
      body: z.string({ error: t.bodyNeeded }).trim().min(1, t.bodyNeeded).max(160, t.bodyLong),
      reference: z.string().trim().max(160, t.bodyLong).default(''),
    })
    .check(({ value, issues }) => {
      if (value.manner === 'delegation' && value.reference === '')
        issues.push({ code: 'custom', input: value.reference, path: ['reference'], message: t.referenceNeeded })
    })
    .transform((value) => ({ ...value, reference: value.manner === 'delegation' ? value.reference : '' }))
}

/** A list declared whole. */
export const declaredForm = (language: Language) => {
  const t = decisionTexts(language)
  return z.object({
    signatures: z.coerce
      .number({ error: t.signaturesBad })
      .int(t.signaturesBad)
      .min(1, t.signaturesBad)
      .max(5, t.signaturesBad),
    none_because: z.string().trim().max(1000, t.tooLong(1000)).default(''),
  })
}

/** What the record of a decision is checked against. */
interface About {
  language: Language
  manner: Manner
  side: Side
  /** Swedish days: the version was locked on, and today. */
  locked: Temporal.PlainDate
  today: Temporal.PlainDate
}

const day = (needed: string, language: Language) =>
  z.string({ error: needed }).transform((text, context) => {
    const read = readDay(text)
    if (read) return read
    context.addIssue({ code: 'custom', message: dayFault(text, needed, language) })
    return z.NEVER
  })

/** A decision as it was made. The day is not after today nor before the version was locked: its hash was not there then. */
export const recordForm = ({ language, manner, side, locked, today }: About) => {
  const t = decisionTexts(language)
  const asked = asksFor(manner, side)
  const line = (most: number, needed: string | null) => {
    const text = z
      .string(needed ? { error: needed } : undefined)
      .trim()
      .max(most, t.tooLong(most))
    return needed ? text.min(1, needed) : text.default('')
  }
  return z
    .object({
      outcome: z.enum(['agreed', 'refused'], t.outcomeNeeded),
      decided_on: day(t.dayNeeded, language),
      paragraph: line(40, asked.paragraph ? t.paragraphNeeded : null),
      registry_number: line(60, asked.registryNumber ? t.registryNumberNeeded : null),
      announced_on: z
        .union([z.literal('').transform(() => null), day(t.announcedBad, language)], t.announcedBad)
        .default(null),
      conflict: z.string().trim().max(1000, t.tooLong(1000)).default(''),
      reason: z.string().trim().max(4000, t.reasonLong).default(''),
      file: z.instanceof(File).optional(),
    })
    .check(({ value, issues }) => {
      const refuse = (path: string, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      const after = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0
      if (after(value.decided_on, today)) refuse('decided_on', t.dayFuture)
      if (after(locked, value.decided_on)) refuse('decided_on', t.dayBefore(longDate(locked, language)))
      if (value.announced_on && after(value.decided_on, value.announced_on)) refuse('announced_on', t.announcedBefore)
      if (value.outcome === 'refused' && value.reason === '') refuse('reason', t.reasonNeeded)
    })
}

/** The Swedish day of an instant. */
export const swedishDay = (instant: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO('Europe/Stockholm').toPlainDate()
