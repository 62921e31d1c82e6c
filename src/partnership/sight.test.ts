import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { aWorld } from '#test/world.ts'
import { seeAs, type Tx } from '#platform/db.ts'

const world = await aWorld()
afterAll(() => world.close())

/** The partnerships that the asker sees, as the policies answer. */
const seen = async (tx: Tx) => (await tx.selectFrom('partnership').select('id').execute()).map(({ id }) => id)
const endedNow = sql`update mandate set ended_at = app.now(), to_day = greatest(from_day, app.today())`

test('what one sees follows who asks, also within a transaction', async () => {
  const [here, there] = [await world.aPartnership(), await world.aPartnership()]
  const [one, other] = [here.parties[0]!.representative, there.parties[0]!.representative]
  await asParty(world, one, null, async (tx) => {
    expect(await seen(tx)).toEqual([here.id])
    await seeAs(tx, { personId: other.id })
    expect(await seen(tx)).toEqual([there.id])
    await sql`select set_config('app.person_id', ${one.id}, true)`.execute(tx)
    expect(await seen(tx)).toEqual([here.id])
    await seeAs(tx, { personId: null })
    expect(await seen(tx)).toEqual([])
  })
})

test('what one sees follows the clock, also within a transaction', async () => {
  const { id, parties } = await world.aPartnership()
  const [{ representative }] = parties as [(typeof parties)[0]]
  const before = new Date(Date.now() - 40 * 86_400_000)
  await world.all
    .updateTable('mandate')
    .set({ from_day: sql`app.today() - 9`, created_at: sql`now()` })
    .where('person_id', '=', representative.id)
    .execute()
  await asParty(world, representative, null, async (tx) => {
    const mine = async () =>
      (await sql<{ ids: string[] }>`select app.my_partnerships() as ids`.execute(tx)).rows[0]?.ids
    expect(await mine()).toEqual([id])
    await sql`select set_config('app.now', ${before.toISOString()}, true)`.execute(tx)
    expect(await mine()).toEqual([])
  })
})

test('what one sees ends with the mandate and with the party that leaves, and comes with a new mandate, in the same transaction', async () => {
  const { id, parties } = await world.aPartnership()
  const [one] = parties as [(typeof parties)[0]]
  const mine = async (tx: Tx) =>
    (await sql<{ ids: string[] }>`select app.my_partnerships() as ids`.execute(tx)).rows[0]?.ids
  const undone = new Error('undone')
  const acts = [
    sql`${endedNow} where person_id = ${one.representative.id}`,
    sql`delete from mandate where person_id = ${one.representative.id}`,
    sql`update party set left_on = app.today() - 1, joined_on = app.today() - 2 where id = ${one.id}`,
  ]
  for (const act of acts) {
    const tried = world.all.transaction().execute(async (tx) => {
      await seeAs(tx, { personId: one.representative.id })
      expect(await mine(tx)).toEqual([id])
      await sql`savepoint before`.execute(tx)
      await act.execute(tx)
      expect(await mine(tx)).toEqual([])
      await sql`rollback to savepoint before`.execute(tx)
      expect(await mine(tx)).toEqual([id])
      throw undone
    })
    await expect(tried).rejects.toBe(undone)
  }
  const newcomer = await world.aPerson()
  await world.all.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: newcomer.id })
    expect(await mine(tx)).toEqual([])
    const mandate = { person_id: newcomer.id, partnership_id: id, party_id: null, capacity: 'reader' as const }
    await tx.insertInto('mandate').values(mandate).execute()
    expect(await mine(tx)).toEqual([id])
    const glances = await sql<{ ids: string[] }>`select app.my_glances() as ids`.execute(tx)
    expect(glances.rows[0]?.ids).toEqual([id])
  })
})

test('what one has seen is not remembered when the transaction has ended', async () => {
  const { id, parties } = await world.aPartnership()
  const [one] = parties as [(typeof parties)[0]]
  expect(await asParty(world, one.representative, one, seen)).toEqual([id])
  await sql`${endedNow} where person_id = ${one.representative.id}`.execute(world.all)
  const mine = await asParty(world, one.representative, null, (tx) =>
    sql<{ ids: string[] }>`select app.my_partnerships() as ids`.execute(tx),
  )
  expect(mine.rows[0]?.ids).toEqual([])
  expect((await world.get(null, `/p/${id}/oversikt`)).status).toBe(404)
})
