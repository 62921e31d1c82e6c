import { Temporal } from 'temporal-polyfill'

/** A month as `2026-10`. */
export type Month = string

/** Its first and last day, ISO. */
export function daysOf(month: Month): { from: string; to: string } {
  // Asked for every row of a page: by the calendar's own arithmetic, which makes no objects of the days
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
  return { from: `${month}-01`, to: `${month}-${last}` }
}

/** The month before or after, by so many. */
export const monthsFrom = (month: Month, count: number): Month =>
  Temporal.PlainYearMonth.from(month).add({ months: count }).toString()

/** True for what can be asked for in an address: `2026-10`, from 2000 to 2199. */
export const isMonth = (text: string): boolean => /^2[01]\d\d-(0[1-9]|1[0-2])$/.test(text)

/** The month that is reported now: the one that goes on, once its last week has begun, else the one before. */
export function monthToReport(today: string): Month {
  const day = Temporal.PlainDate.from(today)
  const month = day.toPlainYearMonth()
  return (day.daysInMonth - day.day < 7 ? month : month.subtract({ months: 1 })).toString()
}

/** A promise with its time, as far as it is given. ISO days. */
export interface Promised {
  id: string
  from: string | null
  to: string | null
}
/** A period that has been entered for a promise. ISO days. */
export interface Entered {
  promise: string
  from: string
  to: string
}

/** True when the promise is for something within the month. */
export const isForMonth = ({ from, to }: Pick<Promised, 'from' | 'to'>, month: Month): boolean => {
  const days = daysOf(month)
  return (from === null || from <= days.to) && (to === null || to >= days.from)
}

/** True when what has been entered covers some day of the month. */
export const isEntered = (promise: string, month: Month, entered: readonly Entered[]): boolean => {
  const days = daysOf(month)
  return entered.some((one) => one.promise === promise && one.from <= days.to && one.to >= days.from)
}

/** How far back one is asked for what has been forgotten. */
const farthest = 24

/**
 * The latest month for which something promised has not been entered.
 * @param began ISO day before which nobody contributed
 * @returns that month; when all is entered, the month that is reported now
 */
export function monthToEnter(
  today: string,
  began: string,
  promises: readonly Promised[],
  entered: readonly Entered[],
): Month {
  const now = monthToReport(today)
  for (let back = 0; back < farthest; back += 1) {
    const month = monthsFrom(now, -back)
    if (daysOf(month).to < began) break
    if (promises.some((one) => isForMonth(one, month) && !isEntered(one.id, month, entered))) return month
  }
  return now
}
