import type { SaxesTagNS } from 'saxes'
import { readOdtChanges, type OdtChanges } from './odt-changes.ts'
import { said, walkXml, type OdtStyles } from './odt-styles.ts'
import type { WordParagraph } from './word-file.ts'
import type { WordChange, WordLeftOut } from './word-raw.ts'

/** The parts of the text that are told apart from it: notes, comments and lists of contents are counted, changes read before. */
const beside = new Set([
  'tracked-changes',
  'note',
  'annotation',
  'table-of-content',
  'forms',
  'sequence-decls',
  'title',
])

/** Walks through the text of `content.xml` once. */
class Walk {
  readonly paragraphs: WordParagraph[] = []
  readonly leftOut: WordLeftOut & { contents: number } = { pictures: 0, footnotes: 0, comments: 0, contents: 0 }
  readonly #styles: OdtStyles
  readonly #changes: OdtChanges
  readonly #open: WordParagraph[] = []
  readonly #lists: { id: string; style: string; item: number | null }[] = []
  readonly #hrefs: (string | null)[] = []
  readonly #inserted = new Map<string, WordChange>()
  #table: NonNullable<WordParagraph['cell']> | null = null
  #tables = { deep: 0, count: 0 }
  #listCount = 0
  #skipped = 0
  #inText = false

  constructor(styles: OdtStyles, changes: OdtChanges) {
    this.#styles = styles
    this.#changes = changes
  }

  begin(tag: SaxesTagNS) {
    const name = tag.local
    if (name === 'text' && tag.prefix === 'office') this.#inText = true
    if (!this.#inText) return
    if (this.#skipped > 0 || beside.has(name)) {
      if (this.#skipped === 0) this.#count(name)
      else if (name === 'p' && this.#contents) this.leftOut.contents += 1
      this.#skipped += 1
      return
    }
    this.#beginText(name, tag)
  }
  #contents = false
  #count(name: string) {
    this.#contents = name === 'table-of-content'
    if (name === 'note') this.leftOut.footnotes += 1
    if (name === 'annotation') this.leftOut.comments += 1
  }

  #beginText(name: string, tag: SaxesTagNS) {
    if (name === 'p' || name === 'h') this.#paragraph(name, tag)
    else if (name === 'list') this.#list(tag)
    else if (name === 'list-item') this.#item(tag)
    else if (name === 'table') this.#beginTable()
    else if (name === 'table-row') this.#cells((cell) => ({ ...cell, row: cell.row + 1, cell: -1 }))
    else if (name === 'table-cell' || name === 'covered-table-cell')
      this.#cells((cell) => ({ ...cell, cell: cell.cell + 1 }))
    else if (name === 'a') this.#hrefs.push(said(tag, 'href') ?? null)
    else if (name === 's') this.#say(' '.repeat(Math.min(100, Number(said(tag, 'c') ?? 1) || 1)))
    else if (name === 'tab') this.#say(' ')
    else if (name === 'line-break') this.#say('\n')
    else if (name === 'image' || name === 'object') this.leftOut.pictures += 1
    else if (name === 'change-start') this.#insert(said(tag, 'change-id') ?? '')
    else if (name === 'change-end') this.#inserted.delete(said(tag, 'change-id') ?? '')
    else if (name === 'change') this.#takenOut(said(tag, 'change-id') ?? '')
  }

  #paragraph(name: string, tag: SaxesTagNS) {
    const style = said(tag, 'style-name') ?? ''
    const outline = name === 'h' ? Number(said(tag, 'outline-level')) || 1 : this.#styles.level(style)
    const cell = this.#table && { ...this.#table }
    const level = cell ? null : outline
    this.#open.push({ ...blank, style, cell, level, points: level === null ? this.#points() : null, runs: [] })
  }

  #list(tag: SaxesTagNS) {
    const style = said(tag, 'style-name') ?? this.#lists.at(-1)?.style ?? ''
    this.#lists.push({ id: `${(this.#listCount += 1)}`, style, item: null })
  }

  #item(tag: SaxesTagNS) {
    const list = this.#lists.at(-1)
    if (list) list.item = Number(said(tag, 'start-value')) || null
  }

  #points(): WordParagraph['points'] {
    const list = this.#lists.at(-1)
    if (!list) return null
    const { bullet, start } = this.#styles.list(list.style, this.#lists.length - 1)
    return bullet ? { kind: 'item' } : { kind: 'numbered', list: list.id, start: list.item ?? start }
  }

  #beginTable() {
    this.#tables.deep += 1
    // A table within a cell of another is read as words of that cell
    if (this.#tables.deep === 1)
      this.#table = { table: (this.#tables.count += 1), row: -1, cell: -1, rowChange: null, head: false }
  }

  #cells(change: (cell: NonNullable<WordParagraph['cell']>) => NonNullable<WordParagraph['cell']>) {
    if (this.#table && this.#tables.deep === 1) this.#table = change(this.#table)
  }

  #insert(id: string) {
    const found = this.#changes.get(id)
    if (found?.change.kind === 'ins') this.#inserted.set(id, found.change)
  }

  /** Words that were taken out stand beside the text in the file; here they stand where they stood. */
  #takenOut(id: string) {
    const found = this.#changes.get(id)
    if (found?.change.kind !== 'del') return
    const { change, lines } = found
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.#divide(change)
      this.#say(line, [change])
    }
  }

  /** The paragraph ends here, and its end was taken out: without the change both are one. */
  #divide(change: WordChange) {
    const open = this.#open.at(-1)
    if (!open) return
    this.paragraphs.push({ ...open, mark: change })
    this.#open[this.#open.length - 1] = { ...open, runs: [] }
  }

  text(text: string) {
    if (this.#skipped === 0 && this.#inText) this.#say(text.replace(/[ \t\r\n]+/g, ' '))
  }

  end(tag: SaxesTagNS) {
    if (!this.#inText) return
    if (this.#skipped > 0) {
      this.#skipped -= 1
      return
    }
    const name = tag.local
    if (name === 'p' || name === 'h') {
      const open = this.#open.pop()
      if (open) this.paragraphs.push({ ...open, mark: [...this.#inserted.values()].at(-1) ?? null })
    } else if (name === 'list') this.#lists.pop()
    else if (name === 'a') this.#hrefs.pop()
    else if (name === 'table' && (this.#tables.deep -= 1) === 0) this.#table = null
    else if (name === 'text' && tag.prefix === 'office') this.#inText = false
  }

  #say(text: string, more: readonly WordChange[] = []) {
    const paragraph = this.#open.at(-1)
    if (!paragraph || text === '') return
    const href = this.#hrefs.findLast((one) => one !== null) ?? null
    paragraph.runs.push({ text, href, bold: false, changes: [...this.#inserted.values(), ...more] })
  }
}

const blank = { outline: null, list: null, mark: null }

/**
 * The paragraphs of an OpenDocument text in order, lists, tables, links and tracked changes and all.
 * @param xml `content.xml`
 * @throws UnreadableFile `broken` for what is not whole XML, brings definitions of its own or lies too deep
 */
export function readRawOdt(xml: string, styles: OdtStyles): Pick<Walk, 'paragraphs' | 'leftOut'> {
  const walk = new Walk(styles, readOdtChanges(xml))
  walkXml(xml, {
    open: (tag) => walk.begin(tag),
    text: (text) => walk.text(text),
    close: (tag) => walk.end(tag),
  })
  return walk
}
