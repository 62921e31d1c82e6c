/**
 * The small Markdown that a shared text is kept in, and the tree that an editor knows it as. Pure; the same in server and
 * browser. Reading a kept body into a tree and writing it again gives the same body, to the letter: whatever is not written
 * exactly as this module would write it is taken as plain words.
 */

/**
 * A run of words, perhaps a link; `client` is the Yjs client that wrote it, and `at` where it begins in an editor's
 * document, when that is known.
 */
export interface Words {
  text: string
  href: string | null
  client?: number
  at?: number
}
/** Words, or a new line within the same paragraph. */
export type Inline = Words | { line: true }

/** A block of a text. `tight`: it stands on the line after the block before it, without an empty line between. */
export type Block = { tight: boolean } & (
  | { kind: 'paragraph'; words: Inline[] }
  | { kind: 'heading'; level: 2 | 3; words: Inline[] }
  | { kind: 'bullets'; items: Inline[][] }
  | { kind: 'numbers'; start: number; items: Inline[][] }
  | { kind: 'table'; rows: Inline[][][] }
)

/**
 * Characters of a body by the same client; null: signs of the format itself, which nobody wrote, or a client that is not
 * known. `at` is where they begin in an editor's document; signs of the format stand nowhere in it.
 */
export interface Piece {
  text: string
  client: number | null
  at?: number
}

const sign = (text: string): Piece => ({ text, client: null })
const isLine = (one: Inline): one is { line: true } => 'line' in one

/** A run of words on one line. A bar would end the cell, so in a cell it is written with a stroke before it. */
function runPieces({ text, client, at }: Words, inCell: boolean): Piece[] {
  let passed = 0
  return (inCell ? text.split(/(?=\|)/) : [text]).flatMap((part) => {
    const begins = at === undefined ? {} : { at: at + passed }
    passed += part.length
    const piece = { text: part.replace(/\n/g, ' '), client: client ?? null, ...begins }
    return inCell && part.startsWith('|') ? [sign('\\'), piece] : [piece]
  })
}

/** Words on one line: a line break there is a space. */
function pieces(words: readonly Inline[], lineBreak: string, inCell = false): Piece[] {
  const out: Piece[] = []
  for (const [index, one] of words.entries()) {
    if (isLine(one)) {
      out.push(sign(lineBreak))
      continue
    }
    const before = words[index - 1]
    const after = words[index + 1]
    const begins = one.href !== null && !(before && !isLine(before) && before.href === one.href)
    const ends = one.href !== null && !(after && !isLine(after) && after.href === one.href)
    if (begins) out.push(sign('['))
    out.push(...runPieces(one, inCell))
    if (ends) out.push(sign(`](${one.href})`))
  }
  return out
}

const isEmpty = (words: readonly Inline[]) => words.every((one) => isLine(one) || one.text.trim() === '')

function rowPieces(row: readonly Inline[][]): Piece[] {
  return [...row.flatMap((cell) => [sign('| '), ...pieces(cell, ' ', true), sign(' ')]), sign('|')]
}

function blockPieces(block: Block): Piece[] {
  const lines = (rows: Piece[][]) => rows.flatMap((row, index) => (index > 0 ? [sign('\n'), ...row] : row))
  switch (block.kind) {
    case 'paragraph':
      return isEmpty(block.words) ? [] : pieces(block.words, '\n')
    case 'heading':
      return isEmpty(block.words) ? [] : [sign(`${'#'.repeat(block.level)} `), ...pieces(block.words, ' ')]
    case 'bullets':
      return lines(block.items.filter((item) => !isEmpty(item)).map((item) => [sign('- '), ...pieces(item, ' ')]))
    case 'numbers':
      return lines(
        block.items
          .filter((item) => !isEmpty(item))
          .map((item, index) => [sign(`${block.start + index}. `), ...pieces(item, ' ')]),
      )
    case 'table': {
      const width = block.rows[0]?.length ?? 0
      if (block.rows.every((row) => row.every(isEmpty))) return []
      const [head, ...rest] = block.rows.map(rowPieces)
      return lines([head ?? [], [sign(`|${' --- |'.repeat(width)}`)], ...rest])
    }
  }
}

/** Blocks of these kinds would become one if nothing stood between them. */
const alike = (one: Block, other: Block) =>
  one.kind === other.kind &&
  one.kind !== 'heading' &&
  !(one.kind === 'numbers' && other.kind === 'numbers' && one.start + one.items.length !== other.start)

