import type { Language } from '#platform/language.ts'
import { longDate } from '#platform/language.ts'
import { reportTexts } from './texts.ts'

const dayLength = 24 * 60 * 60 * 1000

/**
 * When a report is to be ready, in words: «Ska vara klar om 3 veckor, 31 januari 2027».
 * @param due and @param today ISO days
 */
export function dueWords(due: string, today: string, language: Language): string {
  const t = reportTexts(language)
  const days = Math.round((Date.parse(due) - Date.parse(today)) / dayLength)
  const day = longDate(due, language)
  if (days < 0) return t.duePast(day)
  return t.dueIn(away(days, t), day)
}

function away(days: number, t: ReturnType<typeof reportTexts>): string {
  if (days === 0) return t.today
  if (days === 1) return t.tomorrow
  if (days < 14) return t.inDays(days)
  return days < 63 ? t.inWeeks(Math.round(days / 7)) : t.inMonths(Math.round(days / 30.44))
}
