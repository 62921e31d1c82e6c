import { readCsv, type CsvRow } from './csv.ts'
import { UnreadableFile } from './file-reading/unreadable.ts'

/** A cell: a text, a figure, a day (ISO), nothing, or a formula with the value it has. */
export type Cell = string | number | null | { day: string } | { formula: string; value: number }
/** A sheet: a bold row of column names, then rows. Widths in characters. */
export interface Sheet {
  name: string
  columns: readonly { name: string; width?: number }[]
  rows: readonly (readonly Cell[])[]
}

const asDate = (day: string) => new Date(`${day}T00:00:00Z`)

function cellValue(cell: Cell) {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell
  return 'day' in cell ? asDate(cell.day) : { formula: cell.formula, result: cell.value }
}

/** An Excel file of these sheets. A text stays a text: what begins with `=` is never a formula. */
export async function writeWorkbook(sheets: readonly Sheet[], made: Date): Promise<Buffer> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  book.creator = 'Samhandling'
  book.created = made
  book.modified = made
  for (const sheet of sheets) {
    const page = book.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: 1 }] })
    page.columns = sheet.columns.map(({ name, width = 16 }) => ({ header: name, width }))
    page.getRow(1).font = { bold: true }
    for (const row of sheet.rows) {
      const added = page.addRow(row.map(cellValue))
      row.forEach((cell, index) => {
        if (cell && typeof cell === 'object' && 'day' in cell) added.getCell(index + 1).numFmt = 'yyyy-mm-dd'
      })
    }
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** What an Excel file is called on the web. */
export const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** Two megabytes: some ten thousand rows. */
export const largestSheet = 2 * 1024 * 1024
/** More rows than this are several files. */
export const mostRows = 5000

const pad = (value: number) => String(value).padStart(2, '0')
const isoDay = (date: Date) => `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`

/** A cell as people would have typed it. What a formula gives counts; an error in a cell is empty. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  // A time of day is kept as that time on the day before Excel's first
  if (value instanceof Date && value.getUTCFullYear() < 1900) return value.toISOString().slice(11, 16)
  if (value instanceof Date) return isoDay(value)
  if (typeof value !== 'object') return String(value)
  if ('result' in value) return textOf(value.result)
  if ('richText' in value && Array.isArray(value.richText))
    return value.richText.map((piece: { text?: unknown }) => textOf(piece.text)).join('')
  return 'text' in value ? textOf(value.text) : ''
}

async function readExcel(bytes: Buffer): Promise<CsvRow[]> {
  const { Package } = await import('./file-reading/unpack.ts')
  await (await Package.open(bytes)).measure()
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  await book.xlsx.load(Uint8Array.from(bytes).buffer)
  const rows: CsvRow[] = []
  book.worksheets[0]?.eachRow({ includeEmpty: false }, (row, line) => {
    const cells = (row.values as unknown[]).slice(1)
    rows.push({ line, cells: Array.from(cells, textOf) })
  })
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}

/**
 * Reads the first sheet of an Excel file (`.xlsx`), or comma- or semicolon-separated text.
 * @returns its rows with the line each stands on, or in one word why it cannot be read
 */
export async function readSheet(file: File): Promise<CsvRow[] | 'empty' | 'too_large' | 'unreadable'> {
  if (file.size === 0) return 'empty'
  if (file.size > largestSheet) return 'too_large'
  const bytes = Buffer.from(await file.arrayBuffer())
  try {
    const rows =
      bytes.subarray(0, 4).toString('hex') === '504b0304'
        ? await readExcel(bytes)
        : readCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (rows.length > mostRows) return 'too_large'
    return rows.length < 2 ? 'empty' : rows
  } catch (error) {
    // Somebody's file is broken, packed too hard or in another encoding; that is theirs to mend, and said on the page
    return error instanceof UnreadableFile && error.why === 'too_large' ? 'too_large' : 'unreadable'
  }
}
