import { bilingual } from '#platform/language.ts'

/** The words of why the parties wrote as they did. */
export const whyTexts = bilingual({
  title: { sv: 'Varför vi skrev så här', en: 'Why we wrote it this way' },
  lead: {
    sv: 'För er som kommer efter. Det hör inte till det ni står bakom, så inga svar går förlorade när ni skriver här.',
    en: 'For those who come after. It is not part of what you stand behind, so no answers are lost when you write here.',
  },
  none: { sv: 'Ingen har skrivit något om varför än.', en: 'Nobody has written why yet.' },
  write: { sv: 'Skriv varför', en: 'Write why' },
  change: { sv: 'Ändra varför', en: 'Change why' },
  words: { sv: 'Varför skrev ni så här?', en: 'Why did you write it this way?' },
  save: { sv: 'Spara varför', en: 'Save why' },
  tooLong: { sv: 'Skriv högst 1 000 tecken', en: 'Write at most 1,000 characters' },
  met: {
    sv: 'Någon annan ändrade anteckningen samtidigt. Den som gäller står ovanför. Ta med det ni vill ha kvar och spara igen',
    en: 'Someone else changed the note at the same time. The one that stands is above. Take along what you want to keep and save again',
  },
  by: {
    sv: (name: string, party: string, when: string) => `${name}, ${party}, ${when}`,
    en: (name: string, party: string, when: string) => `${name}, ${party}, ${when}`,
  },
  someone: { sv: 'Någon', en: 'Someone' },
  earlier: { sv: (count: number) => `Tidigare (${count})`, en: (count: number) => `Earlier (${count})` },
  emptied: { sv: 'Togs bort', en: 'Taken away' },
  done: { sv: 'Det är sparat för dem som kommer efter.', en: 'It is saved for those who come after.' },
})
