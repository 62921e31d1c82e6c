import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDaytime, remindOn } from './rules.ts'

test('nobody is reminded in the night, summer or winter', () => {
  expect(isDaytime(new Date('2026-07-01T04:59:00Z'))).toBe(false)
  expect(isDaytime(new Date('2026-07-01T05:00:00Z'))).toBe(true)
  expect(isDaytime(new Date('2026-12-01T05:59:00Z'))).toBe(false)
  expect(isDaytime(new Date('2026-12-01T06:00:00Z'))).toBe(true)
  expect(isDaytime(new Date('2026-12-01T19:30:00Z'))).toBe(false)
})

test('the day the clocks change is reminded of like any other', () => {
  expect(remindOn('2027-03-28', 0, 1)).toBe('2027-03-27')
  expect(remindOn('2026-10-26', 0, 1)).toBe('2026-10-25')
})

test('months are counted as people count them, also where a month is short', () => {
  expect(remindOn('2029-12-31', 18, 0)).toBe('2028-06-30')
  expect(remindOn('2030-08-31', 6, 0)).toBe('2030-02-28')
  expect(remindOn('2028-02-29', 12, 0)).toBe('2027-02-28')
})

test('a reminder before its day never comes after it, and never in another month than so many before', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 24 }), (ofDay, months) => {
      const on = remindOn(ofDay, months, 0)
      const month = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
      expect(month(ofDay) - month(on)).toBe(months)
      expect(Number(on.slice(8)) <= Number(ofDay.slice(8))).toBe(true)
    }),
  )
})
