import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearTurns } from './handover-rules.ts'
import {
  inOrder,
  mannerOf,
  meetingKinds,
  moved,
  movedBefore,
  partiesPresent,
  stageOf,
  suggestedAgenda,
} from './rules.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 11, 9, hour))
const meeting = (from: number, cancelled = false) => ({
  starts_at: at(from),
  ends_at: at(from + 1),
  cancelled_at: cancelled ? at(0) : null,
})

test('a meeting is ahead, under way, over or cancelled', () => {
  expect(stageOf(meeting(10), at(9))).toBe('ahead')
  expect(stageOf(meeting(10), at(10))).toBe('now')
  expect(stageOf(meeting(10), at(11))).toBe('over')
  expect(stageOf(meeting(10, true), at(9))).toBe('cancelled')
})

test('the next meeting stands first, the latest of the earlier ones follows, and cancelled ones come last', () => {
  const [early, now, later, last, off] = [meeting(5), meeting(10), meeting(12), meeting(14), meeting(11, true)]
  const order = inOrder([last, off, early, later, now], at(10))
  expect(order).toEqual({ next: now, coming: [later, last], earlier: [early], cancelled: [off] })
  expect(inOrder([], at(10)).next).toBeUndefined()
})

test('an item moves one step and the others keep their order; up and down undo each other', () => {
  expect(moved(['a', 'b', 'c'], 'c', 'up')).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 'a', 'up')).toEqual(['a', 'b'])
  expect(moved(['a', 'b'], 'x', 'down')).toEqual(['a', 'b'])
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.nat(), (order, n) => {
      const id = order[n % (order.length - 1)]!
      const after = moved(order, id, 'down')
      expect(after.toSorted()).toEqual(order.toSorted())
      expect(moved(after, id, 'up')).toEqual(order)
    }),
  )
})

test('an item that is dragged stands right before the one it was dropped on, or last, and the others keep their order', () => {
  expect(movedBefore(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b'])
  expect(movedBefore(['a', 'b', 'c'], 'a', '')).toEqual(['b', 'c', 'a'])
  expect(movedBefore(['a', 'b'], 'a', 'x')).toBeUndefined()
  expect(movedBefore(['a', 'b'], 'x', 'a')).toBeUndefined()
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1 }), fc.nat(), fc.nat(), (order, n, m) => {
      const id = order[n % order.length]!
      const before = [...order, ''][m % (order.length + 1)]!
      const after = movedBefore(order, id, before)!
      const without = (list: readonly string[]) => list.filter((other) => other !== id)
      expect(without(after)).toEqual(without(order))
      const follows = (list: readonly string[]) => list[list.indexOf(id) + 1] ?? ''
      expect(follows(after)).toBe(before === id ? follows(order) : before)
    }),
  )
})

test('a party is present when somebody came for it, here or at a distance', () => {
  const rows = [
    { party_id: 'a', presence: 'here' as const },
    { party_id: 'a', presence: 'remote' as const },
    { party_id: 'b', presence: 'absent' as const },
    { party_id: null, presence: 'here' as const },
  ]
  expect(partiesPresent(rows)).toEqual(['a'])
})

test('what is saved from another text than the one that stands is kept beside it', () => {
  expect(mannerOf(null, null)).toBe('written')
  expect(mannerOf('n1', 'n1')).toBe('written')
  expect(mannerOf('n1', 'n2')).toBe('beside')
  expect(mannerOf(null, 'n1')).toBe('beside')
})

test('there is an agenda to begin from for every kind of meeting', () => {
  for (const kind of meetingKinds) expect(suggestedAgenda[kind].length).toBeGreaterThan(2)
})

test('of the turns those that hold and those that come next stand in view, for each role of each group', () => {
  const turn = (role: string, from: string, party: string, group_id = 'g') => ({ group_id, role, from, party })
  const chair = [turn('chair', '2036-01', 'a'), turn('chair', '2036-07', 'b'), turn('chair', '2037-01', 'a')]
  const shared = [turn('secretary', '2036-01', 'a'), turn('secretary', '2036-01', 'b')]
  const other = turn('chair', '2037-01', 'c', 'h')
  expect(nearTurns([...chair, ...shared, other])).toEqual({
    near: [chair[0], chair[1], ...shared, other],
    later: [chair[2]],
  })
})
