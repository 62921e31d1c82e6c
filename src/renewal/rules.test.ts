import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { Participant } from '#partnership/rules.ts'
import { clockSteps, stepDay, stepNow } from './clock.ts'
import { leftInWords } from './left-in-words.ts'
import {
  amendmentsOpen,
  canPropose,
  chainOf,
  isWithin,
  mayAnswer,
  mustTakeBack,
  stepKinds,
  together,
  type Situation,
} from './rules.ts'

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString())

test('the clock tells 18, 12 and 6 months before the last day, and month ends stay month ends', () => {
  expect(stepDay('2029-12-31', 18)).toBe('2028-06-30')
  expect(stepDay('2029-08-31', 6)).toBe('2029-02-28')
  expect(stepDay('2028-08-31', 6)).toBe('2028-02-29')
  expect(stepNow('2029-12-31', '2028-06-29')).toBeNull()
  expect(stepNow('2029-12-31', '2028-06-30')).toBe(18)
  expect(stepNow('2029-12-31', '2028-12-31')).toBe(12)
  expect(stepNow('2029-12-31', '2029-06-30')).toBe(6)
  expect(stepNow('2029-12-31', '2029-12-31')).toBe(6)
  expect(stepNow('2029-12-31', '2030-01-01')).toBeNull()
})

test('the time that is left is said in words', () => {
  expect(leftInWords('2029-12-31', '2028-07-31', 'sv')).toBe('Avtalet går ut om 17 månader, 31 december 2029.')
  expect(leftInWords('2029-12-31', '2029-11-02', 'sv')).toBe('Avtalet går ut om 8 veckor, 31 december 2029.')
  expect(leftInWords('2029-12-31', '2029-11-02', 'en')).toBe('The agreement runs out in 8 weeks, on 31 December 2029.')
  expect(leftInWords('2029-12-31', '2029-12-30', 'sv')).toBe('Avtalet går ut i morgon, 31 december 2029.')
  expect(leftInWords('2029-12-31', '2029-12-31', 'en')).toContain('runs out today')
  expect(leftInWords('2029-12-31', '2030-01-01', 'sv')).toContain('gick ut')
})

test('whatever the last day, the steps come in order, once each, and never after it', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 700 }), (end, back) => {
      const today = Temporal.PlainDate.from(end).subtract({ days: back }).toString()
      const step = stepNow(end, today)
      const tomorrow = stepNow(end, Temporal.PlainDate.from(today).add({ days: 1 }).toString())
      expect((tomorrow ?? 0) <= (step ?? tomorrow ?? 18)).toBe(true)
      expect(step === null || (stepDay(end, step) <= today && today <= end)).toBe(true)
      const days = clockSteps.map((months) => stepDay(end, months))
      expect(days).toEqual(days.toSorted())
    }),
  )
})

const parties = [{ id: 'a' }, { id: 'b' }]
test('what the parties want is alike only when all have said the same', () => {
  expect(together(parties, [])).toBe('none')
  expect(together(parties, [{ partyId: 'a', wish: 'extend' }])).toBe('some')
  expect(
    together(parties, [
      { partyId: 'a', wish: 'extend' },
      { partyId: 'b', wish: 'extend' },
    ]),
  ).toBe('alike')
  expect(
    together(parties, [
      { partyId: 'a', wish: 'extend' },
      { partyId: 'b', wish: 'unsure' },
    ]),
  ).toBe('different')
  expect(
    together(parties, [
      { partyId: 'a', wish: 'extend' },
      { partyId: 'gone', wish: 'end' },
    ]),
  ).toBe('some')
})

