import { bilingual } from '#platform/language.ts'

/** Words of reading in measured values from a file. */
export const fileTexts = bilingual({
  title: { sv: 'Läs in värden från en fil', en: 'Read in values from a file' },
  lead: {
    sv: 'En fil från Excel (xlsx) eller CSV med kolumnerna matt, dag och varde på första raden. Ni får se rad för rad vad som tas med innan något sparas.',
    en: 'A file from Excel (xlsx) or CSV with the columns matt, dag and varde in the first row. You see row by row what is taken before anything is saved.',
  },
  there: { sv: 'Tas inte med: dagen har redan ett värde', en: 'Not taken: the day has a value already' },
  twice: { sv: 'Tas inte med: dagen står tidigare i filen', en: 'Not taken: the day stands earlier in the file' },
  unknown: { sv: 'Tas inte med: ni mäter inget med det namnet', en: 'Not taken: you measure nothing by that name' },
  ambiguous: {
    sv: 'Tas inte med: flera saker ni mäter har det namnet. Använd id',
    en: 'Not taken: several things you measure have that name. Use the id',
  },
})
