import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Participant } from '#partnership/rules.ts'
import {
  answeredForAnother,
  isBefore,
  isReady,
  mustBeOpen,
  nextDue,
  opensOn,
  periodsOf,
  standsOn,
  type Answer,
} from './rules.ts'

test('the next report is that of the first year that is not locked and whose day has not passed', () => {
  const time = { start: '2025-01-01', end: '2027-06-30' }
  expect(nextDue(time, [], '2024-11-01')).toBe('2026-01-31')
  expect(nextDue(time, [], '2025-05-01')).toBe('2026-01-31')
  expect(nextDue(time, [], '2026-01-31')).toBe('2026-01-31')
  expect(nextDue(time, [2025], '2026-01-20')).toBe('2027-01-31')
  expect(nextDue(time, [2025, 2026], '2026-12-30')).toBe('2027-07-30')
  expect(nextDue(time, [2025, 2026, 2027], '2027-06-01')).toBeNull()
  expect(nextDue(time, [], '2027-08-01')).toBeNull()
})

test('a report is written once a year from the day the agreement began, and is due a month after its year', () => {
  expect(periodsOf('2025-01-01', '2029-12-31', '2026-11-21')).toEqual([
    { year: 2026, from: '2026-01-01', to: '2026-12-31', due: '2027-01-31', place: 2 },
    { year: 2025, from: '2025-01-01', to: '2025-12-31', due: '2026-01-31', place: 1 },
  ])
  expect(periodsOf('2025-07-01', '2025-12-31', '2027-01-01')).toEqual([
    { year: 2025, from: '2025-07-01', to: '2025-12-31', due: '2026-01-31', place: 1 },
  ])
  expect(periodsOf('2027-01-01', '2029-12-31', '2026-11-21')).toEqual([])
})

test('a report is locked when its year is over, or when the partnership ends within the year', () => {
  const year = { to: '2026-12-31' }
  expect(opensOn(year, null, '2026-12-31')).toBe('2027-01-01')
  expect(opensOn(year, null, '2027-01-01')).toBeNull()
  expect(opensOn(year, '2026-12-31', '2026-11-01')).toBeNull()
  expect(opensOn(year, '2027-01-01', '2026-11-01')).toBe('2027-01-01')
})

test('the years follow each other without a gap, each in the agreement', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(
      fc.tuple(day, day, day).map((days) => days.toSorted()),
      ([start, today, end]) => {
        const periods = periodsOf(start!, end!, today!).reverse()
        periods.forEach(({ from, to, place }, index) => {
          expect(place).toBe(index + 1)
          expect(to <= end!).toBe(true)
          const before = periods[index - 1]?.to
          const expected = before === undefined ? start! : nextDay(before)
          expect(from).toBe(expected)
        })
      },
    ),
  )
})

const nextDay = (day: string) => new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

const given = (
  partyId: string,
  digest: string,
  answer: Answer['answer'] = 'stands',
  personId = `person-${partyId}`,
): Answer => ({
  part: 'year',
  digest,
  answer,
  words: answer === 'differs' ? 'Vi minns det annorlunda.' : '',
  partyId,
  personId,
  personName: null,
  madeAt: new Date(0),
})
const parties = [{ id: 'a' }, { id: 'b' }]

test('an answer is to exactly one text: when the part changes it is lost and shown as lost', () => {
  const [a, b] = standsOn({ kind: 'year', digest: 'new' }, [given('a', 'old'), given('b', 'new', 'differs')], parties)
  expect(a).toMatchObject({ answer: null, lost: { digest: 'old' } })
  expect(b).toMatchObject({ answer: { answer: 'differs' }, lost: null })
})

test('it is ready when all have answered all of it, also when somebody sees a part otherwise; silence is not an answer', () => {
  const part = { kind: 'year', digest: 'x' }
  expect(isReady([standsOn(part, [given('a', 'x'), given('b', 'x', 'differs')], parties)])).toBe(true)
  expect(isReady([standsOn(part, [given('a', 'x')], parties)])).toBe(false)
  expect(isReady([])).toBe(false)
  expect(isReady([standsOn(part, [given('a', 'x')], [])])).toBe(false)
})

test('one person answers a text for one party only', () => {
  const part = { kind: 'year', digest: 'x' }
  const answers = [given('a', 'x', 'stands', 'same')]
  expect(answeredForAnother({ personId: 'same', partyId: 'b' }, part, answers)).toBe(true)
  expect(answeredForAnother({ personId: 'same', partyId: 'a' }, part, answers)).toBe(false)
  expect(answeredForAnother({ personId: 'other', partyId: 'b' }, part, answers)).toBe(false)
  expect(answeredForAnother({ personId: 'same', partyId: 'b' }, { kind: 'year', digest: 'y' }, answers)).toBe(false)
})

test('a year that had ended before the agreement was taken over is not late; the year of the day itself is asked for', () => {
  expect(isBefore({ to: '2025-12-31' }, '2026-03-01')).toBe(true)
  expect(isBefore({ to: '2026-03-01' }, '2026-03-01')).toBe(false)
  expect(isBefore({ to: '2025-12-31' }, null)).toBe(false)
})

test('what is locked is written in by nobody, and an open report by those who act for a party', () => {
  const me: Participant = { personId: 'p', name: '', partyId: 'a', capacities: ['representative'] }
  expect(() => mustBeOpen({ locked: false }, me)).not.toThrow()
  expect(() => mustBeOpen({ locked: true }, me)).toThrow('report.conflict')
  expect(() => mustBeOpen({ locked: false }, { ...me, partyId: null })).toThrow('partnership.forbidden')
  expect(() => mustBeOpen({ locked: false }, { ...me, capacities: ['signatory'] })).toThrow('partnership.forbidden')
})
