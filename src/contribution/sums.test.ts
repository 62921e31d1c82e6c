import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { aWorld, type SomeParty, type SomePartnership } from '#test/world.ts'
import { listWaiting } from '#overview/duties.ts'
import {
  insertConfirmation,
  insertContribution,
  listContributions,
  listToConfirm,
  sumContributions,
} from './queries.ts'

const world = await aWorld()
afterAll(() => world.close())

const ofThree = async () =>
  world.aPartnership({
    organisations: [
      await world.anOrganisation('civil'),
      await world.anOrganisation('public'),
      await world.anOrganisation('civil'),
    ],
  })
const kept = (partnership: SomePartnership, party: SomeParty) =>
  asParty(world, party.representative, party, (tx) => sumContributions(tx, partnership.id))
/** Added up by the owner of the tables, who is in no partnership and has no kept sums: from the entries, one by one. */
const fresh = (partnership: SomePartnership) =>
  world.all.transaction().execute((tx) => sumContributions(tx, partnership.id))
const actingFor = (partnership: SomePartnership, party: SomeParty) => ({
  id: partnership.id,
  me: { personId: party.representative.id, partyId: party.id },
})

const figures = fc.record({
  month: fc.integer({ min: 0, max: 15 }),
  quantity: fc.integer({ min: 0, max: 90_000 }).map((hundredths) => hundredths / 100),
  value: fc.option(fc.integer({ min: 0, max: 5000 })),
})
type Figures = typeof figures extends fc.Arbitrary<infer F> ? F : never
const acts = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('enter' as const), who: fc.nat(2), promised: fc.boolean(), figures }),
    fc.record({ act: fc.constant('confirm' as const), who: fc.nat(2), of: fc.nat(20) }),
    fc.record({ act: fc.constant('correct' as const), of: fc.nat(20), figures }),
  ),
  { minLength: 3, maxLength: 14 },
)

const written = ({ month, quantity, value }: Figures) => {
  const from = new Date(Date.UTC(2025, month, 1)).toISOString().slice(0, 10)
  const valued = { value, value_basis: 'Timpris', value_on: '2026-01-01', value_source: 'SKR' }
  const notValued = { value: null, value_basis: '', value_on: null, value_source: '' }
  return { from_on: from, to_on: from, quantity, words: '', ...(value === null ? notValued : valued) }
}
const kind = { kind: 'staff' as const, own_kind: '', description: 'Samordnare', unit: 'timmar' }

test('the kept sums are those of the entries, in whatever order they are entered, confirmed and put right', async () => {
  let confirmed = 0
  let corrected = 0
  await fc.assert(
    fc.asyncProperty(acts, async (steps) => {
      const partnership = await ofThree()
      const [first] = partnership.parties as [SomeParty]
      const promises = await asParty(world, first.representative, first, (tx) =>
        tx
          .insertInto('resource')
          .values(partnership.parties.map(({ id }) => ({ partnership_id: partnership.id, party_id: id, ...kind })))
          .returning('id')
          .execute(),
      )
      const rowAt = async (of: number) => {
        const rows = await world.all
          .selectFrom('contribution')
          .selectAll()
          .where('partnership_id', '=', partnership.id)
          .orderBy('id')
          .execute()
        return rows.length > 0 ? rows[of % rows.length] : undefined
      }
      for (const step of steps) {
        const row = step.act === 'enter' ? undefined : await rowAt(step.of)
        if (step.act !== 'enter' && !row) continue
        const index =
          step.act === 'correct' ? partnership.parties.findIndex(({ id }) => id === row!.party_id) : step.who
        const party = partnership.parties[index]!
        const room = actingFor(partnership, party)
        await asParty(world, party.representative, party, async (tx) => {
          if (step.act === 'confirm') return void ((await insertConfirmation(tx, room, row!.id)) && (confirmed += 1))
          const of = step.act === 'enter' ? (step.promised ? promises[index]!.id : null) : row!.resource_id
          const puts = step.act === 'correct' ? { corrects: row!.id, reason: 'Felräknat' } : {}
          const id = await insertContribution(tx, room, { ...kind, resource_id: of, ...written(step.figures), ...puts })
          // As the handlers do: what was not entered leaves no trace
          if (!id) throw Object.assign(new Error('taken'), { code: '23505' })
          if (step.act === 'correct') corrected += 1
        }).catch((error: { code?: string }) => {
          // Refused, as it should be: one's own entry, an entry that is corrected, a period that is taken
          if (!['23505', '42501'].includes(error.code ?? '')) throw error
        })
        expect(await kept(partnership, first)).toEqual(await fresh(partnership))
      }
    }),
    { numRuns: 25 },
  )
  expect([confirmed > 3, corrected > 3]).toEqual([true, true])
})

