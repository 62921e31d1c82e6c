import { away } from '#platform/away.ts'
import { longDate, type Language } from '#platform/language.ts'
import { renewalTexts } from './texts.ts'

/** «Avtalet går ut om 8 veckor, 31 december 2029.» @param lastDay and @param today ISO days */
export function leftInWords(lastDay: string, today: string, language: Language): string {
  const t = renewalTexts(language)
  const day = longDate(lastDay, language)
  return today > lastDay ? t.clockOver(day) : t.clockAhead(away(lastDay, today, language), day)
}
