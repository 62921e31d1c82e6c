import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chosenYear, countedActs, standings, type Times } from './rules.ts'

const rows = fc.array(
  fc.record({
    party_id: fc.constantFrom('one', 'other', 'third'),
    act: fc.constantFrom(...countedActs, 'chair', 'secretary', 'goal:add'),
    times: fc.nat(40),
  }),
)

test('every act that is counted is counted once, and no other', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const counted = some.filter(({ act }) => act !== 'goal:add').reduce((sum, { times }) => sum + times, 0)
      const shown = standings(some).flatMap(({ times }) => Object.values(times))
      expect(shown.reduce((sum, one) => sum + one, 0)).toBe(counted)
    }),
  )
})

test('two parties that change places change nothing but their names', () => {
  const swap = (party: string) => (party === 'one' ? 'other' : party === 'other' ? 'one' : party)
  fc.assert(
    fc.property(rows, (some) => {
      const swapped: Times[] = some.map((row) => ({ ...row, party_id: swap(row.party_id) }))
      const renamed = standings(some).map(({ way, times }) => ({
        way,
        times: Object.fromEntries(Object.entries(times).map(([party, count]) => [swap(party), count])),
      }))
      expect(standings(swapped)).toEqual(renamed)
    }),
  )
})

test('a way in which nobody took part is left out', () => {
  expect(standings([{ party_id: 'one', act: 'meeting:add_item', times: 0 }])).toEqual([])
})

test('a year in which the partnership was not at work is all the time', () => {
  expect(chosenYear('2037', [2038, 2037])).toBe(2037)
  expect(chosenYear('1999', [2038, 2037])).toBeNull()
  expect(chosenYear('tvåtusen', [2038, 2037])).toBeNull()
  expect(chosenYear(undefined, [2038])).toBeNull()
})
