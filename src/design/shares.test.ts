import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeShares } from './shares.ts'

const sum = (shares: number[]) => shares.reduce((total, share) => total + share, 0)

test('shares add up to a hundred, whatever is put in', () => {
  const quantities = fc
    .array(fc.nat({ max: 10_000_000 }), { minLength: 1, maxLength: 10 })
    .filter((list) => sum(list) > 0)
  fc.assert(
    fc.property(quantities, (list) => {
      const shares = wholeShares(list)
      expect(sum(shares)).toBe(100)
      for (const [at, share] of shares.entries())
        expect(Math.abs(share - (list[at]! / sum(list)) * 100)).toBeLessThan(1)
    }),
  )
})

test('three equal parts are as equal as whole figures can be', () => {
  expect(wholeShares([5, 5, 5])).toEqual([34, 33, 33])
})

test('where nothing is promised nobody has a share', () => {
  expect(wholeShares([0, 0])).toEqual([0, 0])
})
