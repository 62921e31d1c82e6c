/** What is read of an organisation number: its ten figures, or what is wrong with it. */
export type NumberRead = { digits: string } | { figures: number } | { checkFails: true } | { ofPerson: true }

/**
 * An organisation number as people write it: `802400-5512`, `8024005512`, with spaces, or with the century `16` before.
 * The last figure is a check of the nine before it (Luhn), and the third is 2 or more, which tells it from a personal
 * identity number (lag 1974:174 om identitetsbeteckning för juridiska personer m.fl., 1 §).
 * @returns its ten figures; or what is wrong: how many figures were written, that the check fails, or that it is a person's
 */
export function readOrganisationNumber(text: string): NumberRead {
  const figures = text.replace(/[\s\u00a0\u2010-\u2013-]/g, '')
  const digits = /^16\d{10}$/.test(figures) ? figures.slice(2) : figures
  if (!/^\d{10}$/.test(digits)) return { figures: figures.replace(/\D/g, '').length }
  if (luhnSum(digits) % 10 !== 0) return { checkFails: true }
  return Number(digits[2]) < 2 ? { ofPerson: true } : { digits }
}

function luhnSum(digits: string): number {
  let sum = 0
  for (const [place, figure] of [...digits].entries()) {
    const value = Number(figure) * (place % 2 === 0 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum
}

/** Ten figures as they are read: `802400-5512`. */
export const writtenNumber = (digits: string): string => `${digits.slice(0, 6)}-${digits.slice(6)}`
