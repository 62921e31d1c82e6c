import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aWorld } from '#test/world.ts'
import { verifyChain } from './verify.ts'

const world = await aWorld()
afterAll(() => world.close())

/** A partnership in which something has been done three times. */
async function aHistory() {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  for (const [party, words] of [
    [one, 'Hemligt skäl'],
    [other, 'Vi är med'],
    [one, 'Vi stannar kvar'],
  ] as const) {
    await world.post(party!.representative, `/p/${partnership.slug}/parter/ord`, { words })
  }
  const chain = await world.all
    .selectFrom('log_chain')
    .selectAll()
    .where('owner_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const verify = () => world.all.transaction().execute((tx) => verifyChain(tx, chain))
  return { ...partnership, chain, verify }
}

test('every party reads who did what for whom; an outsider and a reader do not', async () => {
  const { id, slug, parties } = await aHistory()
  for (const { representative } of parties) {
    const page = await (await world.get(representative, `/p/${slug}/historik`)).text()
    expect(page).toContain('Kedjan är hel: 3 rader')
    expect(page).toContain(`${parties[0]!.representative.name}`)
    expect(page).toContain('skrev varför parten är med')
  }
  expect((await world.get(await world.aPerson(), `/p/${slug}/historik`)).status).toBe(404)
  expect(
    (await world.get(await world.aMandate(await world.aPerson(), id, null, 'reader'), `/p/${slug}/historik`)).status,
  ).toBe(403)
})

test('an entry holds no name and no text', async () => {
  const { chain } = await aHistory()
  const entries = await world.all.selectFrom('log_entry').selectAll().where('chain_id', '=', chain.id).execute()
  expect(JSON.stringify(entries)).not.toMatch(/Hemligt|Företrädare/)
})

test('a changed, a removed and an inserted entry are found in the database itself', async () => {
  const whole = await aHistory()
  expect(await whole.verify()).toBeNull()

  const changed = await aHistory()
  await world.all
    .updateTable('log_entry')
    .set({ act: 'signing:sign' })
    .where('chain_id', '=', changed.chain.id)
    .where('seq', '=', 2)
    .execute()
  expect(await changed.verify()).toEqual({ seq: 2, how: 'changed' })

  const removed = await aHistory()
  const last = world.all
    .selectFrom('log_entry')
    .select('id')
    .where('chain_id', '=', removed.chain.id)
    .where('seq', '=', 3)
  await world.all.deleteFrom('log_salt').where('entry_id', 'in', last).execute()
  await world.all.deleteFrom('log_entry').where('chain_id', '=', removed.chain.id).where('seq', '=', 3).execute()
  expect(await removed.verify()).toEqual({ seq: 3, how: 'missing' })

  const inserted = await aHistory()
  await sql`insert into log_entry (chain_id, seq, at, act, digest, previous, hash)
    select chain_id, 4, at, act, digest, hash, app.entry_hash(hash, 4, at, null, null, act, null, digest)
    from log_entry where chain_id = ${inserted.chain.id} and seq = 3`.execute(world.all)
  expect(await inserted.verify()).toEqual({ seq: 4, how: 'inserted' })
})

test('the salt and the person may be erased, and the chain still holds', async () => {
  const { chain, verify } = await aHistory()
  await world.all
    .deleteFrom('log_salt')
    .where('entry_id', 'in', world.all.selectFrom('log_entry').select('id').where('chain_id', '=', chain.id))
    .execute()
  expect(await verify()).toBeNull()
})

test('the web role itself can neither change nor remove an entry, nor write in another’s name', async () => {
  const { chain, parties, id } = await aHistory()
  const attempt = (statement: string) =>
    world.web.transaction().execute(async (tx) => {
      await sql`select set_config('app.person_id', ${parties[0]!.representative.id}, true)`.execute(tx)
      await sql.raw(statement).execute(tx)
    })
  await expect(attempt(`update log_entry set act = 'a:b' where chain_id = '${chain.id}'`)).rejects.toThrow(
    'permission denied',
  )
  await expect(attempt(`delete from log_entry where chain_id = '${chain.id}'`)).rejects.toThrow('permission denied')
  await expect(
    attempt(
      `select set_config('app.party_id', '${parties[1]!.id}', true); select app.write_log('partnership', '${id}', 'signing:sign', null, '')`,
    ),
  ).rejects.toThrow(/not your party|multiple commands/)
  expect(await world.all.selectFrom('log_entry').select('id').where('chain_id', '=', chain.id).execute()).toHaveLength(
    3,
  )
})
