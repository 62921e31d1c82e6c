import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { away, dayAndAway } from './away.ts'

test('how far away a day is, is said in words', () => {
  expect(away('2026-12-09', '2026-12-09', 'sv')).toBe('i dag')
  expect(away('2026-12-10', '2026-12-09', 'sv')).toBe('i morgon')
  expect(away('2026-12-08', '2026-12-09', 'sv')).toBe('i går')
  expect(away('2026-12-14', '2026-11-23', 'sv')).toBe('om 3 veckor')
  expect(away('2026-11-02', '2026-11-23', 'sv')).toBe('för 3 veckor sedan')
  expect(away('2027-11-23', '2026-11-23', 'en')).toBe('in 12 months')
  expect(away('2029-12-31', '2026-11-23', 'sv')).toBe('om 3 år')
  // Across summer time, where a day has 23 hours
  expect(away('2027-03-29', '2027-03-27', 'sv')).toBe('om 2 dagar')
})

test('a day stands beside how far away it is, with its year when that is another', () => {
  expect(dayAndAway('2026-12-14', '2026-11-23', 'sv')).toBe('om 3 veckor, 14 december')
  expect(dayAndAway('2027-01-31', '2026-11-23', 'sv')).toBe('om 10 veckor, 31 januari 2027')
})

test('what is said is the nearest of its unit, on every day of the year and across month ends and summer time', () => {
  const length = { dagar: 1, veckor: 7, månader: 30.44, år: 365.25 } as const
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 2, max: 4000 }), (from, ahead) => {
      const today = Temporal.PlainDate.from('2026-01-01').add({ days: from })
      const [, count, unit] = /^om (\d+) (\S+)$/.exec(away(today.add({ days: ahead }).toString(), String(today), 'sv'))!
      const one = length[unit as keyof typeof length]
      expect(Math.abs(Number(count) * one - ahead)).toBeLessThanOrEqual(one / 2)
      // Below three months nobody counts in months, which differ in length
      expect(unit === 'dagar' || unit === 'veckor').toBe(ahead < 91)
    }),
  )
})

test('as many months as the calendar counts are said as that many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 4, max: 35 }), (from, months) => {
      const today = Temporal.PlainDate.from('2026-01-01').add({ days: from })
      expect(away(String(today.add({ months })), String(today), 'sv')).toBe(`om ${months} månader`)
      expect(away(String(today.add({ months })), String(today), 'en')).toBe(`in ${months} months`)
    }),
  )
})

test('a day less to wait is never said as longer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 4000 }), (ahead) => {
      const said = (days: number) => {
        const words = away(Temporal.PlainDate.from('2026-11-22').add({ days }).toString(), '2026-11-22', 'en')
        const [, count, unit] = /^in (\d+) (\S+)$/.exec(words) ?? [null, '1', 'days']
        return Number(count) * { days: 1, weeks: 7, months: 30.44, years: 365.25 }[unit as 'days']
      }
      expect(said(ahead - 1)).toBeLessThanOrEqual(said(ahead) + 0.01)
    }),
  )
})

test('what is ahead is never said to have been, and never as one of a unit that has a word of its own', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
      const day = new Date(Date.parse('2026-11-23') + days * 86_400_000).toISOString().slice(0, 10)
      const said = away(day, '2026-11-23', 'sv')
      expect(said.startsWith('om ')).toBe(days > 1)
      expect(said.startsWith('för ')).toBe(days < -1)
      expect(said).not.toMatch(/ [01] /)
    }),
  )
})
