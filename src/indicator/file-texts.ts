import { bilingual } from '#platform/language.ts'

/** Words of reading in measured values from a file. */
export const fileTexts = bilingual({
  title: { sv: 'Läs in värden från en fil', en: 'Read in values from a file' },
  lead: {
    sv: 'En fil från Excel (xlsx) eller CSV med kolumnerna matt, dag och varde på första raden. Ni får se rad för rad vad som tas med innan något sparas.',
    en: 'A file from Excel (xlsx) or CSV with the columns matt, dag and varde in the first row. You see row by row what is taken before anything is saved.',
  },
  columns: {
    sv: 'matt är namnet på det ni mäter (eller dess id). dag skrivs 2026-10-31. varde är en siffra, ja eller nej, eller ord. ord och kalla får också stå. Filen ni tar ut här går att läsa in igen.',
    en: 'matt is the name of what you measure (or its id). dag is written 2026-10-31. varde is a figure, ja or nej, or words. ord and kalla may be there too. The file you take out here can be read in again.',
  },
  file: { sv: 'Fil', en: 'File' },
  fileHint: { sv: 'Högst 2 MB och 5 000 rader.', en: 'At most 2 MB and 5,000 rows.' },
  show: { sv: 'Visa vad som tas med', en: 'Show what is taken' },
  empty: {
    sv: 'Filen är tom. Den behöver kolumnnamn på första raden och minst en rad till.',
    en: 'The file is empty. It needs column names in the first row and at least one row more.',
  },
  tooLarge: { sv: 'Filen är för stor. Dela upp den.', en: 'The file is too large. Split it.' },
  unreadable: {
    sv: 'Filen går inte att läsa. Spara den som xlsx eller som CSV med UTF-8.',
    en: 'The file cannot be read. Save it as xlsx or as CSV in UTF-8.',
  },
  noColumns: {
    sv: (names: string) => `Kolumnerna saknas: ${names}.`,
    en: (names: string) => `Columns are missing: ${names}.`,
  },
  preview: { sv: 'Det här tas med', en: 'This is taken' },
  count: {
    sv: (taken: number, all: number) => `${taken} av ${all} rader tas med. Inget är sparat än.`,
    en: (taken: number, all: number) => `${taken} of ${all} rows are taken. Nothing is saved yet.`,
  },
  none: {
    sv: 'Ingen rad kan tas med. Rätta filen och försök igen.',
    en: 'No row can be taken. Mend the file and try again.',
  },
  accept: { sv: (taken: number) => `Spara ${taken} värden`, en: (taken: number) => `Save ${taken} values` },
  row: { sv: 'Rad', en: 'Row' },
  state: { sv: 'Läge', en: 'State' },
  taken: { sv: 'Tas med', en: 'Taken' },
  there: { sv: 'Tas inte med: dagen har redan ett värde', en: 'Not taken: the day has a value already' },
  twice: { sv: 'Tas inte med: dagen står tidigare i filen', en: 'Not taken: the day stands earlier in the file' },
  unknown: { sv: 'Tas inte med: ni mäter inget med det namnet', en: 'Not taken: you measure nothing by that name' },
  ambiguous: {
    sv: 'Tas inte med: flera saker ni mäter har det namnet. Använd id',
    en: 'Not taken: several things you measure have that name. Use the id',
  },
  wrong: { sv: (why: string) => `Tas inte med: ${why}`, en: (why: string) => `Not taken: ${why}` },
})
