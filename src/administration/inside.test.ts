import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { seeAs } from '#platform/db.ts'
import { aWorld, type Someone } from '#test/world.ts'

// Nobody sees a partnership's inside by being administrator, of the installation or of an organisation in it
const world = await aWorld()
afterAll(() => world.close())

const secret = 'INIFRÅN-BARA'
const partnership = await world.aPartnership({ name: `Rummet ${secret}` })
const [party] = partnership.parties
const installation = await world.anAdministrator()
const boss = await world.aPerson()
await world.aMember(boss, party!.organisation, 'administrator')
/** Runs the installation, and has made themselves the administrator of a party's organisation by the page. */
const both = await world.anAdministrator()
const { slug } = await world.all
  .selectFrom('organisation')
  .select('slug')
  .where('id', '=', party!.organisation.id)
  .executeTakeFirstOrThrow()
const joined = await world.post(both, `/organisationer/${slug}/personer`, {
  email: both.email,
  capacity: 'administrator',
})

const administrators: [string, Someone][] = [
  ['whoever runs the installation', installation],
  ['an administrator of a party’s organisation', boss],
  ['somebody who is both', both],
]
const inside = [
  ...new Set(
    world.app.routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/p/')).map(({ path }) => path),
  ),
]

test.for(administrators)('%s meets nothing at any address of a partnership', async ([, who]) => {
  expect(joined.status).toBe(303)
  expect(inside.length).toBeGreaterThan(10)
  for (const path of inside) {
    const address = path.replace(':partnership', partnership.slug).replaceAll(/:\w+/g, partnership.id)
    const answer = await world.get(who, address)
    expect([address, answer.status]).toEqual([address, 404])
    expect(await answer.text()).not.toContain(secret)
  }
  expect((await world.get(party!.representative, `/p/${partnership.slug}/oversikt`)).status).toBe(200)
})

test.for(administrators)('%s reads no row of a partnership in the database', async ([, who]) => {
  const tables = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'partnership_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege('samhandling_web', c.oid, 'select') order by 1`.execute(
    world.all,
  )
  expect(tables.rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['party', 'mandate', 'own_note']))
  const rowsFor = (asker: Someone) =>
    world.web.transaction().execute(async (tx) => {
      await seeAs(tx, { personId: asker.id })
      const found: Record<string, number> = {}
      for (const name of ['partnership', ...tables.rows.map((table) => table.name)]) {
        const rows = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(tx)
        if (rows.rows[0]!.count > 0) found[name] = rows.rows[0]!.count
      }
      return found
    })
  expect(await rowsFor(who)).toEqual({})
  // The same question is answered to those who are inside
  expect(await rowsFor(party!.representative)).toMatchObject({ partnership: 1, party: 2, mandate: 2 })
})

test('whoever runs the installation cannot take over somebody’s way in', async () => {
  const taken = await world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: installation.id })
    return tx
      .updateTable('person_private')
      .set({ email: 'min@example.org' })
      .where('person_id', '=', party!.representative.id)
      .executeTakeFirst()
  })
  expect(taken.numUpdatedRows).toBe(0n)
})

test('the administration’s page about a person says nothing of partnerships', async () => {
  const page = await (await world.get(installation, `/administration/personer/${party!.representative.id}`)).text()
  expect(page).toContain(party!.organisation.name)
  expect(page).not.toContain(secret)
  expect(page).not.toContain(partnership.slug)
})
