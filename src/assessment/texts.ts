import { bilingual } from '#platform/language.ts'
import { inWords } from './figures.ts'

/** What the pages about rounds say: which there are, who has handed in, and to begin a new one. */
export const assessmentTexts = bilingual({
  title: { sv: 'Gemensam bedömning', en: 'Joint assessment' },
  lead: {
    sv: 'Varje part svarar för sig, utan att se de andras svar. När alla är klara läggs svaren över varandra, och ni ser vad ni har samsyn om och vad ni behöver prata om.',
    en: 'Each party answers alone, without seeing the others’ answers. When all are ready the answers are laid over each other, and you see what you agree on and what you need to talk about.',
  },
  underWay: { sv: 'Pågår nu', en: 'Under way' },
  opened: { sv: 'Öppnade', en: 'Opened' },
  newRound: { sv: 'Börja en bedömning', en: 'Begin an assessment' },
  newRoundLead: {
    sv: 'Vilken part som helst kan börja. Frågorna låses så som de lyder när ni börjar, så att alla svarar på samma sak.',
    en: 'Any party can begin. The questions are kept as they read when you begin, so that all answer the same.',
  },
  begin: { sv: 'Börja', en: 'Begin' },
  beginAgain: { sv: 'Börja en ny omgång', en: 'Begin a new round' },
  isUnderWay: { sv: 'Pågår. Gå till omgången', en: 'Under way. Go to the round' },
  empty: { sv: 'Ingen bedömning än', en: 'No assessment yet' },
  emptyText: {
    sv: 'Börja gärna med IOP i korthet. Det tar tio minuter att svara, och ni ser var samtalet behövs.',
    en: 'IOP in brief is a good start. It takes ten minutes to answer, and you see where talk is needed.',
  },
  forEveryone: { sv: 'För alla partnerskap', en: 'For every partnership' },
  usedBy: { sv: (names: string) => `Används av ${names}`, en: (names: string) => `Used by ${names}` },
  points: {
    sv: (count: number) => `${inWords(count, 'sv')} ${count === 1 ? 'punkt' : 'punkter'}`,
    en: (count: number) => `${inWords(count, 'en')} ${count === 1 ? 'point' : 'points'}`,
  },
  mapSize: {
    sv: (levels: number, steps: number) => `${inWords(levels, 'sv')} nivåer och ${inWords(steps, 'sv')} steg`,
    en: (levels: number, steps: number) => `${inWords(levels, 'en')} levels and ${inWords(steps, 'en')} steps`,
  },
  round: { sv: (number: number) => `omgång ${number}`, en: (number: number) => `round ${number}` },
  begunBy: {
    sv: (party: string, day: string) => `${party} började den ${day}.`,
    en: (party: string, day: string) => `${party} began it on ${day}.`,
  },
  hasHandedIn: { sv: 'har lämnat in', en: 'has handed in' },
  hasNotHandedIn: { sv: 'har inte lämnat in', en: 'has not handed in' },
  wouldOpen: { sv: 'vill öppna', en: 'would open' },
  whoHasHandedIn: { sv: 'Vilka har lämnat in?', en: 'Who has handed in?' },
  answer: { sv: 'Svara för er part', en: 'Answer for your party' },
  answerLater: { sv: 'Svara i efterhand', en: 'Answer afterwards' },
  look: { sv: 'Till omgången', en: 'To the round' },
  back: { sv: 'Alla bedömningar', en: 'All assessments' },
  leadAnswers: {
    sv: 'Er part har inte lämnat in än. Ingen annan ser vad ni skriver förrän svaren öppnas.',
    en: 'Your party has not handed in yet. Nobody else sees what you write until the answers are opened.',
  },
  leadWaits: {
    sv: 'Ert svar är inlämnat. Alla svar öppnas samtidigt, när den sista parten har lämnat in.',
    en: 'Your answer is handed in. All answers are opened at once, when the last party has handed in.',
  },
  leadJoins: {
    sv: 'Svaren öppnades innan er part kom med. Svara först på samma frågor, så ser ni sedan allas svar.',
    en: 'The answers were opened before your party joined. Answer the same questions first, and then you see everyone’s answers.',
  },
  leadWatches: {
    sv: 'Parterna svarar var för sig. Svaren syns här när de är öppnade.',
    en: 'The parties answer each on their own. The answers are shown here when they are opened.',
  },
  leadClosed: {
    sv: 'Svaren är öppnade, men de går inte att läsa för dig.',
    en: 'The answers are opened, but they are not for you to read.',
  },
  leadEnded: {
    sv: 'Omgången avbröts innan svaren öppnades. Ingen har läst eller kommer att läsa någon annans svar. Det er part hade skrivit finns kvar hos er.',
    en: 'The round was given up before the answers were opened. Nobody has read or will read another’s answers. What your party had written is still with you.',
  },
  ended: { sv: 'Avbrutna', en: 'Given up' },
  endedBy: {
    sv: (name: string, party: string, day: string) => `Avbruten av ${name}, ${party}, den ${day}:`,
    en: (name: string, party: string, day: string) => `Given up by ${name}, ${party}, on ${day}:`,
  },
  endedTag: { sv: 'Avbruten', en: 'Given up' },
  abandon: { sv: 'Avbryt omgången', en: 'Give up the round' },
  abandonText: {
    sv: 'Svaren öppnas då aldrig, och de andra parterna får veta varför. Det varje part har skrivit stannar hos den. En ny omgång kan börja när som helst.',
    en: 'The answers are then never opened, and the other parties are told why. What each party has written stays with it. A new round can begin at any time.',
  },
  abandonNotYet: {
    sv: (names: string) =>
      `Omgången kan inte avbrytas så länge ${names} har ett inlämnat svar. Vill ni alla avbryta tar de först tillbaka sitt svar.`,
    en: (names: string) =>
      `The round cannot be given up while ${names} has an answer handed in. If you all want to give it up, they first take their answer back.`,
  },
  reason: { sv: 'Varför avbryter ni?', en: 'Why do you give it up?' },
  reasonHint: { sv: 'Alla parter läser det.', en: 'All parties read it.' },
  reasonNeeded: { sv: 'Skriv varför, med några ord.', en: 'Write why, in a few words.' },
  reasonLong: { sv: 'Skriv kortare, högst 1 000 tecken.', en: 'Write less, at most 1,000 characters.' },
  doneAbandoned: {
    sv: 'Omgången är avbruten. De andra parterna har fått veta det.',
    en: 'The round is given up. The other parties have been told.',
  },
  mailAbandonedSubject: { sv: 'En gemensam bedömning är avbruten', en: 'A joint assessment was given up' },
  mailAbandonedBody: {
    sv: 'En part i ett partnerskap du är med i har avbrutit en gemensam bedömning innan svaren öppnades. Inga svar visas för någon annan. På sidan står varför, och ni kan börja en ny omgång.',
    en: 'A party in a partnership you take part in has given up a joint assessment before the answers were opened. No answers are shown to anyone else. The page says why, and you can begin a new round.',
  },
  ownSets: { sv: 'Egna frågor', en: 'Your own questions' },
  ownSetsLead: {
    sv: 'Skriv egna frågor om det som är viktigt för just er. När alla parter står bakom frågorna kan vilken part som helst börja en bedömning med dem.',
    en: 'Write questions of your own on what matters to you. When every party stands behind them, any party can begin an assessment with them.',
  },
  writeOwn: { sv: 'Skriv egna frågor', en: 'Write your own questions' },
  ownReady: { sv: 'Alla står bakom', en: 'All stand behind' },
  ownWaits: {
    sv: (names: string) => `Väntar på ${names}`,
    en: (names: string) => `Waiting for ${names}`,
  },
  donePutAway: { sv: 'Frågorna är undanlagda.', en: 'The questions are put away.' },
  yourAnswer: { sv: 'Ert svar', en: 'Your answer' },
  handedInBy: {
    sv: (name: string, when: string) => `Inlämnat av ${name} den ${when}. De andra ser det inte än.`,
    en: (name: string, when: string) => `Handed in by ${name} on ${when}. The others do not see it yet.`,
  },
  somebody: { sv: 'någon hos er', en: 'somebody in your party' },
  takeBack: { sv: 'Ta tillbaka och ändra', en: 'Take back and change' },
  openWithout: {
    sv: (names: string) => `Vill ni öppna utan ${names}?`,
    en: (names: string) => `Do you want to open without ${names}?`,
  },
  openWithoutText: {
    sv: (names: string) =>
      `Alla som har lämnat in måste vara med på det. ${names} får då inget svar i den här omgången, men kan läsa era och vara med i nästa. Hör gärna av er först.`,
    en: (names: string) =>
      `All who have handed in must agree. ${names} will then have no answer in this round, but can read yours and take part in the next. Do get in touch first.`,
  },
  agreeToOpen: { sv: (names: string) => `Öppna utan ${names}`, en: (names: string) => `Open without ${names}` },
  ratherWait: { sv: 'Vi väntar hellre', en: 'We would rather wait' },
  youWouldOpen: {
    sv: (others: string) => `Ni vill öppna. Nu väntar ni på ${others}.`,
    en: (others: string) => `You would open. You are waiting for ${others}.`,
  },
  doneBegun: {
    sv: 'Omgången har börjat. De andra parterna har fått veta det.',
    en: 'The round has begun. The other parties have been told.',
  },
  doneHandedIn: {
    sv: 'Ert svar är inlämnat. Det öppnas när alla har svarat.',
    en: 'Your answer is handed in. It is opened when all have answered.',
  },
  doneOpened: {
    sv: 'Nu är svaren öppnade, och de andra parterna har fått veta det.',
    en: 'The answers are opened now, and the other parties have been told.',
  },
  doneLater: {
    sv: 'Ert svar är inlämnat och ligger nu med de andras.',
    en: 'Your answer is handed in and now lies with the others’.',
  },
  doneTakenBack: {
    sv: 'Svaret är tillbaka hos er. Ändra det och lämna in igen.',
    en: 'The answer is back with you. Change it and hand it in again.',
  },
  doneAgreed: {
    sv: 'Ni har sagt att ni vill öppna. Svaren öppnas när de andra som lämnat in också vill det.',
    en: 'You have said that you would open. The answers are opened when the others who handed in want it too.',
  },
  doneWaits: {
    sv: 'Ni väntar på dem som inte har svarat.',
    en: 'You are waiting for those who have not answered.',
  },
  sheetCopy: {
    sv: 'Det ni hade skrivit finns kvar hos er, men är inte med i den här omgången.',
    en: 'What you had written is still with you, but is not part of this round.',
  },
  mailBegunSubject: { sv: 'En gemensam bedömning har börjat', en: 'A joint assessment has begun' },
  mailBegunBody: {
    sv: 'En part i ett partnerskap du är med i har börjat en gemensam bedömning. Varje part svarar för sig, och ingen ser de andras svar förrän de öppnas. Räkna med ungefär tio minuter.',
    en: 'A party in a partnership you take part in has begun a joint assessment. Each party answers alone, and nobody sees the others’ answers until they are opened. It takes about ten minutes.',
  },
  mailOpenedSubject: { sv: 'Svaren i bedömningen är öppnade', en: 'The answers of the assessment are opened' },
  mailOpenedBody: {
    sv: 'Svaren i en gemensam bedömning som du är med i ligger nu över varandra. Se vad ni har samsyn om och vad ni behöver prata om.',
    en: 'The answers of a joint assessment you take part in now lie over each other. See what you agree on and what you need to talk about.',
  },
})
