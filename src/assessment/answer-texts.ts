import { bilingual } from '#platform/language.ts'

/** What the pages say on which a party writes its answer and hands it in. */
export const answerTexts = bilingual({
  title: { sv: (set: string) => `Svara: ${set}`, en: (set: string) => `Answer: ${set}` },
  alone: {
    sv: (party: string) =>
      `Det här är svaret från ${party}. Ni som företräder parten skriver det tillsammans. Ingen annan part ser det förrän svaren öppnas.`,
    en: (party: string) =>
      `This is the answer of ${party}. You who represent the party write it together. No other party sees it until the answers are opened.`,
  },
  kept: {
    sv: (done: string, of: number) => `${done} av ${of} sparade`,
    en: (done: string, of: number) => `${done} of ${of} saved`,
  },
  filled: {
    sv: (of: number) => `# av ${of} ifyllda, inte sparade än`,
    en: (of: number) => `# of ${of} filled in, not saved yet`,
  },
  pointOf: {
    sv: (number: number, of: number) => `Punkt ${number} av ${of}`,
    en: (number: number, of: number) => `Point ${number} of ${of}`,
  },
  stepOf: {
    sv: (number: number, of: number) => `Steg ${number} av ${of}`,
    en: (number: number, of: number) => `Step ${number} of ${of}`,
  },
  howTrue: { sv: 'Hur väl stämmer det?', en: 'How true is it?' },
  now: { sv: 'Så är det nu', en: 'How it is now' },
  wanted: { sv: 'Så vill vi ha det', en: 'How we want it' },
  words: { sv: 'Med egna ord', en: 'In your own words' },
  levels: { sv: 'Vad betyder nivåerna?', en: 'What do the levels mean?' },
  chooseAStep: { sv: 'Välj ett av de fyra stegen.', en: 'Choose one of the four steps.' },
  wordsLong: {
    sv: 'Skriv högst 2 000 tecken på varje punkt. Det viktigaste räcker, resten tar ni på mötet.',
    en: 'Write at most 2,000 characters on each point. The most important is enough, the rest is for the meeting.',
  },
  save: { sv: 'Spara utkast', en: 'Save draft' },
  toCheck: { sv: 'Spara och se över', en: 'Save and look over' },
  saved: {
    sv: 'Utkastet är sparat. Ni kan fortsätta en annan kväll, och andra hos er part kan fortsätta där du slutade.',
    en: 'The draft is saved. You can go on another evening, and others of your party can go on where you stopped.',
  },
  savedAt: { sv: 'Sparat', en: 'Saved' },
  trouble: {
    sv: 'Det senaste är inte sparat än. Tryck på Spara utkast.',
    en: 'The latest is not saved yet. Press Save draft.',
  },
  clashTitle: { sv: 'Någon hos er skrev samtidigt', en: 'Somebody of your party wrote at the same time' },
  clash: {
    sv: 'Vi har sparat allt utom det ni båda ändrade. Där står din text kvar i fältet, och den andras visas intill. Välj, och spara igen.',
    en: 'We have saved everything but what you both changed. There your text stays in the field, and the other’s is shown beside it. Choose, and save again.',
  },
  meanwhile: {
    sv: (name: string) => `${name} sparade under tiden:`,
    en: (name: string) => `${name} saved meanwhile:`,
  },
  somebody: { sv: 'Någon hos er', en: 'Somebody of your party' },
  lastSaved: {
    sv: (name: string, when: string) => `Senast sparat av ${name} ${when}.`,
    en: (name: string, when: string) => `Last saved by ${name} on ${when}.`,
  },
  earlier: { sv: 'Tidigare utkast', en: 'Earlier drafts' },
  by: {
    sv: (name: string, when: string) => `${name}, ${when}`,
    en: (name: string, when: string) => `${name}, ${when}`,
  },
  checkTitle: { sv: 'Se över innan ni lämnar in', en: 'Look over before you hand in' },
  checkLead: {
    sv: (party: string) =>
      `Så här svarar ${party}. Ni kan ta tillbaka svaret ända tills svaren öppnas. När det sista svaret kommer öppnas alla på en gång, och då ligger de fast.`,
    en: (party: string) =>
      `This is how ${party} answers. You can take the answer back until the answers are opened. When the last answer comes in, all are opened at once and then they stand.`,
  },
  checkLater: {
    sv: 'Svaren är redan öppnade. När ni lämnar in läggs ert svar till, märkt som svarat i efterhand, och ni ser de andras. Det går inte att ta tillbaka.',
    en: 'The answers are opened already. When you hand in, your answer is added, marked as given afterwards, and you see the others’. It cannot be taken back.',
  },
  leftOpen: { sv: 'Inte besvarad', en: 'Not answered' },
  someOpen: {
    sv: (count: number) =>
      count === 1
        ? 'En punkt är inte besvarad. Den visas som lämnad öppen.'
        : `${count} punkter är inte besvarade. De visas som lämnade öppna.`,
    en: (count: number) =>
      count === 1
        ? 'One point is not answered. It is shown as left open.'
        : `${count} points are not answered. They are shown as left open.`,
  },
  handIn: { sv: 'Lämna in svaret', en: 'Hand in the answer' },
  change: { sv: 'Ändra svaret', en: 'Change the answer' },
  nothingYet: {
    sv: 'Svara på minst en punkt innan ni lämnar in.',
    en: 'Answer at least one point before you hand in.',
  },
  changedTitle: { sv: 'Svaret har ändrats', en: 'The answer has changed' },
  changed: {
    sv: 'Någon hos er sparade efter att du öppnade sidan. Läs igenom igen, och lämna in om det stämmer.',
    en: 'Somebody of your party saved after you opened the page. Read it again, and hand in if it is right.',
  },
  back: { sv: 'Tillbaka till omgången', en: 'Back to the round' },
  nowShort: { sv: 'Nu', en: 'Now' },
  wantedShort: { sv: 'Vill', en: 'Want' },
})
