import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { intervals, lateBy, nextDue } from './due.ts'
import { missingColumns } from '#platform/sheet-columns.ts'
import { readColumns, readRows } from './import.ts'
import type { IndicatorRow } from './queries.ts'
import { indicatorForm, learningForm, readValue } from './rules.ts'
import { dueOf } from './wording.ts'

test('a measurement counts for the day it lies nearest', () => {
  expect(nextDue('2026-03-01', 'quarter', null)).toBe('2026-03-01')
  expect(nextDue('2026-03-01', 'quarter', '2026-02-27')).toBe('2026-06-01')
  expect(nextDue('2026-03-01', 'quarter', '2026-03-20')).toBe('2026-06-01')
  expect(nextDue('2026-03-01', 'quarter', '2026-05-28')).toBe('2026-09-01')
  expect(nextDue('2026-03-01', 'year', '2025-06-01')).toBe('2026-03-01')
})

test('whoever measures on the day is never late for that day, and is asked again within an interval', () => {
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString())
  fc.assert(
    fc.property(day, fc.constantFrom(...intervals), fc.integer({ min: 0, max: 30 }), (first, every, index) => {
      const months = { month: 1, quarter: 3, half_year: 6, year: 12 }[every]
      const measured = Temporal.PlainDate.from(first).add({ months: months * index })
      expect(nextDue(first, every, measured.toString())).toBe(
        Temporal.PlainDate.from(first)
          .add({ months: months * (index + 1) })
          .toString(),
      )
    }),
  )
})

test('lateness is told in the unit that people would use', () => {
  expect(lateBy('2026-03-01', '2026-03-01')).toBeNull()
  expect(lateBy('2026-03-01', '2026-03-02')).toEqual({ count: 1, unit: 'day' })
  expect(lateBy('2026-03-01', '2026-03-22')).toEqual({ count: 3, unit: 'week' })
  expect(lateBy('2026-03-01', '2026-08-02')).toEqual({ count: 5, unit: 'month' })
  expect(lateBy('2024-03-01', '2026-08-02')).toEqual({ count: 2, unit: 'year' })
  const indicator = { first_due_on: '2026-03-01', every: 'year', measured_on: null } as unknown as IndicatorRow
  expect(dueOf(indicator, '2026-03-22', 'sv').words).toBe('Skulle ha mätts 1 mars 2026, för 3 veckor sedan.')
})

test('a value is of its kind, or none', () => {
  expect(readValue('number', '1 420,5')).toEqual({ figure: 1420.5, words: '' })
  expect(readValue('share', '62,5 %')).toEqual({ figure: 62.5, words: '' })
  expect(readValue('share', '101')).toBeNull()
  expect(readValue('yes_no', 'Nej')).toEqual({ figure: 0, words: '' })
  expect(readValue('yes_no', 'kanske')).toBeNull()
  expect(readValue('words', ' De stannar längre ')).toEqual({ figure: null, words: 'De stannar längre' })
  expect(readValue('words', ' ')).toBeNull()
})

test('an indicator says what it counts, and only figures have a figure to aim at', () => {
  const form = indicatorForm('sv', [], ['p'])
  const given = {
    kind: 'number',
    name: 'Besök',
    measured_by: 'p',
    source: 'Dörren',
    every: 'month',
    first_due_on: '2026-01-31',
    target: '200',
  }
  expect(form.safeParse(given).success).toBe(false)
  expect(form.parse({ ...given, unit: 'besök' }).target).toBe(200)
  expect(form.parse({ ...given, kind: 'yes_no' }).target).toBeNull()
  expect(form.parse({ ...given, kind: 'share', target: '80' }).unit).toBe('%')
  expect(form.safeParse({ ...given, kind: 'share' }).success).toBe(false)
  expect(learningForm('sv', '2026-10-01').safeParse({ learnt_on: '2026-09-01' }).success).toBe(false)
  expect(learningForm('sv', '2026-10-01').safeParse({ learnt_on: '2026-11-01', tried: 'x' }).success).toBe(false)
})

test('a file is read row by row: every row that is not taken says why', () => {
  const indicators = [
    { id: 'a', name: 'Besök', kind: 'number', ended_at: null },
    { id: 'b', name: 'Nöjda', kind: 'share', ended_at: null },
    { id: 'c', name: 'Dubbel', kind: 'number', ended_at: null },
    { id: 'd', name: 'Dubbel', kind: 'number', ended_at: null },
    { id: 'e', name: 'Slut', kind: 'number', ended_at: new Date() },
  ] as unknown as IndicatorRow[]
  const rows = [
    ['matt', 'dag', 'varde'],
    ['besök', '2026-09-30', '1 184'],
    ['Besök', '30 sep 2026', '5'],
    ['Besök', '2026-06-30', '690'],
    ['Besök', '2027-06-30', '1'],
    ['Nöjda', '2026-09-30', '120'],
    ['Dubbel', '2026-09-30', '1'],
    ['Slut', '2026-09-30', '1'],
    ['Okänt', '2026-09-30', '1'],
  ].map((cells, index) => ({ line: index + 1, cells }))
  const there = new Set(['a 2026-06-30'])
  const read = readRows(rows, { language: 'sv', indicators, there, today: '2026-10-01' })
  expect(read.map(({ taken }) => Boolean(taken))).toEqual([true, false, false, false, false, false, false, false])
  expect(new Set(read.map(({ why }) => why)).size).toBe(7)
  expect(missingColumns([{ line: 1, cells: ['Matt', 'dag'] }], readColumns)).toEqual(['varde'])
})
