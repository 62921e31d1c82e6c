import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNoSuchDay, readDay } from './day.ts'
import { longDate, shortDate } from './language.ts'

test.for([
  '2026-12-09',
  '2026-12-9',
  ' 9 dec 2026 ',
  '9 dec. 2026',
  '9  December  2026',
  'den 9 december 2026',
  '9:e december 2026',
  '9/12 2026',
  '9/12/2026',
  '9.12.2026',
  '9th of December 2026',
  'December 9, 2026',
  'Dec 9 2026',
])('%s is the ninth of december', (typed) => {
  expect(readDay(typed)?.toString()).toBe('2026-12-09')
})

test('months are known in both languages', () => {
  expect(readDay('1 maj 2027')?.month).toBe(5)
  expect(readDay('1 May 2027')?.month).toBe(5)
  expect(readDay('1 okt 2027')?.month).toBe(10)
  expect(readDay('1 october 2027')?.month).toBe(10)
  expect(readDay('1 augusti 2027')?.month).toBe(8)
  expect(readDay('1 sept 2027')?.month).toBe(9)
})

test.for([
  '',
  'i morgon',
  '31 februari 2026',
  '2026-13-01',
  '9 dec',
  '9 dec 26',
  '12/13 2026',
  '0 maj 2026',
  '9 ma 2026',
])('«%s» is not a day', (typed) => {
  expect(readDay(typed)).toBeNull()
})

test('any day that the product writes can be typed back', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (instant) => {
      const day = instant.toISOString().slice(0, 10)
      const written = { toString: () => day }
      expect(readDay(day)?.toString()).toBe(day)
      expect(readDay(longDate(written, 'sv'))?.toString()).toBe(day)
      expect(readDay(longDate(written, 'en'))?.toString()).toBe(day)
      expect(readDay(`${shortDate(written, 'sv')} ${day.slice(0, 4)}`)?.toString()).toBe(day)
    }),
  )
})

test('there is no year 0, and the year 1 is a year', () => {
  expect(readDay('0000-01-01')).toBeNull()
  expect(readDay('9 dec 0000')).toBeNull()
  expect(String(readDay('0001-01-01'))).toBe('0001-01-01')
})

test('a day that is not in the calendar is told from what is no day at all', () => {
  for (const typed of ['2026-11-31', '31 nov 2026', '31/11 2026', '2027-02-29'])
    expect(isNoSuchDay(typed), typed).toBe(true)
  for (const typed of ['', 'i morgon', '2026-11-30', '2028-02-29', '31 november', '2026-13-31'])
    expect(isNoSuchDay(typed), typed).toBe(false)
})
