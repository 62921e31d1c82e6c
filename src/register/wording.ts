import { longDate, type Language } from '#platform/language.ts'
import { placeName } from '#platform/places.ts'
import { findArea } from './areas.ts'
import type { Precision } from '#platform/known-day.ts'
import type { EntryRow } from './queries.ts'
import { monthAndYear, registerTexts, type RegisterWords } from './texts.ts'

/** A day as exactly as it is known (R5): «2013», «november 2016», «1 juli 2023». ISO in. */
export function knownDay(iso: string, precision: Precision, language: Language): string {
  if (precision === 'year') return iso.slice(0, 4)
  return precision === 'month' ? monthAndYear(iso, language) : longDate(iso, language)
}

type Period = Pick<EntryRow, 'start_on' | 'end_on' | 'start_precision' | 'end_precision'>

/** The whole period in words, as exactly as it is known. */
export function longPeriod(entry: Period, language: Language): string {
  const t = registerTexts(language)
  const start = entry.start_on && knownDay(entry.start_on, entry.start_precision, language)
  const end = entry.end_on && knownDay(entry.end_on, entry.end_precision, language)
  const years = entry.start_precision === 'year' && entry.end_precision === 'year'
  if (start && end) return years ? `${start}–${end}` : `${start} – ${end}`
  if (start) return t.from(start)
  return end ? t.to(end) : t.noPeriod
}

/** The years for a list: «2025–2029», «från 2013». */
export function shortPeriod({ start_on, end_on }: Period, t: RegisterWords): string {
  const [start, end] = [start_on?.slice(0, 4), end_on?.slice(0, 4)]
  if (start && end) return start === end ? start : `${start}–${end}`
  if (start) return t.from(start)
  return end ? t.to(end) : t.noPeriod
}

/** A municipality with its county, or a county, or nothing. */
export function placeOf({ county, municipality }: Pick<EntryRow, 'county' | 'municipality'>): string {
  return [placeName(municipality), placeName(county)].filter(Boolean).join(', ')
}

/** The name of an area in the language, or nothing. */
export const areaName = (id: string, language: Language): string => findArea(id)?.name[language] ?? ''

/** What a list says under a partnership: area, place, years. */
export function factsInShort(entry: EntryRow, language: Language): string {
  const t = registerTexts(language)
  const fromSource = entry.origin === 'public_source'
  const place = placeName(entry.municipality) ?? placeName(entry.county)
  const period = (fromSource || entry.start_on) && shortPeriod(entry, t)
  return [areaName(entry.area, language), place, period, fromSource && t['offentlig-kalla']].filter(Boolean).join(' · ')
}

/** The words that open an entry in a list: the parties' own, or those of the source. */
export const openingWords = (entry: EntryRow): string =>
  entry.summary || entry.challenge || entry.aspiration || entry.area_words
