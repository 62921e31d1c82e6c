import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOver, tally, toTalkAbout, verdictOn, verdictOnWanted } from './rules.ts'

const step = fc.integer({ min: 1, max: 4 })
const steps = fc.array(step, { minLength: 2, maxLength: 9 })
const orOpen = fc.option(step, { nil: null })

test('answers at most one step apart, not all low, are samsyn; two steps apart need dialogue', () => {
  expect(verdictOn([4, 4])).toBe('accord')
  expect(verdictOn([3, 4, 3])).toBe('accord')
  expect(verdictOn([2, 3])).toBe('accord')
  expect(verdictOn([2, 4])).toBe('talk')
  expect(verdictOn([1, 4])).toBe('talk')
  expect(verdictOn([1, 3, 2])).toBe('talk')
})

test('where all answer in the lower half they agree that it is missing, which is not samsyn', () => {
  expect(verdictOn([1, 1])).toBe('missing')
  expect(verdictOn([1, 2])).toBe('missing')
  expect(verdictOn([2, 2, 2])).toBe('missing')
})

test('a point that somebody left open, and a single answer, are never samsyn', () => {
  expect(verdictOn([4, null, 4])).toBe('talk')
  expect(verdictOn([4])).toBe('talk')
  expect(verdictOn([])).toBe('talk')
})

test('the verdict is decided by the spread and the lower half alone, for any number of parties', () => {
  fc.assert(
    fc.property(steps, (given) => {
      const spread = Math.max(...given) - Math.min(...given)
      const expected = spread >= 2 ? 'talk' : given.every((one) => one <= 2) ? 'missing' : 'accord'
      expect(verdictOn(given)).toBe(expected)
    }),
  )
})

test('in the map all must want the very same level', () => {
  expect(verdictOnWanted([3, 3, 3])).toBe('accord')
  expect(verdictOnWanted([1, 1])).toBe('accord')
  expect(verdictOnWanted([3, 4])).toBe('talk')
  expect(verdictOnWanted([3, null])).toBe('talk')
  expect(verdictOnWanted([null, null])).toBe('talk')
  expect(verdictOnWanted([4])).toBe('talk')
})

const parties = ['a', 'b', 'c', 'd']
const points = [{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }]
const answersOf = (sheet: readonly { step: number | null; wanted: number | null }[]) =>
  parties.flatMap((partyId, party) =>
    points.map((point, index) => ({ partyId, pointId: point.id, words: '', ...sheet[party * points.length + index]! })),
  )
const sheets = fc.array(fc.record({ step: orOpen, wanted: orOpen }), { minLength: 12, maxLength: 12 })
const scales = fc.constantFrom('four-step' as const, 'participation-map' as const)
const orders = fc.shuffledSubarray(parties, { minLength: 4 })

test('the order of parties and of answers changes no verdict', () => {
  fc.assert(
    fc.property(scales, sheets, orders, fc.infiniteStream(fc.nat()), (scale, sheet, order, dice) => {
      const answers = answersOf(sheet)
      const shuffled = answers
        .map((answer) => ({ answer, at: dice.next().value ?? 0 }))
        .toSorted((x, y) => x.at - y.at)
        .map(({ answer }) => answer)
      const verdicts = layOver(scale, points, parties, answers).map(({ verdict }) => verdict)
      expect(layOver(scale, points, order, shuffled).map(({ verdict }) => verdict)).toEqual(verdicts)
    }),
  )
})

test('when two parties swap their answers nothing changes but whose they are', () => {
  const swap = (id: string) => (id === 'a' ? 'b' : id === 'b' ? 'a' : id)
  fc.assert(
    fc.property(scales, sheets, (scale, sheet) => {
      const answers = answersOf(sheet)
      const before = layOver(scale, points, parties, answers)
      const after = layOver(
        scale,
        points,
        parties,
        answers.map((answer) => ({ ...answer, partyId: swap(answer.partyId) })),
      )
      expect(after.map(({ verdict }) => verdict)).toEqual(before.map(({ verdict }) => verdict))
      after.forEach((laid, index) => {
        const swapped = laid.given.map((given) => ({ ...given, partyId: swap(given.partyId) }))
        expect(new Set(swapped.map((one) => JSON.stringify(one)))).toEqual(
          new Set(before[index]!.given.map((one) => JSON.stringify(one))),
        )
      })
    }),
  )
})

test('a silent party has no answer: the verdict is that of those who handed in', () => {
  const answers = [
    { partyId: 'a', pointId: 'p1', step: 4, wanted: null, words: '' },
    { partyId: 'b', pointId: 'p1', step: 3, wanted: null, words: '' },
  ]
  expect(layOver('four-step', [{ id: 'p1' }], ['a', 'b'], answers)[0]).toMatchObject({ verdict: 'accord' })
  expect(layOver('four-step', [{ id: 'p1' }], ['a', 'b', 'c'], answers)[0]).toMatchObject({ verdict: 'talk' })
})

test('every point is counted once, and all but samsyn is something to talk about', () => {
  fc.assert(
    fc.property(scales, sheets, (scale, sheet) => {
      const laid = layOver(scale, points, parties, answersOf(sheet))
      const { accord, talk, missing } = tally(laid)
      expect(accord + talk + missing).toBe(points.length)
      expect(toTalkAbout(laid)).toHaveLength(talk + missing)
    }),
  )
})
