import { bilingual } from '#platform/language.ts'

/** Other support for the same thing, and how the costs are kept apart. */
export const fundingTexts = bilingual({
  title: { sv: 'Annat stöd', en: 'Other support' },
  lead: {
    sv: 'Ett bidrag, ett avtal om en tjänst och ett partnerskap kan finnas bredvid varandra, när de gäller skilda verksamheter. Skriv upp det andra stöd ni har för samma slags sak, så vet alla parter vad som betalar vad. Bara parterna här ser det.',
    en: 'A grant, a contract for a service and a partnership may stand beside each other when they are for separate activities. Write down the other support you have for the same kind of thing, and every party knows what pays for what. Only the parties here see it.',
  },
  source: {
    sv: 'Gävle kommuns riktlinjer, och Från idé till IOP, Västra Götalandsregionen',
    en: 'Gävle kommuns riktlinjer, and Från idé till IOP, Västra Götalandsregionen',
  },
  none: { sv: 'Inget annat stöd uppskrivet', en: 'No other support written down' },
  noneText: {
    sv: 'Har någon av er ett bidrag, ett annat partnerskap eller ett avtal för något liknande? Skriv upp det här. Har ni inget behövs ingenting.',
    en: 'Does any of you have a grant, another partnership or a contract for something alike? Write it down here. If you have none, nothing is needed.',
  },
  add: { sv: 'Skriv upp annat stöd', en: 'Write down other support' },
  change: { sv: 'Ändra', en: 'Change' },
  changeTitle: { sv: 'Ändra det andra stödet', en: 'Change the other support' },
  back: { sv: 'Tillbaka till annat stöd', en: 'Back to other support' },
  giver: { sv: 'Från vem?', en: 'From whom?' },
  giverHint: {
    sv: 'Till exempel en myndighet, en stiftelse eller en fond.',
    en: 'For example an authority or a foundation.',
  },
  giverMissing: { sv: 'Skriv från vem stödet kommer.', en: 'Write from whom the support comes.' },
  giverLong: { sv: 'Skriv högst 160 tecken.', en: 'Write at most 160 characters.' },
  form: { sv: 'I vilken form?', en: 'In what form?' },
  formMissing: { sv: 'Välj i vilken form stödet ges.', en: 'Choose in what form the support is given.' },
  grant: { sv: 'Bidrag', en: 'Grant' },
  contract: { sv: 'Avtal om en tjänst', en: 'Contract for a service' },
  partnership: { sv: 'Annat partnerskap', en: 'Another partnership' },
  fund: { sv: 'Fond eller stiftelse', en: 'Fund or foundation' },
  other: { sv: 'Annat', en: 'Other' },
  kind: { sv: 'Vad betalar det?', en: 'What does it pay for?' },
  kindMissing: { sv: 'Välj vad stödet betalar.', en: 'Choose what the support pays for.' },
  ownKindLong: { sv: 'Skriv högst 60 tecken.', en: 'Write at most 60 characters.' },
  ownKindMissing: { sv: 'Skriv vad för slag det är.', en: 'Write what kind it is.' },
  paysFor: { sv: 'Beskriv kort', en: 'Describe briefly' },
  paysForHint: {
    sv: 'Vilken verksamhet, vilka kostnader? Skriv inga namn på personer.',
    en: 'Which activity, which costs? Write no names of people.',
  },
  paysForMissing: { sv: 'Skriv vad stödet går till.', en: 'Write what the support goes to.' },
  paysForLong: { sv: 'Skriv högst 400 tecken.', en: 'Write at most 400 characters.' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  dayWrong: { sv: 'Skriv dagen som 2027-03-09 eller 9 mars 2027.', en: 'Write the day as 2027-03-09 or 9 March 2027.' },
  toBeforeFrom: { sv: 'Sista dagen kommer före den första.', en: 'The last day comes before the first.' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat. Alla parter här ser det.', en: 'Saved. Every party here sees it.' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  takeBack: { sv: 'Ta tillbaka', en: 'Take back' },
  removed: { sv: 'Borttaget. Det ligger kvar längst ner.', en: 'Removed. It is kept at the foot of the page.' },
  takenBack: { sv: 'Det är tillbaka.', en: 'It is back.' },
  removedList: { sv: 'Borttaget', en: 'Removed' },
  period: {
    sv: (from: string, to: string) => `${from} till ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  fromOnly: { sv: (day: string) => `Från ${day}`, en: (day: string) => `From ${day}` },
  toOnly: { sv: (day: string) => `Till ${day}`, en: (day: string) => `Until ${day}` },
  apart: { sv: 'Så hålls kostnaderna isär', en: 'How the costs are kept apart' },
  hintOwn: {
    sv: 'Kan betala samma kostnader som något här. Skriv kort hur ni håller isär dem.',
    en: 'May pay for the same costs as something here. Write briefly how you keep them apart.',
  },
  hintOther: {
    sv: (name: string) => `Kan betala samma kostnader som något här. ${name} skriver kort hur de hålls isär.`,
    en: (name: string) =>
      `May pay for the same costs as something here. ${name} writes briefly how they are kept apart.`,
  },
  hintHint: {
    sv: 'Till exempel: bidraget betalar lägret i juni, partnerskapet kvällarna under terminen.',
    en: 'For example: the grant pays for the camp in June, the partnership for the evenings of the term.',
  },
  words: { sv: 'Hur håller ni isär kostnaderna?', en: 'How do you keep the costs apart?' },
  wordsMissing: { sv: 'Skriv hur kostnaderna hålls isär.', en: 'Write how the costs are kept apart.' },
  wordsLong: { sv: 'Skriv högst 1 000 tecken.', en: 'Write at most 1,000 characters.' },
  wordsSaved: { sv: 'Sparat. Tidigare ord finns kvar.', en: 'Saved. Earlier words are kept.' },
  changeWords: { sv: 'Skriv på nytt', en: 'Write anew' },
  earlier: { sv: 'Tidigare ord', en: 'Earlier words' },
  wrote: { sv: (name: string, day: string) => `${name}, ${day}`, en: (name: string, day: string) => `${name}, ${day}` },
  someone: { sv: 'Någon som lämnat', en: 'Someone who has left' },
  meets: {
    sv: (count: number) => (count === 1 ? 'Möter en rad i partnerskapet' : `Möter ${count} rader i partnerskapet`),
    en: (count: number) =>
      count === 1 ? 'Meets one line of the partnership' : `Meets ${count} lines of the partnership`,
  },
  promised: { sv: 'Lovat', en: 'Promised' },
  contributed: { sv: 'Bidragit med', en: 'Contributed' },
  alone: {
    sv: 'Möter inget i partnerskapet i tid och slag.',
    en: 'Meets nothing in the partnership in time and kind.',
  },
  changedMeanwhile: {
    sv: (words: string) =>
      `Någon har ändrat det här sedan ni öppnade sidan. Nu står det: ${words}. Spara igen om ert ska gälla.`,
    en: (words: string) =>
      `Somebody has changed this since you opened the page. It now says: ${words}. Save again if yours is to stand.`,
  },
})
