import { readArray, readDictionary, referred, type Dictionary } from './pdf-syntax.ts'

/** A PDF with plain cross-reference tables, as Typst writes it and as our own revisions go on. */
export interface PdfFile {
  readonly length: number
  /** The newest trailer, with what the older ones say and it does not. */
  readonly trailer: Dictionary
  /** Where the newest cross-reference table begins. */
  readonly tableAt: number
  /** @throws Error when there is no such object, or it is not a dictionary */
  dictionary(number: number): Dictionary
  /** The values of an array that is written in place or referred to; none when nothing is written. */
  array(value: string | undefined): string[]
}

type Tables = { offsets: Map<number, number>; trailer: Dictionary }

/**
 * Reads the tables of a PDF, the newest first, so that a later revision of an object stands before an earlier one.
 * @throws Error when the file is no PDF, or keeps its table in a compressed stream, which we neither write nor sign
 */
export function readPdf(pdf: Uint8Array): PdfFile {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN)
  if (!text.startsWith('%PDF-') || Number.isNaN(tableAt)) throw new Error('Not a whole PDF')
  const { offsets, trailer } = readTables(text, tableAt)
  const body = (number: number) => objectAt(text, number, offsets.get(number))
  return {
    length: pdf.length,
    trailer,
    tableAt,
    dictionary: (number) => readDictionary(body(number)),
    array: (value) => {
      const number = referred(value)
      return readArray(number === undefined ? (value ?? '[]') : body(number))
    },
  }
}

function readTables(text: string, tableAt: number): Tables {
  const tables: Tables = { offsets: new Map(), trailer: new Map() }
  const seen = new Set<number>()
  for (let at: number | undefined = tableAt; at !== undefined; at = readTable(text, at, tables)) {
    if (seen.has(at)) throw new Error('The tables of the PDF lead back to themselves')
    seen.add(at)
  }
  return tables
}

/** @returns where the table before this one begins, if there is one */
function readTable(text: string, tableAt: number, { offsets, trailer }: Tables): number | undefined {
  const heading = /xref\s+/y
  heading.lastIndex = tableAt
  if (!heading.test(text)) throw new Error('The PDF has no plain cross-reference table')
  const section = /(\d+) (\d+)\s+/y
  let at = heading.lastIndex
  for (let found = matchAt(section, text, at); found; found = matchAt(section, text, at)) {
    const [whole, first, count] = [found[0], Number(found[1]), Number(found[2])]
    if (count * 20 > text.length) throw new Error('The PDF says that its table is larger than the file')
    for (let n = 0; n < count; n++) noteEntry(text, at + whole.length + n * 20, first + n, offsets)
    at += whole.length + count * 20
  }
  const entries = readDictionary(text.slice(text.indexOf('trailer', at) + 'trailer'.length))
  for (const [name, value] of entries) if (!trailer.has(name)) trailer.set(name, value)
  const previous = entries.get('Prev')
  return previous === undefined ? undefined : Number(previous)
}

function noteEntry(text: string, at: number, number: number, offsets: Map<number, number>): void {
  const entry = /^(\d{10}) \d{5} n/.exec(text.slice(at, at + 20))
  if (entry && !offsets.has(number)) offsets.set(number, Number(entry[1]))
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}

function objectAt(text: string, number: number, at: number | undefined): string {
  const heading = `${number} 0 obj`
  if (at === undefined || !text.startsWith(heading, at)) throw new Error(`The PDF has no object ${number}`)
  return text.slice(at + heading.length)
}
