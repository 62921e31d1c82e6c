import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Tx } from '#platform/db.ts'
import { aLockedVersion, asParty, listOne } from '#test/agreement.ts'
import { aWorld, type SomeParty, type SomePartnership, type Someone } from '#test/world.ts'

/** Attacks on the tables as the web process's own role, past every rule of the pages: the database itself must refuse. */
const world = await aWorld()
afterAll(() => world.close())

const versionOf = ({ id }: SomePartnership) =>
  world.all.selectFrom('version').selectAll().where('partnership_id', '=', id).executeTakeFirstOrThrow()
const attack = (who: Someone, party: SomeParty | null, query: (tx: Tx) => Promise<unknown>) =>
  asParty(world, who, party, query)

async function locked() {
  const partnership = await world.aPartnership()
  const at = await aLockedVersion(world, partnership)
  const [one, other] = partnership.parties
  return { partnership, at, one: one!, other: other!, version: await versionOf(partnership) }
}

test('no party locks in another’s name or lists, declares or records another’s decisions', async () => {
  const { partnership, version, at, one, other } = await locked()
  await world.post(other.representative, `${at}/beslut/behov`, { act: 'add', manner: 'body', body: 'Nämnden' })
  const { id } = await world.all
    .selectFrom('decision')
    .select('id')
    .where('party_id', '=', other.id)
    .executeTakeFirstOrThrow()
  const who = one.representative
  const of = { version_id: version.id, party_id: other.id, partnership_id: partnership.id }
  await expect(
    attack(who, one, (tx) =>
      tx
        .insertInto('decision')
        .values({ ...of, manner: 'body', body: 'Vi', listed_by: who.id })
        .execute(),
    ),
  ).rejects.toMatchObject({ code: '42501' })
  const recorded = (tx: Tx) =>
    sql`insert into decision_record (decision_id, version_id, party_id, partnership_id, outcome, decided_on, recorded_by)
    values (${id}, ${version.id}, ${other.id}, ${partnership.id}, 'agreed', app.today(), ${who.id})`.execute(tx)
  await expect(attack(who, one, recorded)).rejects.toMatchObject({ code: '42501' })
  const changed = await attack(who, one, (tx) =>
    tx.updateTable('decision_list').set({ signatures: 5 }).where('party_id', '=', other.id).executeTakeFirst(),
  )
  expect((changed as { numUpdatedRows: bigint }).numUpdatedRows).toBe(0n)
  await expect(attack(who, other, recorded)).rejects.toMatchObject({ code: '42501' })
})

test('a list is not declared whole without a decision, nor changed once it is', async () => {
  const { partnership, version, at, one, other } = await locked()
  const declare = (party: SomeParty) =>
    attack(party.representative, party, (tx) =>
      sql`update decision_list set declared_at = now(), declared_by = ${party.representative.id} where party_id = ${party.id}`.execute(
        tx,
      ),
    )
  for (const party of [one, other]) await expect(declare(party)).rejects.toThrow('a list needs a decision')
  const id = await listOne(world, at, other)
  const of = { version_id: version.id, party_id: other.id, partnership_id: partnership.id }
  const who = other.representative
  await expect(
    attack(who, other, (tx) =>
      tx
        .insertInto('decision')
        .values({ ...of, manner: 'body', body: 'Till', listed_by: who.id })
        .execute(),
    ),
  ).rejects.toThrow('declared whole')
  await expect(
    attack(who, other, (tx) => sql`update decision set removed_at = now() where id = ${id}`.execute(tx)),
  ).rejects.toThrow('declared whole')
})

test('a record cannot be older than what was locked, nor lie ahead, nor be changed', async () => {
  const { partnership, version, at, other } = await locked()
  const id = await listOne(world, at, other)
  const record = (day: string) =>
    attack(other.representative, other, (tx) =>
      sql`insert into decision_record (decision_id, version_id, party_id, partnership_id, outcome, decided_on, recorded_by)
    values (${id}, ${version.id}, ${other.id}, ${partnership.id}, 'agreed', app.today() + ${day}::int, ${other.representative.id})`.execute(
        tx,
      ),
    )
  for (const day of ['-1', '1']) await expect(record(day)).rejects.toThrow('about what was locked')
  await record('0')
  await expect(
    attack(other.representative, other, (tx) =>
      sql`update decision_record set outcome = 'refused', reason = 'x'`.execute(tx),
    ),
  ).rejects.toMatchObject({ code: '42501' })
})
