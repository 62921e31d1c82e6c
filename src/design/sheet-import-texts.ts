import type { CsvRow } from '#platform/csv.ts'
import { bilingual, type Language } from '#platform/language.ts'
import { missingColumns, type SheetColumn } from '#platform/sheet-columns.ts'
import { readSheet } from '#platform/workbook.ts'

/** The words of reading rows in from a file: choosing it, looking at each row, accepting. */
export const sheetImportTexts = bilingual({
  file: { sv: 'Fil', en: 'File' },
  fileHint: {
    sv: 'Excel (xlsx) eller CSV. Högst 2 MB och 5 000 rader.',
    en: 'Excel (xlsx) or CSV. At most 2 MB and 5,000 rows.',
  },
  show: { sv: 'Visa vad som tas med', en: 'Show what is taken' },
  template: { sv: 'Hämta en mall att fylla i (Excel)', en: 'Fetch a template to fill in (Excel)' },
  empty: {
    sv: 'Filen är tom. Den behöver kolumnnamn på första raden och minst en rad till.',
    en: 'The file is empty. It needs column names in the first row and at least one row more.',
  },
  too_large: { sv: 'Filen är för stor. Dela upp den.', en: 'The file is too large. Split it.' },
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
  accept: {
    sv: (taken: number) => (taken === 1 ? 'Spara en rad' : `Spara ${taken} rader`),
    en: (taken: number) => (taken === 1 ? 'Save one row' : `Save ${taken} rows`),
  },
  row: { sv: 'Rad', en: 'Row' },
  result: { sv: 'Tas den med?', en: 'Is it taken?' },
  taken: { sv: 'Tas med', en: 'Taken' },
  there: { sv: 'Tas inte med: finns redan', en: 'Not taken: there already' },
  twice: { sv: 'Tas inte med: står tidigare i filen', en: 'Not taken: stands earlier in the file' },
  wrong: { sv: (why: string) => `Tas inte med: ${why}`, en: (why: string) => `Not taken: ${why}` },
  columns: { sv: 'Kolumnerna i filen', en: 'The columns of the file' },
  column: { sv: 'Kolumn', en: 'Column' },
  meaning: { sv: 'Betyder', en: 'Means' },
  isNeeded: { sv: 'Behövs?', en: 'Needed?' },
  needed: { sv: 'behövs', en: 'needed' },
  maybe: { sv: 'får stå', en: 'may be there' },
  example: { sv: 'Till exempel', en: 'For example' },
})

/** Reads a file that came along. @returns its rows with the names of the columns first, or in words why they cannot be read */
export async function readSheetOf(
  file: File | undefined,
  columns: readonly SheetColumn[],
  language: Language,
): Promise<CsvRow[] | string> {
  const t = sheetImportTexts(language)
  const rows = file ? await readSheet(file) : 'empty'
  if (typeof rows === 'string') return t[rows]
  const missing = missingColumns(rows, columns)
  return missing.length > 0 ? t.noColumns(missing.join(', ')) : rows
}
