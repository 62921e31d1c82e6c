import { bilingual } from '#platform/language.ts'

/** The words of «Vi har sett det». */
export const seenTexts = bilingual({
  say: { sv: 'Vi har sett det', en: 'We have seen it' },
  why: { sv: 'Varför står texten kvar?', en: 'Why does the text stand?' },
  help: {
    sv: 'En mening räcker. Alla parter ser den. Rådet ligger kvar, hopfällt, tills texten runt stället ändras.',
    en: 'One sentence is enough. All parties see it. The advice stays, folded away, until the text around the place changes.',
  },
  save: { sv: 'Spara att vi har sett det', en: 'Save that we have seen it' },
  tooShort: { sv: 'Skriv en mening om varför texten står kvar', en: 'Write a sentence on why the text stands' },
  tooLong: { sv: 'Skriv högst 1 000 tecken', en: 'Write at most 1,000 characters' },
  gone: {
    sv: 'Texten har ändrats sedan sidan visades, så rådet gäller inte längre de orden. Läs det som står nu. Det du skrev:',
    en: 'The text has changed since the page was shown, so the advice is no longer about those words. Read what stands now. What you wrote:',
  },
  folded: {
    sv: (count: number) => `Sett men inte ändrat (${count})`,
    en: (count: number) => `Seen but not changed (${count})`,
  },
  ofThem: {
    sv: (count: number) => `Ni har sett och vägt ${count} av dem.`,
    en: (count: number) => `You have seen and weighed ${count} of them.`,
  },
  seenBy: { sv: (parties: string) => `Sett av ${parties}`, en: (parties: string) => `Seen by ${parties}` },
  by: {
    sv: (name: string, party: string, when: string) => `${name}, ${party}, ${when}`,
    en: (name: string, party: string, when: string) => `${name}, ${party}, ${when}`,
  },
  someone: { sv: 'Någon', en: 'Someone' },
  done: {
    sv: 'Det är sparat att ni har sett det. Rådet ligger kvar, hopfällt.',
    en: 'It is saved that you have seen it. The advice stays, folded away.',
  },
})
