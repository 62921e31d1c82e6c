import { away } from '#platform/away.ts'
import { longDate, type Language } from '#platform/language.ts'
import { reportTexts } from './texts.ts'

/**
 * When a report is to be ready, in words: «Ska vara klar om 3 veckor, 31 januari 2027».
 * @param due and @param today ISO days
 */
export function dueWords(due: string, today: string, language: Language): string {
  const t = reportTexts(language)
  const day = longDate(due, language)
  return due < today ? t.duePast(day) : t.dueIn(away(due, today, language), day)
}
