import { expect, test } from 'vitest'
import { rhythmOf, usualRhythm } from './rhythm.ts'

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
