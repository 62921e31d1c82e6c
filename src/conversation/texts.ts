import { bilingual } from '#platform/language.ts'

/** Conversations between the meetings. */
export const conversationTexts = bilingual({
  conversations: { sv: 'Samtal', en: 'Conversations' },
  lead: {
    sv: 'Här pratar ni mellan mötena, en fråga i taget. Alla parter ser samtalen och kan skriva. När ni är klara skriver ni vad ni kom fram till.',
    en: 'Here you talk between the meetings, one question at a time. Every party sees the conversations and can write. When you are done you write what you arrived at.',
  },
  begin: { sv: 'Ställ en fråga', en: 'Ask a question' },
  begun: { sv: 'Samtalet har börjat.', en: 'The conversation has begun.' },
  none: { sv: 'Inga samtal än', en: 'No conversations yet' },
  noneText: {
    sv: 'Har ni något som inte behöver vänta till nästa möte? Ställ frågan här, så kan alla parter svara när det passar.',
    en: 'Is there something that need not wait for the next meeting? Ask here, and every party can answer when it suits.',
  },
  noneFound: { sv: 'Inget samtal stämmer med det ni söker.', en: 'No conversation matches what you are looking for.' },
  searchFor: { sv: 'Till exempel midsommar', en: 'For instance midsummer' },
  search: { sv: 'Sök i samtalen', en: 'Search the conversations' },
  find: { sv: 'Sök', en: 'Search' },
  show: { sv: 'Visa', en: 'Show' },
  showAll: { sv: 'Alla', en: 'All' },
  showOpen: { sv: 'Pågår', en: 'Going on' },
  showClosed: { sv: 'Avslutade', en: 'Closed' },
  said: {
    sv: (count: number) => (count === 1 ? '1 inlägg' : `${count} inlägg`),
    en: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
  },
  latest: { sv: (when: string) => `senast ${when}`, en: (when: string) => `latest ${when}` },
  closed: { sv: 'Avslutat', en: 'Closed' },
  question: { sv: 'Vilken fråga gäller det?', en: 'What is the question?' },
  questionHint: {
    sv: 'Till exempel: Hur gör vi med öppettiderna i sommar?',
    en: 'For example: What do we do about opening hours this summer?',
  },
  questionNeeded: { sv: 'Skriv vilken fråga det gäller.', en: 'Write what the question is.' },
  questionLong: { sv: 'Skriv högst 160 tecken.', en: 'Write at most 160 characters.' },
  words: { sv: 'Vad vill du säga?', en: 'What do you want to say?' },
  wordsNeeded: { sv: 'Skriv något först.', en: 'Write something first.' },
  wordsLong: { sv: 'Skriv högst 6 000 tecken.', en: 'Write at most 6,000 characters.' },
  forWhom: { sv: 'Vilka parter är med?', en: 'Which parties are in it?' },
  forWhomHint: {
    sv: 'Låt bli att välja så är alla med. Väljer ni några står det i samtalet vilka som inte är med, så att ingen tror att alla vet.',
    en: 'Choose none and all are in it. If you choose some, the conversation says which are not in it, so that nobody believes that all know.',
  },
  fewer: {
    sv: (absent: string) => `Det här samtalet ser inte ${absent}. Ska de vara med, ställ frågan i ett samtal för alla.`,
    en: (absent: string) =>
      `${absent} cannot see this conversation. If they should be in it, ask in a conversation for all.`,
  },
  mention: { sv: 'Vill du särskilt nå någon?', en: 'Is there somebody you want to reach in particular?' },
  mentionHint: { sv: 'De får ett mejl med en länk hit.', en: 'They get a mail with a link here.' },
  mentioned: { sv: 'Till', en: 'To' },
  file: { sv: 'Lägg till en fil', en: 'Add a file' },
  fileHint: { sv: 'PDF, bild eller Word, högst 10 MB.', en: 'PDF, picture or Word, at most 10 MB.' },
  fileEmpty: { sv: 'Filen är tom. Välj en annan.', en: 'The file is empty. Choose another.' },
  fileTooLarge: {
    sv: 'Filen är för stor. Den får vara högst 10 MB.',
    en: 'The file is too large. It may be at most 10 MB.',
  },
  fileKind: {
    sv: 'Filen ska vara en PDF, en bild (PNG, JPEG) eller ett Word-dokument.',
    en: 'The file should be a PDF, a picture (PNG, JPEG) or a Word document.',
  },
  filed: { sv: 'Fil:', en: 'File:' },
  send: { sv: 'Skicka', en: 'Send' },
  write: { sv: 'Svara', en: 'Answer' },
  sent: { sv: 'Skickat.', en: 'Sent.' },
  close: { sv: 'Avsluta samtalet', en: 'Close the conversation' },
  outcome: { sv: 'Vad kom ni fram till?', en: 'What did you arrive at?' },
  outcomeHint: {
    sv: 'Skriv så att den som inte var med förstår.',
    en: 'Write so that somebody who was not there understands.',
  },
  closeIt: { sv: 'Avsluta med det här', en: 'Close with this' },
  closedNow: {
    sv: 'Samtalet är avslutat. Det finns kvar och går att söka i.',
    en: 'The conversation is closed. It is kept and can be searched.',
  },
  outcomeIs: { sv: 'Det här kom vi fram till:', en: 'What we arrived at:' },
  reopen: { sv: 'Öppna samtalet igen', en: 'Open the conversation again' },
  why: { sv: 'Varför behöver ni prata mer?', en: 'Why do you need to talk more?' },
  reopened: { sv: 'Öppnat igen:', en: 'Opened again:' },
  reopenedNow: { sv: 'Samtalet är öppet igen.', en: 'The conversation is open again.' },
  toMeeting: { sv: 'Ta upp på nästa möte', en: 'Take up at the next meeting' },
  toMeetingOfFew: {
    sv: 'På dagordningen står frågan, som alla parter läser. Det ni har skrivit här följer inte med.',
    en: 'The agenda holds the question, which all parties read. What you have written here does not go along.',
  },
  onAgenda: {
    sv: 'Frågan ligger på dagordningen för nästa möte.',
    en: 'The question is on the agenda of the next meeting.',
  },
  agendaWords: {
    sv: (words: string) => `Från samtalet mellan mötena. ${words}`,
    en: (words: string) => `From the conversation between the meetings. ${words}`,
  },
  back: { sv: 'Tillbaka till samtalen', en: 'Back to the conversations' },
  someone: { sv: 'Någon som lämnat', en: 'Someone who has left' },
  mailSubject: {
    sv: (name: string) => `Någon i ${name} vill nå dig`,
    en: (name: string) => `Someone in ${name} wants to reach you`,
  },
  mailBody: {
    sv: (name: string) => `${name} har skrivit till dig i ett samtal. Läs och svara på sidan.`,
    en: (name: string) => `${name} has written to you in a conversation. Read and answer on the page.`,
  },
})
