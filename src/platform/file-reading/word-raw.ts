import { SaxesParser, type SaxesTagNS } from 'saxes'
import { UnreadableFile } from './unreadable.ts'

/** A tracked change: somebody put words in or took them out. */
export interface WordChange {
  kind: 'ins' | 'del'
  author: string
  /** As it is written in the file, `2026-11-21T10:00:00Z`; empty when it is not. */
  date: string
}

/** Words with the same link and the same changes. Words that one put in and another took out have both changes. */
export interface RawRun {
  text: string
  href: string | null
  bold: boolean
  changes: readonly WordChange[]
}

/** A paragraph as it stands in the file. */
export interface RawParagraph {
  style: string
  /** Of its own, 0 for the highest; null when its style says it. */
  outline: number | null
  list: { id: string; level: number } | null
  runs: RawRun[]
  /** Of the paragraph's end: a paragraph is put in or joined with the next. */
  mark: WordChange | null
  /** The cell of a table that it stands in, numbered through the file, or null. */
  cell: { table: number; row: number; cell: number; rowChange: WordChange | null; head: boolean } | null
}

/** What stood in the file and is not text that we keep, counted. */
export interface WordLeftOut {
  pictures: number
  footnotes: number
  comments: number
}

/** The body of a Word file before anything is made of it. */
export interface RawWord {
  paragraphs: RawParagraph[]
  leftOut: WordLeftOut
}

/** No paper has elements this deep in each other. What has takes longer to read the deeper it goes. */
export const deepest = 256

const isWord = (uri: string) => /\/wordprocessingml(?:\/2006)?\/main$/.test(uri)
const hyperlinkField = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]*)"/i

/** Walks through `word/document.xml` once. Old versions of changed formatting, and copies for old programs, are passed over. */
class Walk {
  readonly paragraphs: RawParagraph[] = []
  readonly leftOut: WordLeftOut = { pictures: 0, footnotes: 0, comments: 0 }
  readonly #links: ReadonlyMap<string, string>
  readonly #names: string[] = []
  readonly #open: RawParagraph[] = []
  readonly #changes: WordChange[] = []
  readonly #hrefs: (string | null)[] = []
  readonly #tables: { table: number; row: number; cell: number; rowChange: WordChange | null; head: boolean }[] = []
  readonly #fields: { code: string; shown: boolean }[] = []
  #tableCount = 0
  #depth = 0
  #skipped = 0
  #bold = false
  #text: string | null = null

  constructor(links: ReadonlyMap<string, string>) {
    this.#links = links
  }

