import { expect, test } from 'vitest'
import { counties, countyOf, municipalities, placeName } from './places.ts'

test('there are 21 counties and 290 municipalities, each municipality in one of the counties', () => {
  expect(counties).toHaveLength(21)
  expect(municipalities).toHaveLength(290)
  const codes = new Set(counties.map(({ code }) => code))
  expect(municipalities.filter(({ code }) => !codes.has(countyOf(code)))).toEqual([])
})

test('places stand in Swedish alphabetical order, and a code leads to its name', () => {
  expect(counties.at(-1)?.name).toBe('Östergötlands län')
  expect(placeName('2180')).toBe('Gävle')
  expect(placeName('99')).toBeUndefined()
})
