import { Temporal } from 'temporal-polyfill'

/** How often something is measured. */
export const intervals = ['month', 'quarter', 'half_year', 'year'] as const
export type Interval = (typeof intervals)[number]
const months: Record<Interval, number> = { month: 1, quarter: 3, half_year: 6, year: 12 }

const dueAt = (first: string, every: Interval, index: number) =>
  Temporal.PlainDate.from(first).add({ months: months[every] * index })

/**
 * The day on which it is to be measured next. A measurement counts for the day it lies nearest, so that one made a little
 * early or a little late is neither missed nor taken for the next. ISO days.
 * @param latest the day of the latest measurement, or null for none
 */
export function nextDue(first: string, every: Interval, latest: string | null): string {
  if (latest === null) return first
  const measured = Temporal.PlainDate.from(latest)
  const gap = (index: number) => Math.abs(dueAt(first, every, index).until(measured, { largestUnit: 'day' }).days)
  const whole = Temporal.PlainDate.from(first).until(measured, { largestUnit: 'month' }).months
  const around = Math.max(0, Math.floor(whole / months[every]))
  const nearest = gap(around + 1) < gap(around) ? around + 1 : around
  const before = measured.toString() < first && gap(0) > monthsInDays(every) / 2
  return dueAt(first, every, before ? 0 : nearest + 1).toString()
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
  const days = Temporal.PlainDate.from(due).until(today, { largestUnit: 'day' }).days
  if (days < 14) return { count: days, unit: 'day' }
  if (days < 61) return { count: Math.floor(days / 7), unit: 'week' }
  const whole = Temporal.PlainDate.from(due).until(today, { largestUnit: 'month' }).months
  return whole < 24 ? { count: whole, unit: 'month' } : { count: Math.floor(whole / 12), unit: 'year' }
}
