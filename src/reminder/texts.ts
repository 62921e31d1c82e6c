import { bilingual } from '#platform/language.ts'

/** What there is to be reminded of, and the reminders that have gone out. */
export const reminderTexts = bilingual({
  reminders: { sv: 'Påminnelser', en: 'Reminders' },
  lead: {
    sv: 'Samhandling påminner så att ni slipper hålla reda på dagarna. Alla parter ser vad som har påmints om och hur många som fick det, aldrig vilka.',
    en: 'Samhandling reminds you so that you need not keep track of the days. Every party sees what has been reminded of and how many were told, never who.',
  },
  sent: { sv: 'Har gått ut', en: 'Have gone out' },
  none: { sv: 'Inga påminnelser har gått ut än.', en: 'No reminders have gone out yet.' },
  what: { sv: 'Påminnelse', en: 'Reminder' },
  day: { sv: 'Gäller dagen', en: 'Of the day' },
  told: { sv: 'Till hur många', en: 'To how many' },
  when: { sv: 'Gick ut', en: 'Went out' },
  rules: { sv: 'Det här påminner vi om', en: 'This is what we remind of' },
  time: { sv: 'När', en: 'When' },
  always: { sv: 'Går till', en: 'Goes to' },
  mustAct: { sv: 'Alla det gäller', en: 'All whom it concerns' },
  mayChoose: { sv: 'Den som inte har valt bort brev', en: 'Those who have not turned letters off' },
  before: {
    sv: (count: number, unit: 'months' | 'days') =>
      `${count} ${unit === 'months' ? (count === 1 ? 'månad' : 'månader') : count === 1 ? 'dag' : 'dagar'} före`,
    en: (count: number, unit: 'months' | 'days') =>
      `${count} ${unit === 'months' ? (count === 1 ? 'month' : 'months') : count === 1 ? 'day' : 'days'} before`,
  },
  after: {
    sv: (count: number) => `${count} ${count === 1 ? 'dag' : 'dagar'} efter`,
    en: (count: number) => `${count} ${count === 1 ? 'day' : 'days'} after`,
  },
  onDay: { sv: 'Samma dag', en: 'The same day' },
})
