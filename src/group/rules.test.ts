import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { fairOrder, partiesMissing, rota, shareOfTurns, swapped, turnsOn, type Held, type Turn } from './rules.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const parties = fc.integer({ min: 2, max: 7 }).map((count) => Array.from({ length: count }, (_, i) => `p${i}`))
const from = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((parts) => Temporal.PlainDate.from({ year: 2027, ...parts }))
const drawn = fc.record({
  parties,
  from,
  months: fc.integer({ min: 1, max: 12 }),
  turns: fc.integer({ min: 1, max: 12 }),
})
const bothRotate = { chair: 'rotating', secretary: 'rotating' } as const
const made = (given: { parties: string[]; from: Temporal.PlainDate; months: number; turns: number }, held: Held = []) =>
  rota({ ...given, held, manner: bothRotate }).map((turn, index) => ({ ...turn, id: String(index) }))
const spread = (counts: number[]) => Math.max(...counts) - Math.min(...counts)

test('no party is ever more than one turn behind another, in either role', () => {
  fc.assert(
    fc.property(drawn, (given) => {
      const turns = made(given)
      expect(spread(shareOfTurns(given.parties, turns, 'chair'))).toBeLessThanOrEqual(1)
      expect(spread(shareOfTurns(given.parties, turns, 'secretary'))).toBeLessThanOrEqual(1)
    }),
  )
})

test('a rota that is made anew in the middle of one stays fair over both together', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: 0, max: 12 }), (given, before) => {
      const held = fairOrder(given.parties, [], before)
      const order = fairOrder(given.parties, held, given.turns)
      const counts = given.parties.map((party) => [...held, ...order].filter((one) => one === party).length)
      expect(spread(counts)).toBeLessThanOrEqual(1)
    }),
  )
})

test('a party that joins later takes its turn, and not everybody’s', () => {
  fc.assert(
    fc.property(parties, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 2, max: 12 }), (all, before, turns) => {
      const held = fairOrder(all.slice(0, -1), [], before)
      const order = fairOrder(all, held, turns)
      expect(spread(all.map((party) => order.filter((one) => one === party).length))).toBeLessThanOrEqual(2)
    }),
  )
})

test('nobody is chair and secretary at once, turns follow day upon day, and the secretary chairs next', () => {
  fc.assert(
    fc.property(drawn, (given) => {
      const turns = made(given)
      const of = (role: Turn['role']) => turns.filter((turn) => turn.role === role)
      const [chairs, secretaries] = [of('chair'), of('secretary')]
      expect(chairs.filter((chair, index) => chair.party === secretaries[index]!.party)).toEqual([])
      expect(chairs.slice(1).map(({ party }) => party)).toEqual(secretaries.slice(0, -1).map(({ party }) => party))
      expect(chairs.slice(1).map((turn) => turn.from.toString())).toEqual(
        chairs.slice(0, -1).map((turn) => turn.to.add({ days: 1 }).toString()),
      )
    }),
  )
})

test('swaps move turns between parties and leave each with as many as before, and nobody with both roles at once', () => {
  fc.assert(
    fc.property(drawn, fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 8 }), (given, wishes) => {
      let turns = made(given)
      const before = [shareOfTurns(given.parties, turns, 'chair'), shareOfTurns(given.parties, turns, 'secretary')]
      for (const [one, other] of wishes)
        turns = swapped(turns, String(one % turns.length), String(other % turns.length)) ?? turns
      const after = [shareOfTurns(given.parties, turns, 'chair'), shareOfTurns(given.parties, turns, 'secretary')]
      expect(after).toEqual(before)
      for (const turn of turns)
        expect(turnsOn(turns, turn.from).filter(({ party }) => party === turn.party).length).toBe(1)
    }),
  )
})

test('a rota from the last day of August follows the months’ ends', () => {
  const turns = made({ parties: ['a', 'b'], from: day('2027-08-31'), months: 6, turns: 3 })
  expect(turns.filter(({ role }) => role === 'chair').map(({ from: first, to }) => `${first}–${to}`)).toEqual([
    '2027-08-31–2028-02-28',
    '2028-02-29–2028-08-30',
    '2028-08-31–2029-02-27',
  ])
})

test('a shared role is every party’s the whole time', () => {
  const turns = rota({
    parties: ['a', 'b'],
    held: [],
    from: day('2027-01-01'),
    months: 6,
    turns: 4,
    manner: { chair: 'shared', secretary: 'rotating' },
  })
  expect(turns.filter(({ role }) => role === 'chair').map(({ party, to }) => `${party} ${to}`)).toEqual([
    'a 2028-12-31',
    'b 2028-12-31',
  ])
})

test('a group lacks the parties that have no member in it; a deputy or somebody who has left is no member', () => {
  const seats = [
    { party_id: 'a', seat: 'member', live: true },
    { party_id: 'b', seat: 'deputy', live: true },
    { party_id: 'c', seat: 'member', live: false },
    { party_id: null, seat: 'co_opted', live: true },
  ] as const
  expect(partiesMissing(['a', 'b', 'c'], seats)).toEqual(['b', 'c'])
})
