import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestBody, isDue, type Often } from './rules.ts'

const at = (iso: string) => new Date(iso)

test('the weekly letter goes on Monday at seven in Sweden, summer and winter alike', () => {
  // Monday 2026-11-23: seven in Sweden is six in UTC
  expect(isDue('weekly', at('2026-11-16T06:00:00Z'), at('2026-11-23T05:59:00Z'))).toBe(false)
  expect(isDue('weekly', at('2026-11-16T06:00:00Z'), at('2026-11-23T06:00:00Z'))).toBe(true)
  // Monday 2026-06-15: seven in Sweden is five in UTC
  expect(isDue('weekly', at('2026-06-08T05:00:00Z'), at('2026-06-15T04:59:00Z'))).toBe(false)
  expect(isDue('weekly', at('2026-06-08T05:00:00Z'), at('2026-06-15T05:00:00Z'))).toBe(true)
})

test('the daily letter goes every morning, also over the nights when the clocks change', () => {
  expect(isDue('daily', at('2026-03-28T06:00:00Z'), at('2026-03-29T04:59:00Z'))).toBe(false)
  expect(isDue('daily', at('2026-03-28T06:00:00Z'), at('2026-03-29T05:00:00Z'))).toBe(true)
  expect(isDue('daily', at('2026-10-24T05:00:00Z'), at('2026-10-25T05:59:00Z'))).toBe(false)
  expect(isDue('daily', at('2026-10-24T05:00:00Z'), at('2026-10-25T06:00:00Z'))).toBe(true)
})

test('never is never, and at once is at the next round', () => {
  expect(isDue('never', at('2020-01-01T00:00:00Z'), at('2026-01-01T00:00:00Z'))).toBe(false)
  expect(isDue('at_once', at('2026-01-01T00:00:00Z'), at('2026-01-01T00:15:00Z'))).toBe(true)
})

test('rounds every quarter of an hour tell a person once a day or once a week, no more and no less', () => {
  const start = fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-12-01T00:00:00Z') })
  fc.assert(
    fc.property(start, fc.constantFrom<Often>('daily', 'weekly'), (from, chosen) => {
      let told = new Date(from)
      let times = 0
      const days = 28
      for (let minute = 15; minute <= days * 24 * 60; minute += 15) {
        const now = new Date(from + minute * 60_000)
        if (!isDue(chosen, told, now)) continue
        told = now
        times += 1
      }
      const expected = chosen === 'daily' ? days : days / 7
      expect(Math.abs(times - expected)).toBeLessThanOrEqual(1)
    }),
    { numRuns: 8 },
  )
})

test('what has no words is left out, and nothing to tell is no letter', () => {
  const say = (act: string) => (act === 'goal:add' ? 'la till ett mål' : null)
  const line = ({ party, words, times }: { party: string; words: string; times: number }) =>
    `${party} ${words} ${times}`
  expect(digestBody([{ name: 'K', party: 'B', act: 'x:y', times: 1 }], say, line)).toBeNull()
  const news = ['Kvällsöppet', 'Hemma igen', 'Kvällsöppet'].map((name) => ({
    name,
    party: 'Bryggan',
    act: 'goal:add',
    times: 2,
  }))
  expect(digestBody(news, say, line)).toBe(
    'Kvällsöppet\n- Bryggan la till ett mål 2\n- Bryggan la till ett mål 2\n\nHemma igen\n- Bryggan la till ett mål 2',
  )
})
