import {
  BorderStyle,
  DeletedTextRun,
  ExternalHyperlink,
  HeadingLevel,
  InsertedTextRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx'
import type { SuggestedText, TrackedPiece, TrackedRun } from './tracked-pieces.ts'

/** The lists and changes of a Word file, which are counted through the whole of it. */
export class WordCounts {
  /** Where each numbered list begins. */
  readonly lists: number[] = []
  private changes = 0

  /** @returns who changed and when, with a number of its own, as every tracked change has */
  change({ author, madeAt }: SuggestedText) {
    this.changes += 1
    return { id: this.changes, author: sayable(author), date: madeAt.toISOString().replace(/\.\d+Z$/, 'Z') }
  }

  /** @returns the name of a new numbered list that begins with this number */
  list(start: number): string {
    this.lists.push(start)
    return listName(this.lists.length - 1)
  }
}

/** Every list of points in a file is of this one kind. */
export const bulletList = 'punkter'
export const listName = (index: number): string => `nummer-${index + 1}`

/** Text without the two characters that XML cannot hold at all. */
export const sayable = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uFFFE\uFFFF]/g, '')

const line = { style: BorderStyle.SINGLE, size: 4, color: '7A8781' } as const
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
/** The text's width on the sheet in twentieths of a point, shared by the columns. */
export const sheetWidth = 9070

/** A table with a head that is repeated on every sheet. */
export const wordTable = (rows: readonly TableRow[], columns: number): Table =>
  new Table({
    rows,
    borders,
    width: { size: sheetWidth, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => Math.floor(sheetWidth / columns)),
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
  })

/** What stands under a heading as Word's own paragraphs, lists and tables, with the suggestions as tracked changes. */
export function wordBody(pieces: readonly TrackedPiece[], counts: WordCounts): (Paragraph | Table)[] {
  const made: (Paragraph | Table)[] = []
  let list: { name: string; next: number } | undefined
  let rows: TrackedPiece[] = []
  const closeTable = () => {
    // Between two tables, and after the last, Word wants a paragraph
    if (rows.length > 0) made.push(tableOf(rows, counts), new Paragraph({ children: [], spacing: { after: 0 } }))
    rows = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'head' || (piece.kind !== 'row' && rows.length > 0)) closeTable()
    if (piece.kind === 'head' || piece.kind === 'row') {
      rows.push(piece)
      continue
    }
    list = piece.kind === 'numbered' ? goingOn(list, piece.number ?? 1, counts) : undefined
    made.push(paragraphOf(piece, counts, list?.name))
  }
  closeTable()
  return made
}

/** A number that does not follow the last begins a list of its own, so that every point keeps its number. */
const goingOn = (list: { name: string; next: number } | undefined, number: number, counts: WordCounts) =>
  list?.next === number ? { ...list, next: number + 1 } : { name: counts.list(number), next: number + 1 }

function paragraphOf(piece: TrackedPiece, counts: WordCounts, list: string | undefined): Paragraph {
  const { kind, whole, by } = piece
  const mark = whole && by ? { run: { [whole === 'ins' ? 'insertion' : 'deletion']: counts.change(by) } } : {}
  return new Paragraph({
    children: runsOf(piece.cells[0] ?? [], by, counts),
    ...mark,
    ...(kind === 'heading' ? { heading: HeadingLevel.HEADING_2 } : {}),
    ...(kind === 'subheading' ? { heading: HeadingLevel.HEADING_3 } : {}),
    ...(kind === 'item' ? { numbering: { reference: bulletList, level: 0 } } : {}),
    ...(kind === 'numbered' && list ? { numbering: { reference: list, level: 0 } } : {}),
  })
}

function tableOf(rows: readonly TrackedPiece[], counts: WordCounts): Table {
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  const made = rows.map(({ cells, kind, whole, by }) => {
    const change = whole && by ? { [whole === 'ins' ? 'insertion' : 'deletion']: counts.change(by) } : {}
    return new TableRow({
      ...change,
      ...(kind === 'head' ? { tableHeader: true } : {}),
      children: Array.from({ length: columns }, (_, at) => {
        const mark = whole && by ? { run: { [whole === 'ins' ? 'insertion' : 'deletion']: counts.change(by) } } : {}
        const children = runsOf(cells[at] ?? [], by, counts, kind === 'head')
        return new TableCell({ children: [new Paragraph({ children, spacing: { after: 0 }, ...mark })] })
      }),
    })
  })
  return wordTable(made, columns)
}

const runsOf = (runs: readonly TrackedRun[], by: SuggestedText | null, counts: WordCounts, bold = false) =>
  runs.flatMap((run) => runOf(run, by, counts, bold))

/** A run with its line breaks; a link is drawn as one, and a link that is changed keeps its address. */
function runOf(run: TrackedRun, by: SuggestedText | null, counts: WordCounts, bold: boolean): ParagraphChild[] {
  const style = { ...(bold ? { bold } : {}), ...(run.href === null ? {} : { style: 'Hyperlink' }) }
  const parts = run.text.split('\n').map((text, at) => {
    const given = { ...style, text: sayable(text), ...(at > 0 ? { break: 1 } : {}) }
    if (run.change === null || !by) return new TextRun(given)
    const change = counts.change(by)
    return run.change === 'ins'
      ? new InsertedTextRun({ ...given, ...change })
      : new DeletedTextRun({ ...given, ...change })
  })
  return run.href === null ? parts : [new ExternalHyperlink({ link: sayable(run.href), children: parts })]
}
