import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Stockholm'
/** Reminders go out in the day, in Swedish time whatever the season: nobody is woken by one. */
const hours = { from: 7, to: 20 }

/** Whether reminders go out at this moment. */
export function isDaytime(now: Date): boolean {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone)
  return hour >= hours.from && hour < hours.to
}

/**
 * The day on which to remind of a day: so many months before it, then so many days (below nothing = after it). A month
 * that is too short ends on its last day. ISO days. The database works out the same in `app.remind_on`.
 */
export const remindOn = (ofDay: string, months: number, days: number): string =>
  Temporal.PlainDate.from(ofDay).subtract({ months }).subtract({ days }).toString()
