import type { Line } from '#platform/written-text.ts'

export { blocksOf, normalText as normalBody, type Block, type Line } from '#platform/written-text.ts'

/** Longest text under one heading, in characters. */
export const longestBody = 60_000

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

/** Cuts words at the edges of the marks. Put together the runs are the line, to the letter. */
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
