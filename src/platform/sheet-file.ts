import { writeCsv } from './csv.ts'
import type { Ask } from './http.tsx'
import { fileAnswer } from './stored-file.ts'
import { excelType, writeWorkbook, type Cell, type Sheet } from './workbook.ts'

const plain = (cell: Cell): string | number | null =>
  cell !== null && typeof cell === 'object' ? ('day' in cell ? cell.day : cell.value) : cell

/** Rows as a CSV file to fetch: days as ISO, and of a formula what it comes to. */
export const csvAnswer = (c: Ask, name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]) => {
  const text = writeCsv(
    columns,
    rows.map((row) => row.map(plain)),
  )
  return fileAnswer(c, { name, mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(text) })
}

/** Sheets as an Excel file to fetch. */
export const excelAnswer = async (c: Ask, name: string, sheets: Sheet[]) =>
  fileAnswer(c, { name, mediaType: excelType, bytes: await writeWorkbook(sheets, c.var.now) })
