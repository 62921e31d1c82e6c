import ICAL from 'ical.js'
import { afterAll, expect, test } from 'vitest'
import { invitation } from '#notice/jobs.ts'
import type { CalendarEvent } from '#platform/calendar.ts'
import { aMeeting, called, meetingDay } from '#test/meetings.ts'
import { aWorld, type Someone } from '#test/world.ts'

const world = await aWorld({ clock: () => meetingDay })
afterAll(() => world.close())
const partnership = await world.aPartnership()
const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
const outsider = (await world.aPartnership()).parties[0]!.representative
const reader = await world.aMandate(await world.aPerson('Läsare'), partnership.id, null, 'reader')

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
const eventIn = (file: string) => new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!)
const makeAddress = async (who: Someone) => {
  const page = await (await world.post(who, '/konto/kalender')).text()
  return /\/kalender\/[\w-]+\/moten\.ics/.exec(page)![0]
}

test('everyone, the one who calls too, gets a meeting as an invitation, then as a change and a cancellation of the same event', async () => {
  const { path } = await aMeeting(world, one, partnership, { ...called, kind: 'steering' })
  await world.post(other, `${path}/andra`, { ...called, kind: 'steering', day: '10 juni 2037' })
  await world.post(one, `${path}/installt`)
  for (const who of [one, other]) {
    const events = await eventsTo(who)
    expect(events.map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
    const said = events.map(({ content }) => eventIn(content))
    expect(new Set(said.map(({ uid }) => uid)).size).toBe(1)
    expect(said.map(({ sequence }) => sequence)).toEqual([0, 1, 2])
  }
  const [asked, changed] = await eventsTo(other)
  expect(asked!.content).toContain('DTSTART;TZID=Europe/Stockholm:20361209T173000')
  expect(changed!.content).toContain('DTSTART;TZID=Europe/Stockholm:20370610T173000')
  // RFC 5545, 3.8.7.2: the moment of the word itself is in UTC
  expect(asked!.content).toMatch(/^DTSTAMP:20361120T090000Z\r$/m)
  expect(asked!.content).toContain(other.email)
  expect(asked!.content).not.toContain(one.email)
})

test('a private address holds one’s own meetings, with no names, agenda or link, and nothing once it is revoked', async () => {
  const { path } = await aMeeting(world, one, partnership, { link: 'https://video.example.se/hemligt-rum' })
  await world.post(one, `${path}/dagordning`, { title: 'Känslig punkt' })
  const address = await makeAddress(other)
  const answer = await world.get(null, address)
  expect(answer.headers.get('content-type')).toContain('text/calendar')
  const file = (await answer.text()).replaceAll('\r\n ', '')
  expect(file).toContain(`Idémöte\\, ${partnership.name}`)
  for (const secret of ['hemligt-rum', 'Känslig punkt', one.name, one.email]) expect(file).not.toContain(secret)
  expect((await world.post(other, '/konto/kalender/aterkallad')).status).toBe(303)
  expect((await world.post(other, '/konto/kalender/aterkallad')).status).toBe(409)
  expect((await world.get(null, address)).status).toBe(404)
})

test('a new address makes the old one stop; each sees its own meetings alone; a visitor has none', async () => {
  const old = await makeAddress(one)
  const address = await makeAddress(one)
  expect((await world.get(null, old)).status).toBe(404)
  expect((await world.get(null, address)).status).toBe(200)
  for (const who of [outsider, reader])
    expect(await (await world.get(null, await makeAddress(who))).text()).not.toContain(partnership.name)
  expect((await world.get(null, '/kalender/gissning/moten.ics')).status).toBe(404)
  for (const path of ['/konto/kalender', '/konto/kalender/aterkallad'])
    expect((await world.post(null, path)).status).toBe(404)
  const kept = await world.all.selectFrom('calendar_feed').select('token_digest').execute()
  expect(JSON.stringify(kept)).not.toContain(address.split('/')[2])
})

test('one meeting can be put in one’s own calendar by those inside', async () => {
  const { path } = await aMeeting(world, one, partnership)
  const file = await (await world.get(other, `${path}/mote.ics`)).text()
  expect(file).toContain('METHOD:PUBLISH')
  expect((await world.get(outsider, `${path}/mote.ics`)).status).toBe(404)
})
