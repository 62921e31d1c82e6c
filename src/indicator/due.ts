/** How often something is measured. */
export const intervals = ['month', 'quarter', 'half_year', 'year'] as const
export type Interval = (typeof intervals)[number]
const months: Record<Interval, number> = { month: 1, quarter: 3, half_year: 6, year: 12 }

// A page asks this of every indicator, in every direction: plain arithmetic of ISO days, which makes no objects of them
const partsOf = (day: string): [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
]
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
/** Whole months from a day to a later one. */
function monthsBetween(from: string, to: string): number {
  const [firstYear, firstMonth, firstDay] = partsOf(from)
  const [year, month, day] = partsOf(to)
  return (year - firstYear) * 12 + month - firstMonth - (day < firstDay ? 1 : 0)
}
/** The same day of the month so many months later, or the last one of a month that is shorter. */
function dueAt(first: string, every: Interval, index: number): string {
  const [year, month, day] = partsOf(first)
  const at = month - 1 + months[every] * index
  const last = new Date(Date.UTC(year, at + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, at, Math.min(day, last))).toISOString().slice(0, 10)
}

/**
 * The day on which it is to be measured next. A measurement counts for the day it lies nearest, so that one made a little
 * early or a little late is neither missed nor taken for the next. ISO days.
 * @param latest the day of the latest measurement, or null for none
 */
export function nextDue(first: string, every: Interval, latest: string | null): string {
  if (latest === null) return first
  const gap = (index: number) => Math.abs(daysBetween(dueAt(first, every, index), latest))
  const around = Math.max(0, Math.floor(monthsBetween(first, latest) / months[every]))
  const nearest = gap(around + 1) < gap(around) ? around + 1 : around
  const before = latest < first && gap(0) > monthsInDays(every) / 2
  return dueAt(first, every, before ? 0 : nearest + 1)
}
const monthsInDays = (every: Interval) => months[every] * 30.5

/** How long ago a day was, in the unit that people would use. */
export interface Ago {
  count: number
  unit: 'day' | 'week' | 'month' | 'year'
}

/** How late it is, or null while the day has not passed. ISO days. */
export function lateBy(due: string, today: string): Ago | null {
  if (due >= today) return null
  const days = daysBetween(due, today)
  if (days < 14) return { count: days, unit: 'day' }
  if (days < 61) return { count: Math.floor(days / 7), unit: 'week' }
  const whole = monthsBetween(due, today)
  return whole < 24 ? { count: whole, unit: 'month' } : { count: Math.floor(whole / 12), unit: 'year' }
}
