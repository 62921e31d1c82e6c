import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aLockedVersion, asParty } from '#test/agreement.ts'
import { threeParties } from '#test/assessment.ts'
import { aWorld } from '#test/world.ts'

let now = new Date('2037-05-01T09:00:00Z')
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())

const said = { leaves_on: '2037-05-31', reason: 'Vi lägger ned vår verksamhet.' }

test('a party leaves by its own word; the others go on, and its people read what was until then', async () => {
  now = new Date('2037-05-01T09:00:00Z')
  const partnership = await threeParties(world)
  const [civil, one, other] = partnership.parties.map(({ representative }) => representative)
  const at = `/p/${partnership.slug}/vidare/uttrade`
  const rows = async () =>
    (await sql`select * from party_leaving where partnership_id = ${partnership.id}`.execute(world.all)).rows
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  expect((await world.post(await world.aPerson(), at, said)).status).toBe(404)
  expect((await world.post(null, at, said)).status).toBe(404)
  expect((await world.post(guest, at, said)).status).toBe(403)
  // The only one of its side: then it is the partnership that ends
  expect((await world.post(civil!, at, said)).status).toBe(409)
  expect((await world.post(one!, at, { ...said, leaves_on: '2037-04-30' })).status).toBe(422)
  expect(await rows()).toEqual([])
  expect((await world.post(one!, at, said)).status).toBe(303)
  expect((await world.post(one!, at, said)).status).toBe(409)
  // Now the other is the last of its side
  expect((await world.post(other!, at, said)).status).toBe(409)
  expect((await world.post(other!, `${at}/ater`)).status).toBe(409)
  expect(await rows()).toHaveLength(1)
  expect(await (await world.get(civil!, at)).text()).toContain('lämnar efter 31 maj 2037')
  const goal = (words: string) => world.post(civil!, `/p/${partnership.slug}/mal`, { kind: 'aspiration', words })
  await goal('Skrivet medan de var med')
  // The last day lasts until midnight in Sweden
  now = new Date('2037-05-31T21:59:00Z')
  expect(
    (await world.post(one!, `/p/${partnership.slug}/mal`, { kind: 'learning', words: 'Skrivet sista kvällen' })).status,
  ).toBe(303)
  now = new Date('2037-05-31T22:01:00Z')
  await goal('Skrivet efteråt')
  expect((await world.post(one!, `/p/${partnership.slug}/mal`, { kind: 'learning', words: 'För sent' })).status).toBe(
    403,
  )
  expect((await world.post(one!, `${at}/ater`)).status).toBe(403)
  const page = await (await world.get(one!, `/p/${partnership.slug}/mal`)).text()
  expect(page).not.toContain('Skrivet efteråt')
})

test('a party that has said that it leaves may stay after all', async () => {
  now = new Date('2037-05-01T09:00:00Z')
  const partnership = await threeParties(world)
  const one = partnership.parties[1]!.representative
  const at = `/p/${partnership.slug}/vidare/uttrade`
  await world.post(one, at, said)
  expect((await world.post(await world.aPerson(), `${at}/ater`)).status).toBe(404)
  expect((await world.post(one, `${at}/ater`)).status).toBe(303)
  expect((await world.post(one, `${at}/ater`)).status).toBe(409)
  now = new Date('2037-07-01T09:00:00Z')
  expect((await world.post(one, `/p/${partnership.slug}/mal`, { kind: 'learning', words: 'Vi är kvar' })).status).toBe(
    303,
  )
})

test('the database lets no party take another out, and no side be left empty', async () => {
  const partnership = await threeParties(world)
  const [civil, one] = partnership.parties
  const row = (party_id: string, person_id: string) =>
    ({ partnership_id: partnership.id, party_id, person_id, leaves_on: sql`app.today()`, reason: 'x' }) as never
  await expect(
    asParty(world, civil!.representative, civil!, (tx) =>
      tx.insertInto('party_leaving').values(row(one!.id, civil!.representative.id)).execute(),
    ),
  ).rejects.toThrow('only the party itself')
  await expect(
    asParty(world, civil!.representative, civil!, (tx) =>
      tx.insertInto('party_leaving').values(row(civil!.id, civil!.representative.id)).execute(),
    ),
  ).rejects.toThrow('both sides stay in')
})

test('no party leaves while a version is locked, not in the database either', async () => {
  now = new Date()
  const partnership = await threeParties(world)
  const one = partnership.parties[1]!
  await aLockedVersion(world, partnership)
  const leaving = asParty(world, one.representative, one, (tx) =>
    tx
      .insertInto('party_leaving')
      .values({
        partnership_id: partnership.id,
        party_id: one.id,
        person_id: one.representative.id,
        leaves_on: sql`app.today()`,
        reason: 'x',
      } as never)
      .execute(),
  )
  await expect(leaving).rejects.toThrow('a version is locked')
})
