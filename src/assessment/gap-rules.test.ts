import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapIn, gapsOver, meanOf, moved } from './gap-rules.ts'

const answers = (...steps: (number | null)[]) =>
  steps.map((step, index) => ({ partyId: String(index), step, wanted: null }))
const round = (given: Record<string, (number | null)[]>) => ({
  isMap: false,
  laid: Object.entries(given).map(([key, steps]) => ({ question: { key }, given: answers(...steps) })),
})

test('the distance is the steps between the lowest and the highest answer; one answer alone has none', () => {
  expect(gapIn(answers(1, 4, 2), false)).toMatchObject({ steps: 3, low: 1, high: 4 })
  expect(gapIn(answers(2, 2), false)).toMatchObject({ steps: 0 })
  expect(gapIn(answers(2, null), false)).toBeNull()
  expect(
    gapIn(
      [
        { partyId: 'a', step: 1, wanted: 4 },
        { partyId: 'b', step: 4, wanted: 3 },
      ],
      true,
    ),
  ).toMatchObject({
    steps: 1,
  })
})

test('rounds are laid beside each other by question, the widest now first, and a reworded question has a line of its own', () => {
  const rows = gapsOver([round({ p1: [1, 4], p2: [3, 3] }), round({ p1: [3, 4], p3: [1, 3] })])
  expect(rows.map(({ question }) => question.key)).toEqual(['p3', 'p1', 'p2'])
  expect(rows.map(({ gaps }) => gaps.map((gap) => gap?.steps ?? null))).toEqual([
    [null, 2],
    [3, 1],
    [0, null],
  ])
  expect(rows.map(({ change }) => change)).toEqual([null, -2, null])
  expect(moved(rows)).toEqual({ closer: 1, further: 0 })
  expect([meanOf(rows, 0), meanOf(rows, 1)]).toEqual([1.5, 1.5])
})

test('no order of the answers changes a distance, and none is wider than the scale', () => {
  const step = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 9 }), (steps) => {
      const gap = gapIn(answers(...steps), false)
      expect(gapIn(answers(...steps.toReversed()), false)?.steps).toBe(gap?.steps)
      expect(gap === null).toBe(steps.filter((one) => one !== null).length < 2)
      expect(gap?.steps ?? 0).toBeLessThanOrEqual(3)
    }),
  )
})