async function anEntry(partnership: SomePartnership, party: SomeParty) {
  const figure = { month: 1, quantity: 8, value: null }
  const id = await asParty(world, party.representative, party, (tx) =>
    insertContribution(tx, actingFor(partnership, party), { ...kind, resource_id: null, ...written(figure) }),
  )
  return id!
}

test('two parties that confirm the same entry at the same instant confirm it once in the sums', async () => {
  const partnership = await ofThree()
  const [one, ...others] = partnership.parties as [SomeParty, SomeParty, SomeParty]
  for (let times = 0; times < 5; times += 1) {
    const party = times % 2 === 0 ? one : others[0]!
    const rest = partnership.parties.filter(({ id }) => id !== party.id)
    const entry = await asParty(world, party.representative, party, (tx) =>
      insertContribution(tx, actingFor(partnership, party), {
        ...kind,
        resource_id: null,
        ...written({ month: times, quantity: 2.5, value: null }),
      }),
    )
    await Promise.all(
      rest.map((other) =>
        asParty(world, other.representative, other, async (tx) => {
          await insertConfirmation(tx, actingFor(partnership, other), entry!)
          await sql`select pg_sleep(0.05)`.execute(tx)
        }),
      ),
    )
    expect(await kept(partnership, one)).toEqual(await fresh(partnership))
  }
  const entries = (await kept(partnership, one)).map((row) => [row.entries, row.confirmedEntries])
  expect(entries.flat().reduce((sum, count) => sum + count, 0)).toBe(10)
})

test('the kept sums are read by those who are in the partnership, and written by nobody', async () => {
  const partnership = await ofThree()
  const [one] = partnership.parties as [SomeParty]
  await anEntry(partnership, one)
  const elsewhere = await world.aPartnership()
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'reader')
  const stranger = elsewhere.parties[0]!
  for (const [who, party] of [[stranger.representative, stranger] as const, [reader, null] as const]) {
    expect(await asParty(world, who, party, (tx) => sumContributions(tx, partnership.id))).toEqual([])
    const rows = await asParty(world, who, party, (tx) => tx.selectFrom('contribution_sum').selectAll().execute())
    expect(rows).toEqual([])
  }
  const raise = asParty(world, one.representative, one, (tx) =>
    tx.updateTable('contribution_sum').set({ quantity: 1000 }).execute(),
  )
  await expect(raise).rejects.toThrow('permission denied')
})

test('what waits to be confirmed is as many as the list shows, also for one who has entered for another party', async () => {
  const partnership = await ofThree()
  const [one, other, third] = partnership.parties as [SomeParty, SomeParty, SomeParty]
  await anEntry(partnership, one)
  await anEntry(partnership, third)
  await world.all
    .updateTable('mandate')
    .set({ ended_at: sql`app.now()`, from_day: sql`app.today() - 9`, to_day: sql`app.today() - 1` })
    .where('person_id', '=', one.representative.id)
    .execute()
  await world.aMandate(one.representative, partnership.id, other.id, 'representative')
  const acting = { ...other, representative: one.representative }
  const seen = await asParty(world, one.representative, other, async (tx) => ({
    list: (await listToConfirm(tx, actingFor(partnership, acting))).length,
    duty: (await listWaiting(tx, partnership.id))[0]?.contributions,
    all: (await listContributions(tx, partnership.id)).length,
  }))
  expect(seen).toEqual({ list: 1, duty: 1, all: 2 })
})
