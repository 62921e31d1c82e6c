import { bilingual } from '#platform/language.ts'

/** The words of the whole agreement on one page. */
export const wholeTexts = bilingual({
  lead: {
    sv: 'Så här lyder texten som ni skriver på just nu. Det som gäller är den senast undertecknade versionen.',
    en: 'This is how the text that you are working on reads right now. What applies is the version signed last.',
  },
  agreementOn: { sv: (name: string) => `Överenskommelse om ${name}`, en: (name: string) => `Agreement on ${name}` },
  between: { sv: 'Parter', en: 'Parties' },
  notWritten: { sv: 'Ingen text än.', en: 'No text yet.' },
  notNeeded: { sv: 'Behövs inte därför att:', en: 'Not needed because:' },
  goals: { sv: 'Mål', en: 'Goals' },
  resources: { sv: 'Resurser', en: 'Resources' },
  annexes: { sv: 'Bilagor', en: 'Annexes' },
  annex: {
    sv: (number: number, title: string) => `Bilaga ${number}. ${title}`,
    en: (number: number, title: string) => `Annex ${number}. ${title}`,
  },
  term: { sv: 'Avtalstid', en: 'Term' },
  noGoals: { sv: 'Inga mål skrivna än.', en: 'No goals written yet.' },
  noResources: { sv: 'Inga resurser inskrivna än.', en: 'No resources entered yet.' },
  until: { sv: (day: string) => `senast ${day}`, en: (day: string) => `by ${day}` },
  matrix: { sv: 'Var parterna står', en: 'Where the parties stand' },
  print: { sv: 'Skriv ut sidan med webbläsarens utskrift.', en: 'Print the page with the browser’s print function.' },
})
