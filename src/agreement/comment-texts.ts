import { bilingual, plural } from '#platform/language.ts'

/** The words of comments on a place in the text. */
export const commentTexts = bilingual({
  comment: { sv: 'Kommentera ett ställe', en: 'Comment on a place' },
  commentMarked: { sv: 'Kommentera det markerade', en: 'Comment on what is marked' },
  marked: { sv: 'Markerat:', en: 'Marked:' },
  place: { sv: 'Vilket ställe?', en: 'Which place?' },
  placeHint: {
    sv: 'Kommentaren följer med sina ord när texten ändras.',
    en: 'The comment stays with its words when the text changes.',
  },
  placeNeeded: { sv: 'Välj vilket ställe i texten det gäller', en: 'Choose which place in the text it is about' },
  wholeLine: { sv: (words: string) => `Hela: ${words}`, en: (words: string) => `All of: ${words}` },
  sentence: { sv: (words: string) => `– Meningen: ${words}`, en: (words: string) => `– The sentence: ${words}` },
  words: { sv: 'Vad vill du säga om det?', en: 'What do you want to say about it?' },
  wordsNeeded: { sv: 'Skriv något till de andra först', en: 'Write something to the others first' },
  wordsLong: { sv: 'Skriv högst 4 000 tecken', en: 'Write at most 4,000 characters' },
  send: { sv: 'Kommentera', en: 'Comment' },
  about: { sv: 'Om', en: 'About' },
  toPlace: {
    sv: (number: number) => `Visa kommentar ${number} i texten`,
    en: (number: number) => `Show comment ${number} in the text`,
  },
  gone: { sv: 'Orden finns inte kvar i texten.', en: 'The words are no longer in the text.' },
  answer: { sv: 'Svara', en: 'Answer' },
  yourAnswer: { sv: 'Ditt svar', en: 'Your answer' },
  count: {
    sv: (count: number) => `${count} ${plural(count, 'sv', 'kommentar', 'kommentarer')}`,
    en: (count: number) => `${count} ${plural(count, 'en', 'comment', 'comments')}`,
  },
  done: { sv: 'De andra ser din kommentar vid sitt ställe.', en: 'The others see your comment at its place.' },
})

/** The message that a comment leaves for the next page. */
export const commentDone = (language: 'sv' | 'en') => ({ kommentar: commentTexts(language).done })
