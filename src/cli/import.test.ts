import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { readImport, type FileRow } from '#register/import-file.ts'
import { aWorld } from '#test/world.ts'
import { importCommand, importRows } from './import.ts'

const world = await aWorld()
afterAll(() => world.close())

const rowsOf = (bytes: Uint8Array): FileRow[] => {
  const file = readImport(bytes)
  if (!file.ok) throw new Error(file.why)
  return file.rows
}
const fixture = () => readFileSync('test/public-source.csv')
const text = () => fixture().toString('utf8')
const take = (rows: readonly FileRow[], publish = false) =>
  world.all.transaction().execute((tx) => importRows(tx, rows, publish))
const again = (content: string, publish = false) => take(rowsOf(Buffer.from(content)), publish)
/** A digest of all that the import may have touched. */
const everything = async () =>
  (
    await sql<{
      sum: string
    }>`select md5(string_agg(t, '|' order by t)) as sum from (select i::text as t from register_import i
    union all select r::text from register_import_revision r union all select e::text from register_entry e
    union all select c::text from register_change c union all select l::text from log_entry l) x`.execute(world.all)
  ).rows[0]!.sum
const shown = async () => {
  const { partnerskap } = (await (await world.get(null, '/partnerskap.json?ordning=namn')).json()) as {
    partnerskap: Record<string, unknown>[]
  }
  return partnerskap
}

test('a file is taken in as drafts that nobody sees; a refused row does not stop the others, and uncertain cells are counted', async () => {
  expect(await take(rowsOf(fixture()))).toEqual({
    read: 6,
    new: 5,
    changed: 0,
    unchanged: 0,
    refused: 1,
    uncertain: 6,
    published: 0,
  })
  expect(await shown()).toEqual([])
  const administrator = await world.anAdministrator()
  expect(await (await world.get(administrator, '/administration/register')).text()).toContain(
    'Föreningen Bryggan och Lunds kommun',
  )
})

test('taking the same file in again changes nothing', async () => {
  const before = await everything()
  expect(await take(rowsOf(fixture()))).toMatchObject({ new: 0, changed: 0, unchanged: 5, refused: 1, published: 0 })
  expect(await everything()).toBe(before)
})

test('published, the rows are shown as what they are: none without an end date is active, and a promise was never concluded', async () => {
  expect(await take(rowsOf(fixture()), true)).toMatchObject({ unchanged: 5, published: 5 })
  const states = Object.fromEntries(
    (await shown()).map((one) => [(one.ideburna_parter as string[])[0], [one.lage, one.start, one.slut]]),
  )
  expect(states).toEqual({
    'Föreningen Bryggan': ['okant', '2013', null],
    Brukarhuset: ['aldrig', null, null],
    Kvällsjouren: ['okant', null, null],
    'Värmlands Öppna Nätverk': ['avslutat', '2016-11', '2018'],
  })
  expect((await shown()).filter((one) => one.lage === 'aktivt').map((one) => one.namn)).toEqual([
    'Föreningen Bryggan och Lunds kommun',
  ])
  for (const one of await shown())
    expect(one).toMatchObject({ ursprung: 'offentlig-kalla', kalla: expect.stringMatching(/^https:/) })
  const before = await everything()
  await take(rowsOf(fixture()), true)
  expect(await everything()).toBe(before)
})

test('a row that has changed in the source becomes a new revision; what is published stays until it is published again', async () => {
  const later = text().replace('2024-01-01;2099-12-31', '2024-01-01;2028-12-31')
  expect(await again(later)).toMatchObject({ new: 0, changed: 1, unchanged: 4 })
  const ends = async () => (await shown()).find((one) => String(one.namn).includes('Lunds'))?.slut
  expect(await ends()).toBe('2099-12-31')
  expect(await again(later, true)).toMatchObject({ changed: 0, published: 1 })
  expect(await ends()).toBe('2028-12-31')
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from register_import_revision`.execute(
    world.all,
  )
  expect(rows[0]!.count).toBe(6)
})

test('whatever a file holds, the second time changes nothing and the counts add up', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('Lunds kommun', 'Bryggan; Hamnljus', '2020', '10 000 kr', 'https://x.example/a'),
  )
  const line = fc
    .array(cell, { minLength: 6, maxLength: 8 })
    .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
  const good = fc
    .tuple(cell, cell)
    .map(([name, amount]) =>
      ['Malmö stad', `X ${name}`, '', '2020', '', amount, 'https://x.example/b']
        .map((one) => `"${one.replaceAll('"', '""')}"`)
        .join(';'),
    )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(line, good), { maxLength: 5 }), async (lines) => {
      const rows = rowsOf(Buffer.from([text().split('\r\n')[0], ...lines].join('\r\n')))
      const first = await take(rows, true)
      expect(first.read).toBe(first.new + first.changed + first.unchanged + first.refused)
      const before = await everything()
      const second = await take(rows, true)
      expect([second.new, second.changed, second.published]).toEqual([0, 0, 0])
      expect(await everything()).toBe(before)
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('wrong usage is told apart from a file that cannot be taken in', async () => {
  const said: string[] = []
  const io = {
    out: (line: string) => void said.push(line),
    err: (line: string) => void said.push(line),
    readFile: async () => Buffer.from('namn;källa\nX;https://x.example'),
  }
  expect(await importCommand([], io)).toBe(2)
  expect(await importCommand(['a.csv', '--force'], io)).toBe(2)
  expect(await importCommand(['a.csv', 'b.csv'], io)).toBe(2)
  expect(await importCommand(['a.csv'], io)).toBe(1)
  expect(said.at(-1)).toContain('Rubrikraden saknar kommun_eller_region, organisationer')
  expect(await importCommand(['a.csv'], { ...io, readFile: () => Promise.reject(new Error('no file')) })).toBe(1)
})

const real = '../shared/data/real-partnerships.csv'
test.skipIf(!existsSync(real))(
  'the list of real partnerships is taken in whole (skipped where the list is not at hand)',
  async () => {
    const own = await aWorld()
    const rows = rowsOf(readFileSync(real))
    const tally = await own.all.transaction().execute((tx) => importRows(tx, rows, true))
    expect(tally).toMatchObject({ read: 23, new: 23, refused: 0, published: 23 })
    const { rows: states } = await sql<{
      standing: string
      count: number
    }>`select app.register_standing(e) as standing, count(*)::int as count from register_entry e where end_on is null or stated_status is not null group by 1`.execute(
      own.all,
    )
    expect(states.map(({ standing }) => standing)).not.toContain('active')
    expect(states).toContainEqual({ standing: 'never', count: 1 })
    await own.close()
  },
)
