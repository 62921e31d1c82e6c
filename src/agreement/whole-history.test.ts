import { afterAll, expect, test } from 'vitest'
import { aWorld } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'
import { pageOfEvents } from './whole-history-view.tsx'
import type { Event } from './events.ts'

const world = await aWorld()
afterAll(() => world.close())

const event = (headingId: string, partyId: string): Event => ({
  at: new Date(0),
  personName: null,
  partyId,
  words: 'Skrev',
  headingId,
  text: null,
})

test('a long history is turned page by page; beyond the last page is the last', () => {
  const events = Array.from({ length: 61 }, (_, index) => event(`r${index % 2}`, 'p'))
  const all = { heading: '', party: '', page: 1 }
  expect(pageOfEvents(events, all)).toMatchObject({ found: 61, pages: 3, page: 1 })
  expect(pageOfEvents(events, { ...all, page: 99 }).shown).toEqual([events[60]])
  expect(pageOfEvents(events, { ...all, page: -4 }).page).toBe(1)
  expect(pageOfEvents(events, { ...all, heading: 'r1' }).found).toBe(30)
  expect(pageOfEvents(events, { ...all, party: 'q' })).toMatchObject({ found: 0, pages: 1, shown: [] })
})

test('the history of all headings is shown for one heading and one party', async () => {
  const room = await aWritingRoom(world)
  const { bryggan, norrvik, at } = room
  const [one, two] = [
    await room.aHeading(undefined, 'Det första'),
    await room.aHeading(norrvik.representative, 'Det andra'),
  ]
  await room.write(bryggan.representative, one, 'Ett.')
  await room.write(norrvik.representative, two, 'Två.')
  const shown = async (query: string) =>
    (await world.get(bryggan.representative, `${at}/historik?${query}`)).text().then((page) => page.split('<ol')[1]!)
  expect(await shown(`rubrik=${one}`)).not.toContain('Det andra')
  expect(await shown(`part=${norrvik.id}`)).not.toContain('Det första')
  expect((await world.get(bryggan.representative, `${at}/historik?sida=x&rubrik=%22`)).status).toBe(200)
})

test('a version is compared with the one before it, and the first with none', async () => {
  const { bryggan, aHeading, write, pageOf, at } = await aWritingRoom(world)
  const heading = await aHeading()
  await write(bryggan.representative, heading, 'Så stod det först.')
  await write(bryggan.representative, heading, 'Så stod det sedan.')
  for (const path of [`${pageOf(heading)}/historik`, `${at}/historik`]) {
    const page = await (await world.get(bryggan.representative, path)).text()
    expect(page).toContain('Jämför version 2 med versionen före')
    expect(page).not.toContain('Jämför version 1')
  }
})

test('who lets an earlier text stand again meets what has been written since, and can go on from there', async () => {
  const room = await aWritingRoom(world)
  const { bryggan, norrvik, pageOf } = room
  const heading = await room.aHeading()
  await room.write(bryggan.representative, heading, 'Så stod det först.')
  const first = (await room.newest(heading))!.id
  await room.write(norrvik.representative, heading, 'Så stod det sedan.')
  const second = (await room.newest(heading))!.id
  await room.write(norrvik.representative, heading, 'Så skrev någon nyss.')
  const third = (await room.newest(heading))!.id
  const restore = (basedOn: string) =>
    world.post(bryggan.representative, `${pageOf(heading)}/historik/${first}/ater`, { based_on: basedOn })
  const met = await restore(second)
  expect(met.status).toBe(409)
  const page = await met.text()
  for (const said of ['Inget har ändrats', 'nyss', `value="${third}"`, 'Låt version 1 gälla igen'])
    expect(page).toContain(said)
  expect((await room.newest(heading))!.id).toBe(third)
  expect((await restore(third)).status).toBe(303)
  expect((await room.newest(heading))!.body).toBe('Så stod det först.')
})
