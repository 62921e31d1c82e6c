import { bilingual } from '#platform/language.ts'

/** The gathered mail, and the choice of how often it comes. */
export const digestTexts = bilingual({
  subject: { sv: 'Det här har hänt i dina partnerskap', en: 'What has happened in your partnerships' },
  line: {
    sv: (party: string, words: string, times: number) =>
      `${party ? `${party}: ` : ''}${words}${times > 1 ? `, ${times} gånger` : ''}`,
    en: (party: string, words: string, times: number) =>
      `${party ? `${party}: ` : ''}${words}${times > 1 ? `, ${times} times` : ''}`,
  },
  ending: {
    sv: 'Du väljer själv hur ofta de här breven kommer, under Konto.',
    en: 'You choose yourself how often these letters come, under Account.',
  },
  title: { sv: 'Brev om vad som händer', en: 'Letters about what happens' },
  lead: {
    sv: 'Det som behöver dig skickar vi genast, till exempel en underskrift eller en kallelse. Resten samlar vi. Hur ofta vill du ha det?',
    en: 'What needs you we send at once, for example a signature or an invitation. The rest we gather. How often do you want it?',
  },
  often: { sv: 'Hur ofta?', en: 'How often?' },
  oftenNeeded: { sv: 'Välj hur ofta du vill ha breven.', en: 'Choose how often you want the letters.' },
  at_once: { sv: 'Genast', en: 'At once' },
  at_onceHint: { sv: 'Inom en kvart från att något hänt.', en: 'Within a quarter of an hour of something happening.' },
  daily: { sv: 'Varje morgon', en: 'Every morning' },
  dailyHint: { sv: 'Om något har hänt dagen innan.', en: 'If something happened the day before.' },
  weekly: { sv: 'En gång i veckan', en: 'Once a week' },
  weeklyHint: { sv: 'På måndag morgon.', en: 'On Monday morning.' },
  never: { sv: 'Aldrig', en: 'Never' },
  neverHint: { sv: 'Du ser det ändå när du loggar in.', en: 'You see it anyway when you sign in.' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat.', en: 'Saved.' },
  back: { sv: 'Tillbaka till kontot', en: 'Back to the account' },
  stopTitle: { sv: 'Sluta skicka brev', en: 'Stop sending letters' },
  stopLead: {
    sv: 'Du slipper då brev om vad som händer i dina partnerskap. Det som behöver dig skickar vi fortfarande. Du kan ändra dig under Konto.',
    en: 'You then get no more letters about what happens in your partnerships. What needs you we still send. You can change your mind under Account.',
  },
  stop: { sv: 'Sluta skicka', en: 'Stop sending' },
  stopped: { sv: 'Klart. Du får inga fler samlade brev.', en: 'Done. You get no more gathered letters.' },
})
