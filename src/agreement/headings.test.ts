import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aWorld } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'

const world = await aWorld()
afterAll(() => world.close())

const headingsOf = (partnershipId: string) =>
  world.all.selectFrom('heading').selectAll().where('partnership_id', '=', partnershipId).orderBy('place').execute()
const text = async (answer: Response | Promise<Response>) => (await answer).text()

test('the guidelines’ headings are proposed with whose they are, and nothing is written until somebody begins', async () => {
  const { at, bryggan, partnership } = await aWritingRoom(world)
  const page = await text(world.get(bryggan.representative, at))
  expect(page).toContain('Börja med de här rubrikerna')
  expect(page).toMatch(/Bakgrund<\/strong>.{0,80}Norrvik kommun.{0,80}Region Västerhav/s)
  expect(await headingsOf(partnership.id)).toEqual([])
})

test('beginning puts the union of the guidelines in, once, whoever begins and however often', async () => {
  const { at, bryggan, norrvik, partnership } = await aWritingRoom(world)
  const both = [bryggan, norrvik].map(({ representative }) =>
    world.post(representative, `${at}/rubriker`, { act: 'begin' }),
  )
  expect((await Promise.all(both)).map(({ status }) => status)).toEqual([303, 303])
  const headings = await headingsOf(partnership.id)
  expect(new Set(headings.map(({ title }) => title)).size).toBe(headings.length)
  expect(headings.find(({ kind }) => kind === 'background')?.whose).toEqual(['gavle', 'vgr'])
  expect(headings.find(({ kind }) => kind === 'influence')?.whose).toEqual(['allman'])
  expect(headings.map(({ place }) => place)).toEqual(headings.map((_, index) => index + 1))
})

test('a partnership whose public parties have no guideline begins with the general one', async () => {
  const partnership = await world.aPartnership()
  const who = partnership.parties[1]!.representative
  await world.post(who, `/p/${partnership.slug}/avtal/rubriker`, { act: 'begin' })
  const headings = await headingsOf(partnership.id)
  expect(headings.length).toBeGreaterThan(15)
  expect(headings.every(({ whose }) => whose.join() === 'allman')).toBe(true)
})

test('a heading of one’s own is added; one without a name, or with a taken one, comes back with what was typed', async () => {
  const { at, bryggan, norrvik, partnership } = await aWritingRoom(world)
  const added = await world.post(bryggan.representative, `${at}/rubriker`, { act: 'add', title: 'Mötesplatsen' })
  expect(added.status).toBe(303)
  const twice = await world.post(norrvik.representative, `${at}/rubriker`, { act: 'add', title: 'mötesplatsen ' })
  expect(twice.status).toBe(422)
  expect(await twice.text()).toContain('value="mötesplatsen "')
  const blank = await world.post(norrvik.representative, `${at}/rubriker`, { act: 'add', title: ' ' })
  expect(blank.status).toBe(422)
  expect(await blank.text()).toContain('<title>Fel:')
  expect(await headingsOf(partnership.id)).toHaveLength(1)
})

test('headings move one step at a time, and at the end they stay', async () => {
  const { at, bryggan, norrvik, aHeading, pageOf, partnership } = await aWritingRoom(world)
  const [a, b, c] = [
    await aHeading(undefined, 'Ett'),
    await aHeading(undefined, 'Två'),
    await aHeading(undefined, 'Tre'),
  ]
  const order = async () => (await headingsOf(partnership.id)).map(({ id }) => id)
  const up = await world.post(norrvik.representative, `${pageOf(c)}/plats`, { direction: 'up' })
  expect(up.status).toBe(303)
  expect(await text(world.get(norrvik.representative, up.headers.get('location')!))).toContain('Rubriken är flyttad.')
  expect(await order()).toEqual([a, c, b])
  const stays = await world.post(bryggan.representative, `${pageOf(a)}/plats`, { direction: 'up' })
  expect(await text(world.get(bryggan.representative, stays.headers.get('location')!))).toContain('redan ytterst')
  expect(await order()).toEqual([a, c, b])
  expect(await text(world.get(bryggan.representative, at))).toMatch(/Ett.*Tre.*Två/s)
})

test('moving a heading changes nothing of what is agreed under it; renaming it does', async () => {
  const { bryggan, norrvik, aHeading, write, answer, standing, pageOf } = await aWritingRoom(world)
  const heading = await aHeading(undefined, 'Ett')
  await aHeading(undefined, 'Två')
  await write(bryggan.representative, heading, 'Vi hjälps åt.')
  await answer(norrvik.representative, heading, 'stands')
  await world.post(bryggan.representative, `${pageOf(heading)}/plats`, { direction: 'down' })
  expect(await standing(heading)).toEqual([norrvik.id])
  await world.post(bryggan.representative, `${pageOf(heading)}/namn`, { title: 'Så hjälps vi åt' })
  expect(await standing(heading)).toEqual([])
})

test('the same name again is no change, and takes nobody’s samsyn', async () => {
  const { bryggan, aHeading, write, answer, standing, pageOf } = await aWritingRoom(world)
  const heading = await aHeading(undefined, 'Ett')
  await write(bryggan.representative, heading, 'Vi hjälps åt.')
  await answer(bryggan.representative, heading, 'stands')
  expect((await world.post(bryggan.representative, `${pageOf(heading)}/namn`, { title: 'Ett' })).status).toBe(303)
  expect(await standing(heading)).toEqual([bryggan.id])
})

