import { writeCsv, type CsvRow } from './csv.ts'
import type { InBoth } from './language.ts'
import type { Sheet } from './workbook.ts'

/** A column of a file that people fill in: its name, which never changes, what it holds, and whether it is needed. */
export interface SheetColumn {
  name: string
  meaning: InBoth
  read: 'needed' | 'maybe'
  example?: string
  width?: number
}

const named = (row: CsvRow | undefined): string[] => row?.cells.map((cell) => cell.trim().toLowerCase()) ?? []

/** Names of the columns that must be there and are not. */
export const missingColumns = (rows: readonly CsvRow[], columns: readonly Pick<SheetColumn, 'name' | 'read'>[]) =>
  columns.filter(({ name, read }) => read === 'needed' && !named(rows[0]).includes(name)).map(({ name }) => name)

/** Every row after the first, with its cells by the name of their column: trimmed, and empty where there is none. */
export function cellsByName(rows: readonly CsvRow[]): { line: number; cell(name: string): string }[] {
  const names = named(rows[0])
  return rows.slice(1).map(({ line, cells }) => ({ line, cell: (name) => unguarded(cells[names.indexOf(name)] ?? '') }))
}

// A file of our own carries an apostrophe before what a spreadsheet would take for a formula
const unguarded = (cell: string) => cell.trim().replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '')

/** Rows as text, to go along in the page on which they are looked at: nothing is kept until they are accepted. */
export const rowsAsText = ([head, ...rows]: readonly CsvRow[]): string =>
  writeCsv(
    head?.cells ?? [],
    rows.map(({ cells }) => cells),
  )

/** The sheets of an empty file to fill in, and what its columns hold. */
export const templateSheets = (name: string, columns: readonly SheetColumn[]): Sheet[] => [
  { name, columns: columns.map((one) => ({ name: one.name, width: one.width ?? 16 })), rows: [] },
  {
    name: 'kolumner',
    columns: [
      { name: 'kolumn', width: 20 },
      { name: 'behovs', width: 10 },
      { name: 'betyder', width: 80 },
      { name: 'exempel', width: 40 },
    ],
    rows: columns.map(({ name: column, read, meaning, example }) => [
      column,
      read === 'needed' ? 'ja' : '',
      meaning.sv,
      example ?? '',
    ]),
  },
]
