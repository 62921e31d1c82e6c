import { Temporal } from 'temporal-polyfill'

/** How many months before the last day the clock tells, the first first. */
export const clockSteps = [18, 12, 6] as const
export type ClockStep = (typeof clockSteps)[number]

/**
 * The day of a step, as the calendar counts months: 18 months before 31 December is 30 June.
 * @param lastDay and the answer: ISO days
 */
export const stepDay = (lastDay: string, months: number): string =>
  Temporal.PlainDate.from(lastDay).subtract({ months }).toString()

/**
 * The step that the clock has reached, from its day until the next: null before the first and after the last day.
 * @param lastDay the last day of the agreement; @param today ISO days in Sweden
 */
export function stepNow(lastDay: string, today: string): ClockStep | null {
  if (today > lastDay) return null
  return clockSteps.findLast((months) => stepDay(lastDay, months) <= today) ?? null
}

/** Every step with its day, and whether it has come; the last day last. */
export const clockFace = (lastDay: string, today: string) =>
  clockSteps.map((months) => {
    const day = stepDay(lastDay, months)
    return { months, day, come: day <= today, now: stepNow(lastDay, today) === months }
  })
