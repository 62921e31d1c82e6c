import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTime, swedishDay, swedishInstant, swedishTime } from './swedish-time.ts'

test('a time in Sweden is the same instant wherever the server stands, summer and winter', () => {
  expect(swedishInstant('2026-12-09', '17:30').toISOString()).toBe('2026-12-09T16:30:00.000Z')
  expect(swedishInstant('2026-06-09', '17:30').toISOString()).toBe('2026-06-09T15:30:00.000Z')
  expect(swedishDay(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
})

test('time is read as people write it, and nothing is guessed', () => {
  expect(['17.30', '17:30', '1730', '17 30', 'kl. 17.30'].map(readTime)).toEqual(Array(5).fill('17:30'))
  expect(readTime('9')).toBe('09:00')
  expect(['24.00', '12.60', 'fem', '', '123'].map(readTime)).toEqual([null, null, null, null, null])
})

test('what is written is what is read back, every day but when the clocks change', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }), (date, hour, minute) => {
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
      const iso = date.toISOString().slice(0, 10)
      const instant = swedishInstant(iso, time)
      expect(swedishDay(instant)).toBe(iso)
      expect(readTime(swedishTime(instant))).toBe(time)
    }),
  )
})
