import { bilingual } from '#platform/language.ts'

export const recordTexts = bilingual({
  audit: { sv: 'Underlag för revision', en: 'For an audit' },
  equalStanding: { sv: 'Hur vi tar plats', en: 'How we take part' },
  history: { sv: 'Historik', en: 'History' },
  lead: {
    sv: 'Allt som gjorts i partnerskapet, med vem, för vilken part och när. Raderna sitter ihop i en kedja, så att ingen kan ändra, ta bort eller skjuta in en rad utan att det märks.',
    en: 'Everything done in the partnership: who, for which party and when. The rows form a chain, so that none can be changed, removed or inserted unnoticed.',
  },
  administrationLead: {
    sv: 'Det som gjorts i installationen utanför partnerskapen.',
    en: 'What has been done in the installation outside the partnerships.',
  },
  log: { sv: 'Logg', en: 'Log' },
  toAdministration: { sv: 'Administration', en: 'Administration' },
  logEmptyText: {
    sv: 'Här syns när någon lägger upp personer eller organisationer, eller utser administratörer.',
    en: 'It shows here when somebody adds people or organisations, or appoints administrators.',
  },
  when: { sv: 'När', en: 'When' },
  who: { sv: 'Vem', en: 'Who' },
  party: { sv: 'Part', en: 'Party' },
  what: { sv: 'Vad', en: 'What' },
  someone: { sv: 'Någon som inte längre syns', en: 'Someone no longer shown' },
  nobody: { sv: 'Systemet', en: 'The system' },
  forParty: { sv: (name: string) => `för ${name}`, en: (name: string) => `for ${name}` },
  whole: {
    sv: (count: number) =>
      `Kedjan är hel: ${count} ${count === 1 ? 'rad' : 'rader'}, ingen ändrad, borttagen eller inskjuten.`,
    en: (count: number) =>
      `The chain is whole: ${count} ${count === 1 ? 'row' : 'rows'}, none changed, removed or inserted.`,
  },
  broken: {
    sv: (row: number) => `Kedjan är bruten vid rad ${row}. Kontakta den som driver installationen.`,
    en: (row: number) => `The chain is broken at row ${row}. Contact those who run the installation.`,
  },
  empty: { sv: 'Inget har hänt än', en: 'Nothing has happened yet' },
  emptyText: { sv: 'Här samlas allt ni gör tillsammans.', en: 'Everything you do together is gathered here.' },
  details: { sv: 'Kontrollsumma', en: 'Check sum' },
})
