import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inLines, layOut, type FlowRow } from './flow-layout.ts'

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

test('a column that no row uses takes no room, and a word longer than a line is cut without losing a letter', () => {
  const { used } = layOut([{ cells: ['a', 'b', 'c', ''], end: null, note: '', mark: null }])
  expect(used).toEqual([0, 1, 2])
  expect(inLines('verksamhetsutvecklingsplan nu', 10)).toEqual(['verksamhet', 'sutvecklin', 'gsplan nu'])
  expect(layOut([]).boxes).toEqual([])
})
