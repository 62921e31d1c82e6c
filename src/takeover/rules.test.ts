import fc from 'fast-check'
import { expect, test } from 'vitest'
import { missingIn, readMaybeDay, stateOf, writeKnownDay } from './rules.ts'

test('a day is read as exactly as it is known, and never guessed', () => {
  expect(readMaybeDay('20 maj 2019')).toEqual({ on: '2019-05-20', precision: 'day' })
  expect(readMaybeDay('2019-05')).toEqual({ on: '2019-05-01', precision: 'month' })
  expect(readMaybeDay('2019-02', 'end')).toEqual({ on: '2019-02-28', precision: 'month' })
  expect(readMaybeDay('2019', 'end')).toEqual({ on: '2019-12-31', precision: 'year' })
  expect(readMaybeDay('okänt')).toEqual({ on: null, precision: 'day' })
  for (const wrong of ['2019-13', '31 februari 2019', 'i våras', '19', '0000'])
    expect(readMaybeDay(wrong)).toBeUndefined()
})

test('what was typed comes back as exactly as it was known', () => {
  const days = fc.date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('day', 'month', 'year'),
      fc.constantFrom('start', 'end'),
      (date, precision, edge) => {
        const typed = writeKnownDay(date.toISOString().slice(0, 10), precision)
        const read = readMaybeDay(typed, edge)!
        expect(read.precision).toBe(precision)
        expect(writeKnownDay(read.on, read.precision)).toBe(typed)
      },
    ),
  )
})

test('both sides and the signed file are needed before anybody is asked', () => {
  const party = { id: '1', organisationId: '1', name: 'A', confirmed: false }
  expect(missingIn([{ ...party, side: 'civil' }], false)).toEqual(['sides', 'file'])
  expect(
    missingIn(
      [
        { ...party, side: 'civil' },
        { ...party, side: 'public' },
      ],
      true,
    ),
  ).toEqual([])
})

test('a draft is sent, taken over or withdrawn by what has happened to it', () => {
  const [yes, no] = [new Date(), null]
  expect(stateOf({ sent_at: no, begun_at: no, withdrawn_at: no })).toBe('draft')
  expect(stateOf({ sent_at: yes, begun_at: no, withdrawn_at: no })).toBe('sent')
  expect(stateOf({ sent_at: yes, begun_at: yes, withdrawn_at: no })).toBe('begun')
  expect(stateOf({ sent_at: yes, begun_at: no, withdrawn_at: yes })).toBe('withdrawn')
})
