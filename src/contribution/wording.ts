import { figure, longDate, monthAndYear, type Language } from '#platform/language.ts'
import type { ResourceKind } from '#resource/rules.ts'
import { resourceTexts } from '#resource/texts.ts'
import { unitIn } from '#platform/unit.ts'
import { daysOf, type Month } from './months.ts'

type Day = { toString(): string }
/** «oktober 2026». */
export const monthName = (month: Month, language: Language) => monthAndYear(`${month}-15`, language)

/** A period in words: a whole month by its name, one day by itself, else from and to. */
export function periodName(from: Day, to: Day, language: Language): string {
  const [first, last] = [String(from), String(to)]
  const month = first.slice(0, 7)
  const days = daysOf(month)
  if (days.from === first && days.to === last) return monthName(month, language)
  if (first === last) return longDate(first, language)
  return `${longDate(first, language)} – ${longDate(last, language)}`
}

/** «Ideell tid», or the parties' own word for it. */
export const kindName = (one: { kind: ResourceKind; own_kind: string }, language: Language): string =>
  one.own_kind || resourceTexts(language)[one.kind]

/** «120 timmar». */
export const amountOf = (one: { quantity: number; unit: string }, language: Language): string =>
  `${figure(one.quantity, language)} ${unitIn(one.unit, language)}`
