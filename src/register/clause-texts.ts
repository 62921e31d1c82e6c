import { longDate, bilingual, type Language } from '#platform/language.ts'
import type { ClauseFate } from './entry.ts'

/** The words of what the parties tell about the parts of their agreement. */
export const clauseTexts = bilingual({
  title: { sv: 'Avtalets delar', en: 'The parts of the agreement' },
  back: { sv: 'I registret', en: 'In the register' },
  lead: {
    sv: 'Skriv för andra som ska skriva ett avtal: varför det står som det gör, och vad ni har lärt er. Det syns för alla först när ni har valt att visa det, och alla parter står bakom urvalet.',
    en: 'Write for others who are to write an agreement: why it says what it does, and what you have learnt. It is seen by everyone only when you have chosen to show it, and all parties stand behind the selection.',
  },
  none: { sv: 'Inget avtal är undertecknat än', en: 'No agreement is signed yet' },
  noneText: {
    sv: 'När alla parter har skrivit under kan ni skriva här om varje del av avtalet.',
    en: 'When all parties have signed you can write here about every part of the agreement.',
  },
  noneTakenOver: { sv: 'Avtalet finns här som en fil', en: 'The agreement is here as a file' },
  noneTakenOverText: {
    sv: 'Det skrevs på annat håll, så det har inga delar att skriva om här. När ni skriver nästa version här kan ni skriva om varje del av den.',
    en: 'It was written elsewhere, so it has no parts to write about here. When you write the next version here you can write about every part of it.',
  },
  toSelection: { sv: 'Välj vad alla får se', en: 'Choose what everyone may see' },
  removed: { sv: 'Togs bort när avtalet skrevs om', en: 'Removed when the agreement was written anew' },
  why: { sv: 'Varför står det så?', en: 'Why does it say so?' },
  whyHint: {
    sv: 'Vad pratade ni om innan ni kom fram till det här? Namnge ingen.',
    en: 'What did you talk about before you came to this? Name nobody.',
  },
  lesson: { sv: 'Vad har ni lärt er?', en: 'What have you learnt?' },
  lessonHint: {
    sv: 'Hur blev det i verkligheten? När passar det här inte? Namnge ingen.',
    en: 'How did it turn out? When does this not fit? Name nobody.',
  },
  readText: { sv: 'Läs texten', en: 'Read the text' },
  write: { sv: 'Skriv', en: 'Write' },
  change: { sv: 'Ändra', en: 'Change' },
  save: { sv: 'Spara', en: 'Save' },
  saved: {
    sv: 'Sparat, men det syns inte för andra än. När ni har skrivit klart: välj vad alla får se, längst ner. Då frågas alla parter.',
    en: 'Saved, but others do not see it yet. When you have finished: choose what everyone may see, at the bottom. All parties are then asked.',
  },
  tooLong: { sv: 'Skriv högst 1 000 tecken.', en: 'Write at most 1,000 characters.' },
  meanwhile: {
    sv: 'Någon annan har skrivit om den här delen medan du skrev. Det som står nu syns ovanför, och din text är kvar här.',
    en: 'Someone else has written about this part while you were writing. What stands now is shown above, and your text is still here.',
  },
  writtenBy: {
    sv: (name: string, party: string, day: string) => `${name}, ${party}, ${day}`,
    en: (name: string, party: string, day: string) => `${name}, ${party}, ${day}`,
  },
})

const said: Record<Language, Record<ClauseFate, (version: number, day: string) => string>> = {
  sv: {
    added: (version, day) => `Kom till i version ${version}${day}`,
    kept: (version, day) => `Behölls ordagrant i version ${version}${day}`,
    changed: (version, day) => `Skrevs om i version ${version}${day}`,
    removed: (version, day) => `Togs bort i version ${version}${day}`,
  },
  en: {
    added: (version, day) => `Added in version ${version}${day}`,
    kept: (version, day) => `Kept word for word in version ${version}${day}`,
    changed: (version, day) => `Rewritten in version ${version}${day}`,
    removed: (version, day) => `Removed in version ${version}${day}`,
  },
}
/** «Skrevs om i version 2, 3 mars 2026»: what became of a clause at one of its renegotiations. */
export const fateWords = (
  { version, on, fate }: { version: number; on: string | null; fate: ClauseFate },
  language: Language,
): string => said[language][fate](version, on ? `, ${longDate(on, language)}` : '')
