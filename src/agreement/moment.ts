import { clockTime, longDate, shortDate, type Language } from '#platform/language.ts'

/** «12 nov 19.42»: when something was written, where the year is plain. */
export const moment = (at: Date, language: Language): string => `${shortDate(at, language)} ${clockTime(at, language)}`

/** «12 november 2026 19.42»: the same where years may differ. */
export const longMoment = (at: Date, language: Language): string =>
  `${longDate(at, language)} ${clockTime(at, language)}`
