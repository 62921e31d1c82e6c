import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inWords, isSameRow, mustStand, type RowWritten } from './rules.ts'

const id = fc.constantFrom(null, 'a', 'b')
const word = fc.string({ maxLength: 30 })
const row: fc.Arbitrary<RowWritten> = fc.record({
  effort: word,
  effort_by: id,
  output: word,
  effect: word,
  later_effect: word,
  goal_id: id,
})

test('saving a row without a change changes nothing, and every change counts', () => {
  fc.assert(
    fc.property(row, row, (one, other) => {
      expect(isSameRow(one, { ...one })).toBe(true)
      const names = Object.keys(one) as (keyof RowWritten)[]
      expect(isSameRow(one, other)).toBe(names.every((name) => one[name] === other[name]))
    }),
  )
})

test('a row in words says all that is written, in the order of the chain, and nothing else', () => {
  const said = { effort: 'Öppet', by: 'Bryggan', output: '120 kvällar', effect: 'Någon att prata med' }
  expect(inWords({ ...said, laterEffect: '', goal: null }, ' → ')).toBe(
    'Bryggan: Öppet → 120 kvällar → Någon att prata med',
  )
  expect(inWords({ ...said, laterEffect: 'Färre mår dåligt', goal: 'Ingen ensam' }, ' → ')).toMatch(
    / → Färre mår dåligt → Ingen ensam$/,
  )
})

test('a removed row is taken back before it is changed', () => {
  expect(() => mustStand({ removed: true })).toThrow('chain.conflict')
  expect(() => mustStand({ removed: false })).not.toThrow()
})
