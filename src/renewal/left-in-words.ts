import { longDate, type Language } from '#platform/language.ts'
import { timeLeft } from './clock.ts'
import { renewalTexts } from './texts.ts'

/** «Avtalet går ut om 17 månader, 31 december 2029.» @param lastDay and @param today ISO days */
export function leftInWords(lastDay: string, today: string, language: Language): string {
  const t = renewalTexts(language)
  const day = longDate(lastDay, language)
  if (today > lastDay) return t.clockOver(day)
  const { months, days } = timeLeft(lastDay, today)
  if (months > 0) return t.clockMonths(months, day)
  return days > 0 ? t.clockDays(days, day) : t.clockToday(day)
}
