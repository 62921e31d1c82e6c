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
