import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLines, layOut, withoutCrossings, type FlowRow, type Join } from './flow-layout.ts'

const words = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'å', 'b', 'c', 'd'), minLength: 1, maxLength: 40 }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((all) => all.join(' '))
const row: fc.Arbitrary<FlowRow<null>> = fc.record({
  cells: fc.tuple(words, words, fc.oneof(words, fc.constant('')), fc.oneof(words, fc.constant(''))),
  end: fc.oneof(
    fc.constant(null),
    fc.constantFrom('x', 'y', 'z').map((key) => ({ key, words: `Målet ${key} nås` })),
  ),
  note: fc.constantFrom('', 'Antagande 1'),
  mark: fc.constant(null),
})
const rows = fc.array(row, { minLength: 1, maxLength: 12 })
const letters = (text: string) => text.replaceAll(' ', '')

test('every word of the rows stands in the drawing, and an end that many lead to stands there once', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { boxes } = layOut(given)
      const drawn = boxes.map(({ lines }) => letters(lines.join(''))).toSorted()
      const ends = new Map(given.flatMap(({ end }) => (end ? [[end.key, end.words]] : [])))
      const written = [...given.flatMap(({ cells }) => cells), ...ends.values()].filter(Boolean).map(letters)
      expect(drawn).toEqual(written.toSorted())
    }),
  )
})

test('no two boxes overlap, and none lies outside the drawing', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { boxes, width, height } = layOut(given)
      for (const [index, one] of boxes.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(0)
        expect(one.x + one.width).toBeLessThanOrEqual(width + 0.01)
        expect(one.y).toBeGreaterThanOrEqual(0)
        expect(one.y + one.height).toBeLessThanOrEqual(height)
        for (const other of boxes.slice(index + 1))
          expect(
            one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y + 0.01 ||
              other.y + other.height <= one.y + 0.01,
          ).toBe(true)
      }
    }),
  )
})

test('every box of a row but its last leads on, and each row with an end leads to it', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const boxesOf = given.reduce((sum, { cells }) => sum + cells.filter(Boolean).length - 1, 0)
      expect(layOut(given).joins).toHaveLength(boxesOf + given.filter(({ end }) => end).length)
    }),
  )
})

/** Pairs of lines of which one begins above the other and ends below it. */
const crossings = (joins: readonly Join[]) =>
  joins.flatMap((one) => joins.filter(({ from, to }) => one.from[1] < from[1] && one.to[1] > to[1])).length

/** What would cross if rows and ends stood in this order, an end where its first row stands. */
const crossingsAsGiven = (given: readonly FlowRow<null>[]) => {
  const keys = given.flatMap(({ end }) => (end ? [end.key] : []))
  return crossings(keys.map((key, place) => ({ from: [0, place], to: [1, keys.indexOf(key)] })))
}

test('no two lines cross, however rows that share ends were written, and never more than as they were written', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { joins, columns } = layOut(given)
      // Lines bend only in the last gap, so only there can they cross
      expect(crossings(joins.filter(({ to }) => to[0] === columns.at(-1)))).toBe(0)
      expect(crossingsAsGiven(withoutCrossings(given))).toBeLessThanOrEqual(crossingsAsGiven(given))
    }),
  )
})

test('rows stand in the order they were written but where they share an end, and none is lost', () => {
  const leading = (...keys: string[]) => keys.map((key, id) => ({ id, end: key ? { key, words: key } : null }))
  const order = (...keys: string[]) => withoutCrossings(leading(...keys)).map(({ id }) => id)
  expect(order('x', 'y', 'z')).toEqual([0, 1, 2])
  expect(order('x', 'y', 'x', 'z', 'y')).toEqual([0, 2, 1, 4, 3])
  expect(order('x', '', 'y', 'x')).toEqual([0, 3, 1, 2])
})

test('a column that no row uses takes no room, and a word longer than a line is cut without losing a letter', () => {
  const { used } = layOut([{ cells: ['a', 'b', 'c', ''], end: null, note: '', mark: null }])
  expect(used).toEqual([0, 1, 2])
  expect(inLines('verksamhetsutvecklingsplan nu', 10)).toEqual(['verksamhet', 'sutvecklin', 'gsplan nu'])
  expect(layOut([]).boxes).toEqual([])
})
