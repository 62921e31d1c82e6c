import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  canBeSaid,
  isDue,
  isSameRisk,
  mustBeSayable,
  nextReviewOn,
  sayings,
  stateOf,
  states,
  type RiskWritten,
  type Saying,
} from './rules.ts'

test('an open risk still holds, has happened or is gone; what is not open is made so again first', () => {
  expect(canBeSaid('open')).toEqual(['stands', 'happened', 'gone'])
  expect(canBeSaid('happened')).toEqual(['gone', 'again'])
  expect(canBeSaid('gone')).toEqual(['again'])
  expect(() => mustBeSayable('stands', 'gone')).toThrow('risk.conflict')
  expect(() => mustBeSayable('again', 'gone')).not.toThrow()
})

test('whatever is said, as long as it can be said, every state can be left and reached', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (choices) => {
      let latest: Saying | null = null
      for (const choice of choices) {
        const sayable: Saying[] = canBeSaid(stateOf(latest))
        expect(sayable.length).toBeGreaterThan(0)
        latest = sayable[choice % sayable.length]!
      }
      expect(states).toContain(stateOf(latest))
    }),
  )
  expect(new Set([null, ...sayings].map(stateOf))).toEqual(new Set(states))
})

test('half a year after it was last gone through an open risk is due, and no other is', () => {
  expect(nextReviewOn('open', '2026-08-31')).toBe('2027-02-28')
  expect(isDue('open', '2026-03-09', '2026-09-08')).toBe(false)
  expect(isDue('open', '2026-03-09', '2026-09-09')).toBe(true)
  expect([isDue('happened', '2020-01-01', '2026-01-01'), isDue('gone', '2020-01-01', '2026-01-01')]).toEqual([
    false,
    false,
  ])
})

test('saving without a change is seen, and every change counts', () => {
  const id = fc.constantFrom(null, 'a', 'b')
  const risk: fc.Arbitrary<RiskWritten> = fc.record({
    words: fc.string(),
    sign: fc.string(),
    then_do: fc.string(),
    keeper_id: id,
    assumption_id: id,
  })
  fc.assert(
    fc.property(risk, risk, (one, other) => {
      expect(isSameRisk(one, { ...one })).toBe(true)
      const names = Object.keys(one) as (keyof RiskWritten)[]
      expect(isSameRisk(one, other)).toBe(names.every((name) => one[name] === other[name]))
    }),
  )
})
