import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFigure, typedFigure } from './figure.ts'

test('a figure is read as people write it', () => {
  expect(readFigure('1 746 000')).toBe(1_746_000)
  expect(readFigure('1\u00a0746\u202f000 kr')).toBe(1_746_000)
  expect(readFigure('12,5')).toBe(12.5)
  expect(readFigure('12.5')).toBe(12.5)
  expect(readFigure('40 h')).toBe(40)
  for (const wrong of ['', 'många', '-3', '1,2,3', '1e5', '12,345', '99999999999999'])
    expect(readFigure(wrong)).toBeNull()
})

test('what is shown in a form is read back as the same', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.constantFrom(',', '.') as fc.Arbitrary<',' | '.'>,
      (hundredths, decimal) => {
        expect(readFigure(typedFigure(hundredths / 100, decimal))).toBe(hundredths / 100)
      },
    ),
  )
})
