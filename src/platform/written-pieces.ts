import { blocksOf, wordsOf, type Block, type Line } from './written-text.ts'

/** Words that are shown, and where they lead if they are a link. A line break within a paragraph is `\n`. */
export interface Run {
  text: string
  href: string | null
}

/**
 * The smallest part of a text that is added, taken out or changed as one: a paragraph, a point of a list, a sub-heading
 * or a row of a table, the first of which is its head. All but rows have one cell.
 */
export interface Piece {
  kind: 'paragraph' | 'item' | 'numbered' | 'heading' | 'subheading' | 'head' | 'row'
  cells: readonly (readonly Run[])[]
  /** Of a point in a numbered list. */
  number?: number
}

/** A piece of a kept text, and where in it its lines begin and end. */
export interface KeptPiece extends Piece {
  start: number
  end: number
}

/** The pieces of a kept text, in order. */
export function piecesOf(text: string): KeptPiece[] {
  const lineStart = (at: number) => text.lastIndexOf('\n', at - 1) + 1
  const lineEnd = (at: number) => (text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at))
  const kept = (kind: Piece['kind'], cells: Run[][], first: Line, last: Line = first): KeptPiece => ({
    kind,
    cells,
    start: lineStart(first.start),
    end: lineEnd(last.start),
  })
  return blocksOf(text).flatMap((block): KeptPiece[] => {
    if (block.kind === 'paragraph')
      return [kept('paragraph', [linesRun(block.lines)], block.lines[0]!, block.lines.at(-1)!)]
    if (block.kind === 'heading')
      return [kept(block.level === 2 ? 'heading' : 'subheading', [runsIn(block.line)], block.line)]
    if (block.kind === 'list') return block.items.map((item) => kept('item', [runsIn(item)], item))
    if (block.kind === 'numbered')
      return block.items.map((item) => ({ ...kept('numbered', [runsIn(item)], item), number: item.number }))
    return rowsOf(block).map((row, at) => {
      const piece = kept(
        at === 0 ? 'head' : 'row',
        row.map((cell) => runsIn(cell, true)),
        row[0]!,
      )
      // The line of dashes goes with the head
      return at === 0 ? { ...piece, end: lineEnd(piece.end + 1) } : piece
    })
  })
}

const rowsOf = (block: Extract<Block, { kind: 'table' }>) => [block.head, ...block.rows]
const runsIn = (line: Line, inTable = false): Run[] => wordsOf(line, inTable).map(({ text, href }) => ({ text, href }))
const linesRun = (lines: readonly Line[]): Run[] =>
  lines.flatMap((line, at) => [...(at > 0 ? [{ text: '\n', href: null }] : []), ...runsIn(line)])

/** What a reader sees of a piece's cell. */
export const shownIn = (cell: readonly Run[]): string => cell.map(({ text }) => text).join('')

/** The same for two pieces that say the same, links and all; the number of a point does not count. */
export const signatureOf = ({ kind, cells }: Piece): string =>
  JSON.stringify([kind, cells.map((cell) => joined(cell).map(({ text, href }) => [text, href]))])

/** Runs beside each other that lead to the same place, as one. */
export function joined(cell: readonly Run[]): Run[] {
  const runs: Run[] = []
  for (const { text, href } of cell) {
    const last = runs.at(-1)
    if (text === '') continue
    if (last && last.href === href) last.text += text
    else runs.push({ text, href })
  }
  return runs
}

