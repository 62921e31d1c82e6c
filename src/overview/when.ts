import type { Language } from '#platform/language.ts'
import { overviewTexts } from './texts.ts'

const dayLength = 24 * 60 * 60 * 1000

/**
 * How far away a day is, in words: «i dag», «om 3 dagar», «om 3 veckor»; nothing for what has been.
 * @param today and @param day as ISO days
 */
export function inWords(day: string, today: string, language: Language): string {
  const t = overviewTexts(language)
  const days = Math.round((Date.parse(day) - Date.parse(today)) / dayLength)
  if (days < 0) return ''
  if (days === 0) return t.todayWords
  if (days === 1) return t.tomorrow
  return days < 14 ? t.inDays(days) : t.inWeeks(Math.round(days / 7))
}
