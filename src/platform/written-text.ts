/**
 * The plain form in which people write longer texts: paragraphs, `- ` and `1. ` lists, `## ` and `### ` sub-headings,
 * tables of `| a | b |` rows and `[words](https://…)` links. Nothing else is a sign of layout; all else is words.
 */

/**
 * A text as it is kept: line feeds only, composed letters, no invisible control characters, no space at the end of a
 * line, one empty line between paragraphs, signs of layout first on their lines. Keeping it twice changes nothing.
 */
export const normalText = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    // A tab is a space; other control characters say nothing to a reader and some the database cannot hold
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F\uFEFF]/g, '')
    // Marks that turn the direction of reading, so that words would be seen otherwise than they are kept and signed
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .normalize('NFC')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^[^\S\n]*[-–—•*·][^\S\n]+/gm, '- ')
    .replace(/^[^\S\n]*(#{2,3}|\d{1,3}\.)[^\S\n]+/gm, '$1 ')
    .replace(/^[^\S\n]+(?=\|.*\|$)/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** A line of a text and where in the text it begins, counted in characters as JavaScript does. */
export interface Line {
  text: string
  start: number
}

/** A line of a numbered list, with the number that was written. */
export interface NumberedLine extends Line {
  number: number
}

/** What a text consists of. A table's cells are lines too; `head` and every row have equally many. */
export type Block =
  | { kind: 'paragraph'; lines: Line[] }
  | { kind: 'list'; items: Line[] }
  | { kind: 'numbered'; items: NumberedLine[] }
  /** No level is skipped: the first one of a text is 2. */
  | { kind: 'heading'; level: 2 | 3; line: Line }
  | { kind: 'table'; head: Line[]; rows: Line[][] }

const bullet = /^- /
const numeral = /^(\d{1,3})\. /
const subHeading = /^(#{2,3}) (?=\S)/
const tableRow = /^\|.*\|$/
const underHead = /^\|(?:\s*:?-{3,}:?\s*\|)+$/

/** The blocks of a kept text. Every character of it that is no sign of layout is in exactly one line. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text)
  const blocks: Block[] = []
  let open: Block | null = null
  let deepest: 2 | 3 = 2
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line.text.trim() === '') {
      open = null
      continue
    }
    const table = tableAt(lines, at)
    if (table) {
      blocks.push(table.block)
      at += table.length - 1
      open = null
      continue
    }
    const signs = subHeading.exec(line.text)?.[1]
    if (signs) {
      const level = signs.length === 3 ? deepest : 2
      deepest = 3
      blocks.push({ kind: 'heading', level, line: after(line, signs.length + 1) })
      open = null
      continue
    }
    open = addLine(blocks, open, line)
  }
  return blocks
}

/** Puts a line where it belongs: last in the open block if it is of the same kind, else in a new one. @returns that block */
function addLine(blocks: Block[], open: Block | null, line: Line): Block {
  const number = numeral.exec(line.text)
  const kind = bullet.test(line.text) ? 'list' : number ? 'numbered' : 'paragraph'
  const block: Block = open?.kind === kind ? open : kind === 'paragraph' ? { kind, lines: [] } : { kind, items: [] }
  if (block !== open) blocks.push(block)
  if (block.kind === 'list') block.items.push(after(line, 2))
  if (block.kind === 'numbered') block.items.push({ ...after(line, number![0].length), number: Number(number![1]) })
  if (block.kind === 'paragraph') block.lines.push(line)
  return block
}

const after = ({ text, start }: Line, length: number): Line => ({ text: text.slice(length), start: start + length })

/** Every line of a text and where it begins, empty ones too. */
function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const found = { text: line, start }
    start += line.length + 1
    return found
  })
}

function tableAt(lines: readonly Line[], at: number): { block: Block; length: number } | null {
  if (!tableRow.test(lines[at]!.text) || !underHead.test(lines[at + 1]?.text ?? '')) return null
  let end = at + 2
  while (tableRow.test(lines[end]?.text ?? '')) end++
  const [head, ...rows] = [lines[at]!, ...lines.slice(at + 2, end)].map(cellsOf)
  const width = Math.max(head!.length, ...rows.map((row) => row.length))
  // A row that is short of cells gets empty ones, which stand where the row ends
  const filled = (row: Line[]) => {
    const last = row.at(-1)!
    const empty = { text: '', start: last.start + last.text.length }
    return [...row, ...Array.from({ length: width - row.length }, () => empty)]
  }
  return { block: { kind: 'table', head: filled(head!), rows: rows.map(filled) }, length: end - at }
}

/** The cells between the bars of a row, without the space around them; `\|` is a bar that is meant. */
function cellsOf({ text, start }: Line): Line[] {
  const cells: Line[] = []
  let from = 1
  for (let at = 1; at < text.length; at++) {
    if (text[at] === '\\' && text[at + 1] === '|' && at + 1 < text.length - 1) at++
    else if (text[at] === '|') {
      const cell = text.slice(from, at)
      const space = cell.length - cell.trimStart().length
      cells.push({ text: cell.trim(), start: start + from + (cell.trim() === '' ? 0 : space) })
      from = at + 1
    }
  }
  return cells
}

/** Words of a line as they are shown, where they stand in the text, and where they lead if they are a link. */
export interface Words extends Line {
  href: string | null
}

const link = /\[([^[\]\n]+)\]\(((?:https?:\/\/|mailto:)[^\s()<>|]+)\)/g

/**
 * What a line shows: its words, with those of a link apart. An address is a sign of layout, not words; so is the stroke
 * before a bar in a cell.
 * @param inTable the line is a cell of a table
 */
export function wordsOf(line: Line, inTable = false): Words[] {
  const words: Words[] = []
  const say = (from: number, to: number, href: string | null) => {
    let at = from
    const bars = inTable ? [...line.text.slice(from, to).matchAll(/\\(?=\|)/g)] : []
    for (const until of [...bars.map(({ index }) => from + index), to]) {
      if (until > at) words.push({ text: line.text.slice(at, until), start: line.start + at, href })
      at = until + 1
    }
  }
  let at = 0
  for (const found of line.text.matchAll(link)) {
    say(at, found.index, null)
    say(found.index + 1, found.index + 1 + found[1]!.length, found[2]!)
    at = found.index + found[0].length
  }
  say(at, line.text.length, null)
  return words
}

/** The words of a line as a reader sees them. */
export const shownText = (line: Line, inTable = false): string =>
  wordsOf(line, inTable)
    .map(({ text }) => text)
    .join('')

/**
 * The text with addresses, table bars and the signs of sub-headings blanked, as long as before, so that a place in one
 * is the same place in the other. Lists keep their signs, and the cells of a row are parted by a comma.
 * @returns also where those lines begin that stand alone: sub-headings and the rows of tables
 */
export function wordsAlone(text: string): { words: string; alone: ReadonlySet<number> } {
  const alone = new Set<number>()
  if (!/[|#[]/.test(text)) return { words: text, alone }
  const units = text.split('')
  const lineOf = (at: number) => text.lastIndexOf('\n', at - 1) + 1
  const endOf = (at: number) => (text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at))
  const blank = (from: number, to: number) => units.fill(' ', from, to)
  const keep = (line: Line, inTable = false) => {
    blank(line.start, line.start + line.text.length)
    for (const { text: shown, start } of wordsOf(line, inTable)) units.splice(start, shown.length, ...shown.split(''))
  }
  const standAlone = (at: number, cells: readonly Line[], inTable = false) => {
    alone.add(lineOf(at))
    blank(lineOf(at), endOf(at))
    for (const cell of cells) keep(cell, inTable)
  }
  for (const block of blocksOf(text)) {
    if (block.kind === 'paragraph') for (const line of block.lines) keep(line)
    else if (block.kind === 'heading') standAlone(block.line.start, [block.line])
    else if (block.kind === 'table') {
      const first = block.head[0]!.start
      const dashes = endOf(first) + 1
      blank(dashes, endOf(dashes))
      for (const row of [block.head, ...block.rows]) {
        standAlone(row[0]!.start, row, true)
        for (const { text: cell, start } of row.slice(0, -1)) if (cell !== '') units[start + cell.length] = ','
      }
    } else for (const item of block.items) keep(item)
  }
  return { words: units.join(''), alone }
}
