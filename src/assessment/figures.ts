import type { Language } from '#platform/language.ts'

const words: Record<Language, readonly string[]> = {
  sv: ['ingen', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}

/** A number in words up to twelve, then in figures: «sju», «14». With `neuter` one and none are «ett» and «inget». */
export function inWords(count: number, language: Language, neuter = false): string {
  if (neuter && language === 'sv' && count < 2) return count === 1 ? 'ett' : 'inget'
  return words[language][count] ?? String(count)
}

/** The text with its first letter large. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** The text with its first letter small. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** «a, b och c» */
export const listed = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(names)
