import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOrganisationNumber } from './organisation-number.ts'

test('the number is read however it is written', () => {
  for (const written of ['802002-4280', '8020024280', ' 80 20 02-42 80 ', '16802002-4280'])
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
