import { bilingual } from '#platform/language.ts'

/** The reference group: its people, questions and answers, and what was spread. */
export const referenceTexts = bilingual({
  title: { sv: 'Referensgrupp', en: 'Reference group' },
  lead: {
    sv: 'Referensgruppen bidrar med andras perspektiv och sprider det ni lär er vidare. Den beslutar ingenting. De som sitter i den ser den här sidan, översikten och det som är avtalat, inte resten av rummet.',
    en: 'The reference group brings the perspectives of others and spreads what you learn. It decides nothing. Its people see this page, the overview and what is agreed, not the rest of the room.',
  },
  people: { sv: 'Vilka som sitter i den', en: 'Who sits in it' },
  noPeople: {
    sv: 'Ingen än. Lägg till personer som referensgrupp under Parter, med sin organisation eller sitt perspektiv.',
    en: 'Nobody yet. Add people as reference group under Parties, with their organisation or perspective.',
  },
  contact: { sv: 'Kontakt', en: 'Contact' },
  contactIs: {
    sv: (name: string) => `Styrgruppens ordförande, ${name}, håller kontakten med gruppen.`,
    en: (name: string) => `The chair of the steering group, ${name}, keeps in touch with the group.`,
  },
  noContact: {
    sv: 'Styrgruppens ordförande håller kontakten med gruppen. Ingen är utsedd just nu.',
    en: 'The chair of the steering group keeps in touch with the group. Nobody is named at present.',
  },
  meetings: { sv: 'Möten med gruppen', en: 'Meetings with the group' },
  noMeetings: {
    sv: 'Inget möte är bestämt. Den som kallas får ett brev med en kalenderfil.',
    en: 'No meeting has been called. Those who are called get a mail with a calendar file.',
  },
  earlierMeetings: { sv: 'Möten som har varit', en: 'Meetings that have been' },
  doneReply: { sv: 'Ditt svar är sparat.', en: 'Your reply is saved.' },
  questions: { sv: 'Frågor till gruppen', en: 'Questions to the group' },
  noQuestions: { sv: 'Ingen fråga än', en: 'No question yet' },
  noQuestionsWhat: {
    sv: 'Fråga om sådant som gruppen ser och ni inte ser. Svaren och vad de ledde till står kvar här.',
    en: 'Ask about what the group sees and you do not. The answers and what they led to stay here.',
  },
  askedBy: {
    sv: (party: string, day: string) => `${party} frågade ${day}`,
    en: (party: string, day: string) => `${party} asked ${day}`,
  },
  notedBy: {
    sv: (name: string, day: string) => `Antecknat av ${name}, ${day}`,
    en: (name: string, day: string) => `Noted by ${name}, ${day}`,
  },
  saidBy: {
    sv: (name: string, day: string) => `${name}, ${day}`,
    en: (name: string, day: string) => `${name}, ${day}`,
  },
  outcome: { sv: 'Det här ledde svaren till', en: 'This is what the answers led to' },
  ask: { sv: 'Fråga gruppen', en: 'Ask the group' },
  question: { sv: 'Vad vill ni veta?', en: 'What do you want to know?' },
  questionMissing: { sv: 'Skriv vad ni vill veta', en: 'Write what you want to know' },
  send: { sv: 'Skicka frågan', en: 'Send the question' },
  answer: { sv: 'Svara', en: 'Answer' },
  noteAnswer: { sv: 'Anteckna vad gruppen sa', en: 'Note what the group said' },
  answerWords: { sv: 'Svar', en: 'Answer' },
  answerMissing: { sv: 'Skriv ett svar', en: 'Write an answer' },
  saveAnswer: { sv: 'Spara svaret', en: 'Save the answer' },
  settle: { sv: 'Berätta vad det ledde till', en: 'Tell what it led to' },
  settleWords: { sv: 'Vad gjorde ni med svaren?', en: 'What did you do with the answers?' },
  settleMissing: { sv: 'Skriv vad svaren ledde till', en: 'Write what the answers led to' },
  saveOutcome: { sv: 'Spara och avsluta frågan', en: 'Save and close the question' },
  spread: { sv: 'Spritt', en: 'Spread' },
  noSpread: { sv: 'Inget antecknat än.', en: 'Nothing noted yet.' },
  to_group: { sv: 'Till gruppen', en: 'To the group' },
  from_group: { sv: 'Vidare från gruppen', en: 'Onward from the group' },
  noteSpread: { sv: 'Anteckna vad som spritts', en: 'Note what was spread' },
  direction: { sv: 'Åt vilket håll?', en: 'In which direction?' },
  directionMissing: { sv: 'Välj åt vilket håll', en: 'Choose a direction' },
  spreadWords: { sv: 'Vad, och till vilka?', en: 'What, and to whom?' },
  spreadHint: {
    sv: 'Skriv organisationer och sammanhang, inte namn på personer.',
    en: 'Write organisations and settings, not names of people.',
  },
  spreadMissing: { sv: 'Skriv vad som spreds', en: 'Write what was spread' },
  day: { sv: 'Vilken dag?', en: 'Which day?' },
  dayWrong: { sv: 'Skriv dagen så här: 9 dec 2026', en: 'Write the day like this: 9 Dec 2026' },
  saveSpread: { sv: 'Spara', en: 'Save' },
  tooLong: {
    sv: (most: number) => `Skriv högst ${most} tecken`,
    en: (most: number) => `Write at most ${most} characters`,
  },
  doneAsked: { sv: 'Frågan är skickad till gruppen.', en: 'The question has been sent to the group.' },
  doneAnswered: { sv: 'Svaret är sparat.', en: 'The answer is saved.' },
  doneSettled: {
    sv: 'Gruppen ser nu vad svaren ledde till. De som sitter i den får veta det med sina samlade brev.',
    en: 'The group now sees what the answers led to. Its people are told with their gathered letters.',
  },
  doneSpread: { sv: 'Sparat.', en: 'Saved.' },
  mailAsked: {
    sv: (name: string) => `En fråga till dig i referensgruppen för ${name}`,
    en: (name: string) => `A question to you in the reference group of ${name}`,
  },
  mailAskedBody: {
    sv: (words: string) => `${words}\n\nÖppna sidan för att svara.`,
    en: (words: string) => `${words}\n\nOpen the page to answer.`,
  },
})
