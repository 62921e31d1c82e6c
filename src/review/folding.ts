/**
 * A text as the rules read it: lower case, without accents (å and ä are a, ö is o), one space between words,
 * words that were broken at a line's end made whole, quotation marks and dashes of one kind.
 * `from[i]` and `to[i]` say which UTF-16 offsets of the original the folded character i stands for.
 */
export type Folded = { readonly text: string; readonly from: readonly number[]; readonly to: readonly number[] }

const marks = /\p{M}/u
const letter = /\p{L}/u
const dropped = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u
const blank = /[\s\u00A0*_|#>`]/u
const alike: Record<string, string> = {
  '”': '"', '“': '"', '„': '"', '«': '"', '»': '"', '’': "'", '‘': "'", '´': "'",
  '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-', '•': '-', '·': '-', 'æ': 'a', 'ø': 'o', 'ß': 'ss', 'ﬁ': 'fi', 'ﬂ': 'fl',
} // prettier-ignore

/** A hyphen that only breaks a word at the end of a line. «kvinno- / och tjejjour» keeps its hyphen. */
const brokenWord = /(?<=\p{L})[-‐‑¬\u00AD][ \t]*\r?\n[ \t]*(?=\p{L})(?!(?:och|eller|samt|respektive)\s)/uy

function plain(character: string): string {
  const known = alike[character]
  if (known !== undefined) return known
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '')
}

/** Folds the part of a text from `start` to `end`. The maps point into the whole text. */
export function fold(text: string, start = 0, end = text.length): Folded {
  const out: string[] = []
  const from: number[] = []
  const to: number[] = []
  const put = (piece: string, at: number, until: number) => {
    for (const unit of piece.split('')) {
      out.push(unit)
      from.push(at)
      to.push(until)
    }
  }
  let at = start
  while (at < end) {
    brokenWord.lastIndex = at
    const broken = brokenWord.exec(text)
    if (broken && at + broken[0].length < end) {
      at += broken[0].length
      continue
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 32)
    const until = Math.min(at + character.length, end)
    if (marks.test(character)) {
      if (to.length > 0) to[to.length - 1] = until
    } else if (blank.test(character)) {
      if (out.length > 0 && out.at(-1) !== ' ') put(' ', at, until)
    } else if (!dropped.test(character)) {
      put(plain(character), at, until)
    }
    at = until
  }
  return { text: out.join(''), from, to }
}

/** The whole of a short text, folded and trimmed: for titles, names and words. */
export const folded = (text: string): string => fold(text).text.trim()

/** True when the character begins or ends a word. */
export const isLetter = (character: string | undefined): boolean => character !== undefined && letter.test(character)
