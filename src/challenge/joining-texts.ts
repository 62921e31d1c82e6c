import { bilingual } from '#platform/language.ts'

/** Asking to join, answering, and beginning the partnership. */
export const joiningTexts = bilingual({
  partiesIn: { sv: 'De som är med', en: 'Those who are in' },
  putItUp: { sv: 'Delade utmaningen', en: 'Shared the challenge' },
  since: { sv: (when: string) => `Med sedan ${when}`, en: (when: string) => `In since ${when}` },
  wantToJoin: { sv: 'Vi vill vara med', en: 'We want to join' },
  joinLead: {
    sv: (name: string) =>
      `Du frågar för ${name}. Ni är med när alla som redan är med har sagt ja. Att ni vill vara med syns för dem, och när ni är med för alla som får läsa utmaningen.`,
    en: (name: string) =>
      `You ask for ${name}. You are in when all who are in already have said yes. That you want to join is seen by them, and once you are in by everyone who may read the challenge.`,
  },
  words: { sv: 'Varför vill ni vara med?', en: 'Why do you want to join?' },
  wordsHint: {
    sv: 'Vad ni ser och vad ni bryr er om. Inte vad ni kan sälja eller ge pengar till.',
    en: 'What you see and what you care about. Not what you could sell or give money to.',
  },
  wordsMissing: { sv: 'Skriv varför ni vill vara med', en: 'Write why you want to join' },
  board: { sv: 'Vilken nämnd eller styrelse är det?', en: 'Which board is it?' },
  boardHint: {
    sv: 'Den som skulle fatta beslut om ett partnerskap.',
    en: 'The one that would decide about a partnership.',
  },
  boardMissing: { sv: 'Välj vilken nämnd eller styrelse det är', en: 'Choose which board it is' },
  tooLong: {
    sv: (most: number) => `Skriv högst ${most} tecken`,
    en: (most: number) => `Write at most ${most} characters`,
  },
  noOrganisation: {
    sv: 'Du företräder ingen organisation här än. Be er administratör att lägga till dig, så kan ni vara med.',
    en: 'You do not represent an organisation here yet. Ask your administrator to add you; then you can join.',
  },
  signInToJoin: { sv: 'Logga in för att vara med', en: 'Sign in to join' },
  howToJoin: {
    sv: 'Har er organisation ingen här än? Be någon som är med att bjuda in er.',
    en: 'Does your organisation have nobody here yet? Ask somebody who is in to invite you.',
  },
  wishes: { sv: 'Vill vara med', en: 'Want to join' },
  wishOf: { sv: (name: string) => `${name} vill vara med`, en: (name: string) => `${name} wants to join` },
  waitsFor: {
    sv: (names: string) => `Väntar på svar från ${names}.`,
    en: (names: string) => `Waits for an answer from ${names}.`,
  },
  haveSaidYes: { sv: (names: string) => `${names} har sagt ja.`, en: (names: string) => `${names} said yes.` },
  yourAnswer: { sv: 'Vad säger ni?', en: 'What do you say?' },
  yes: { sv: 'Ja, välkomna', en: 'Yes, welcome' },
  no: { sv: 'Inte nu', en: 'Not now' },
  noHint: { sv: 'Skriv varför. Det läser den som har frågat.', en: 'Write why. The one who asked will read it.' },
  reason: { sv: 'Varför inte nu?', en: 'Why not now?' },
  reasonMissing: { sv: 'Skriv varför ni svarar inte nu', en: 'Write why you answer not now' },
  answerMissing: { sv: 'Välj vad ni svarar', en: 'Choose what you answer' },
  answer: { sv: 'Svara', en: 'Answer' },
  declinedBy: {
    sv: (name: string, when: string) => `${name} svarade ”inte nu” ${when}:`,
    en: (name: string, when: string) => `${name} answered “not now” ${when}:`,
  },
  askAgain: { sv: 'Ni kan fråga igen när något har ändrats.', en: 'You can ask again when something has changed.' },
  asked: {
    sv: 'Ni har frågat om att få vara med. Alla som är med svarar.',
    en: 'You have asked to join. All who are in will answer.',
  },
  withdraw: { sv: 'Ta tillbaka frågan', en: 'Withdraw the request' },
  doneWithdrawn: {
    sv: 'Frågan är tillbakatagen. Ni kan fråga igen när ni vill.',
    en: 'The request is withdrawn. You can ask again when you like.',
  },
  leave: { sv: 'Lämna utmaningen', en: 'Leave the challenge' },
  leaveText: {
    sv: 'Ni är då inte längre med, och de andra får veta det. Det ni har skrivit finns kvar. Ni kan fråga om att få vara med igen.',
    en: 'You are then no longer in, and the others are told. What you have written remains. You can ask to join again.',
  },
  leaveWords: { sv: 'Varför lämnar ni?', en: 'Why do you leave?' },
  leftOn: {
    sv: (name: string, day: string) => `${name} lämnade den ${day}.`,
    en: (name: string, day: string) => `${name} left on ${day}.`,
  },
  doneLeft: { sv: 'Ni är inte längre med i utmaningen.', en: 'You are no longer in the challenge.' },
  leftSubject: { sv: 'Någon har lämnat er utmaning', en: 'Somebody has left your challenge' },
  leftBody: {
    sv: (name: string, title: string) => `${name} är inte längre med i utmaningen ”${title}”.`,
    en: (name: string, title: string) => `${name} is no longer in the challenge “${title}”.`,
  },
  next: { sv: 'Nästa steg', en: 'Next step' },
  missingCivil: {
    sv: 'När minst en idéburen organisation är med kan ni bilda ett partnerskap i vardande.',
    en: 'When at least one civil-society organisation is in, you can form a partnership in the making.',
  },
  missingPublic: {
    sv: 'När minst en kommun, region eller myndighet är med kan ni bilda ett partnerskap i vardande.',
    en: 'When at least one municipality, region or agency is in, you can form a partnership in the making.',
  },
  canBegin: {
    sv: 'Både en idéburen och en offentlig part är med. Någon av er kan öppna ett gemensamt rum. Där håller ni idémöten och skriver ihop det ni kommer fram till. Alla parter har samma rum och samma möjligheter.',
    en: 'Both a civil-society and a public party are in. Any of you can open a shared room. There you hold idea meetings and write down what you arrive at. All parties have the same room and the same possibilities.',
  },
  whoWaits: {
    sv: 'Några väntar på svar om att få vara med. Svara dem helst först.',
    en: 'Somebody is waiting for an answer about joining. Answer them first if you can.',
  },
  name: { sv: 'Vad ska partnerskapet heta?', en: 'What shall the partnership be called?' },
  nameHint: {
    sv: 'Ett arbetsnamn räcker. Ni kan byta det tillsammans.',
    en: 'A working name is enough. You can change it together.',
  },
  nameMissing: { sv: 'Skriv vad partnerskapet ska heta', en: 'Write what the partnership shall be called' },
  begin: { sv: 'Börja partnerskapet', en: 'Begin the partnership' },
  begun: { sv: 'Ett partnerskap har börjat', en: 'A partnership has begun' },
  begunWhat: {
    sv: 'De som är med arbetar vidare i ett gemensamt rum. Texten här ändras inte längre.',
    en: 'Those who are in go on working in a shared room. The text here no longer changes.',
  },
  toRoom: { sv: 'Till det gemensamma rummet', en: 'To the shared room' },
  draftNext: {
    sv: 'Det här är ett utkast som bara ni ser. Skriv klart och dela det när ni är redo.',
    en: 'This is a draft that only you see. Finish it and share it when you are ready.',
  },
  finishDraft: { sv: 'Skriv vidare', en: 'Go on writing' },
  doneAsked: {
    sv: 'Ni har frågat om att få vara med. De som är med har fått ett brev och svarar här.',
    en: 'You have asked to join. Those who are in have been written to and answer here.',
  },
  doneAnswered: { sv: 'Ert svar finns på sidan.', en: 'Your answer is on the page.' },
  doneJoined: { sv: 'Alla har sagt ja. Nu är ni en till.', en: 'All have said yes. Now you are one more.' },
  requestSubject: { sv: 'Någon vill vara med i er utmaning', en: 'Somebody wants to join your challenge' },
  requestBody: {
    sv: (name: string, title: string) => `${name} vill vara med i utmaningen ”${title}”. Läs vad de skriver och svara.`,
    en: (name: string, title: string) =>
      `${name} wants to join the challenge “${title}”. Read what they write and answer.`,
  },
  settledSubject: { sv: 'Svar om att få vara med', en: 'An answer about joining' },
  joinedBody: {
    sv: (title: string) => `Alla som är med i utmaningen ”${title}” har sagt ja. Nu är ni med.`,
    en: (title: string) => `All who are in the challenge “${title}” have said yes. Now you are in.`,
  },
  declinedBody: {
    sv: (title: string) =>
      `En av dem som är med i utmaningen ”${title}” har svarat att ni inte kan vara med nu. På sidan står varför.`,
    en: (title: string) =>
      `One of those in the challenge “${title}” has answered that you cannot join now. The page says why.`,
  },
  begunSubject: {
    sv: (name: string) => `Ert partnerskap har börjat: ${name}`,
    en: (name: string) => `Your partnership has begun: ${name}`,
  },
  begunBody: {
    sv: 'Ni har fått ett gemensamt rum. Börja med att bestämma tid för ett idémöte.',
    en: 'You have been given a shared room. Begin by finding a time for an idea meeting.',
  },
})
