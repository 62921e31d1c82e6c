import { expect, test } from 'vitest'
import { registerStandings } from './entry.ts'
import { placeInLine } from './rules.ts'

const today = '2036-12-01'
const signed = { reached: null, signed_on: '2034-05-01', start_on: '2034-07-01' }

test('a signed partnership that rests, or whose end nobody knows, stands at active on the line and not where it was signed', () => {
  for (const standing of ['dormant', 'unknown'] as const) {
    expect(placeInLine({ standing, ...signed }, today)).toBe(7)
    expect(placeInLine({ standing, ...signed, start_on: null }, today)).toBe(7)
    expect(placeInLine({ standing, ...signed, start_on: '2037-01-01' }, today)).toBe(6)
  }
})

test('one that was never signed stands where it had come', () => {
  const unsigned = { signed_on: null, start_on: null }
  for (const standing of ['dormant', 'broken_off'] as const) {
    expect(placeInLine({ standing, ...unsigned, reached: 'agreement' }, today)).toBe(4)
    expect(placeInLine({ standing, ...unsigned, reached: null }, today)).toBe(2)
  }
})

test('every standing has a place on the line, and only what has ended has passed all of it', () => {
  for (const standing of registerStandings)
    expect(placeInLine({ standing, ...signed }, today) === 9, standing).toBe(standing === 'ended')
})
