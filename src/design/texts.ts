import { bilingual } from '#platform/language.ts'
import { useLook } from '#platform/look.tsx'

const inWords = {
  sv: ['Ingen', 'En', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv'],
  en: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'],
}
const things = (count: number, words: string[], one: string, other: string) =>
  `${words[count] ?? count} ${count === 1 ? one : other}`

/** The words that components say by themselves. What a page says is given to them. */
export const designTexts = bilingual({
  thingsToMend: {
    sv: (count: number) => `${things(count, inWords.sv, 'sak', 'saker')} att rätta innan vi kan spara`,
    en: (count: number) => `${things(count, inWords.en, 'thing', 'things')} to put right before we can save`,
  },
  optional: { sv: '(frivilligt)', en: '(optional)' },
  atMost: {
    sv: (count: string) => `Högst ${count} tecken.`,
    en: (count: string) => `At most ${count} characters.`,
  },
  left: { sv: 'tecken kvar av', en: 'characters left of' },
  over: { sv: 'tecken för mycket av', en: 'characters too many of' },
  dateHint: { sv: 'Till exempel 9 dec 2026 eller 2026-12-09.', en: 'For example 9 Dec 2026 or 2026-12-09.' },
  choose: { sv: 'Välj …', en: 'Choose …' },
  youAreHere: { sv: 'Du är här', en: 'You are here' },
  part: { sv: 'Del:', en: 'Section:' },
  inAMenu: { sv: (label: string) => `${label}, meny`, en: (label: string) => `${label}, menu` },
  pages: { sv: 'Sidor', en: 'Pages' },
  pageNumber: { sv: (number: number) => `Sida ${number}`, en: (number: number) => `Page ${number}` },
  nextPage: { sv: 'Nästa', en: 'Next' },
  previousPage: { sv: 'Föregående', en: 'Previous' },
  source: { sv: 'Källa:', en: 'Source:' },
  showAsTable: { sv: 'Visa som tabell', en: 'Show as a table' },
})

/** The components' own words in the language of the page. */
export const useWords = () => designTexts(useLook().language)
