import { afterAll, expect, test } from 'vitest'
import { anOffice, aPen, until } from '#test/lines.ts'
import { aWorld } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'

const world = await aWorld()
const office = await anOffice(world)
afterAll(async () => {
  await office.close()
  await world.close()
})
const textsOf = (heading: string) =>
  world.all.selectFrom('heading_text').selectAll().where('heading_id', '=', heading).orderBy('seq').execute()

test('what one party writes the other sees at once, and it becomes a version with both in it', async () => {
  const { bryggan, norrvik, aHeading, partnership } = await aWritingRoom(world)
  const heading = await aHeading()
  const amina = aPen(office, bryggan.representative, partnership.slug, heading)
  const elof = aPen(office, norrvik.representative, partnership.slug, heading)
  await Promise.all([amina.ready(), elof.ready()])
  amina.write('Vi möts.')
  await amina.saved()
  await until(() => elof.body() === 'Vi möts.')
  elof.write('Vi möts varje tisdag.')
  await elof.saved()
  await until(() => amina.body() === 'Vi möts varje tisdag.')
  await until(async () => (await textsOf(heading)).at(-1)?.body === 'Vi möts varje tisdag.')
  const texts = await textsOf(heading)
  expect(texts.map(({ body, party_id }) => [body, party_id])).toEqual([
    ['Vi möts.', bryggan.id],
    ['Vi möts varje tisdag.', norrvik.id],
  ])
  const whose = await world.all
    .selectFrom('heading_text_whose')
    .select('runs')
    .where('text_id', '=', texts[1]!.id)
    .executeTakeFirst()
  expect(whose?.runs).toEqual([
    { party: bryggan.id, length: 7 },
    { party: norrvik.id, length: 13 },
    { party: bryggan.id, length: 1 },
  ])
  amina.leave()
  elof.leave()
})
