/** A dictionary of a PDF: name without its slash → the value as it is written. */
export type Dictionary = Map<string, string>

const closing: Record<string, string> = { '<<': '>>', '[': ']' }
const reference = /\d+ \d+ R(?![A-Za-z])/y
const atom = /\/?[^\s()<>[\]{}/%]*/y

/**
 * Reads the dictionary that a text begins with.
 * @param text the characters of the file, one a byte
 * @throws Error when the text is not a dictionary, or ends inside it
 */
export function readDictionary(text: string): Dictionary {
  const start = skipSpace(text, 0)
  if (!text.startsWith('<<', start)) throw new Error('Not a PDF dictionary')
  const entries: Dictionary = new Map()
  let at = skipSpace(text, start + 2)
  while (!text.startsWith('>>', at)) {
    const nameEnd = endOfValue(text, at)
    const valueAt = skipSpace(text, nameEnd)
    const valueEnd = endOfValue(text, valueAt)
    entries.set(text.slice(at + 1, nameEnd), text.slice(valueAt, valueEnd))
    at = skipSpace(text, valueEnd)
  }
  return entries
}

/** The values of an array, as they are written. */
export function readArray(text: string): string[] {
  const values: string[] = []
  let at = skipSpace(text, text.indexOf('[') + 1)
  while (text[at] !== ']') {
    const end = endOfValue(text, at)
    values.push(text.slice(at, end))
    at = skipSpace(text, end)
  }
  return values
}

export const writeDictionary = (entries: Dictionary): string =>
  `<<${[...entries].map(([name, value]) => `\n  /${name} ${value}`).join('')}\n>>`

/** A text for people, as a hexadecimal string in UTF-16, which every reader shows alike. */
export const writeText = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`

/** What `writeText` wrote. Other strings come back as their bytes, one a character. */
export function readText(value: string | undefined): string {
  if (!value?.startsWith('<') || value.startsWith('<<')) return value?.slice(1, -1) ?? ''
  const bytes = Buffer.from(value.slice(1, -1), 'hex')
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes
        .subarray(2, bytes.length & ~1)
        .swap16()
        .toString('utf16le')
    : bytes.toString('latin1')
}

/** The number of the object that a reference leads to, or nothing when the value is no reference. */
export function referred(value: string | undefined): number | undefined {
  const found = /^(\d+) \d+ R$/.exec(value ?? '')
  return found ? Number(found[1]) : undefined
}

/** Moves past one value: a string, name, number, reference, array or dictionary, and all within it. */
function endOfValue(text: string, at: number): number {
  const opening = text.startsWith('<<', at) ? '<<' : text[at]
  if (opening === undefined) throw new Error('The PDF ends inside a value')
  if (opening === '(') return endOfString(text, at)
  if (opening === '<') return after(text, '>', at)
  const close = closing[opening]
  if (close) return endOfGroup(text, at + opening.length, close)
  return endOfAtom(text, at)
}

function endOfGroup(text: string, from: number, close: string): number {
  let at = skipSpace(text, from)
  while (!text.startsWith(close, at)) at = skipSpace(text, endOfValue(text, at))
  return at + close.length
}

function endOfString(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  throw new Error('The PDF ends inside a string')
}

function endOfAtom(text: string, at: number): number {
  for (const form of [reference, atom]) {
    form.lastIndex = at
    if (form.test(text) && form.lastIndex > at) return form.lastIndex
  }
  throw new Error('Not a PDF value')
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  if (at < 0) throw new Error('The PDF ends inside a string')
  return at + mark.length
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (/[\s\0]/.test(text[at] ?? '')) at++
  return at
}
