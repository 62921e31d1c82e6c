/** A row of what is to be drawn: a text for each column, «» where there is none; the last may be shared with other rows. */
export interface FlowRow<M> {
  cells: readonly string[]
  /** The same key leads to the same box in the last column; null when the row leads to none. */
  end: { key: string; words: string } | null
  /** A small line under the row's last text. */
  note: string
  /** What is drawn in the corner of the first box. */
  mark: M
}

/** A box with its lines of text, in the drawing's own units. */
export interface Box<M> {
  x: number
  y: number
  width: number
  height: number
  lines: readonly string[]
  note: string
  /** The first of a row, or the shared one at the end: set in bold. */
  strong: boolean
  mark: M | null
}
/** From the middle of a box's right side to the middle of another's left. */
export interface Join {
  from: readonly [x: number, y: number]
  to: readonly [x: number, y: number]
}
export interface Flow<M> {
  width: number
  height: number
  /** Where each column begins. */
  columns: readonly number[]
  boxes: readonly Box<M>[]
  joins: readonly Join[]
}

const [width, between, inset, lineHeight, head, apart] = [960, 26, 10, 18, 30, 16]
export const flowSizes = { inset, lineHeight, head, between }
/** A letter of the drawing's type is about this wide. */
const letter = 7.4

/** Words in lines of at most so many letters; a word longer than a line is cut. */
export function inLines(words: string, most: number): string[] {
  const lines: string[] = []
  for (const whole of words.split(/\s+/).filter(Boolean)) {
    const pieces = whole.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []
    for (const piece of pieces) {
      const last = lines.at(-1)
      if (last !== undefined && `${last} ${piece}`.length <= most && pieces.length === 1)
        lines[lines.length - 1] = `${last} ${piece}`
      else lines.push(piece)
    }
  }
  return lines
}

/**
 * The rows in the order in which no two lines cross: those that lead to the same end stand together, where the first of them
 * stood. A row that leads to none crosses nothing and stays where it was among them.
 */
export function withoutCrossings<R extends Pick<FlowRow<unknown>, 'end'>>(rows: readonly R[]): R[] {
  const firstOf = (row: R, own: number) => (row.end ? rows.findIndex(({ end }) => end?.key === row.end?.key) : own)
  const placed = rows.map((row, own) => ({ row, at: firstOf(row, own) }))
  return placed.toSorted((a, b) => a.at - b.at).map(({ row }) => row)
}

/** The shared boxes at the end: each by the middle of the rows that lead to it, pushed down where two would meet. */
function ended(ends: ReadonlyMap<string, { lines: string[]; middles: number[] }>) {
  const wanted = [...ends].map(([key, { lines, middles }]) => {
    const height = lines.length * lineHeight + inset * 2
    const middle = middles.reduce((sum, one) => sum + one, 0) / middles.length
    return { key, lines, height, middle, y: middle - height / 2 }
  })
  let free = head
  return (
    wanted
      // By where the lines come from, not by where the box begins: a tall box would else pass a low one, and their lines cross
      .toSorted((a, b) => a.middle - b.middle)
      .map((end) => {
        const y = Math.max(free, end.y)
        free = y + end.height + apart
        return { ...end, y }
      })
  )
}

/**
 * Where everything stands in a drawing of rows that lead from left to right and meet at the end. Every word of the rows is
 * in it once, no two boxes overlap and no two lines cross, and a column in which no row says anything takes no room.
 * @param rows each with as many cells as the others
 */
export function layOut<M>(rows: readonly FlowRow<M>[]): Flow<M> & { used: readonly number[] } {
  const cellCount = rows[0]?.cells.length ?? 0
  const anyEnd = rows.some(({ end }) => end !== null)
  const used = Array.from({ length: cellCount + 1 }, (_, column) => column).filter((column) =>
    column === cellCount ? anyEnd : rows.some(({ cells }) => cells[column] !== ''),
  )
  const boxWidth = (width - between * Math.max(0, used.length - 1)) / Math.max(1, used.length)
  const columns = used.map((_, place) => place * (boxWidth + between))
  // The mark takes the room of two letters on every line of its box, so that the lines stay straight
  const most = Math.floor((boxWidth - inset * 2) / letter)
  const boxes: Box<M>[] = []
  const joins: Join[] = []
  const ends = new Map<string, { lines: string[]; middles: number[] }>()
  const leaving: { key: string; from: readonly [number, number] }[] = []
  let y = head
  for (const { cells, end, note, mark } of withoutCrossings(rows)) {
    const written = used
      .map((column, place) => ({ column, place, words: cells[column] ?? '' }))
      .filter(({ column, words }) => column < cellCount && words !== '')
      .map((one) => ({ ...one, lines: inLines(one.words, one.column === 0 ? most - 3 : most) }))
    const heights = written.map(
      ({ lines }, index) =>
        (lines.length + (index === written.length - 1 && note !== '' ? 1 : 0)) * lineHeight + inset * 2,
    )
    const tall = Math.max(lineHeight, ...heights)
    const middle = y + tall / 2
    written.forEach(({ column, place, lines }, index) => {
      const height = heights[index]!
      const last = index === written.length - 1
      boxes.push({
        x: columns[place]!,
        y: middle - height / 2,
        width: boxWidth,
        height,
        lines,
        note: last ? note : '',
        strong: column === 0,
        mark: column === 0 ? mark : null,
      })
      const next = written[index + 1]
      if (next) joins.push({ from: [columns[place]! + boxWidth, middle], to: [columns[next.place]!, middle] })
      else if (end) leaving.push({ key: end.key, from: [columns[place]! + boxWidth, middle] })
    })
    if (end) {
      const found = ends.get(end.key) ?? { lines: inLines(end.words, most), middles: [] }
      ends.set(end.key, { ...found, middles: [...found.middles, middle] })
    }
    y += tall + apart
  }
  const atEnd = columns.at(-1) ?? 0
  const shared = ended(ends)
  for (const { lines, height, y: top } of shared)
    boxes.push({ x: atEnd, y: top, width: boxWidth, height, lines, note: '', strong: true, mark: null })
  for (const { key, from } of leaving) {
    const end = shared.find((one) => one.key === key)!
    joins.push({ from, to: [atEnd, end.y + end.height / 2] })
  }
  const height = Math.max(y - apart, ...boxes.map((box) => box.y + box.height)) + 2
  return { width, height, columns, boxes, joins, used }
}
