import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { paths } from '#paths'
import { aWorld, type Someone } from './world.ts'

const world = await aWorld()
afterAll(() => world.close())

/** Every address that the application answers, as method and path: read from the application, not from a list of our own. */
const routes = [
  ...new Map(
    world.app.routes.filter((route) => route.method !== 'ALL').map((route) => [`${route.method} ${route.path}`, route]),
  ).values(),
]
const inRoom = routes.filter((route) => route.path.startsWith('/p/'))
const closedToOthers = routes.filter((route) => /^\/(p|administration|organisationer)(\/|$)/.test(route.path))

const secret = 'SMYGANDE-HEMLIGHET'
const partnership = await world.aPartnership({ name: `Rummet ${secret}` })
const [mine, theirs] = partnership.parties
const insiders: Someone[] = partnership.parties.map((party) => party.representative)

/** Fills the room with something under every name that an address may carry, by doing what people do. */
async function furnish() {
  const at = `/p/${partnership.slug}`
  const by = mine!.representative
  await world.post(by, `${at}/parter/ord`, { words: secret })
  await world.post(by, `${at}/eget-rum/anteckningar`, { title: `EGET ${secret}`, body: secret })
  await world.post(by, `${at}/avtal/rubriker`, { title: secret })
  await world.post(by, `${at}/bedomning/omgangar`, { set: 'iop-i-korthet' })
  await world.post(by, `${at}/mal`, { kind: 'aspiration', words: secret })
}
await furnish()

/** The id of some row of a table; a path whose name leads to no row gets a name of nobody. */
const someRow = async (table: string, column = 'id') => {
  const known = await sql<{ found: string | null }>`select to_regclass(${`public.${table}`})::text as found`.execute(
    world.all,
  )
  if (!known.rows[0]?.found) return undefined
  const row = await sql<{ id: string }>`select ${sql.ref(column)}::text as id from ${sql.table(table)} limit 1`.execute(
    world.all,
  )
  return row.rows[0]?.id
}
const nobody = '00000000-0000-7000-8000-000000000000'
const filled = new Map<string, string>()
const fill = async (name: string) => {
  if (name === 'partnership') return partnership.slug
  if (name === 'organisation') return (await someRow('organisation', 'slug')) ?? nobody
  const tables: Record<string, string> = { note: 'own_note', round: 'assessment_round', item: 'agenda_item' }
  return (await someRow(tables[name] ?? name)) ?? nobody
}
const names = new Set(routes.flatMap((route) => [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1]!)))
for (const name of names) filled.set(name, await fill(name))
const addressOf = (path: string) => path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => filled.get(name) ?? nobody)

/** A digest of everything in the database but what counting and looking in leaves behind. */
async function everything() {
  const tables = await sql<{
    name: string
  }>`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    and relname not in ('rate_count', 'session') order by 1`.execute(world.all)
  const sums: string[] = []
  for (const { name } of tables.rows) {
    const sum = await sql<{
      sum: string
    }>`select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${sql.table(name)} t`.execute(
      world.all,
    )
    sums.push(`${name} ${sum.rows[0]!.sum}`)
  }
  return sums
}
const ask = (who: Someone | null, method: string, address: string) =>
  method === 'GET'
    ? world.get(who, address)
    : world.post(who, address, {
        title: 'Intrång',
        words: 'Intrång',
        body: 'Intrång',
        name: 'Intrång',
        answer: 'stands',
        why: 'Intrång',
      })

const outsider = await world.aPerson('Utomstående')
const other = await world.aPartnership()
const strangers: [string, Someone | null][] = [
  ['a visitor', null],
  ['somebody without a part in anything', outsider],
  ['a representative in another partnership', other.parties[0]!.representative],
]

test('the table of addresses is what the application answers', () => {
  const answered = new Set(routes.map((route) => route.path))
  const named = new Set<string>(Object.values(paths))
  expect([...answered].filter((path) => !named.has(path) && path !== '/*')).toEqual([])
  expect(inRoom.length).toBeGreaterThan(10)
})

test.for(strangers)(
  '%s sees nothing and changes nothing at any address of a partnership or of the administration',
  async ([, who]) => {
    const before = await everything()
    const seen: string[] = []
    for (const { method, path } of closedToOthers) {
      const answer = await ask(who, method, addressOf(path))
      const body = await answer.text()
      if (answer.status !== 404 || body.includes(secret)) seen.push(`${method} ${path} ${answer.status}`)
    }
    expect(seen).toEqual([])
    expect(await everything()).toEqual(before)
  },
)

test('the other party meets nothing of a party’s own room', async () => {
  const own = inRoom.filter((route) => route.path.includes('/eget-rum/') && route.path.includes(':note'))
  expect(own.length).toBeGreaterThan(1)
  const before = await everything()
  for (const { method, path } of own)
    expect((await ask(theirs!.representative, method, addressOf(path))).status, `${method} ${path}`).toBe(404)
  expect(await (await world.get(theirs!.representative, `/p/${partnership.slug}/eget-rum`)).text()).not.toContain(
    `EGET ${secret}`,
  )
  expect(await everything()).toEqual(before)
})

test('the insiders do see the room: the walk is over what exists', async () => {
  for (const who of insiders)
    expect(await (await world.get(who, `/p/${partnership.slug}/parter`)).text()).toContain(secret)
})

test('no page changes anything by being read, also by those who may change it', async () => {
  const before = await everything()
  for (const { path } of routes.filter((route) => route.method === 'GET')) {
    for (const who of [null, ...insiders]) {
      const answer = await world.get(who, addressOf(path))
      expect(answer.status, `GET ${path}`).toBeLessThan(500)
    }
  }
  expect(await everything()).toEqual(before)
})

test('no post is a fault of ours, whoever sends it and whatever it carries', async () => {
  for (const { method, path } of routes.filter((route) => route.method === 'POST')) {
    for (const who of [null, outsider]) {
      const answer = await ask(who, method, addressOf(path))
      expect(answer.status, `POST ${path}`).toBeLessThan(500)
    }
  }
})
