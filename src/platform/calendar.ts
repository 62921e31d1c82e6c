import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Stockholm'

/** Something that happens, as a calendar needs to know it. Instants are ISO 8601 in UTC. */
export interface CalendarEvent {
  /** The same for every later word about it, for good. */
  uid: string
  /** Higher for every later word. */
  sequence: number
  startsAt: string
  endsAt: string
  title: string
  place: string
  /** Plain text. */
  words: string
  url: string
  /** When this was said. */
  saidAt: string
  cancelled: boolean
}
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH'

/** Sweden's clock since 1996, as a calendar file describes it: the last Sundays of March and October. */
const stockholm = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** A zoned time and not a JavaScript Date, which on a server in UTC becomes the wrong hour. */
const swedish = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone)

/**
 * Events as a calendar file (RFC 5545), at Swedish time with the zone described in it.
 * @param given `method` REQUEST invites or changes, CANCEL cancels, PUBLISH lets somebody read; with the first two goes who
 *   sends and the one who is invited
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  given: {
    method: CalendarMethod
    name: string
    organiser: { name: string; email: string }
    attendee?: { name: string; email: string }
  },
): string {
  const calendar = ical({
    name: given.name,
    method: ICalCalendarMethod[given.method],
    prodId: { company: 'Samhandling', product: 'Samhandling', language: 'SV' },
    timezone: { name: zone, generator: () => stockholm },
    ...(given.method === 'PUBLISH' ? { ttl: 60 * 60 * 6 } : {}),
  })
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      start: swedish(event.startsAt),
      end: swedish(event.endsAt),
      stamp: Temporal.Instant.from(event.saidAt),
      timezone: zone,
      summary: event.title,
      location: event.place || null,
      description: event.words,
      url: event.url,
      organizer: given.organiser,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(given.attendee
        ? {
            attendees: [
              {
                ...given.attendee,
                role: ICalAttendeeRole.REQ,
                status: ICalAttendeeStatus.NEEDSACTION,
                // Whether one comes is answered on the meeting's page
                rsvp: false,
              },
            ],
          }
        : {}),
    })
  }
  // No control character but line breaks and tabs stands in a calendar file (RFC 5545, 3.1)
  return stampedInUtc(calendar.toString()).replace(/[^\P{Cc}\r\n\t]/gu, '')
}

/** RFC 5545 (3.8.7.2) wants the moment of a word in UTC; the library writes it in the zone of the calendar. */
const stampedInUtc = (file: string) =>
  file.replace(/^DTSTAMP:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)\r$/gm, (_, year, month, day, hour, minute, second) => {
    const [date, time] = [`${year}-${month}-${day}`, `${hour}:${minute}:${second}`]
    const moment = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).toInstant()
    return `DTSTAMP:${moment.toString().replace(/[-:]|\.\d+/g, '')}\r`
  })
