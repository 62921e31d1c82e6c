import type { Language } from '#platform/language.ts'

/** The units that our own forms and templates offer; whatever else the parties count in is theirs, and stands as they wrote it. */
const offered: Readonly<Record<string, string>> = { timmar: 'hours', rum: 'rooms', datorer: 'computers' }

/** A unit in the reader's language: «timmar» is «hours». What people have written in words of their own is returned as it is. */
export const unitIn = (unit: string, language: Language): string =>
  (language === 'en' && offered[unit.toLowerCase()]) || unit
