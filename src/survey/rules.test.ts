import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Participant } from '#partnership/rules.ts'
import { hiddenCounts, mayApprove, mayChange, pace, shownCounts, smallest, type Drafted } from './rules.ts'

/** Every list of so many counts up to the most. */
function* allCounts(length: number, most: number): Generator<number[]> {
  if (length === 0) return yield []
  for (const rest of allCounts(length - 1, most)) for (let count = 0; count <= most; count += 1) yield [...rest, count]
}

test('no small figure is ever shown', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 8 }), (counts) => {
      for (const shown of shownCounts(counts).counts)
        expect(shown === null || shown === 0 || shown >= smallest).toBe(true)
    }),
  )
})

test('whoever knows the total, what is shown and the rule itself can work out no hidden figure', () => {
  for (const [length, most] of [
    [2, 12],
    [3, 10],
    [4, 8],
    [5, 6],
  ] as const) {
    const possible = new Map<string, Set<number>[]>()
    for (const counts of allCounts(length, most)) {
      const shown = shownCounts(counts)
      if (shown.answered === null) continue
      const view = JSON.stringify(shown)
      const sets = possible.get(view) ?? counts.map(() => new Set())
      counts.forEach((count, index) => sets[index]!.add(count))
      possible.set(view, sets)
    }
    const workedOut = [...possible].filter(([view, sets]) =>
      (JSON.parse(view) as { counts: (number | null)[] }).counts.some(
        (shown, index) => shown === null && sets[index]!.size < 2,
      ),
    )
    expect(workedOut.map(([view]) => view)).toEqual([])
  }
})

test('what is large everywhere is shown as it is; one small figure takes another with it', () => {
  expect(hiddenCounts([4, 7, 0, 9])).toEqual([false, false, false, false])
  expect(hiddenCounts([1, 7, 0, 9]).filter(Boolean).length).toBeGreaterThan(1)
  expect(shownCounts([1, 12, 15])).toEqual({ counts: [null, null, 15], answered: 28 })
  expect(shownCounts([1, 1, 1])).toEqual({ counts: [null, null, null], answered: null })
})

test('answers come no faster than the pace, and again when the span has passed', () => {
  const allowed = pace(3, 60_000)
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 21, 12, 0, seconds))
  expect([0, 1, 2, 3].map((second) => allowed('one', at(second)))).toEqual([true, true, true, false])
  expect(allowed('other', at(3))).toBe(true)
  expect(allowed('one', at(61))).toBe(true)
})

test('a survey is approved while it is a draft, by another party and another person than wrote it last', () => {
  const draft: Drafted = { state: 'draft', partyId: 'a', personId: 'p', revision: 1 }
  const me: Participant = { personId: 'q', name: '', partyId: 'b', capacities: ['representative'] }
  expect(mayApprove(draft, me)).toBe(true)
  expect(mayChange(draft, { ...me, partyId: 'a' })).toBe(true)
  for (const state of ['ahead', 'open', 'closed', 'withdrawn'] as const) {
    expect(mayApprove({ ...draft, state }, me)).toBe(false)
    expect(mayChange({ ...draft, state }, { ...me, partyId: 'a' })).toBe(false)
  }
  expect(mayApprove(draft, { ...me, partyId: 'a' })).toBe(false)
  expect(mayApprove(draft, { ...me, personId: 'p' })).toBe(false)
  expect(mayApprove(draft, { ...me, partyId: null })).toBe(false)
  expect(mayApprove(draft, { ...me, capacities: ['signatory'] })).toBe(false)
})
