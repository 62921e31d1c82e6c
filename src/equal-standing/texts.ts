import { bilingual } from '#platform/language.ts'

/** What the page says that shows how the parties take part. */
export const equalStandingTexts = bilingual({
  title: { sv: 'Hur vi tar plats', en: 'How we take part' },
  lead: {
    sv: 'Så ofta har var och en av er satt punkter, föreslagit, samtalat och lett. Siffrorna räknar och väger inte: det finns inget rätt antal. Använd dem när ni pratar om hur ni har det tillsammans.',
    en: 'This is how often each of you put items, suggested, talked and led. The figures count and do not weigh: there is no right number. Use them when you talk about how you work together.',
  },
  caption: { sv: 'Hur parterna tar plats', en: 'How the parties take part' },
  way: { sv: 'Vad', en: 'What' },
  unit: { sv: 'gånger', en: 'times' },
  times: {
    sv: (count: number) => (count === 1 ? '1 gång' : `${count} gånger`),
    en: (count: number) => (count === 1 ? 'once' : `${count} times`),
  },
  year: { sv: 'År', en: 'Year' },
  allYears: { sv: 'Alla år', en: 'All years' },
  show: { sv: 'Visa', en: 'Show' },
  none: {
    sv: 'Här blir det siffror när ni har satt punkter på en dagordning, föreslagit ändringar eller hållit ett möte.',
    en: 'There will be figures here when you have put items on an agenda, suggested changes or held a meeting.',
  },
  history: { sv: 'Historik', en: 'History' },
  agenda: { sv: 'Punkter på dagordningen', en: 'Items on the agenda' },
  suggested: { sv: 'Förslag till ändringar', en: 'Suggested changes' },
  talked: { sv: 'Kommentarer och samtal', en: 'Comments and conversations' },
  observed: { sv: 'Iakttagelser och avvikelser', en: 'Observations and deviations' },
  decided: { sv: 'Beslut på möten, antecknade', en: 'Decisions at meetings, noted down' },
  task: { sv: 'Uppgifter, antecknade', en: 'Tasks, noted down' },
  chaired: { sv: 'Ordförande på möten', en: 'Chair of meetings' },
  noted: { sv: 'Sekreterare på möten', en: 'Secretary of meetings' },
})
