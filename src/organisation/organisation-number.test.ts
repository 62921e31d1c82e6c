import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOrganisationNumber, writtenNumber } from './organisation-number.ts'

/** Luhn computed another way: from the right, by what each doubled figure comes to. */
const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
const passes = (digits: string) =>
  [...digits]
    .reverse()
    .reduce((sum, figure, place) => sum + (place % 2 ? doubled[Number(figure)]! : Number(figure)), 0) %
    10 ===
  0
const tenFigures = fc.stringMatching(/^\d{10}$/)

test('the number is read however it is written', () => {
  for (const written of ['802002-4280', '8020024280', ' 80 20 02-42 80 ', '16802002-4280', '802002–4280'])
    expect(readOrganisationNumber(written)).toEqual({ digits: '8020024280' })
})

test('a number with a figure too few is told how many were written', () => {
  expect(readOrganisationNumber('80240055-1')).toEqual({ figures: 9 })
  expect(readOrganisationNumber('')).toEqual({ figures: 0 })
})

test('one wrong figure is always found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
      const figures = [...'8020024280']
      figures[place] = String((Number(figures[place]) + step) % 10)
      expect(readOrganisationNumber(figures.join(''))).toEqual({ checkFails: true })
    }),
  )
})

test('the check is the one that everybody else computes', () => {
  fc.assert(
    fc.property(tenFigures, (digits) => {
      const read = readOrganisationNumber(digits)
      expect('checkFails' in read).toBe(!passes(digits))
    }),
    { numRuns: 2000 },
  )
})

test('every nine figures have one check figure that fits, and no more', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{2}[2-9]\d{6}$/), (nine) => {
      const fitting = [...'0123456789'].filter((check) => 'digits' in readOrganisationNumber(nine + check))
      expect(fitting).toHaveLength(1)
      expect(passes(nine + fitting[0]!)).toBe(true)
    }),
  )
})

test('the number of a person is never taken for an organisation’s', () => {
  fc.assert(
    fc.property(tenFigures.filter(passes), (digits) => {
      expect('ofPerson' in readOrganisationNumber(digits)).toBe(Number(digits[2]) < 2)
    }),
  )
})

test('a number is shown with its hyphen and can be read back', () => {
  expect(writtenNumber('8020024280')).toBe('802002-4280')
  expect(readOrganisationNumber(writtenNumber('8020024280'))).toEqual({ digits: '8020024280' })
})
