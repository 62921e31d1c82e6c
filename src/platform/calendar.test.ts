import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarFile, type CalendarEvent } from './calendar.ts'
import { swedishInstant } from './swedish-time.ts'

const organiser = { name: 'Kvällsöppet', email: 'noreply@example.org' }
const event = (start: string, end: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'meeting-1@example.org',
  sequence: 0,
  startsAt: start,
  endsAt: end,
  title: 'Styrgruppsmöte, Kvällsöppet',
  place: 'Kajgatan 4, plan 2; rum «Åsa»',
  words: 'Öppna sidan för att se dagordningen.',
  url: 'https://example.org/p/kvallsoppet/moten/1',
  saidAt: '2036-11-20T09:00:00Z',
  cancelled: false,
  ...more,
})
const at = (day: string, time: string) => swedishInstant(day, time).toISOString()
const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar
}
const eventIn = (file: string) => new ICAL.Event(read(file).getFirstSubcomponent('vevent')!)

describe.each(['UTC', 'Europe/Stockholm', 'America/New_York'])('on a server in %s', (zone) => {
  test.each([
    ['an evening in winter', '2036-12-09', '17:30', '2036-12-09T16:30:00.000Z'],
    ['an evening in summer', '2036-06-10', '17:30', '2036-06-10T15:30:00.000Z'],
    ['the day the clocks go forward', '2036-03-30', '09:00', '2036-03-30T07:00:00.000Z'],
    ['the day before', '2036-03-29', '09:00', '2036-03-29T08:00:00.000Z'],
    ['the day the clocks go back', '2036-10-26', '09:00', '2036-10-26T08:00:00.000Z'],
    ['the last evening of a month', '2036-07-31', '23:30', '2036-07-31T21:30:00.000Z'],
    ['the last evening of the year', '2036-12-31', '23:30', '2036-12-31T22:30:00.000Z'],
  ])('a meeting on %s keeps its Swedish time', (_, day, time, instant) => {
    const before = process.env['TZ']
    process.env['TZ'] = zone
    try {
      const start = at(day, time)
      const end = new Date(Date.parse(start) + 45 * 60_000).toISOString()
      const file = calendarFile([event(start, end)], { method: 'REQUEST', name: 'Möten', organiser })
      const found = eventIn(file)
      expect(file).toContain(`DTSTART;TZID=Europe/Stockholm:${day.replaceAll('-', '')}T${time.replace(':', '')}00`)
      expect(file).toContain('\r\nDTSTAMP:20361120T090000Z\r\n')
      expect(found.startDate.toJSDate().toISOString()).toBe(instant)
      expect(found.endDate.toJSDate().getTime() - found.startDate.toJSDate().getTime()).toBe(45 * 60_000)
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })
})

test('an invitation names who asks and who is asked, what and where; the same event is changed and cancelled by its sequence', () => {
  const start = at('2036-12-09', '17:30')
  const end = at('2036-12-09', '19:00')
  const attendee = { name: 'Amina Strandvall', email: 'amina@example.org' }
  const asked = calendarFile([event(start, end)], { method: 'REQUEST', name: 'Möten', organiser, attendee })
  const cancelled = calendarFile([event(start, end, { sequence: 2, cancelled: true })], {
    method: 'CANCEL',
    name: 'Möten',
    organiser,
    attendee,
  })
  expect(read(asked).getFirstPropertyValue('method')).toBe('REQUEST')
  expect(eventIn(asked).attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
    'mailto:amina@example.org',
  ])
  expect(eventIn(asked).organizer.toLowerCase()).toBe('mailto:noreply@example.org')
  expect(eventIn(asked).location).toBe('Kajgatan 4, plan 2; rum «Åsa»')
  expect(read(cancelled).getFirstPropertyValue('method')).toBe('CANCEL')
  expect(eventIn(cancelled).uid).toBe(eventIn(asked).uid)
  expect(eventIn(cancelled).sequence).toBe(2)
  expect(cancelled).toContain('STATUS:CANCELLED')
  expect(asked.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
})

test('no control character in a name or a place reaches the calendar file, nor a line of its own', () => {
  const rude = { title: 'Möte\u0007\u0000', place: 'Huset\u001b\r\nATTENDEE:mailto:annan@example.org' }
  const file = calendarFile([event(at('2036-12-09', '17:30'), at('2036-12-09', '18:30'), rude)], {
    method: 'REQUEST',
    name: 'Möten',
    organiser,
  })
  expect(file).not.toMatch(/[^\P{Cc}\r\n\t]/u)
  expect(file).not.toMatch(/^ATTENDEE/m)
  expect(eventIn(file).summary).toBe('Möte')
})
