import { bilingual } from '#platform/language.ts'

/** The words of the term: when the agreement begins and ends. */
export const termTexts = bilingual({
  title: { sv: 'Avtalstid', en: 'Term' },
  lead: {
    sv: 'Ett avtal har ett startdatum och ett slutdatum. Beslut, underskrift och start är tre olika dagar.',
    en: 'An agreement has a start date and an end date. Decision, signing and start are three different days.',
  },
  start: { sv: 'Avtalet börjar', en: 'The agreement begins' },
  end: { sv: 'Avtalet slutar', en: 'The agreement ends' },
  why: { sv: 'Vilken riktlinje följer ni, och varför?', en: 'Which guideline do you follow, and why?' },
  whyHint: {
    sv: 'Fyll i om riktlinjerna skiljer sig åt, eller om ni väljer en annan tid än de siktar på.',
    en: 'Fill in if the guidelines differ, or if you choose another term than they aim for.',
  },
  save: { sv: 'Spara avtalstiden', en: 'Save the term' },
  change: { sv: 'Ändra avtalstiden', en: 'Change the term' },
  write: { sv: 'Skriv avtalstiden', en: 'Write the term' },
  notWritten: { sv: 'Ingen har skrivit avtalstiden än.', en: 'Nobody has written the term yet.' },
  fromTo: {
    sv: (from: string, to: string) => `${from} till ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  guidelines: { sv: 'Vad riktlinjerna säger om tiden', en: 'What the guidelines say about the term' },
  guideline: { sv: 'Riktlinje', en: 'Guideline' },
  target: { sv: 'Siktar på', en: 'Aims for' },
  longest: { sv: 'Som längst', en: 'At most' },
  months: {
    sv: (months: number) => (months % 12 === 0 ? `${months / 12} år` : `${months} månader`),
    en: (months: number) =>
      months === 12 ? '1 year' : months % 12 === 0 ? `${months / 12} years` : `${months} months`,
  },
  silent: { sv: 'Säger inget', en: 'Says nothing' },
  differ: {
    sv: 'Riktlinjerna skiljer sig åt. Skriv vilken ni följer och varför.',
    en: 'The guidelines differ. Write which you follow and why.',
  },
  dayNeeded: { sv: 'Skriv ett datum, till exempel 2027-01-01', en: 'Write a date, for example 2027-01-01' },
  dayWrong: {
    sv: 'Skriv ett datum som finns, till exempel 9 dec 2026',
    en: 'Write a date that exists, for example 9 Dec 2026',
  },
  endFirst: {
    sv: 'Slutdatumet behöver ligga efter startdatumet',
    en: 'The end date needs to come after the start date',
  },
  whyLong: { sv: 'Skriv högst 2 000 tecken', en: 'Write at most 2,000 characters' },
  whyNeeded: {
    sv: 'Riktlinjerna skiljer sig åt. Skriv vilken ni följer och varför',
    en: 'The guidelines differ. Write which you follow and why',
  },
  changedMeanwhile: {
    sv: 'Någon annan har ändrat avtalstiden sedan ni öppnade sidan. Se vad som står ovanför och spara igen om det ska vara er tid',
    en: 'Someone else has changed the term since you opened the page. See what stands above and save again if it is to be yours',
  },
  savedDone: { sv: 'Avtalstiden är sparad. Alla parter frågas.', en: 'The term is saved. All parties are asked.' },
  sameDone: { sv: 'Avtalstiden var som den redan stod.', en: 'The term was as it already stood.' },
  earlier: { sv: 'Tidigare avtalstider', en: 'Earlier terms' },
})
