import { longDate, type Language } from './language.ts'

/** How exactly a day is known (R5). */
export type Precision = 'day' | 'month' | 'year'

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
