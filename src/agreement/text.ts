/** Longest text under one heading, in characters. */
export const longestBody = 60_000

/**
 * A text as it is kept: line feeds only, composed letters, no invisible control characters, no space at the end of a
 * line, one empty line between paragraphs, list lines that begin with «- ». Keeping it twice changes nothing.
 */
export const normalBody = (typed: string): string =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    // A tab is a space; other control characters say nothing to a reader and some the database cannot hold
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F\uFEFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .normalize('NFC')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/^[^\S\n]*[-–—•*·][^\S\n]+/gm, '- ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** A line of a text and where in the text it begins. */
export interface Line {
  text: string
  start: number
}

/** A paragraph of one or more lines, or a list of items: the same blocks that an editor of the text will know. */
export type Block = { kind: 'paragraph'; lines: Line[] } | { kind: 'list'; items: Line[] }

const bullet = '- '

/** The blocks of a kept text. Every character of it but empty lines and bullets is in exactly one line. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null
  for (const line of linesOf(body)) {
    const isItem = line.text.startsWith(bullet)
    if (line.text.trim() === '') {
      open = null
      continue
    }
    const kind = isItem ? 'list' : 'paragraph'
    if (open?.kind !== kind) {
      open = isItem ? { kind: 'list', items: [] } : { kind: 'paragraph', lines: [] }
      blocks.push(open)
    }
    if (open.kind === 'list')
      open.items.push({ text: line.text.slice(bullet.length), start: line.start + bullet.length })
    else open.lines.push(line)
  }
  return blocks
}

function linesOf(body: string): Line[] {
  let start = 0
  return body.split('\n').map((text) => {
    const line = { text, start }
    start += text.length + 1
    return line
  })
}

/** A place in the text that something is said about. `start` and `end` count characters as JavaScript does. */
export interface Place {
  start: number
  end: number
  /** The number under which it is spoken of. */
  number: number
  /** The text conflicts with what a partnership is. */
  must: boolean
}

/** Places that lie over each other, as one. */
export interface Marked {
  start: number
  end: number
  numbers: number[]
  must: boolean
}

/** Joins places that overlap, so that marks in the text never lie inside each other; empty ones are passed over. */
export function marksOf(places: readonly Place[]): Marked[] {
  const marks: Marked[] = []
  for (const { start, end, number, must } of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= start) continue
    const last = marks.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.numbers.push(number)
      last.must ||= must
    } else marks.push({ start, end, numbers: [number], must })
  }
  return marks
}

/** A run of a line: plain, or the part of a mark that falls on this line. */
export interface Run {
  text: string
  mark: Marked | null
  /** The mark begins here: where a link to it leads. */
  begins: boolean
  /** The mark ends here: where its number stands. */
  ends: boolean
}

/** Cuts a line at the edges of the marks. Put together the runs are the line, to the letter. */
export function runsOf(line: Line, marks: readonly Marked[]): Run[] {
  const end = line.start + line.text.length
  const runs: Run[] = []
  let at = line.start
  const piece = (from: number, to: number, mark: Marked | null) => {
    if (to <= from) return
    const text = line.text.slice(from - line.start, to - line.start)
    runs.push({ text, mark, begins: mark?.start === from, ends: mark !== null && mark.end === to })
  }
  for (const mark of marks) {
    if (mark.end <= line.start || mark.start >= end) continue
    piece(at, Math.max(mark.start, at), null)
    piece(Math.max(mark.start, line.start), Math.min(mark.end, end), mark)
    at = Math.min(mark.end, end)
  }
  piece(at, end, null)
  return runs
}
