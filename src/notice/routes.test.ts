import { afterAll, expect, test } from 'vitest'
import { aMeeting, called, meetingDay } from '#test/meetings.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld({ demonstration: true, clock: () => meetingDay })
afterAll(() => world.close())

test('the outbox of a demonstration shows that a calendar file came along, and lets it be read', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative)
  await aMeeting(world, one!, partnership, { ...called, kind: 'steering' })
  const { id } = await world.all
    .selectFrom('mail')
    .select('id')
    .where('person_id', '=', other!.id)
    .where('event', 'is not', null)
    .executeTakeFirstOrThrow()
  expect(await (await world.get(one!, '/utkorg')).text()).toContain('med kalenderfil')
  const letter = await (await world.get(one!, `/utkorg/${id}`)).text()
  expect(letter).toContain('mote.ics')
  expect(letter).toContain('en inbjudan')
  const file = await world.get(one!, `/utkorg/${id}/mote.ics`)
  expect(file.headers.get('content-type')).toContain('text/calendar')
  expect(await file.text()).toMatch(/METHOD:REQUEST[\s\S]+DTSTART;TZID=Europe\/Stockholm:20361209T173000/)
})

test('the outbox and its files are in no real installation', async () => {
  const real = await aWorld()
  try {
    const person = await real.aPerson()
    for (const path of ['/utkorg', '/utkorg/x', '/utkorg/x/mote.ics'])
      expect((await real.get(person, path)).status).toBe(404)
  } finally {
    await real.close()
  }
})

test('whoever runs the installation sees the mail that goes out a page at a time, and nobody else sees it', async () => {
  const [runs, other] = [await world.anAdministrator(), await world.aPerson()]
  expect((await world.get(other, '/administration/utskick')).status).toBe(404)
  for (let count = 0; count < 41; count += 1)
    await world.all
      .insertInto('mail')
      .values({ person_id: other.id, address: other.email, language: 'sv', subject: `Brev ${count}`, body: '' })
      .execute()
  const first = await (await world.get(runs, '/administration/utskick')).text()
  // Forty, under a row of names
  expect(first.match(/<tr/g)).toHaveLength(41)
  expect(first).toContain('href="/administration"')
  expect(await (await world.get(runs, '/administration/utskick?sida=2')).text()).toContain('Brev 0')
})
