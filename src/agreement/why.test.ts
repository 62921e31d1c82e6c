import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { atTheSameMoment } from '#test/same-moment.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'
import { insertWhyNote } from './why-queries.ts'

const world = await aWorld()
afterAll(() => world.close())

async function aNotedRoom() {
  const room = await aWritingRoom(world)
  const heading = await room.aHeading()
  const notes = () =>
    world.all.selectFrom('why_note').selectAll().where('heading_id', '=', heading).orderBy('seq').execute()
  const note = async (who: Someone, words: string, basedOn?: string) =>
    world.post(who, `${room.pageOf(heading)}/varfor`, {
      why_words: words,
      why_based_on: basedOn ?? (await notes()).at(-1)?.id ?? '',
    })
  return { ...room, heading, notes, note }
}

test('any party writes and changes why it is written so, and what was written is kept', async () => {
  const { bryggan, norrvik, heading, pageOf, note, notes } = await aNotedRoom()
  expect((await note(bryggan.representative, 'Vi provade ett år med lön först.')).status).toBe(303)
  expect((await note(norrvik.representative, 'Vi provade ett år utan lön först.')).status).toBe(303)
  const page = await (await world.get(bryggan.representative, pageOf(heading))).text()
  for (const shown of ['Varför vi skrev så här', 'utan lön först', 'med lön först', 'Tidigare (1)'])
    expect(page).toContain(shown)
  expect(await notes()).toHaveLength(2)
})

test('no samsyn is lost by it', async () => {
  const { bryggan, norrvik, heading, write, answer, note, standing } = await aNotedRoom()
  await write(bryggan.representative, heading, 'Vi delar lika.')
  await answer(norrvik.representative, heading, 'stands')
  await note(bryggan.representative, 'Det var enklast.')
  expect(await standing(heading)).toEqual([norrvik.id])
})

test('the same twice is once, and too long is told', async () => {
  const { bryggan, note, notes } = await aNotedRoom()
  for (const _ of [1, 2]) expect((await note(bryggan.representative, 'Det var enklast.')).status).toBe(303)
  expect((await note(bryggan.representative, 'x'.repeat(1001))).status).toBe(422)
  expect(await notes()).toHaveLength(1)
})

test('who writes after somebody else sees what stands, keeps the own words, and covers nothing unseen', async () => {
  const { bryggan, norrvik, note, notes } = await aNotedRoom()
  await note(bryggan.representative, 'Det som gäller.')
  const answer = await note(norrvik.representative, 'Det jag skrev.', '')
  expect(answer.status).toBe(409)
  const page = await answer.text()
  for (const shown of ['Det som gäller.', 'Det jag skrev.', 'ändrade anteckningen samtidigt'])
    expect(page).toContain(shown)
  expect(await notes()).toHaveLength(1)
})

test('who saves at the same moment as somebody else is shown what the other wrote and keeps the own words', async () => {
  const { bryggan, norrvik, heading, partnership, note, notes } = await aNotedRoom()
  const [, saved] = await atTheSameMoment(
    (until) =>
      asParty(world, bryggan.representative, bryggan, async (tx) => {
        const by = { person_id: bryggan.representative.id, party_id: bryggan.id, partnership_id: partnership.id }
        await insertWhyNote(tx, { heading_id: heading, words: 'Bryggans skäl.', based_on: null, ...by })
        await until()
      }),
    () => note(norrvik.representative, 'Kommunens skäl.', ''),
  )
  if (saved.status === 'rejected') throw saved.reason
  expect(saved.value.status).toBe(409)
  const page = await saved.value.text()
  for (const shown of ['Bryggans skäl.', 'Kommunens skäl.', 'ändrade anteckningen samtidigt'])
    expect(page).toContain(shown)
  expect(await notes()).toHaveLength(1)
})

test('a reader does not write it, and for others it is not there', async () => {
  const { partnership, note, notes } = await aNotedRoom()
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  expect((await note(reader, 'Min')).status).toBe(403)
  expect((await note((await world.aPartnership()).parties[0]!.representative, 'Min')).status).toBe(404)
  expect(await notes()).toEqual([])
})
