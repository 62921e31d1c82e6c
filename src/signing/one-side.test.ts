import { afterAll, expect, test } from 'vitest'
import { agreedToday, aLockedVersion, aSignatory, decideAll, listOne, signIt } from '#test/agreement.ts'
import { aWorld, type SomeParty, type SomePartnership, type Someone } from '#test/world.ts'

// R14 over time: a person whose mandate for one party has ended, and who is then named by another.
const world = await aWorld()
afterAll(() => world.close())

const goesOver = async (
  who: Someone,
  to: SomeParty,
  partnership: SomePartnership,
  capacity: 'representative' | 'signatory',
) => {
  const ended = { ended_at: new Date(), from_day: '2020-01-01' as never, to_day: '2020-01-02' as never }
  await world.all.updateTable('mandate').set(ended).where('person_id', '=', who.id).execute()
  await world.aMandate(who, partnership.id, to.id, capacity)
}
const declare = { act: 'declare', signatures: '1', none_because: '' }
const add = { act: 'add', manner: 'body', body: 'Styrelsen', reference: '' }

test('who has recorded one party’s decision neither declares the other’s list nor records its decision', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties as [SomeParty, SomeParty]
  const version = await aLockedVersion(world, partnership)
  const mover = await world.aMandate(await world.aPerson(), partnership.id, one.id, 'representative')
  const decision = await listOne(world, version, { ...one, representative: mover })
  expect((await world.post(mover, `${version}/beslut/${decision}`, agreedToday())).status).toBe(303)
  await goesOver(mover, other, partnership, 'representative')
  await world.post(mover, `${version}/beslut/behov`, add)
  expect((await world.post(mover, `${version}/beslut/behov`, declare)).status).toBe(403)
  expect((await world.post(other.representative, `${version}/beslut/behov`, declare)).status).toBe(303)
  const listed = await world.all
    .selectFrom('decision')
    .select('id')
    .where('party_id', '=', other.id)
    .executeTakeFirstOrThrow()
  expect((await world.post(mover, `${version}/beslut/${listed.id}`, agreedToday())).status).toBe(403)
  expect((await world.post(other.representative, `${version}/beslut/${listed.id}`, agreedToday())).status).toBe(303)
})

test('who has stood behind the agreement for one party does not sign it for the other', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties as [SomeParty, SomeParty]
  const version = await aLockedVersion(world, partnership)
  const own = await aSignatory(world, partnership, other)
  await decideAll(world, version, partnership)
  await goesOver(one.representative, other, partnership, 'signatory')
  expect((await signIt(world, version, one.representative)).status).toBe(403)
  expect((await signIt(world, version, own)).status).toBe(303)
})
