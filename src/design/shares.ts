/**
 * Whole per cent that add up to a hundred, by largest remainder: three equal parts are 34, 33 and 33, not 33 three times.
 * @param quantities not negative, all in one unit
 * @returns one share for each; all zero when nothing has been promised
 */
export function wholeShares(quantities: readonly number[]): number[] {
  const total = quantities.reduce((sum, quantity) => sum + quantity, 0)
  if (total <= 0) return quantities.map(() => 0)
  const exact = quantities.map((quantity) => (quantity / total) * 100)
  const shares = exact.map(Math.floor)
  const missing = 100 - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact.map((value, index) => ({ index, rest: value - Math.floor(value) }))
  byRemainder.sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRemainder.slice(0, missing)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
