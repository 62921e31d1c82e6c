import { bilingual } from '#platform/language.ts'

/** What the page says that gathers what an audit asks for. */
export const auditTexts = bilingual({
  title: { sv: 'Underlag för revision', en: 'For an audit' },
  lead: {
    sv: 'Avtal, beslut, mötesanteckningar, lägesrapporter och avvikelser på ett ställe, med det som saknas utskrivet. Sidan säger vad som finns, inte om det är rätt.',
    en: 'Agreements, decisions, minutes, status reports and deviations in one place, with what is missing written out. The page says what is there, not whether it is right.',
  },
  excel: { sv: 'Hämta som Excel', en: 'Fetch as Excel' },
  overview: { sv: 'Översikt', en: 'Overview' },
  kind: { sv: 'Vad', en: 'What' },
  count: { sv: 'Antal', en: 'Number' },
  gaps: { sv: 'Med luckor', en: 'With gaps' },
  day: { sv: 'Dag', en: 'Day' },
  gap: { sv: 'Det som saknas', en: 'What is missing' },
  address: { sv: 'Adress', en: 'Address' },
  whole: { sv: 'Inget', en: 'Nothing' },
  unknownDay: { sv: 'okänd dag', en: 'day unknown' },
  none: { sv: 'Det finns inget att visa än.', en: 'There is nothing to show yet.' },
  agreement: { sv: 'Avtal', en: 'Agreements' },
  decision: { sv: 'Beslut', en: 'Decisions' },
  minutes: { sv: 'Mötesanteckningar', en: 'Minutes' },
  report: { sv: 'Lägesrapporter', en: 'Status reports' },
  deviation: { sv: 'Avvikelser', en: 'Deviations' },
  not_signed: { sv: 'Inte undertecknat av alla', en: 'Not signed by all' },
  not_recorded: { sv: 'Beslutet är inte antecknat', en: 'The decision is not recorded' },
  no_decision: { sv: 'Inget beslut är listat', en: 'No decision is listed' },
  not_approved: { sv: 'Inte justerade', en: 'Not approved' },
  not_locked: { sv: 'Inte låst, och dagen har passerat', en: 'Not locked, and its day has passed' },
  open: { sv: 'Inte avslutad', en: 'Not settled' },
  version: {
    sv: (number: number) => `Avtal, version ${number}`,
    en: (number: number) => `Agreement, version ${number}`,
  },
  takenOver: { sv: 'ingånget utanför systemet', en: 'made outside the system' },
  ofVersion: { sv: (number: number) => `version ${number}`, en: (number: number) => `version ${number}` },
  delegated: { sv: 'inget beslut behövs', en: 'no decision needed' },
  reportOf: { sv: (year: number) => `Lägesrapport ${year}`, en: (year: number) => `Status report ${year}` },
  deviationOf: {
    sv: (number: number, title: string) => `Avvikelse ${number}: ${title}`,
    en: (number: number, title: string) => `Deviation ${number}: ${title}`,
  },
})
