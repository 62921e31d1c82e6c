import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { invitation } from '#notice/jobs.ts'
import type { CalendarEvent } from '#platform/calendar.ts'
import { aMeeting, called, meetingDay } from '#test/meetings.ts'
import { hasTool, outsideTool } from '#test/outside-tool.ts'
import { aWorld, type Someone } from '#test/world.ts'

const before = process.env['TZ']
process.env['TZ'] = 'UTC'
const world = await aWorld({ clock: () => meetingDay })
const folder = mkdtempSync(join(tmpdir(), 'khal-'))
afterAll(async () => {
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
  rmSync(folder, { recursive: true, force: true })
  await world.close()
})

/** A calendar of somebody in Sweden, in a program that is not ours. */
function aCalendar(name: string) {
  const path = (file: string) => join(folder, `${name}-${file}`)
  mkdirSync(path('calendar'))
  const config = `[calendars]\n[[own]]\npath = ${path('calendar')}\n[sqlite]\npath = ${path('db')}\n[locale]\nlocal_timezone = Europe/Stockholm\ndefault_timezone = Europe/Stockholm\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n`
  writeFileSync(path('config'), config)
  const khal = (...given: string[]) => outsideTool('khal', '-c', path('config'), ...given)
  return {
    take(file: string) {
      writeFileSync(path('in.ics'), file)
      khal('import', '--batch', '-a', 'own', path('in.ics'))
    },
    /** What stands in it during two years, one line for each. */
    read: () =>
      khal(
        'list',
        '2036-01-01',
        '1000d',
        '--day-format',
        '',
        '--format',
        '{start}–{end-time} {title} · {location}{cancelled}',
      )
        .split('\n')
        .filter(Boolean),
  }
}
const eventsTo = async (who: Someone) =>
  (
    await world.all
      .selectFrom('mail')
      .select(['event', 'address'])
      .where('person_id', '=', who.id)
      .where('event', 'is not', null)
      .orderBy('id')
      .execute()
  ).map(({ event, address }) => invitation(event as unknown as CalendarEvent, address, 'https://samhandling.example'))

test.skipIf(!hasTool('khal'))(
  'khal takes the invitation at its Swedish hour, moves it with the next word, and shows that it is cancelled',
  async () => {
    const partnership = await world.aPartnership({ name: 'Kvällsöppet; för unga, i Norrvik' })
    const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
    const place = 'Kajgatan 4; rum «Åsa», plan 2'
    const { path } = await aMeeting(world, one, partnership, { ...called, kind: 'steering', place })
    await world.post(other, `${path}/andra`, {
      ...called,
      kind: 'steering',
      place,
      day: '10 juni 2037',
      start: '18.00',
    })
    await world.post(one, `${path}/installt`)
    const calendar = aCalendar('own')
    const shown: string[][] = []
    for (const { content } of await eventsTo(other)) {
      calendar.take(content)
      shown.push(calendar.read())
    }
    const what = `Styrgruppsmöte, ${partnership.name} · ${place}`
    expect(shown).toEqual([
      [`2036-12-09 17:30–19:00 ${what}`],
      [`2037-06-10 18:00–19:00 ${what}`],
      [`2037-06-10 18:00–19:00 ${what}CANCELLED `],
    ])
  },
)

test.skipIf(!hasTool('khal'))(
  'khal reads the private feed, on both sides of the days when the clocks change',
  async () => {
    const partnership = await world.aPartnership()
    const one = partnership.parties[0]!.representative
    for (const day of ['28 mars 2037', '29 mars 2037', '30 mars 2037', '24 okt 2037', '25 okt 2037', '26 okt 2037'])
      await aMeeting(world, one, partnership, { ...called, day, start: '09', end: '10.15' })
    const page = await (await world.post(one, '/konto/kalender')).text()
    const feed = await world.get(null, /\/kalender\/[\w-]+\/moten\.ics/.exec(page)![0])
    const calendar = aCalendar('feed')
    calendar.take(await feed.text())
    const what = `09:00–10:15 Idémöte, ${partnership.name} · Kajgatan 4`
    expect(calendar.read()).toEqual(
      ['2037-03-28', '2037-03-29', '2037-03-30', '2037-10-24', '2037-10-25', '2037-10-26'].map(
        (day) => `${day} ${what}`,
      ),
    )
  },
)
