import { bilingual } from '#platform/language.ts'

/** The words of a meeting on paper that its page does not have. */
export const paperTexts = bilingual({
  asPdf: { sv: 'Hämta som pdf', en: 'Get as PDF' },
  minutes: { sv: 'Mötesanteckningar', en: 'Minutes' },
  agenda: { sv: 'Dagordning', en: 'Agenda' },
  draft: { sv: 'Utkast till mötesanteckningar', en: 'Draft minutes' },
  notApproved: {
    sv: 'Utkast. Anteckningarna är inte godkända än och kan ändras.',
    en: 'Draft. The minutes are not approved yet and may change.',
  },
  offered: {
    sv: 'Utkast. Anteckningarna är delade för godkännande men inte godkända än.',
    en: 'Draft. The minutes are handed round for approval but not approved yet.',
  },
  cancelled: { sv: 'Mötet är inställt.', en: 'The meeting is cancelled.' },
  approval: { sv: 'Godkännande', en: 'Approval' },
  party: { sv: 'Part', en: 'Party' },
  name: { sv: 'Namn', en: 'Name' },
  role: { sv: 'Roll', en: 'Role' },
  presence: { sv: 'Närvaro', en: 'Attendance' },
  owner: { sv: 'Vem', en: 'Who' },
  due: { sv: 'Till', en: 'By' },
})
