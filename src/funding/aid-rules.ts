import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { dayField, figureField } from '#platform/typed-field.ts'
import { aidTexts } from './aid-texts.ts'

/** De minimis aid in general, and for services of general economic interest, each with a ceiling of its own. */
export const regulations = ['general', 'sgei'] as const
export type Regulation = (typeof regulations)[number]
export const currencies = ['eur', 'sek'] as const

/** What one undertaking may be given in three years, and the days for which that is so. */
export interface Ceiling {
  regulation: Regulation
  euro: number
  /** ISO days, both with. */
  from: string
  to: string
  source: string
}

/**
 * Dated, so that a day without a ceiling is said to have none rather than given an old one. The old regulations counted
 * three fiscal years (1407/2013 art. 3.2, 360/2012 art. 2.2), the new ones any three years that roll (art. 3.2 of each).
 */
export const ceilings: readonly Ceiling[] = [
  { regulation: 'general', euro: 200_000, from: '2014-01-01', to: '2023-12-31', source: '(EU) 1407/2013' },
  { regulation: 'general', euro: 300_000, from: '2024-01-01', to: '2030-12-31', source: '(EU) 2023/2831' },
  { regulation: 'sgei', euro: 500_000, from: '2012-04-29', to: '2023-12-31', source: '(EU) 360/2012' },
  { regulation: 'sgei', euro: 750_000, from: '2024-01-01', to: '2030-12-31', source: '(EU) 2023/2832' },
]

/** The ceiling of a day, or undefined where none is known. */
export const ceilingOn = (regulation: Regulation, day: string): Ceiling | undefined =>
  ceilings.find((one) => one.regulation === regulation && one.from <= day && day <= one.to)

const rateField = (message: string) =>
  z
    .string()
    .trim()
    .default('')
    .transform((text, context) => {
      if (text === '') return null
      const rate = /^\d{1,3}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : 0
      if (rate >= 1) return rate
      context.addIssue({ code: 'custom', message })
      return null
    })

/** The form for an amount: kronor need the rate they are turned into euro by, and its day. @param today the Swedish day, ISO */
export const aidForm = (language: Language, today: string) => {
  const t = aidTexts(language)
  return z
    .object({
      giver: z.string().trim().min(1, t.giverMissing).max(160, t.giverLong),
      regulation: z.enum(regulations, t.regulationMissing),
      granted_on: dayField(t.grantedMissing, language).transform((day, context) => {
        if (day === null || String(day) > today)
          context.addIssue({ code: 'custom', message: day === null ? t.grantedMissing : t.grantedAhead })
        return day!
      }),
      amount: figureField(t.amountMissing).transform((amount, context) => {
        if (!amount) context.addIssue({ code: 'custom', message: t.amountMissing })
        return amount!
      }),
      currency: z.enum(currencies, t.currencyMissing),
      rate: rateField(t.rateMissing),
      rate_on: dayField(t.rateOnMissing, language),
      source: z.string().trim().min(1, t.fromMissing).max(300, t.fromLong),
    })
    .check(({ value, issues }) => {
      const ask = (path: 'rate' | 'rate_on', message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      if (value.currency === 'sek' && value.rate === null) ask('rate', t.rateMissing)
      if (value.currency === 'sek' && value.rate_on === null) ask('rate_on', t.rateOnMissing)
    })
    .transform((written) => (written.currency === 'sek' ? written : { ...written, rate: null, rate_on: null }))
}
export type AidWritten = z.output<ReturnType<typeof aidForm>>

/** An amount as it is counted. */
export interface Counted {
  regulation: Regulation
  granted_on: { toString(): string }
  euro: number
}

/** The first day of the three years that end on a day, both with. */
export const windowFrom = (day: string): string =>
  Temporal.PlainDate.from(day).subtract({ years: 3 }).add({ days: 1 }).toString()
/** The first day on which what was given on a day is no longer within three years. */
export function leavesOn(day: string): string {
  let one = Temporal.PlainDate.from(day).add({ years: 3 })
  while (windowFrom(one.toString()) <= day) one = one.add({ days: 1 })
  return one.toString()
}

/**
 * What counts beside a ceiling on a day: given in the three years that end on it. Aid for services of general economic
 * interest may be added to general aid up to its own, higher ceiling (2023/2832 art. 5), so there both count.
 */
const countedOn = (day: string, regulation: Regulation, given: readonly Counted[]): Counted[] =>
  given
    .filter((one) => regulation === 'sgei' || one.regulation === 'general')
    .filter(({ granted_on }) => windowFrom(day) <= String(granted_on) && String(granted_on) <= day)

/** The sum that counts beside a ceiling on a day, in euro, exact to the cent. Nothing after the day counts. */
export const sumOn = (day: string, regulation: Regulation, given: readonly Counted[]): number =>
  countedOn(day, regulation, given).reduce((sum, { euro }) => sum + Math.round(euro * 100), 0) / 100

/** The day on which the oldest amount that counts on a day no longer does, or null when none counts. */
export function oldestLeaves(day: string, regulation: Regulation, given: readonly Counted[]): string | null {
  const [oldest] = countedOn(day, regulation, given)
    .map(({ granted_on }) => String(granted_on))
    .sort()
  return oldest ? leavesOn(oldest) : null
}
