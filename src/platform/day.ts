import { Temporal } from 'temporal-polyfill'
import type { Language } from './language.ts'

/** The first three letters tell the months apart in both languages; `maj` and `okt` are Swedish, `may` and `oct` English. */
const months = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['mars', 'march'],
  ['april', 'april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['september', 'september'],
  ['oktober', 'october'],
  ['november', 'november'],
  ['december', 'december'],
] as const

/** A whole name, or the beginning of one from three letters on: «dec», «sept». */
function monthOf(word: string): number | null {
  const typed = word.toLowerCase()
  if (typed.length < 3) return null
  const found = months.findIndex((names) => names.some((name) => name.startsWith(typed)))
  return found === -1 ? null : found + 1
}

function plainDate(year: number, month: number | null, day: number): Temporal.PlainDate | null {
  // There is no year 0, and the database knows none
  if (month === null || year === 0) return null
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    // 31 february and the like: typed as a day, but no day.
    return null
  }
}

/** Whether it is typed as a day, though there is none such: `2026-11-31`, `31 nov 2026`. */
export const isNoSuchDay = (text: string): boolean =>
  readDay(text) === null && readDay(text.replace(/(?<!\d)(?:29|3[01])(?!\d)/, '28')) !== null

const noSuchDay = { sv: 'Den dagen finns inte.', en: 'There is no such day.' }
/** What is wrong with a day that was refused: that it does not exist, or else how a day is written. */
export const dayFault = (text: string, message: string, language: Language): string =>
  isNoSuchDay(text) ? noSuchDay[language] : message

/**
 * A day as people type it: `2026-12-09`, `9 dec 2026`, `9 december 2026`, `9/12 2026`, `December 9, 2026`.
 * Day before month, as in Sweden; a year has four figures, so that nothing is guessed.
 * @returns the day, or `null` for what is not one day that exists
 */
export function readDay(text: string): Temporal.PlainDate | null {
  const typed = text.trim().replace(/\s+/g, ' ')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  if (iso) return plainDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const figures = /^(\d{1,2}) ?[/.] ?(\d{1,2})(?: ?[/.] ?|,? )(\d{4})$/.exec(typed)
  if (figures) return plainDate(Number(figures[3]), Number(figures[2]), Number(figures[1]))
  const dayFirst = /^(?:den )?(\d{1,2})(?:st|nd|rd|th|:e|\.)? (?:of )?(\p{L}+)\.?,? (\d{4})$/iu.exec(typed)
  if (dayFirst) return plainDate(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]))
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(typed)
  if (monthFirst) return plainDate(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]))
  return null
}
