/**
 * A text as the rules read it: lower case, without accents (å and ä are a, ö is o), one space between words,
 * words that were broken at a line's end made whole, quotation marks and dashes of one kind.
 * `from[i]` and `to[i]` say which UTF-16 offsets of the original the folded character i stands for.
 */
export type Folded = { readonly text: string; readonly from: readonly number[]; readonly to: readonly number[] }

const marks = /\p{M}/u
const letter = /\p{L}/u
/** Signs that say nothing; also those that the rules put around parties' names, so that no text can forge them. */
const dropped = /[\u0000-\u0008\u00AD\u200B-\u200D\u2060\uFEFF]/u
const blank = /[\s\u00A0*_|#>`]/u
const alike: Record<string, string> = {
  '”': '"', '“': '"', '„': '"', '«': '"', '»': '"', '’': "'", '‘': "'", '´': "'",
  '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-', '•': '-', '·': '-', 'æ': 'a', 'ø': 'o', 'ß': 'ss', 'ﬁ': 'fi', 'ﬂ': 'fl',
} // prettier-ignore

/** A hyphen that only breaks a word at the end of a line. «kvinno- / och tjejjour» keeps its hyphen. */
const brokenWord = /(?<=\p{L})[-‐‑¬\u00AD][ \t]*\r?\n[ \t]*(?=\p{L})(?!(?:och|eller|samt|respektive)\s)/uy

const seen = new Map<string, string>()
/** What a character is read as: «» for one that is dropped, a space for a blank. Each is worked out once. */
function plain(character: string): string {
  const known = seen.get(character)
  if (known !== undefined) return known
  const bare = () => character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '')
  const read = dropped.test(character) ? '' : blank.test(character) ? ' ' : (alike[character] ?? bare())
  if (seen.size < 5000) seen.set(character, read)
  return read
}

/** Folds the part of a text from `start` to `end`. The maps point into the whole text. */
export function fold(text: string, start = 0, end = text.length): Folded {
  let out = ''
  const from: number[] = []
  const to: number[] = []
  let at = start
  while (at < end) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 32)
    const broken = hyphens.has(character) ? brokenAt(text, at) : 0
    if (broken > 0 && at + broken < end) {
      at += broken
      continue
    }
    const until = Math.min(at + character.length, end)
    const read = plain(character)
    if (read === '' && to.length > 0 && marks.test(character)) to[to.length - 1] = until
    if (read !== ' ' || (out !== '' && !out.endsWith(' '))) {
      out += read
      for (let unit = 0; unit < read.length; unit++) {
        from.push(at)
        to.push(until)
      }
    }
    at = until
  }
  return { text: out, from, to }
}

const hyphens = new Set(['-', '‐', '‑', '¬', '\u00AD'])
/** How much of the text a hyphen and the line's end after it take, when they only break a word; else 0. */
function brokenAt(text: string, at: number): number {
  brokenWord.lastIndex = at
  return brokenWord.exec(text)?.[0].length ?? 0
}

/** The whole of a short text, folded and trimmed: for titles, names and words. */
export const folded = (text: string): string => fold(text).text.trim()

/** True when the character begins or ends a word. */
export const isLetter = (character: string | undefined): boolean => character !== undefined && letter.test(character)