test('a heading that is not needed keeps its place with the reason, and all are asked about it', async () => {
  const { at, bryggan, norrvik, aHeading, write, answer, standing, pageOf } = await aWritingRoom(world)
  const heading = await aHeading()
  await write(bryggan.representative, heading, 'Vi hjälps åt.')
  await answer(norrvik.representative, heading, 'stands')
  const without = await world.post(bryggan.representative, `${pageOf(heading)}/behov`, {
    act: 'not_needed',
    reason: ' ',
  })
  expect(without.status).toBe(422)
  expect(await standing(heading)).toEqual([norrvik.id])
  await world.post(bryggan.representative, `${pageOf(heading)}/behov`, {
    act: 'not_needed',
    reason: 'Står i verksamhetsplanen.',
  })
  const page = await text(world.get(norrvik.representative, pageOf(heading)))
  expect(page).toContain('Står i verksamhetsplanen.')
  expect(page).toContain('Står vi bakom att rubriken inte behövs?')
  expect(await standing(heading)).toEqual([])
  expect(await text(world.get(norrvik.representative, at))).toContain('(behövs inte)')
  await world.post(norrvik.representative, `${pageOf(heading)}/behov`, { act: 'needed' })
  expect(await text(world.get(norrvik.representative, pageOf(heading)))).not.toContain('Står i verksamhetsplanen.')
})

test('a removed heading can be taken back with its text; until then it cannot be written in', async () => {
  const { at, bryggan, norrvik, aHeading, write, newest, pageOf } = await aWritingRoom(world)
  const heading = await aHeading()
  await write(bryggan.representative, heading, 'Vi hjälps åt.')
  expect((await world.post(bryggan.representative, `${pageOf(heading)}/behov`, { act: 'remove' })).status).toBe(303)
  expect(await text(world.get(norrvik.representative, at))).toContain('Borttagna rubriker (1)')
  expect((await write(norrvik.representative, heading, 'Något annat.')).status).toBe(409)
  expect((await world.post(norrvik.representative, `${pageOf(heading)}/behov`, { act: 'take_back' })).status).toBe(303)
  expect((await newest(heading))?.body).toBe('Vi hjälps åt.')
  expect((await write(norrvik.representative, heading, 'Något annat.')).status).toBe(303)
})

test('that a written heading is gone is itself something every party is asked about; an unwritten own one just goes', async () => {
  const { bryggan, norrvik, aHeading, write, answer, pageOf, standing } = await aWritingRoom(world)
  const [written, unwritten] = [await aHeading(undefined, 'Skriven'), await aHeading(undefined, 'Oskriven')]
  await write(bryggan.representative, written, 'Vi hjälps åt.')
  for (const heading of [written, unwritten])
    await world.post(bryggan.representative, `${pageOf(heading)}/behov`, { act: 'remove' })
  expect(await text(world.get(norrvik.representative, pageOf(written)))).toContain(
    'Står vi bakom att rubriken är borttagen?',
  )
  expect((await answer(norrvik.representative, written, 'stands')).status).toBe(303)
  expect(await standing(written)).toEqual([norrvik.id])
  expect((await answer(norrvik.representative, unwritten, 'stands')).status).toBe(404)
})

test('who has left reads the headings and texts as they were, and nothing later', async () => {
  const { bryggan, norrvik, aHeading, write, pageOf, at, partnership } = await aWritingRoom(world)
  const heading = await aHeading(undefined, 'Gamla namnet')
  await write(bryggan.representative, heading, 'Det som stod då.')
  const leaver = await world.aPerson()
  await world.aMandate(leaver, partnership.id, norrvik.id, 'representative')
  await world.all
    .updateTable('mandate')
    .set({ ended_at: sql`now()` })
    .where('person_id', '=', leaver.id)
    .execute()
  await write(bryggan.representative, heading, 'Det som kom efteråt.')
  await world.post(bryggan.representative, `${pageOf(heading)}/namn`, { title: 'Nya namnet' })
  await world.post(bryggan.representative, `${pageOf(heading)}/samtal`, { words: 'Sagt efteråt' })
  for (const path of [at, pageOf(heading), `${pageOf(heading)}/historik`, `${at}/hela`, `${at}/historik`]) {
    const page = await text(world.get(leaver, path))
    expect(page).toContain('Gamla namnet')
    expect(page).not.toMatch(/Nya namnet|efteråt/)
  }
  expect(await text(world.get(leaver, pageOf(heading)))).toContain('Det som stod då.')
  expect((await write(leaver, heading, 'Efter att jag gick.')).status).toBe(403)
})

test('a name of what cannot be seen is no name, and none turns the words around it', async () => {
  const room = await aWritingRoom(world)
  const add = (title: string) => world.post(room.bryggan.representative, `${room.at}/rubriker`, { act: 'add', title })
  expect((await add('\u200b\u200f\u2060')).status).toBe(422)
  expect((await add('\u202eSå\nhjälps vi\u0000 åt')).status).toBe(303)
  const titles = await world.all
    .selectFrom('heading')
    .select('title')
    .where('partnership_id', '=', room.partnership.id)
    .execute()
  expect(titles.map(({ title }) => title)).toEqual(['Så hjälps vi åt'])
})