  begin(tag: SaxesTagNS) {
    if ((this.#depth += 1) > deepest) throw new UnreadableFile('broken')
    const name = tag.local
    if (this.#skipped > 0 || name === 'Fallback' || name.endsWith('PrChange')) {
      this.#skipped += 1
      return
    }
    this.#names.push(name)
    const value = (key: string) => Object.values(tag.attributes).find((attribute) => attribute.local === key)?.value
    if (name === 'drawing' || name === 'pict' || name === 'object') this.leftOut.pictures += 1
    // Words within a drawing are kept; a text box is then no picture
    if (name === 'txbxContent') this.leftOut.pictures -= 1
    if (!isWord(tag.uri)) {
      if (name === 't') this.#text = ''
      return
    }
    this.#beginWord(name, value)
  }

  #beginWord(name: string, value: (key: string) => string | undefined) {
    const parent = this.#names.at(-2)
    const paragraph = this.#open.at(-1)
    if (name === 'p')
      this.#open.push({ style: '', outline: null, list: null, runs: [], mark: null, cell: this.#cell() })
    else if (name === 'tbl')
      this.#tables.push({ table: (this.#tableCount += 1), row: -1, cell: -1, rowChange: null, head: false })
    else if (name === 'tr') this.#row((row) => ({ ...row, row: row.row + 1, cell: -1, rowChange: null, head: false }))
    else if (name === 'tc') this.#row((row) => ({ ...row, cell: row.cell + 1 }))
    else if (name === 'tblHeader') this.#row((row) => ({ ...row, head: !/^(?:0|false|off)$/.test(value('val') ?? '') }))
    else if (name === 'r') this.#bold = false
    else if (name === 'b' && this.#names.at(-3) === 'r') this.#bold = !/^(?:0|false|off)$/.test(value('val') ?? '')
    else if (name === 'pStyle' && paragraph) paragraph.style = value('val') ?? ''
    else if (name === 'outlineLvl' && paragraph) paragraph.outline = Number(value('val'))
    else if (name === 'numId' && paragraph)
      paragraph.list =
        value('val') === '0' ? { id: '0', level: 0 } : { id: value('val') ?? '', level: paragraph.list?.level ?? 0 }
    else if (name === 'ilvl' && paragraph)
      paragraph.list = { id: paragraph.list?.id ?? '', level: Number(value('val')) || 0 }
    else if (['ins', 'del', 'moveFrom', 'moveTo'].includes(name)) this.#change(name, parent, value)
    else if (name === 'hyperlink') this.#hrefs.push(this.#links.get(value('id') ?? '') ?? null)
    else if (name === 'fldSimple') this.#hrefs.push(hyperlinkField.exec(value('instr') ?? '')?.[1] ?? null)
    else if (name === 'fldChar') this.#field(value('fldCharType'))
    else if (name === 't' || name === 'delText' || name === 'instrText') this.#text = ''
    else if (name === 'tab' && parent === 'r') this.#say(' ')
    else if (name === 'noBreakHyphen') this.#say('-')
    else if ((name === 'br' && value('type') !== 'page') || name === 'cr') this.#say('\n')
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.leftOut.footnotes += 1
    else if (name === 'commentReference') this.leftOut.comments += 1
  }

  #change(name: string, parent: string | undefined, value: (key: string) => string | undefined) {
    const kind = name === 'ins' || name === 'moveTo' ? 'ins' : 'del'
    const change: WordChange = { kind, author: value('author') ?? '', date: value('date') ?? '' }
    if (parent === 'trPr') this.#row((row) => ({ ...row, rowChange: change }))
    else if (parent === 'rPr') {
      const paragraph = this.#open.at(-1)
      if (paragraph && this.#names.at(-3) === 'pPr') paragraph.mark = change
    } else this.#changes.push(change)
  }

  text(text: string) {
    if (this.#text !== null && this.#skipped === 0) this.#text += text
  }

  end(tag: SaxesTagNS) {
    this.#depth -= 1
    if (this.#skipped > 0) {
      this.#skipped -= 1
      return
    }
    const name = tag.local
    this.#names.pop()
    if (this.#text !== null && (name === 't' || name === 'delText' || name === 'instrText')) {
      const text = this.#text
      this.#text = null
      if (name !== 'instrText') this.#say(text)
      else if (this.#fields.at(-1)) this.#fields.at(-1)!.code += text
    }
    if (!isWord(tag.uri)) return
    const parent = this.#names.at(-1)
    if (name === 'p') {
      const paragraph = this.#open.pop()
      if (paragraph) this.paragraphs.push(paragraph)
    } else if (name === 'tbl') this.#tables.pop()
    else if (name === 'hyperlink' || name === 'fldSimple') this.#hrefs.pop()
    else if (['ins', 'del', 'moveFrom', 'moveTo'].includes(name) && parent !== 'trPr' && parent !== 'rPr')
      this.#changes.pop()
  }

  #cell() {
    return this.#tables.length === 0 ? null : { ...this.#tables[0]! }
  }

  /** A table within a cell of another is read as words of that cell. */
  #row(change: (row: NonNullable<RawParagraph['cell']>) => NonNullable<RawParagraph['cell']>) {
    if (this.#tables.length === 1) this.#tables[0] = change(this.#tables[0]!)
  }

  #field(kind: string | undefined) {
    if (kind === 'begin') this.#fields.push({ code: '', shown: false })
    else if (kind === 'separate' && this.#fields.at(-1)) this.#fields.at(-1)!.shown = true
    else if (kind === 'end') this.#fields.pop()
  }

  #say(text: string) {
    const paragraph = this.#open.at(-1)
    if (!paragraph || text === '') return
    const field = this.#fields.findLast(({ code }) => hyperlinkField.test(code))
    const href = this.#hrefs.findLast((one) => one !== null) ?? (field ? hyperlinkField.exec(field.code)![1]! : null)
    paragraph.runs.push({ text, href, bold: this.#bold, changes: [...this.#changes] })
  }
}

/**
 * The paragraphs of a Word file in order, tables and tracked changes and all.
 * @param xml `word/document.xml`
 * @param links addresses of its links by their id
 * @throws UnreadableFile `broken` for what is not whole XML, brings definitions of its own or lies too deep
 */
export function readRawWord(xml: string, links: ReadonlyMap<string, string>): RawWord {
  const walk = new Walk(links)
  const parser = new SaxesParser({ xmlns: true })
  const refuse = () => {
    throw new UnreadableFile('broken')
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', (tag) => walk.begin(tag))
  parser.on('text', (text) => walk.text(text))
  parser.on('closetag', (tag) => walk.end(tag))
  parser.write(xml).close()
  return { paragraphs: walk.paragraphs, leftOut: walk.leftOut }
}
