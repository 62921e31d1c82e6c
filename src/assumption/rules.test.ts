import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDue, isSameAssumption, mustStand, nextReviewOn, verdicts, withoutOpening, type Believed } from './rules.ts'

const believed = (over: Partial<Believed> = {}): Believed => ({
  believedOn: '2026-03-09',
  removed: false,
  rowRemoved: false,
  latest: null,
  ...over,
})

test('half a year after it was written or last looked at, an assumption is due', () => {
  expect(nextReviewOn(believed())).toBe('2026-09-09')
  expect(isDue(believed(), '2026-09-08')).toBe(false)
  expect(isDue(believed(), '2026-09-09')).toBe(true)
  const looked = believed({ latest: { verdict: 'not_known', reviewedOn: '2026-08-31' } })
  expect(nextReviewOn(looked)).toBe('2027-02-28')
})

test('one that did not hold, that is removed, or whose row is removed waits for nobody', () => {
  const reviewedOn = '2020-01-01'
  expect(nextReviewOn(believed({ latest: { verdict: 'holds_not', reviewedOn } }))).toBeNull()
  expect(nextReviewOn(believed({ removed: true }))).toBeNull()
  expect(isDue(believed({ rowRemoved: true }), '2099-01-01')).toBe(false)
})

test('looking at it again never makes it due sooner', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  const iso = (date: Date) => date.toISOString().slice(0, 10)
  fc.assert(
    fc.property(day, day, fc.constantFrom(...verdicts), day, (one, other, verdict, now) => {
      const [from, looked] = [one, other].toSorted((a, b) => a.getTime() - b.getTime())
      const before = believed({ believedOn: iso(from!) })
      const after = { ...before, latest: { verdict, reviewedOn: iso(looked!) } }
      expect(isDue(after, iso(now)) && !isDue(before, iso(now))).toBe(false)
    }),
  )
})

test('the words go on after «vi tror att», also when somebody wrote that too', () => {
  expect(withoutOpening('Vi tror att de kommer')).toBe('de kommer')
  expect(withoutOpening('we believe that they come')).toBe('they come')
  expect(withoutOpening('vi tror att')).toBe('')
  expect(withoutOpening('de kommer, tror vi')).toBe('de kommer, tror vi')
})

test('saving without a change is seen, and a removed one is taken back before it is changed', () => {
  const one = { words: 'de kommer', row_id: null, believed_on: '2026-03-09' }
  expect(isSameAssumption(one, { ...one })).toBe(true)
  for (const over of [{ words: 'de går' }, { row_id: 'r' }, { believed_on: '2026-03-10' }])
    expect(isSameAssumption(one, { ...one, ...over })).toBe(false)
  expect(() => mustStand({ removed: true })).toThrow('assumption.conflict')
})
