import { readDay } from './day.ts'
import { longDate, type Language } from './language.ts'

/** How exactly a day is known (R5). */
export type Precision = 'day' | 'month' | 'year'
/** A day with its precision: `on` is the first day it can be, or for an end the last. ISO. */
export interface KnownDay {
  on: string
  precision: Precision
}

/**
 * A day as people type it, or a month (`2019-05`) or a year (`2019`) where that is all that is known.
 * @param edge the first day of the month or the year for a start, the last for an end
 * @returns null for anything else, nothing at all too: what is not certainly a day is never guessed
 */
export function readKnownDay(text: string, edge: 'start' | 'end'): KnownDay | null {
  const parts = /^(\d{4})(?:-(\d{1,2}))?$/.exec(text.trim())
  const month = parts?.[2] ?? (edge === 'start' ? 1 : 12)
  const first = readDay(parts ? `${parts[1]}-${month}-1` : text)
  if (!first || first.year < 1900 || first.year > 2200) return null
  const on = parts && edge === 'end' ? first.with({ day: first.daysInMonth }) : first
  return { on: on.toString(), precision: parts ? (parts[2] ? 'month' : 'year') : 'day' }
}

const months = {
  sv: new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}
const unknown = { sv: 'okänd dag', en: 'day unknown' }

/** A day as exactly as it is known: «2013», «november 2016», «1 juli 2023», «okänd dag». Takes a plain date or ISO. */
export function knownDate(day: { toString(): string } | null, precision: Precision, language: Language): string {
  if (day === null) return unknown[language]
  const iso = day.toString()
  if (precision === 'year') return iso.slice(0, 4)
  return precision === 'month' ? months[language].format(new Date(`${iso}T12:00:00Z`)) : longDate(iso, language)
}
