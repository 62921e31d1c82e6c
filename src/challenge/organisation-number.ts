/**
 * An organisation number as people write it: `802400-5512`, `8024005512`, with spaces, or with the century `16` before.
 * The last figure is a check of the nine before it (Luhn).
 * @returns its ten figures; or what is wrong: how many figures were written, or that the check fails
 */
export function readOrganisationNumber(text: string): { digits: string } | { figures: number } | { checkFails: true } {
  const figures = text.replace(/[\s\u00a0-]/g, '')
  const digits = /^16\d{10}$/.test(figures) ? figures.slice(2) : figures
  if (!/^\d{10}$/.test(digits)) return { figures: figures.replace(/\D/g, '').length }
  return luhnSum(digits) % 10 === 0 ? { digits } : { checkFails: true }
}

function luhnSum(digits: string): number {
  let sum = 0
  for (const [place, figure] of [...digits].entries()) {
    const value = Number(figure) * (place % 2 === 0 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum
}
