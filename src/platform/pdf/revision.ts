import { createHash } from 'node:crypto'
import type { PdfFile } from './pdf-file.ts'
import { readArray } from './pdf-syntax.ts'

/** Object number → what the object says from this revision on. */
export type ChangedObjects = ReadonlyMap<number, string>

/**
 * The bytes that an incremental update appends. The file before stays as it is, byte for byte, which is what keeps the
 * earlier signatures on it true (ISO 32000-1, 7.5.6).
 * @param file the file as it is, ending with `%%EOF`
 * @returns the update, one byte a character, ending with `%%EOF`
 */
export function revisionOf(file: PdfFile, before: Uint8Array, changed: ChangedObjects): string {
  const offsets = new Map<number, number>()
  let text = '\n'
  for (const [number, body] of [...changed].sort(([a], [b]) => a - b)) {
    offsets.set(number, file.length + text.length)
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const tableAt = file.length + text.length
  return `${text}xref\n${tableOf(offsets)}${trailerOf(file, before, offsets)}\nstartxref\n${tableAt}\n%%EOF`
}

const tableOf = (offsets: Map<number, number>) =>
  [...offsets].map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('')

function trailerOf({ trailer, tableAt }: PdfFile, before: Uint8Array, offsets: Map<number, number>): string {
  const size = Math.max(Number(trailer.get('Size')), ...[...offsets.keys()].map((number) => number + 1))
  const [first] = trailer.has('ID') ? readArray(trailer.get('ID')!) : []
  const identity = createHash('sha256').update(before).digest('hex').slice(0, 32)
  const entries = [
    `/Size ${size}`,
    `/Root ${trailer.get('Root')}`,
    `/Prev ${tableAt}`,
    `/ID [${first ?? `<${identity}>`} <${identity}>]`,
  ]
  if (trailer.has('Info')) entries.push(`/Info ${trailer.get('Info')}`)
  return `trailer\n<<\n  ${entries.join('\n  ')}\n>>`
}
