import { afterAll, expect, test } from 'vitest'
import { aChallenge, aRepresentative, askToJoin, sayYes } from '#test/challenges.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const bryggan = await world.anOrganisation('civil', 'Föreningen Bryggan')
const hamnljus = await world.anOrganisation('civil', 'Stiftelsen Hamnljus')
const region = await world.anOrganisation('public', 'Region Västerhav')
const amina = await aRepresentative(world, bryggan)
const ruth = await aRepresentative(world, hamnljus)
const saga = await aRepresentative(world, region)

const state = async (id: string) =>
  JSON.stringify([
    await world.all
      .selectFrom('challenge_party')
      .selectAll()
      .where('challenge_id', '=', id)
      .orderBy('organisation_id')
      .execute(),
    await world.all.selectFrom('challenge_request').selectAll().where('challenge_id', '=', id).orderBy('id').execute(),
    await world.all.selectFrom('challenge_leaving').selectAll().where('challenge_id', '=', id).orderBy('id').execute(),
  ])
const partiesOf = async (id: string) =>
  (
    await world.all.selectFrom('challenge_party').select('organisation_id').where('challenge_id', '=', id).execute()
  ).map((row) => row.organisation_id)

test('an organisation withdraws its own request while it waits, and may ask again', async () => {
  const { id, path } = await aChallenge(world, amina)
  const request = await askToJoin(world, ruth, path)
  const before = await state(id)
  const at = `${path}/intresse/${request}/ater`
  expect((await world.post(null, at)).status).toBe(404)
  expect((await world.post(await world.aPerson(), at)).status).toBe(404)
  expect((await world.post(saga, at)).status).toBe(404)
  expect((await world.post(amina, at)).status).toBe(403)
  expect(await state(id)).toBe(before)
  expect(await (await world.get(ruth, path)).text()).toContain('Ta tillbaka frågan')
  expect((await world.post(ruth, at)).status).toBe(303)
  expect((await world.post(ruth, at)).status).toBe(409)
  expect((await sayYes(world, amina, path, request)).status).toBe(409)
  expect(await partiesOf(id)).toEqual([bryggan.id])
  await askToJoin(world, ruth, path)
})

test('an organisation that is in leaves before the start, and a request that waited for it alone is settled', async () => {
  const { id, path } = await aChallenge(world, amina)
  await sayYes(world, amina, path, await askToJoin(world, ruth, path))
  const request = await askToJoin(world, saga, path, region.boardId)
  await sayYes(world, amina, path, request)
  expect(await partiesOf(id)).not.toContain(region.id)
  const before = await state(id)
  const at = `${path}/uttrade`
  for (const who of [null, saga, await world.aPerson(), amina]) expect((await world.post(who, at)).status).toBe(403)
  expect((await world.post(ruth, at, { leave_words: 'o'.repeat(601) })).status).toBe(422)
  expect(await state(id)).toBe(before)
  expect((await world.post(ruth, at, { leave_words: 'Vi byter inriktning.' })).status).toBe(303)
  expect((await world.post(ruth, at)).status).toBe(403)
  expect((await partiesOf(id)).sort()).toEqual([bryggan.id, region.id].sort())
  expect(await (await world.get(amina, path)).text()).toContain('Vi byter inriktning.')
  const mail = await world.all.selectFrom('mail').select('subject').where('person_id', '=', amina.id).execute()
  expect(mail.map(({ subject }) => subject)).toContain('Någon har lämnat er utmaning')
  expect((await world.get(ruth, path)).status).toBe(200)
})

test('once the partnership has begun nobody withdraws or leaves here', async () => {
  const { id, path } = await aChallenge(world, amina)
  await sayYes(world, amina, path, await askToJoin(world, saga, path, region.boardId))
  const request = await askToJoin(world, ruth, path)
  expect((await world.post(amina, `${path}/partnerskap`, { name: 'Begynnelsen' })).status).toBe(303)
  const before = await state(id)
  expect((await world.post(ruth, `${path}/intresse/${request}/ater`)).status).toBe(409)
  expect((await world.post(saga, `${path}/uttrade`)).status).toBe(409)
  expect(await state(id)).toBe(before)
})
