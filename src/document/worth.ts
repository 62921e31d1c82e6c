import type { Language } from '#platform/language.ts'
import { documentTexts } from './texts.ts'

const locale = { sv: 'sv-SE', en: 'en-GB' }

/** «520 000 kr»; with two decimals when there are öre. */
export function inKronor(value: number, language: Language): string {
  const decimals = Number.isInteger(value) ? 0 : 2
  const figure = new Intl.NumberFormat(locale[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return documentTexts(language).kronor(figure.format(value))
}