const safeAddress = /^(?:https?:\/\/|mailto:)[^\s()<>|]+$/
const encodedAddress = (href: string) =>
  href.replace(/[\s()<>|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

function linkText({ text, href }: Run): string {
  const address = href === null ? '' : encodedAddress(href)
  const words = text.replace(/\n/g, ' ')
  // A link within the file, or to what is not an address, is its words
  if (!safeAddress.test(address) || words.trim() === '') return text
  return /[[\]]/.test(words) ? `${words} (${href})` : `[${words}](${address})`
}

const lineOf = (cell: readonly Run[]): string => joined(cell).map(linkText).join('')
const oneLine = (cell: readonly Run[]): string =>
  lineOf(cell)
    .replace(/\s*\n\s*/g, ' ')
    .trim()

/** A piece as it is written in the plain form. */
export function writtenPiece({ kind, cells, number }: Piece): string {
  const [first = []] = cells
  if (kind === 'paragraph')
    return lineOf(first)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .join('\n')
  if (kind === 'item') return `- ${oneLine(first)}`
  if (kind === 'numbered') return `${number ?? 1}. ${oneLine(first)}`
  if (kind === 'heading') return `## ${oneLine(first)}`
  if (kind === 'subheading') return `### ${oneLine(first)}`
  const row = `| ${cells.map((cell) => oneLine(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return kind === 'head' ? `${row}\n|${' --- |'.repeat(cells.length)}` : row
}

const isRow = ({ kind }: Piece) => kind === 'row' || kind === 'head'
const between = (before: Piece, after: Piece): string =>
  (before.kind === after.kind && (after.kind === 'item' || after.kind === 'numbered')) ||
  (isRow(before) && after.kind === 'row')
    ? '\n'
    : '\n\n'

/** An empty head is kept: without it the rows below would be no table. */
const says = ({ kind, cells }: Piece) => kind === 'head' || cells.some((cell) => shownIn(cell).trim() !== '')

/** Pieces as one text in the plain form. What says nothing is left out. */
export function writtenPieces(pieces: readonly Piece[]): string {
  const said = pieces.filter(says)
  return said.map((piece, at) => (at > 0 ? between(said[at - 1]!, piece) : '') + writtenPiece(piece)).join('')
}

/** How a piece of one text answers to one of another. */
export interface Pair<A extends Piece = Piece, B extends Piece = Piece> {
  before: A | null
  after: B | null
}

/**
 * Lays the pieces of one text beside those of another: the same beside the same, a changed one beside what it was, and
 * alone what was added or taken out. Both orders are kept.
 */
export function alignedPieces<A extends Piece, B extends Piece>(
  before: readonly A[],
  after: readonly B[],
): Pair<A, B>[] {
  const [old, now] = [before.map(signatureOf), after.map(signatureOf)]
  const longest = longestCommon(old, now)
  const pairs: Pair<A, B>[] = []
  let [at, to] = [0, 0]
  for (const [a, b] of [...longest, [before.length, after.length] as const]) {
    pairs.push(...gap(before.slice(at, a), after.slice(to, b)))
    if (a < before.length) pairs.push({ before: before[a]!, after: after[b]! })
    ;[at, to] = [a + 1, b + 1]
  }
  return pairs
}

/** Indexes of the longest row of equal signatures that both have in the same order. */
function longestCommon(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  const found: [number, number][] = []
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) found.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return found
}

/** Pairs what resembles each other between two places where the texts are the same. */
function gap<A extends Piece, B extends Piece>(before: readonly A[], after: readonly B[]): Pair<A, B>[] {
  const pairs: Pair<A, B>[] = []
  let to = 0
  for (const old of before) {
    const like = after.findIndex((now, at) => at >= to && resembles(old, now))
    if (like === -1) {
      pairs.push({ before: old, after: null })
      continue
    }
    for (; to < like; to++) pairs.push({ before: null, after: after[to]! })
    pairs.push({ before: old, after: after[like]! })
    to = like + 1
  }
  for (; to < after.length; to++) pairs.push({ before: null, after: after[to]! })
  return pairs
}

const wordsIn = (piece: Piece) =>
  new Set(
    piece.cells
      .map(shownIn)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [],
  )

function resembles(one: Piece, other: Piece): boolean {
  if (one.kind !== other.kind || one.cells.length !== other.cells.length) return false
  const [a, b] = [wordsIn(one), wordsIn(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared * 5 >= Math.min(a.size, b.size) * 2 && shared > 0
}

/**
 * A kept text made to say what other pieces say. What is the same is left exactly as it was written, blank lines too.
 * @returns the very same text when nothing in it is said otherwise
 */
export function rewritten(text: string, pieces: readonly Piece[]): string {
  const said = pieces.filter(says)
  let made = ''
  let last: { piece: Piece; kept: KeptPiece | null } | null = null
  for (const { before, after } of alignedPieces(piecesOf(text), said)) {
    if (!after) continue
    const same = before !== null && signatureOf(before) === signatureOf(after)
    const follows = same && last?.kept && text.slice(last.kept.end, before.start).trim() === ''
    const space = !last ? '' : follows ? text.slice(last.kept!.end, before.start) : between(last.piece, after)
    made += space + (same ? text.slice(before.start, before.end) : writtenPiece(after))
    last = { piece: after, kept: before }
  }
  return made
}
