import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { contributing } from '#test/contributions.ts'
import { aWorld, type SomeParty, type Someone } from '#test/world.ts'
import { listContributions, sumContributions } from './queries.ts'

const world = await aWorld()
afterAll(() => world.close())
const { at, rows, entered, nothingChanged } = contributing(world)

const correction = { quantity: '90', from_on: '2026-10-01', to_on: '2026-10-31', reason: 'En kväll var dubbelräknad' }
/** A row written straight into the database by somebody who acts for a party. */
const write = (who: Someone, party: SomeParty, row: Record<string, unknown>) =>
  asParty(world, who, party, (tx) =>
    tx
      .insertInto('contribution')
      .values({
        kind: 'staff',
        description: 'Samordnare',
        unit: 'timmar',
        quantity: 1,
        from_on: sql`date '2026-01-01'`,
        to_on: sql`date '2026-01-31'`,
        ...row,
      } as never)
      .execute(),
  )

test('who has left sees what had been entered then, in the list and in the sum, and not what it was corrected to', async () => {
  const { partnership, one, other, id } = await entered()
  const gone = await world.aMandate(await world.aPerson(), partnership.id, other.id, 'representative')
  await world.all
    .updateTable('mandate')
    .set({ ended_at: sql`app.now()` })
    .where('person_id', '=', gone.id)
    .execute()
  expect((await world.post(one.representative, `${at(partnership)}/${id}/rattelse`, correction)).status).toBe(303)
  const then = await asParty(world, gone, null, (tx) => tx.selectFrom('contribution').select('quantity').execute())
  expect(then).toEqual([{ quantity: 96.5 }])
  const sums = await asParty(world, gone, null, (tx) => sumContributions(tx, partnership.id))
  expect(sums).toMatchObject([{ quantity: 96.5, entries: 1 }])
  const list = await asParty(world, gone, null, (tx) => listContributions(tx, partnership.id))
  expect(list.map(({ quantity }) => quantity)).toEqual([96.5])
  const now = await asParty(world, other.representative, other, (tx) => listContributions(tx, partnership.id))
  expect(now.map(({ quantity }) => quantity)).toEqual([90])
  const sumNow = await asParty(world, other.representative, other, (tx) => sumContributions(tx, partnership.id))
  expect(sumNow).toMatchObject([{ quantity: 90, entries: 1 }])
})

test('the database lets nobody correct another party’s entry, or the same entry twice', async () => {
  const { partnership, one, other, id } = await entered()
  const by = (party: SomeParty) => ({
    partnership_id: partnership.id,
    party_id: party.id,
    person_id: party.representative.id,
    corrects: id,
    reason: 'Fel',
  })
  await nothingChanged(partnership, async () => {
    await expect(write(other.representative, other, by(other))).rejects.toThrow('of the party')
  })
  await write(one.representative, one, by(one))
  const again = { ...by(one), from_on: sql`date '2026-02-01'`, to_on: sql`date '2026-02-28'` }
  await expect(write(one.representative, one, again)).rejects.toThrow('already corrected')
  expect(await rows(partnership)).toHaveLength(2)
})

test('the database takes no confirmation from one’s own party, of a corrected entry, or kept in another partnership', async () => {
  const { partnership, one, other, id } = await entered()
  const colleague = await world.aMandate(await world.aPerson(), partnership.id, one.id, 'representative')
  const elsewhere = await world.aPartnership()
  const there = elsewhere.parties[0]!
  const confirm = (who: Someone, party: SomeParty, partnershipId: string, person = who) =>
    asParty(world, who, party, (tx) =>
      tx
        .insertInto('contribution_answer')
        .values({ contribution_id: id, party_id: party.id, partnership_id: partnershipId, person_id: person.id })
        .execute(),
    )
  await nothingChanged(partnership, async () => {
    await expect(confirm(colleague, one, partnership.id)).rejects.toThrow('another person of another party')
    await expect(confirm(there.representative, there, elsewhere.id)).rejects.toThrow('another person of another party')
    const inAnothersName = confirm(other.representative, other, partnership.id, await world.aPerson())
    await expect(inAnothersName).rejects.toThrow('row-level security')
  })
  await world.post(one.representative, `${at(partnership)}/${id}/rattelse`, correction)
  await expect(confirm(other.representative, other, partnership.id)).rejects.toThrow('corrected meanwhile')
})
