import { bilingual, type Language } from '#platform/language.ts'
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
  page: { sv: 'Sida:', en: 'Page:' },
  inAMenu: { sv: (label: string) => `${label}, meny`, en: (label: string) => `${label}, menu` },
  pages: { sv: 'Sidor', en: 'Pages' },
  pageNumber: { sv: (number: number) => `Sida ${number}`, en: (number: number) => `Page ${number}` },
  nextPage: { sv: 'Nästa', en: 'Next' },
  previousPage: { sv: 'Föregående', en: 'Previous' },
  source: { sv: 'Källa:', en: 'Source:' },
  phaseDone: { sv: 'Klar:', en: 'Done:' },
  phaseNow: { sv: 'Nu:', en: 'Now:' },
  phaseNext: { sv: 'Kommer:', en: 'To come:' },
  phaseOf: {
    sv: (phase: number, of: number) => `Fas ${phase} av ${of}`,
    en: (phase: number, of: number) => `Phase ${phase} of ${of}`,
  },
  allPhases: { sv: 'Alla faser är klara', en: 'All phases are done' },
  showAllPhases: { sv: 'Visa alla faser', en: 'Show all phases' },
  moreParties: {
    sv: (count: number) => `+${count} ${count === 1 ? 'part' : 'parter'} till`,
    en: (count: number) => `+${count} more ${count === 1 ? 'party' : 'parties'}`,
  },
  behind: { sv: 'Står bakom', en: 'Stands behind it' },
  talk: { sv: 'Vill prata', en: 'Wants to talk' },
  silent: { sv: 'Har inte svarat', en: 'Has not answered' },
  accordOfAll: { sv: 'Samsyn hos alla parter', en: 'Accord of all parties' },
  doWeStandBehind: { sv: 'Står vi bakom texten?', en: 'Do we stand behind the text?' },
  accord: { sv: 'Samsyn', en: 'Accord' },
  needsTalk: { sv: 'Behöver dialog', en: 'Needs dialogue' },
  agreedMissing: { sv: 'Ni är överens om att det saknas', en: 'You agree that it is missing' },
  leftOpen: { sv: 'Vet inte', en: 'Does not know' },
  allAnswers: { sv: 'Alla svar', en: 'All answers' },
  point: { sv: 'Punkt', en: 'Point' },
  standing: { sv: 'Läge', en: 'State' },
  wanted: { sv: 'Vill', en: 'Want' },
  now: { sv: 'Nu', en: 'Now' },
  soItIs: { sv: 'så är det nu', en: 'how it is now' },
  soWeWantIt: { sv: 'så vill vi ha det', en: 'how we want it' },
  allWantTheSame: { sv: 'Alla vill samma sak.', en: 'All want the same.' },
  perCent: { sv: 'procent', en: 'per cent' },
  nothingYet: { sv: 'Inget lovat än', en: 'Nothing promised yet' },
  resource: { sv: 'Resurs', en: 'Resource' },
  unmeasured: { sv: 'Inte mätt än', en: 'Not measured yet' },
  onTrack: { sv: 'Enligt plan', en: 'As planned' },
  nearly: { sv: 'Nästan där', en: 'Nearly there' },
  reached: { sv: 'Nått', en: 'Reached' },
  valueOfTarget: {
    sv: (value: string, target: string, unit: string) => `${value} av ${target} ${unit}`,
    en: (value: string, target: string, unit: string) => `${value} of ${target} ${unit}`,
  },
  review: { sv: 'Granskning', en: 'Review' },
  conflicts: { sv: 'Stämmer inte med IOP:', en: 'Conflicts with a partnership:' },
  suggestion: { sv: 'Förslag:', en: 'Suggestion:' },
  withoutRemark: {
    sv: (count: number) => `Kontrollerat utan anmärkning (${count})`,
    en: (count: number) => `Looked at without remark (${count})`,
  },
  partnershipsIn: {
    sv: (count: number, county: string) => `${count} partnerskap i ${county}`,
    en: (count: number, county: string) => `${count} ${count === 1 ? 'partnership' : 'partnerships'} in ${county}`,
  },
  countyMap: { sv: 'Länskarta', en: 'Map of counties' },
  countiesAsList: { sv: 'Visa länen som lista', en: 'Show the counties as a list' },
  headingOf: {
    sv: (number: number, of: number) => `Rubrik ${number} av ${of}`,
    en: (number: number, of: number) => `Heading ${number} of ${of}`,
  },
  questionOf: {
    sv: (number: number, of: number) => `Fråga ${number} av ${of}`,
    en: (number: number, of: number) => `Question ${number} of ${of}`,
  },
  removed: { sv: '[Borttaget:', en: '[Removed:' },
  inserted: { sv: '[Tillagt:', en: '[Added:' },
  unchangedParagraphs: {
    sv: (count: number) => `Visa ${count} oförändrade stycken`,
    en: (count: number) => `Show ${count} unchanged paragraphs`,
  },
  endOfChange: { sv: ']', en: ']' },
  removeFilter: {
    sv: (label: string) => `${label}, ta bort filtret`,
    en: (label: string) => `${label}, remove filter`,
  },
  clearFilters: { sv: 'Rensa alla', en: 'Clear all' },
  period: { sv: 'Period', en: 'Period' },
  showAsTable: { sv: 'Visa som tabell', en: 'Show as a table' },
})

const steps: Record<Language, readonly string[]> = {
  sv: ['Stämmer inte', 'Stämmer delvis', 'Stämmer till stor del', 'Stämmer helt'],
  en: ['Not true', 'Partly true', 'Mostly true', 'Entirely true'],
}

/** The four steps in which a party says how far a statement is true. */
export const answerSteps = (language: Language) => steps[language]

/** The components' own words in the language of the page. */
export const useWords = () => designTexts(useLook().language)
