import type { Piece, Run } from '#platform/written-pieces.ts'
import type { WordChange } from './word-raw.ts'
import type { WordParagraph } from './word-file.ts'

/** Whether a tracked change is taken as done. */
export type Accepts = (change: WordChange) => boolean

const stands = (changes: readonly WordChange[], accepts: Accepts) =>
  changes.every((change) => accepts(change) === (change.kind === 'ins'))

type Shown = { paragraph: WordParagraph; runs: Run[] }

/** The paragraphs as they read with some of the changes done: what is taken out is gone, and joined what is joined. */
function shownParagraphs(paragraphs: readonly WordParagraph[], accepts: Accepts): Shown[] {
  const shown: Shown[] = []
  let open: Shown | null = null
  for (const paragraph of paragraphs) {
    if (paragraph.cell?.rowChange && !stands([paragraph.cell.rowChange], accepts)) continue
    const runs: Run[] = paragraph.runs
      .filter(({ changes }) => stands(changes, accepts))
      .map(({ text, href }) => ({ text, href }))
    const joins: Shown | null = open && sameCell(open.paragraph, paragraph) ? open : null
    // Joined paragraphs are of the kind of the first that says something
    const current: Shown = joins ?? { paragraph, runs: [] }
    if (joins && !says(joins.runs)) joins.paragraph = paragraph
    current.runs.push(...runs)
    if (!joins) shown.push(current)
    open = paragraph.mark && !stands([paragraph.mark], accepts) ? current : null
  }
  return shown
}

const says = (runs: readonly Run[]) => runs.some(({ text }) => text.trim() !== '')
const sameCell = (one: WordParagraph, other: WordParagraph) =>
  one.cell?.table === other.cell?.table && one.cell?.row === other.cell?.row && one.cell?.cell === other.cell?.cell

/** The words of a paragraph with some of the changes done, on one line. */
export const shownWords = ({ runs }: Pick<WordParagraph, 'runs'>, accepts: Accepts): string =>
  runs
    .filter(({ changes }) => stands(changes, accepts))
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Paragraphs of a Word file as pieces of a text, with some of its changes done.
 * @param above the level of the heading that they stand under: the level below it is a sub-heading
 */
export function shownPieces(paragraphs: readonly WordParagraph[], accepts: Accepts, above: number): Piece[] {
  const pieces: Piece[] = []
  const numbers = new Map<string, number>()
  let row = null as { key: string; cells: Run[][] } | null
  let table = 0
  for (const { paragraph, runs } of shownParagraphs(paragraphs, accepts)) {
    const { cell, level, points } = paragraph
    if (cell) {
      const key = `${cell.table} ${cell.row}`
      if (row?.key !== key) {
        row = { key, cells: [] }
        pieces.push({ kind: cell.table === table ? 'row' : 'head', cells: row.cells })
        table = cell.table
      }
      const words = (row.cells[cell.cell] ??= [])
      if (words.length > 0 && runs.length > 0) words.push({ text: ' ', href: null })
      words.push(...runs)
      for (let at = 0; at < row.cells.length; at++) row.cells[at] ??= []
      continue
    }
    row = null
    if (!says(runs)) continue
    const cells = [runs]
    if (level !== null) pieces.push({ kind: level <= above + 1 ? 'heading' : 'subheading', cells })
    else if (points?.kind === 'numbered') {
      const number = numbers.get(points.list) ?? points.start
      numbers.set(points.list, number + 1)
      pieces.push({ kind: 'numbered', cells, number })
    } else pieces.push({ kind: points ? 'item' : 'paragraph', cells })
  }
  return evenRows(pieces)
}

/** The rows of a table have equally many cells. */
function evenRows(pieces: Piece[]): Piece[] {
  let from = 0
  return pieces.map((piece, at) => {
    if (piece.kind === 'head') from = at
    if (piece.kind !== 'head' && piece.kind !== 'row') return piece
    let to = at + 1
    while (pieces[to]?.kind === 'row') to++
    const width = Math.max(...pieces.slice(from, to).map(({ cells }) => cells.length))
    return { ...piece, cells: Array.from({ length: width }, (_, n) => piece.cells[n] ?? []) }
  })
}
