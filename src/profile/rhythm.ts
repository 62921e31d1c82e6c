import { Temporal } from 'temporal-polyfill'
import type { Profile } from './schema.ts'

/** How often a partnership meets and reports, as its public parties' guidelines say. */
export interface Rhythm {
  /** Meetings of the steering group each half-year. */
  meetingsPerTerm: number
  /** Months between status reports. */
  reportMonths: number
}

/** VGR's support for the steering group: about one dialogue meeting a term, and a status report a year (source 000). */
export const usualRhythm: Rhythm = { meetingsPerTerm: 1, reportMonths: 12 }

/** The rhythm that satisfies all public parties: the most meetings and the shortest time between reports that any asks for (R13). */
export function rhythmOf(profiles: readonly Pick<Profile, 'meetingsPerTerm' | 'statusReportIntervalMonths'>[]): Rhythm {
  const meetings = profiles.flatMap(({ meetingsPerTerm }) => meetingsPerTerm ?? [])
  const reports = profiles.flatMap(({ statusReportIntervalMonths }) => statusReportIntervalMonths ?? [])
  return {
    meetingsPerTerm: meetings.length > 0 ? Math.max(...meetings) : usualRhythm.meetingsPerTerm,
    reportMonths: reports.length > 0 ? Math.min(...reports) : usualRhythm.reportMonths,
  }
}

/**
 * The day the next status report is due: whole intervals from the day the agreement began, counted from that day each
 * time, so that the end of a month does not slide. ISO days.
 */
export function nextReportDay(start: string, everyMonths: number, today: string): string {
  const from = Temporal.PlainDate.from(start)
  const whole = from.until(today, { largestUnit: 'month' }).months
  for (let count = Math.max(1, Math.floor(whole / everyMonths)); ; count += 1) {
    const due = from.add({ months: everyMonths * count }).toString()
    if (due >= today) return due
  }
}
