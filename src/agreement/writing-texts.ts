import { bilingual } from '#platform/language.ts'

/** The words of writing under a heading: text, draft, two at once, corrections and the conversation. */
export const writingTexts = bilingual({
  twice: { sv: 'Samma ord står två gånger', en: 'The same words stand twice' },
  twiceLead: {
    sv: 'Det kan hända när två delar samma stycke utan att se varandra, till exempel utan kontakt. Inget är borta.',
    en: 'It can happen when two divide the same paragraph without seeing each other, for example without contact. Nothing is lost.',
  },
  twiceMend: { sv: 'Ta bort det som står dubbelt', en: 'Take away what stands twice' },
  write: { sv: 'Skriv texten', en: 'Write the text' },
  writeInBox: { sv: 'Skriv i en ruta, med utkast bara för dig', en: 'Write in a box, with a draft for you alone' },
  change: { sv: 'Ändra texten', en: 'Change the text' },
  text: { sv: 'Text', en: 'Text' },
  textHint: {
    sv: 'Tom rad mellan stycken. Börja raden med streck och mellanslag för en punkt i en lista.',
    en: 'An empty line between paragraphs. Begin a line with a dash and a space for a point in a list.',
  },
  howToWrite: {
    sv: 'Så skriver du underrubriker, listor, tabeller och länkar',
    en: 'How to write sub-headings, lists, tables and links',
  },
  signPoint: { sv: 'Punkt i en lista', en: 'Point in a list' },
  signNumber: { sv: 'Punkt i en numrerad lista', en: 'Point in a numbered list' },
  signHeading: { sv: 'Underrubrik, och rubrik under den', en: 'Sub-heading, and one below it' },
  signLink: { sv: 'Länk', en: 'Link' },
  signTable: {
    sv: 'Tabell. Raden med streck står under tabellens första rad. Skriv \\| för ett lodrätt streck i en ruta.',
    en: 'Table. The line of dashes stands under the first row of the table. Write \\| for a bar inside a cell.',
  },
  exampleWords: { sv: 'ord', en: 'words' },
  exampleParty: { sv: 'Part', en: 'Party' },
  exampleGives: { sv: 'Bidrar med', en: 'Contributes' },
  save: { sv: 'Spara texten', en: 'Save the text' },
  saveBoth: { sv: 'Spara den gemensamma texten', en: 'Save the joint text' },
  saveDraft: { sv: 'Spara utkast', en: 'Save draft' },
  correct: { sv: 'Föreslå som rättelse av skrivfel', en: 'Propose as a correction of a slip' },
  whatSaving: {
    sv: 'När du sparar texten ser alla parter den, och alla frågas igen om de står bakom. Ett utkast ser bara du.',
    en: 'When you save the text all parties see it, and all are asked again whether they stand behind it. A draft is seen by you alone.',
  },
  whatCorrecting: {
    sv: 'Är det bara ett skrivfel? Då kan du föreslå en rättelse. Parterna behåller sina svar om alla andra godtar just den.',
    en: 'Is it only a slip of the pen? Then you can propose a correction. The parties keep their answers if all the others accept that very one.',
  },
  yourDraft: {
    sv: (when: string) => `Ditt utkast från ${when}. Bara du ser det.`,
    en: (when: string) => `Your draft from ${when}. Only you see it.`,
  },
  draftAside: { sv: 'Skriv i texten som gäller i stället', en: 'Write in the text that stands instead' },
  draftBack: {
    sv: (when: string) => `Du har ett utkast från ${when}.`,
    en: (when: string) => `You have a draft from ${when}.`,
  },
  draftOpen: { sv: 'Fortsätt på utkastet', en: 'Continue the draft' },
  metTitle: { sv: 'Någon annan skrev samtidigt', en: 'Someone else wrote at the same time' },
  metLead: {
    sv: (who: string, when: string) =>
      `${who} sparade en text ${when}, efter att du började. Inget är borta: båda texterna står här. För ihop dem i rutan och spara.`,
    en: (who: string, when: string) =>
      `${who} saved a text ${when}, after you began. Nothing is lost: both texts are here. Bring them together in the box and save.`,
  },
  draftMetTitle: {
    sv: 'Texten har ändrats sedan du sparade utkastet',
    en: 'The text has changed since you saved the draft',
  },
  theirs: {
    sv: (who: string) => `Texten som gäller, av ${who}`,
    en: (who: string) => `The text that stands, by ${who}`,
  },
  yours: { sv: 'Din text', en: 'Your text' },
  bodyLong: {
    sv: 'Texten är längre än 60 000 tecken. Dela upp den på fler rubriker',
    en: 'The text is longer than 60,000 characters. Divide it among more headings',
  },
  actNeeded: { sv: 'Välj om du vill spara texten eller ett utkast', en: 'Choose whether to save the text or a draft' },
  nothingCorrected: {
    sv: 'Rätta felet i texten först, och föreslå sedan rättelsen',
    en: 'Correct the slip in the text first, then propose the correction',
  },
  correctionOpen: {
    sv: 'Det finns redan en rättelse som väntar på svar. Svara på den först',
    en: 'There is already a correction waiting for an answer. Answer that one first',
  },

  correctionTitle: { sv: 'Förslag på rättelse', en: 'Proposed correction' },
  correctionFrom: {
    sv: (name: string, party: string, when: string) => `${name}, ${party}, ${when}`,
    en: (name: string, party: string, when: string) => `${name}, ${party}, ${when}`,
  },
  correctionLead: {
    sv: 'Godtar alla andra parter just den här ändringen blir den texten, och alla behåller sina svar. Säger någon nej står texten kvar.',
    en: 'If all other parties accept this very change it becomes the text, and all keep their answers. If anyone says no the text stays.',
  },
  accept: { sv: 'Ta in rättelsen', en: 'Take it in' },
  decline: { sv: 'Låt texten stå', en: 'Let the text stand' },
  accepted: { sv: (party: string) => `${party} godtar`, en: (party: string) => `${party} accepts` },
  awaits: { sv: (parties: string) => `Väntar på ${parties}`, en: (parties: string) => `Waiting for ${parties}` },
  answerNeeded: {
    sv: 'Välj om rättelsen ska tas in eller inte',
    en: 'Choose whether to take the correction in or not',
  },

  conversation: { sv: 'Samtal om rubriken', en: 'Conversation about the heading' },
  writeToOthers: { sv: 'Skriv till de andra', en: 'Write to the others' },
  send: { sv: 'Skicka', en: 'Send' },
  wordsNeeded: { sv: 'Skriv något till de andra först', en: 'Write something to the others first' },
  wordsLong: { sv: 'Skriv högst 4 000 tecken', en: 'Write at most 4,000 characters' },
  outcome: { sv: 'Utfall:', en: 'Outcome:' },
  closeWith: { sv: 'Avsluta med ett utfall', en: 'Close with an outcome' },
  whatCameOfIt: { sv: 'Vad kom ni fram till?', en: 'What did you arrive at?' },
  close: { sv: 'Avsluta frågan', en: 'Close the question' },
  outcomeNeeded: { sv: 'Skriv vad ni kom fram till', en: 'Write what you arrived at' },
  outcomeLong: { sv: 'Skriv högst 1 000 tecken', en: 'Write at most 1,000 characters' },
  someone: { sv: 'Någon', en: 'Someone' },

  savedDone: { sv: 'Texten är sparad och alla parter ser den.', en: 'The text is saved and all parties see it.' },
  unchangedDone: {
    sv: 'Texten var som den redan stod, så inget ändrades.',
    en: 'The text was as it already stood, so nothing changed.',
  },
  draftDone: { sv: 'Utkastet är sparat. Bara du ser det.', en: 'The draft is saved. Only you see it.' },
  proposedDone: {
    sv: 'Rättelsen är föreslagen. De andra parterna svarar.',
    en: 'The correction has been proposed. The other parties answer.',
  },
  acceptedDone: {
    sv: 'Rättelsen är texten nu, och alla behåller sina svar.',
    en: 'The correction is the text now, and all keep their answers.',
  },
  noted: { sv: 'Ert svar är sparat. Fler parter svarar.', en: 'Your answer is saved. More parties will answer.' },
  declinedDone: { sv: 'Texten står kvar som den var.', en: 'The text stays as it was.' },
  overtakenDone: {
    sv: 'Texten hade ändrats sedan rättelsen föreslogs, så den gäller inte längre.',
    en: 'The text had changed since the correction was proposed, so it no longer applies.',
  },
  sentDone: { sv: 'De andra ser det du skrev.', en: 'The others see what you wrote.' },
  closedDone: { sv: 'Frågan är avslutad med sitt utfall.', en: 'The question is closed with its outcome.' },
  restoredDone: {
    sv: 'Den tidigare texten gäller igen, som en ny version.',
    en: 'The earlier text stands again, as a new version.',
  },
})

/** Messages that the acts of writing leave for the next page. */
export const writingDone = (language: 'sv' | 'en') => {
  const t = writingTexts(language)
  return {
    sparad: t.savedDone,
    oforandrad: t.unchangedDone,
    utkast: t.draftDone,
    rattelse: t.proposedDone,
    rattelse_tagen: t.acceptedDone,
    rattelse_svar: t.noted,
    rattelse_fallen: t.declinedDone,
    rattelse_inaktuell: t.overtakenDone,
    samtal: t.sentDone,
    utfall: t.closedDone,
    aterstalld: t.restoredDone,
  }
}
