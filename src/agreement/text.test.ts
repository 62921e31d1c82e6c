import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksOf, runsOf } from './text.ts'

test('places that overlap become one mark with both numbers, and an empty place becomes none', () => {
  const place = (number: number, start: number, end: number, must = false) => ({ number, start, end, must })
  expect(marksOf([place(2, 4, 9, true), place(1, 0, 5), place(3, 9, 12), place(4, 0, 0)])).toEqual([
    { start: 0, end: 9, numbers: [1, 2], must: true },
    { start: 9, end: 12, numbers: [3], must: false },
  ])
})

test('a line cut at its marks is the same line, and a mark over two lines begins on one and ends on the other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { maxLength: 6 }), (spans) => {
      const marks = marksOf(
        spans.map(([start, length], index) => ({ start, end: start + length, number: index + 1, must: false })),
      )
      const line = { text: 'En part som är sen berättar varför.', start: 5 }
      expect(
        runsOf(line, marks)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line.text)
    }),
  )
  const marks = marksOf([{ start: 2, end: 8, number: 1, must: true }])
  expect(runsOf({ text: 'abcd', start: 0 }, marks).at(-1)).toMatchObject({ text: 'cd', begins: true, ends: false })
  expect(runsOf({ text: 'efgh', start: 5 }, marks)[0]).toMatchObject({ text: 'efg', begins: false, ends: true })
})
