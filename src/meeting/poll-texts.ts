import { bilingual } from '#platform/language.ts'

/** Finding a time that suits. */
export const pollTexts = bilingual({
  find: { sv: 'Hitta en tid', en: 'Find a time' },
  findLead: {
    sv: 'Föreslå två till fem tider. Alla svarar från en länk i ett brev, utan att logga in. När ni har bestämt er blir det ett möte.',
    en: 'Propose two to five times. Everyone answers from a link in a mail, without signing in. When you have decided it becomes a meeting.',
  },
  time: { sv: (number: number) => `Tid ${number}`, en: (number: number) => `Time ${number}` },
  ask: { sv: 'Fråga alla', en: 'Ask everyone' },
  asking: { sv: 'Vi söker en tid', en: 'We are finding a time' },
  askedBy: {
    sv: (name: string, day: string) => `Föreslagna av ${name}, ${day}.`,
    en: (name: string, day: string) => `Proposed by ${name}, ${day}.`,
  },
  answeredSo: {
    sv: (answered: number, asked: number) => `${answered} av ${asked} har svarat`,
    en: (answered: number, asked: number) => `${answered} of ${asked} have answered`,
  },
  whoCan: { sv: 'Vem kan när?', en: 'Who can when?' },
  who: { sv: 'Vem', en: 'Who' },
  together: { sv: 'Sammanlagt', en: 'Together' },
  can: { sv: 'Kan', en: 'Can' },
  maybe: { sv: 'Kanske', en: 'Perhaps' },
  cannot: { sv: 'Kan inte', en: 'Cannot' },
  noAnswer: { sv: 'Inget svar', en: 'No answer' },
  counts: {
    sv: (can: number, maybe: number) => `${can} kan${maybe ? `, ${maybe} kanske` : ''}`,
    en: (can: number, maybe: number) => `${can} can${maybe ? `, ${maybe} perhaps` : ''}`,
  },
  without: {
    sv: (parties: string) => `Ingen från ${parties} än`,
    en: (parties: string) => `Nobody from ${parties} yet`,
  },
  yours: { sv: 'Vilka tider kan du?', en: 'Which times can you make?' },
  change: { sv: 'Ändra ditt svar', en: 'Change your answer' },
  answer: { sv: 'Svara', en: 'Answer' },
  answerMissing: {
    sv: (time: string) => `${time}: svara på den här tiden också`,
    en: (time: string) => `${time}: answer for this time too`,
  },
  untilDecided: {
    sv: 'Du kan ändra dig fram till att tiden är bestämd.',
    en: 'You can change your mind until the time is decided.',
  },
  decide: { sv: 'Bestäm tiden', en: 'Decide the time' },
  decideLead: {
    sv: 'Vilken part som helst kan bestämma. Mötet kallas då till den tiden, med inbjudan till kalendern.',
    en: 'Any party can decide. The meeting is then called for that time, with an invitation for the calendar.',
  },
  choose: { sv: 'Bestäm den här tiden', en: 'Decide on this time' },
  closeWithout: { sv: 'Sluta fråga utan att bestämma', en: 'Stop asking without deciding' },
  closed: { sv: 'Frågan är avslutad.', en: 'The question is closed.' },
  becameMeeting: { sv: 'Till mötet som det blev', en: 'To the meeting it became' },
  passed: { sv: 'Tiden har redan varit', en: 'The time has already been' },
  sameTime: { sv: 'Samma tid står två gånger', en: 'The same time stands twice' },
  twoTimes: { sv: 'Föreslå minst två tider', en: 'Propose at least two times' },
  linkTitle: {
    sv: (name: string) => `Vilka tider kan du? ${name}`,
    en: (name: string) => `Which times can you make? ${name}`,
  },
  linkLead: {
    sv: (kind: string, name: string) => `${kind} i ${name}. Länken är bara din, så lämna den inte vidare.`,
    en: (kind: string, name: string) => `${kind} in ${name}. The link is yours alone, so do not pass it on.`,
  },
  linkClosed: {
    sv: 'Tiden är bestämd, eller så har ni slutat fråga. Det går inte att svara längre. Har ett möte bestämts har du fått ett brev om det.',
    en: 'The time is decided, or you have stopped asking. It can no longer be answered. If a meeting has been called you have had a mail about it.',
  },
  doneAsked: { sv: 'Alla har fått ett brev med tiderna.', en: 'Everyone has had a mail with the times.' },
  doneAnswered: { sv: 'Ditt svar är sparat.', en: 'Your answer is saved.' },
  doneClosed: { sv: 'Frågan om tid är avslutad.', en: 'The question of a time is closed.' },
  mailSubject: {
    sv: (name: string) => `Vilka tider kan du? ${name}`,
    en: (name: string) => `Which times can you make? ${name}`,
  },
  mailBody: {
    sv: (kind: string, name: string, times: string) =>
      `Vi söker en tid för ${kind.toLowerCase()} i ${name}:\n\n${times}\n\nÖppna sidan och svara. Du behöver inte logga in. Länken är bara din.`,
    en: (kind: string, name: string, times: string) =>
      `We are finding a time for a ${kind.toLowerCase()} in ${name}:\n\n${times}\n\nOpen the page and answer. You need not sign in. The link is yours alone.`,
  },
})