const dayAfter = (one: string) => Temporal.PlainDate.from(one).add({ days: 1 }).toString()
test('periods that follow on each other are one history; a time between makes two', () => {
  const line = [
    { number: 1, start: '2025-01-01', end: '2027-12-31' },
    { number: 2, start: '2025-01-01', end: '2029-12-31' },
    { number: 4, start: '2030-01-01', end: '2032-12-31' },
    { number: 5, start: '2033-06-01', end: '2034-05-31' },
  ]
  expect(chainOf(line, dayAfter).map(({ from, to }) => [from, to])).toEqual([
    ['2025-01-01', '2032-12-31'],
    ['2033-06-01', '2034-05-31'],
  ])
})

const plain: Situation = {
  version: null,
  underWay: false,
  dormant: false,
  brokenOff: false,
  endedOn: null,
  firstDay: null,
  lastDay: null,
  over: false,
  termOver: false,
}
const signed = {
  ...plain,
  version: { id: 'v', number: 1, start: '2025-01-01', end: '2029-12-31' },
  firstDay: '2024-12-10',
  lastDay: '2029-12-31',
}

test('only what there is can be undone: a table of all steps', () => {
  const now = (given: Partial<Situation>) => stepKinds.filter((kind) => canPropose(kind, { ...plain, ...given }))
  expect(now({})).toEqual(['rest', 'break_off'])
  expect(now({ dormant: true })).toEqual(['wake', 'break_off'])
  expect(now({ brokenOff: true })).toEqual(['take_up', 'lessons'])
  expect(now(signed)).toEqual(['rest', 'end', 'lessons'])
  expect(now({ ...signed, endedOn: '2027-01-01' })).toEqual(['go_on', 'lessons'])
  // After the end nothing looks ahead; going on is for as long as the term's own days last
  expect(now({ ...signed, over: true, termOver: true })).toEqual(['lessons'])
  expect(now({ ...signed, endedOn: '2027-01-01', over: true })).toEqual(['go_on', 'lessons'])
  expect(now({ ...signed, endedOn: '2027-01-01', over: true, termOver: true })).toEqual(['lessons'])
})

test('once the partnership has ended nothing is left to change, but a new agreement may follow', () => {
  expect(amendmentsOpen(signed)).toEqual(['amendment', 'extension', 'new_agreement'])
  expect(amendmentsOpen({ ...signed, over: true })).toEqual(['new_agreement'])
})

test('an early last day lies within what was agreed', () => {
  expect(isWithin('2027-01-01', signed)).toBe(true)
  expect(isWithin('2030-01-01', signed)).toBe(false)
  expect(isWithin('2024-12-09', signed)).toBe(false)
  expect(isWithin('2027-01-01', plain)).toBe(false)
  // A taken-over agreement may have days that nobody knows (R5)
  expect(isWithin('2030-01-01', { ...signed, lastDay: null })).toBe(true)
})

test('who has answered for one party does not answer for another, and nobody answers what is settled', () => {
  const me = { personId: 'p', name: '', partyId: 'b', capacities: ['representative'] } satisfies Participant
  const step = {
    partyId: 'a',
    withdrawn: false,
    settled: false,
    answers: [{ partyId: 'a', personId: 'q', answer: 'stands' as const }],
  }
  expect(mayAnswer(step, me)).toBe(true)
  expect(mayAnswer(step, { ...me, personId: 'q' })).toBe(false)
  expect(mayAnswer({ ...step, settled: true }, me)).toBe(false)
  expect(mayAnswer({ ...step, withdrawn: true }, me)).toBe(false)
  expect(mayAnswer(step, { ...me, capacities: ['reference'] })).toBe(false)
  expect(mayAnswer(step, { ...me, partyId: null })).toBe(false)
})

test('what one party has said is taken back by that party, while it is not over', () => {
  const me = { personId: 'p', name: '', partyId: 'a', capacities: ['representative'] } satisfies Participant
  expect(() => mustTakeBack({ partyId: 'a', over: false }, me)).not.toThrow()
  expect(() => mustTakeBack({ partyId: 'b', over: false }, me)).toThrow('renewal.forbidden')
  expect(() => mustTakeBack({ partyId: 'a', over: true }, me)).toThrow('renewal.conflict')
})
