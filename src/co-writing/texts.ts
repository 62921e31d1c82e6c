import { bilingual } from '#platform/language.ts'

/** The words of writing together. */
export const togetherTexts = bilingual({
  hereNow: { sv: 'Här nu:', en: 'Here now:' },
  you: { sv: '(du)', en: '(you)' },
  came: { sv: 'är här', en: 'is here' },
  went: { sv: 'har gått', en: 'has left' },
  text: { sv: 'Texten, som ni skriver tillsammans', en: 'The text, which you write together' },
  following: { sv: 'Texten, så som den skrivs just nu', en: 'The text, as it is being written' },
  tools: { sv: 'Verktyg för texten', en: 'Tools for the text' },
  saved: { sv: 'Allt är sparat', en: 'Everything is saved' },
  savedAt: { sv: 'Sparat', en: 'Saved' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  away: {
    sv: 'Ingen kontakt. Det du skriver sparas här och skickas när kontakten är tillbaka.',
    en: 'No contact. What you write is kept here and sent when contact is back.',
  },
  awayReading: {
    sv: 'Ingen kontakt. Texten visas så som den var senast.',
    en: 'No contact. The text is shown as it last was.',
  },
  rights: {
    sv: 'Du kan inte längre vara med här: ditt uppdrag har upphört, eller så har du loggat ut. Det som hann sparas står kvar hos de andra. Läs in sidan igen.',
    en: 'You can no longer take part here: your assignment has ended, or you have signed out. What had been saved is still with the others. Load the page again.',
  },
  locked: {
    sv: 'Avtalet är låst och ändras inte just nu. Läs in sidan igen.',
    en: 'The agreement is locked and does not change just now. Load the page again.',
  },
  removed: {
    sv: 'Rubriken har tagits bort. Läs in sidan igen.',
    en: 'The heading has been removed. Load the page again.',
  },
  long: {
    sv: 'Texten är längre än 60 000 tecken och kan inte sparas som den är. Dela upp den på fler rubriker.',
    en: 'The text is longer than 60,000 characters and cannot be kept as it is. Divide it among more headings.',
  },
  elsewhere: {
    sv: 'Här går det inte att skriva tillsammans just nu. Skriv i rutan längre ned i stället.',
    en: 'Writing together does not work here just now. Write in the box further down instead.',
  },
  many: {
    sv: 'Du har öppnat så många fönster att det här inte längre följer med. Stäng några av dem och läs in sidan igen. Det du har skrivit finns kvar.',
    en: 'You have opened so many windows that this one no longer keeps up. Close some of them and load the page again. What you have written is kept.',
  },
  refused: {
    sv: 'Något i det du skrev gick inte att ta emot. Kopiera det, och läs in sidan igen.',
    en: 'Something you wrote could not be taken in. Copy it, and load the page again.',
  },
  subHeading: { sv: 'Rubrik', en: 'Heading' },
  smallHeading: { sv: 'Mindre rubrik', en: 'Smaller heading' },
  bullets: { sv: 'Punktlista', en: 'Bulleted list' },
  numbers: { sv: 'Numrerad lista', en: 'Numbered list' },
  table: { sv: 'Tabell', en: 'Table' },
  link: { sv: 'Länk', en: 'Link' },
  undo: { sv: 'Ångra', en: 'Undo' },
  redo: { sv: 'Gör om', en: 'Redo' },
  addRow: { sv: 'Ny rad', en: 'New row' },
  addColumn: { sv: 'Ny kolumn', en: 'New column' },
  dropRow: { sv: 'Ta bort rad', en: 'Remove row' },
  dropColumn: { sv: 'Ta bort kolumn', en: 'Remove column' },
  dropTable: { sv: 'Ta bort tabell', en: 'Remove table' },
  address: { sv: 'Adress som länken leder till', en: 'Address that the link leads to' },
  addLink: { sv: 'Lägg länken', en: 'Set the link' },
  dropLink: { sv: 'Ta bort länken', en: 'Remove the link' },
  comment: { sv: 'Kommentera', en: 'Comment' },
  suggest: { sv: 'Föreslå', en: 'Suggest' },
  markFirst: {
    sv: 'Markera först de ord i texten som det gäller.',
    en: 'First mark the words in the text that it is about.',
  },
  about: { sv: 'Om', en: 'About' },
  yourComment: { sv: 'Vad vill du säga om det?', en: 'What do you want to say about it?' },
  sendComment: { sv: 'Skicka kommentaren', en: 'Send the comment' },
  instead: { sv: 'Så här föreslår ni att det ska stå', en: 'How you suggest it should read' },
  why: { sv: 'Varför föreslår ni det?', en: 'Why do you suggest it?' },
  sendSuggestion: { sv: 'Lägg fram förslaget', en: 'Put the suggestion forward' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  commented: { sv: 'De andra ser din kommentar vid sitt ställe.', en: 'The others see your comment at its place.' },
  suggested: { sv: 'De andra ser förslaget i texten.', en: 'The others see the suggestion in the text.' },
  notSent: {
    sv: 'Det gick inte att skicka. Det du skrev står kvar. Försök igen om en stund.',
    en: 'It could not be sent. What you wrote is still here. Try again in a while.',
  },
  wordsNeeded: { sv: 'Skriv något först.', en: 'Write something first.' },
  gone: { sv: 'Orden finns inte kvar i texten.', en: 'The words are no longer in the text.' },
  marked: { sv: 'Stället är markerat i texten.', en: 'The place is marked in the text.' },
  toAdvice: { sv: 'Alt och Enter visar vad det gäller.', en: 'Alt and Enter show what it is about.' },
  badAddress: {
    sv: 'Skriv en adress som börjar med https:// eller www.',
    en: 'Write an address that begins with https:// or www.',
  },
})

/** The words as the page's script reads them. */
export type TogetherWords = ReturnType<typeof togetherTexts>
