import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { nextReportDay, rhythmOf, usualRhythm } from './rhythm.ts'

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('the rhythm that every public party asks for is the most meetings and the shortest time between reports', () => {
  expect(rhythmOf([])).toEqual(usualRhythm)
  expect(
    rhythmOf([
      { meetingsPerTerm: 1, statusReportIntervalMonths: 12 },
      { meetingsPerTerm: 2, statusReportIntervalMonths: null },
      { meetingsPerTerm: null, statusReportIntervalMonths: 6 },
    ]),
  ).toEqual({ meetingsPerTerm: 2, reportMonths: 6 })
})

test('a report is due on the same day of the month as the agreement began, or on its last', () => {
  expect(nextReportDay('2024-02-29', 12, '2024-06-01')).toBe('2025-02-28')
  expect(nextReportDay('2024-02-29', 12, '2027-03-01')).toBe('2028-02-29')
  expect(nextReportDay('2025-08-31', 6, '2025-09-01')).toBe('2026-02-28')
  expect(nextReportDay('2025-01-01', 12, '2026-01-01')).toBe('2026-01-01')
})

test('the next report is never behind, and never further ahead than one interval from the day or the beginning', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 24 }), (start, today, months) => {
      const due = nextReportDay(start, months, today)
      expect(due >= today && due > start).toBe(true)
      const latest = Temporal.PlainDate.from(today > start ? today : start).add({ months, days: 3 })
      expect(due <= latest.toString()).toBe(true)
    }),
  )
})
