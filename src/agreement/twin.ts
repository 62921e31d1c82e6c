import { piecesOf, shownIn, type KeptPiece } from '#platform/written-pieces.ts'

/** Words that stand twice, in two paragraphs after each other. */
export interface Twin {
  words: string
  /** The text with them once. */
  without: string
}

/** Shorter words are often said twice on purpose. */
const shortest = 25

const wordsOf = ({ cells }: KeptPiece) => (cells[0] ? shownIn(cells[0]).trim() : '')
const endsWith = (whole: string, end: string) =>
  whole === end || (whole.endsWith(end) && /[\s.!?]$/.test(whole.slice(0, -end.length)))

/**
 * The first paragraph or point whose words all end the one beside it: what becomes of one that two broke in two without
 * having seen each other (decision 0101). Null when no words stand twice so.
 * @param body a kept text
 */
export function twinIn(body: string): Twin | null {
  const pieces = piecesOf(body)
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1]
    if (!next || next.kind !== piece.kind || !['paragraph', 'item', 'numbered'].includes(piece.kind)) continue
    const [said, then] = [wordsOf(piece), wordsOf(next)]
    if (Math.min(said.length, then.length) < shortest) continue
    if (endsWith(said, then)) return { words: then, without: body.slice(0, piece.end) + body.slice(next.end) }
    if (endsWith(then, said)) return { words: said, without: body.slice(0, piece.start) + body.slice(next.start) }
  }
  return null
}
