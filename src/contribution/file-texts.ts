import { bilingual } from '#platform/language.ts'

/** Words of what is taken out as a file and read in from one. */
export const fileTexts = bilingual({
  takeOut: { sv: 'Ta ut det här urvalet:', en: 'Take out this selection:' },
  asCsv: { sv: 'CSV', en: 'CSV' },
  asExcel: { sv: 'Excel', en: 'Excel' },
  columnsDocumented: { sv: 'Vad kolumnerna betyder', en: 'What the columns mean' },
  columnsTitle: { sv: 'Kolumnerna i filen', en: 'The columns of the file' },
  columnsLead: {
    sv: 'Namnen ändras aldrig. Samma kolumner går att läsa in igen. En period räknas till det år då den började.',
    en: 'The names never change. The same columns can be read in again. A period belongs to the year in which it began.',
  },
  columnName: { sv: 'Kolumn', en: 'Column' },
  columnMeaning: { sv: 'Betyder', en: 'Means' },
  columnNeeded: { sv: 'När ni läser in', en: 'When you read in' },
  needed: { sv: 'behövs', en: 'needed' },
  notRead: { sv: 'läses inte', en: 'not read' },
  mayBe: { sv: 'får stå', en: 'may be there' },
  importTitle: { sv: 'Läs in från en fil', en: 'Read in from a file' },
  importLead: {
    sv: 'En fil från Excel (xlsx) eller CSV med kolumnnamn på första raden. Ni får se rad för rad vad som tas med innan något sparas.',
    en: 'A file from Excel (xlsx) or CSV with the column names in the first row. You see row by row what is taken before anything is saved.',
  },
  importFile: { sv: 'Fil', en: 'File' },
  importFileHint: { sv: 'Högst 2 MB och 5 000 rader.', en: 'At most 2 MB and 5,000 rows.' },
  importShow: { sv: 'Visa vad som tas med', en: 'Show what is taken' },
  importEmpty: {
    sv: 'Filen är tom. Den behöver kolumnnamn på första raden och minst en rad till.',
    en: 'The file is empty. It needs column names in the first row and at least one row more.',
  },
  importLarge: { sv: 'Filen är för stor. Dela upp den.', en: 'The file is too large. Split it.' },
  importUnreadable: {
    sv: 'Filen går inte att läsa. Spara den som xlsx eller som CSV med UTF-8.',
    en: 'The file cannot be read. Save it as xlsx or as CSV in UTF-8.',
  },
  importNoColumns: {
    sv: (names: string) => `Kolumnerna saknas: ${names}.`,
    en: (names: string) => `Columns are missing: ${names}.`,
  },
  previewTitle: { sv: 'Det här tas med', en: 'This is taken' },
  previewCount: {
    sv: (taken: number, all: number) => `${taken} av ${all} rader tas med. Inget är sparat än.`,
    en: (taken: number, all: number) => `${taken} of ${all} rows are taken. Nothing is saved yet.`,
  },
  previewNone: {
    sv: 'Ingen rad kan tas med. Rätta filen och försök igen.',
    en: 'No row can be taken. Mend the file and try again.',
  },
  accept: {
    sv: (taken: number) => (taken === 1 ? 'Spara en rad' : `Spara ${taken} rader`),
    en: (taken: number) => (taken === 1 ? 'Save one row' : `Save ${taken} rows`),
  },
  row: { sv: 'Rad', en: 'Row' },
  rowTaken: { sv: 'Tas med', en: 'Taken' },
  rowThere: { sv: 'Tas inte med: finns redan', en: 'Not taken: there already' },
  rowTwice: {
    sv: 'Tas inte med: samma period står tidigare i filen',
    en: 'Not taken: the same period stands earlier in the file',
  },
  rowOther: {
    sv: 'Tas inte med: en annan parts uppgift, som den själv skriver in',
    en: 'Not taken: another party’s, which enters it itself',
  },
  rowWrong: { sv: (why: string) => `Tas inte med: ${why}`, en: (why: string) => `Not taken: ${why}` },
})
