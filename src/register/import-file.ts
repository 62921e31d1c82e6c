import { sha256 } from '#platform/digest.ts'
import { readCsv, type CsvRow } from '#platform/csv.ts'
import {
  columns,
  readRow,
  requiredColumns,
  type Cells,
  type Column,
  type Doubt,
  type ImportedContent,
  type RefusedRow,
} from './import-row.ts'

/** A row that can be kept: what it says, which row of its source it is, and a digest of its cells as they stood. */
export interface GoodRow {
  ok: true
  line: number
  cells: Cells
  content: ImportedContent
  doubts: Doubt[]
  /** The same for the same row of the same source, also when its dates, amount or status have changed. */
  key: Buffer
  cellsSha256: Buffer
}
export interface BadRow {
  ok: false
  line: number
  cells: Cells
  why: RefusedRow
}
export type FileRow = GoodRow | BadRow
export type ReadFile =
  | { ok: true; rows: FileRow[]; unknownColumns: string[] }
  | { ok: false; why: 'not_utf8' | 'empty' | 'columns_missing'; missing: string[] }

/** Reads a whole file. It is refused as one when it is not text in UTF-8 or lacks a column that says who and where from. */
export function readImport(bytes: Uint8Array): ReadFile {
  const text = decoded(bytes)
  if (text === null) return { ok: false, why: 'not_utf8', missing: [] }
  const [head, ...body] = readCsv(text)
  if (!head) return { ok: false, why: 'empty', missing: [] }
  const places = head.cells.map(columnOf)
  const missing = requiredColumns.filter((column) => !places.includes(column)).map((column) => columns[column][0])
  if (missing.length > 0) return { ok: false, why: 'columns_missing', missing }
  const unknownColumns = head.cells
    .filter((cell, index) => places[index] === null && cell.trim() !== '')
    .map((cell) => cell.trim())
  return { ok: true, rows: keyed(body.map((row) => readOne(row, places))), unknownColumns }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: another encoding would be read as other letters, and nobody would see it
    return null
  }
}

function columnOf(heading: string): Column | null {
  const name = heading
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return (
    (Object.keys(columns) as Column[]).find((column) => (columns[column] as readonly string[]).includes(name)) ?? null
  )
}

type Unkeyed = BadRow | Omit<GoodRow, 'key'>

function readOne(row: CsvRow, places: readonly (Column | null)[]): Unkeyed {
  const cells: Cells = {}
  for (const [index, column] of places.entries()) if (column) cells[column] ??= cleaned(row.cells[index] ?? '')
  const extra = row.cells.slice(places.length).some((cell) => cell.trim() !== '')
  // An extra cell means that a separator stood inside another one: nobody can tell which cell is which
  if (extra) return { ok: false, line: row.line, cells, why: 'too_many_cells' }
  const read = readRow(cells)
  if (!read.ok) return { ok: false, line: row.line, cells, why: read.why }
  return {
    ok: true,
    line: row.line,
    cells,
    content: read.content,
    doubts: read.doubts,
    cellsSha256: sha256(canonical(cells)),
  }
}

/** Without control characters, which no cell means and the database does not keep; blanks as they are read aloud. */
const cleaned = (cell: string) =>
  cell
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const canonical = (cells: Cells) =>
  JSON.stringify(
    (Object.keys(columns) as Column[]).filter((column) => cells[column]).map((column) => [column, cells[column]]),
  )

/**
 * Gives every row its key: who is in it, where it is said, and which of such rows it is. Successive periods of the same
 * parties in the same source are told apart by their order; a row that stands there twice is refused the second time.
 */
function keyed(rows: readonly Unkeyed[]): FileRow[] {
  const groups = Map.groupBy(
    rows.filter((row) => row.ok),
    identityOf,
  )
  const orders = [...groups].flatMap(([identity, group]) => {
    const whole = group.toSorted((a, b) => Buffer.compare(a.cellsSha256, b.cellsSha256))
    const inTime = whole.toSorted((a, b) => (a.content.start_on ?? '').localeCompare(b.content.start_on ?? ''))
    return inTime.map((row, order) => [row, `${identity}|${order}`] as const)
  })
  const keys = new Map<Unkeyed, string>(orders)
  const seen = new Set<string>()
  return rows.map((row) => {
    if (!row.ok) return row
    const twin = `${identityOf(row)}|${row.cellsSha256.toString('hex')}`
    if (seen.has(twin)) return { ok: false, line: row.line, cells: row.cells, why: 'same_twice' }
    seen.add(twin)
    return { ...row, key: sha256(keys.get(row) ?? '') }
  })
}

const identityOf = ({ content }: { content: ImportedContent }): string =>
  JSON.stringify([
    content.parties.map(({ name, board }) => [name.toLowerCase(), board?.toLowerCase() ?? '']),
    content.source,
  ])
