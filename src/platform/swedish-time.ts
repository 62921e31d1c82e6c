import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Stockholm'
const zoned = (instant: Date) => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)

// Every page asks for today: a formatter that is made once is some fifty times as quick as the calendar
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

/** The Swedish day of an instant as `2026-12-09`, wherever the server stands. */
export const swedishDay = (instant: Date): string => days.format(instant)

/** The Swedish time of day of an instant as `17.30`: how people write it and `readTime` reads it. */
export const swedishTime = (instant: Date): string =>
  zoned(instant).toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.')

/** A time of day as people type it: `17.30`, `17:30`, `1730`, `9`, `kl. 9`. @returns `17:30`, or null for no time there is */
export function readTime(text: string): string | null {
  const typed = text.trim().replace(/^kl\.?\s*/i, '')
  const parts = /^(\d{1,2})(?:[.: ](\d{2}))?$/.exec(typed) ?? /^(\d{2})(\d{2})$/.exec(typed)
  if (!parts) return null
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/**
 * The instant of a Swedish day and time, summer and winter alike. A time that is skipped or comes twice when the clocks
 * change is read as the calendar does: the later, and the first.
 * @param day `2026-12-09`; @param time `17:30`
 */
export const swedishInstant = (day: string, time: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds)
