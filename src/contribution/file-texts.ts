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
  rowTwice: {
    sv: 'Tas inte med: samma period står tidigare i filen',
    en: 'Not taken: the same period stands earlier in the file',
  },
  rowOther: {
    sv: 'Tas inte med: en annan parts uppgift, som den själv skriver in',
    en: 'Not taken: another party’s, which enters it itself',
  },
})
