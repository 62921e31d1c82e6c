import { fontFiles, showable } from './fonts.ts'
import { TypstProcess } from './typst-process.ts'
import { typstString } from './typst-string.ts'

/** PDF/UA-1 for reading on the web, PDF/A-2a for the archive; one file cannot be both. */
export type PdfStandard = 'ua-1' | 'a-2a'

export interface PdfOptions {
  /** What Typst must hold the file to, or it is refused. Tagged in every case. */
  standard: PdfStandard | null
  title: string
  /** Two letters, as in `sv`: the language that a screen reader reads the file in. */
  language: string
  /** The date that the file says it was made; needed for PDF/A, left out otherwise so that no clock is in the bytes. */
  date?: Date | undefined
}

/** Typst keeps what it has compiled; the memory comes back only when its process ends. Measured: see docs/decisions. */
const limits = { documents: 60, restMs: 30_000, documentMs: 30_000 }
const ending = '%%EOF'

let current: TypstProcess | undefined
let rest: NodeJS.Timeout | undefined

/**
 * Makes a PDF of a Typst source, in a process of its own. Title and language are set here; the source sets the rest,
 * names only the typefaces of `fonts.ts` and turns fallback off. The same source and options give the same bytes: they
 * hold no clock. They end with `%%EOF` and nothing after it, so that a signed file begins with exactly them.
 * @throws Error with Typst's own words for every fault; a warning is a fault too, since an unknown typeface is only that
 */
export async function compilePdf(source: string, { standard, title, language, date }: PdfOptions): Promise<Uint8Array> {
  const head = `#set document(title: ${typstString(title)}, date: ${typstDate(date)})\n#set text(lang: ${typstString(language)})\n`
  const order = { source: showable(head + source), standard, fonts: fontFiles() }
  const pdf = await compiler().compile(order)
  restLater()
  return untilEnding(pdf)
}

/** Ends the process that compiles; the next document starts a new one. */
export function stopCompiling(): void {
  current?.retire()
  current = undefined
}

/** The id of the process that compiles, while there is one; for measuring its memory. */
export const compilingProcess = (): number | undefined => (current?.ended ? undefined : current?.pid)

function compiler(): TypstProcess {
  clearTimeout(rest)
  if (current && current.ordered >= limits.documents) stopCompiling()
  if (!current || current.ended) current = new TypstProcess(limits.documentMs)
  return current
}

function restLater(): void {
  clearTimeout(rest)
  rest = setTimeout(stopCompiling, limits.restMs).unref()
}

function typstDate(date: Date | undefined): string {
  if (!date) return 'none'
  const [year, month, day, hour, minute, second] = date.toISOString().split(/\D/).map(Number)
  return `datetime(year: ${year}, month: ${month}, day: ${day}, hour: ${hour}, minute: ${minute}, second: ${second})`
}

function untilEnding(pdf: Uint8Array): Uint8Array {
  const at = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).lastIndexOf(ending)
  return pdf.subarray(0, at + ending.length)
}
