import { afterAll, expect, test } from 'vitest'
import { addItem, aMeeting, called, meetingDay, meetingsOf } from '#test/meetings.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

const clock = { now: meetingDay }
const world = await aWorld({ clock: () => clock.now })
afterAll(() => world.close())

const page = (partnership: SomePartnership, year = '') =>
  `/p/${partnership.slug}/historik/hur-vi-tar-plats${year && `?ar=${year}`}`
const read = async (who: Someone, partnership: SomePartnership, year = '') =>
  (await world.get(who, page(partnership, year))).text()
/** The row of the table that begins with these words, as its cells. */
const row = (html: string, name: string) =>
  new RegExp(`<tr><th scope="row"[^>]*>${name}, gånger</th>(.*?)</tr>`)
    .exec(html)?.[1]
    ?.replaceAll(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/)

test('who puts items, talks and leads is counted for each party, year by year as the Swedish clock goes', async () => {
  clock.now = meetingDay
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
  expect(await read(one, partnership)).toContain('Här blir det siffror')

  const first = await aMeeting(world, one, partnership, { ...called, kind: 'steering', day: '31 dec 2036' })
  await addItem(world, one, first.path, 'Fredagarna')
  await addItem(world, one, first.path, 'Lokalen')
  await addItem(world, other, first.path, 'Budgeten')
  // A quarter past midnight in Sweden is still the old year in UTC
  clock.now = new Date('2036-12-31T23:15:00Z')
  const talk = { question: 'Vem har nycklarna?', words: 'Vi hittar dem inte.' }
  expect((await world.post(other, `/p/${partnership.slug}/samtal`, talk)).status).toBe(303)

  const both = await read(one, partnership)
  expect(row(both, 'Punkter på dagordningen')).toEqual(['2', '1'])
  expect(row(both, 'Kommentarer och samtal')).toEqual(['0', '1'])
  const old = await read(one, partnership, '2036')
  expect(row(old, 'Punkter på dagordningen')).toEqual(['2', '1'])
  expect(row(old, 'Kommentarer och samtal')).toBeUndefined()
  const next = await read(other, partnership, '2037')
  expect(row(next, 'Kommentarer och samtal')).toEqual(['0', '1'])
  expect(row(next, 'Punkter på dagordningen')).toBeUndefined()
})

test('whoever leads a meeting is counted when it has been, and not when it is cancelled', async () => {
  clock.now = meetingDay
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
  const leads = { chair: one.id, secretary: other.id }
  const held = await aMeeting(world, one, partnership, { ...called, kind: 'steering' })
  const off = await aMeeting(world, one, partnership, { ...called, kind: 'steering', day: '10 dec 2036' })
  for (const { path } of [held, off]) expect((await world.post(one, `${path}/roller`, leads)).status).toBe(303)
  expect((await world.post(one, `${off.path}/installt`, { why: 'Sjukdom' })).status).toBe(303)
  expect(row(await read(one, partnership), 'Ordförande på möten')).toBeUndefined()
  clock.now = new Date('2036-12-12T09:00:00Z')
  const html = await read(one, partnership)
  expect(row(html, 'Ordförande på möten')).toEqual(['1', '0'])
  expect(row(html, 'Sekreterare på möten')).toEqual(['0', '1'])
})

test('what one partnership does is never counted in another, and is hidden from those outside', async () => {
  clock.now = meetingDay
  const partnership = await world.aPartnership()
  const far = await world.aPartnership()
  const stranger = far.parties[0]!.representative
  const meeting = await aMeeting(world, stranger, far, { ...called, kind: 'steering' })
  await addItem(world, stranger, meeting.path, 'Deras punkt')
  expect(meetingsOf(partnership)).not.toBe(meetingsOf(far))
  expect(await read(partnership.parties[0]!.representative, partnership)).toContain('Här blir det siffror')
  for (const who of [null, await world.aPerson(), stranger])
    expect((await world.get(who, page(partnership))).status).toBe(404)
})