/** A tree as the characters of a body with who wrote each, before `normalBody`. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  const out: Piece[] = []
  let last: Block | null = null
  for (const block of blocks) {
    const these = blockPieces(block)
    if (these.length === 0) continue
    if (last) out.push(sign(block.tight && !alike(last, block) ? '\n' : '\n\n'))
    out.push(...these)
    last = block
  }
  return out
}

/** A tree as a body, before `normalBody`. */
export const bodyOf = (blocks: readonly Block[]): string =>
  piecesOf(blocks)
    .map(({ text }) => text)
    .join('')

const link = /\[([^[\]\n]+)\]\(((?:https?:\/\/|mailto:)[^\s()<>|]+)\)/g

/** The words of one line. What would not be written back just so is plain. */
function wordsOf(line: string): Inline[] {
  const words: Inline[] = []
  let at = 0
  for (const match of line.matchAll(link)) {
    if (match.index > at) words.push({ text: line.slice(at, match.index), href: null })
    words.push({ text: match[1]!, href: match[2]! })
    at = match.index + match[0].length
  }
  if (at < line.length) words.push({ text: line.slice(at), href: null })
  const again = pieces(words, ' ')
    .map(({ text }) => text)
    .join('')
  return again === line ? words : [{ text: line, href: null }]
}

/** The cells of a row, or null when the line is none. */
const cellsOf = (line: string): string[] | null =>
  /^\|.*\|$/.test(line) && line.length > 1
    ? line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.slice(1, -1))
    : null

/** The table that begins on a line, with how many lines it takes; null when it is not written exactly as a table is. */
function tableAt(lines: readonly string[], at: number): { rows: Inline[][][]; taken: number } | null {
  const head = cellsOf(lines[at] ?? '')
  if (!head || lines[at + 1] !== `|${' --- |'.repeat(head.length)}`) return null
  const rows: Inline[][][] = []
  let taken = 0
  for (let line = at; line < lines.length; line += line === at ? 2 : 1) {
    const cells = cellsOf(lines[line]!)
    if (!cells || cells.length !== head.length || cells.some((cell) => /^\s|\s$/.test(cell))) break
    const row = cells.map((cell) => (cell === '' ? [] : wordsOf(cell.replaceAll('\\|', '|'))))
    const again = rowPieces(row)
      .map(({ text }) => text)
      .join('')
    if (again !== lines[line]) break
    rows.push(row)
    taken = line - at + 1
  }
  if (rows.length < 1 || rows.every((row) => row.every(isEmpty))) return null
  return { rows, taken: Math.max(taken, 2) }
}

/** The blocks of a kept body. `bodyOf(treeOf(body))` is the body again. */
export function treeOf(body: string): Block[] {
  const lines = body.split('\n')
  const blocks: Block[] = []
  let open: Block | null = null
  let tight = false
  const begin = (block: Block) => {
    blocks.push(block)
    open = block
    return block
  }
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    if (line.trim() === '') {
      open = null
      tight = false
      continue
    }
    const last = open as Block | null
    const table = tableAt(lines, at)
    const heading = /^(##|###) (\S.*)$/.exec(line)
    const bullet = /^- (.*\S.*)$/.exec(line)
    const number = /^(0|[1-9]\d{0,2})\. (.*\S.*)$/.exec(line)
    if (table && last?.kind !== 'table') {
      begin({ kind: 'table', tight, rows: table.rows })
      at += table.taken - 1
    } else if (heading)
      begin({ kind: 'heading', tight, level: heading[1] === '##' ? 2 : 3, words: wordsOf(heading[2]!) })
    else if (bullet) {
      const item = wordsOf(bullet[1]!)
      if (last?.kind === 'bullets') last.items.push(item)
      else begin({ kind: 'bullets', tight, items: [item] })
    } else if (number) {
      const item = wordsOf(number[2]!)
      if (last?.kind === 'numbers' && Number(number[1]) === last.start + last.items.length) last.items.push(item)
      else begin({ kind: 'numbers', tight, start: Number(number[1]), items: [item] })
    } else if (last?.kind === 'paragraph') last.words.push({ line: true }, ...wordsOf(line))
    else begin({ kind: 'paragraph', tight, words: wordsOf(line) })
    tight = true
  }
  return blocks
}
