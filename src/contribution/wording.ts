import { figure, longDate, type Language } from '#platform/language.ts'
import type { ResourceKind } from '#resource/rules.ts'
import { resourceTexts } from '#resource/texts.ts'
import { daysOf, type Month } from './months.ts'

type Day = { toString(): string }
const named = (month: Month, language: Language) =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-15T00:00:00Z`))
/** «oktober 2026». */
export const monthName = named

/** A period in words: a whole month by its name, one day by itself, else from and to. */
export function periodName(from: Day, to: Day, language: Language): string {
  const [first, last] = [String(from), String(to)]
  const month = first.slice(0, 7)
  const days = daysOf(month)
  if (days.from === first && days.to === last) return named(month, language)
  if (first === last) return longDate(first, language)
  return `${longDate(first, language)} – ${longDate(last, language)}`
}

/** «Ideell tid», or the parties' own word for it. */
export const kindName = (one: { kind: ResourceKind; own_kind: string }, language: Language): string =>
  one.own_kind || resourceTexts(language)[one.kind]

/** «120 timmar». */
export const amountOf = (one: { quantity: number; unit: string }, language: Language): string =>
  `${figure(one.quantity, language)} ${one.unit}`
