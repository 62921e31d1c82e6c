import fc from 'fast-check'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAgreement } from '#test/agreement.ts'
import { freshDatabase, type TestDatabase } from '#test/database.ts'
import { aWorld } from '#test/world.ts'
import { ownerRole } from '#platform/database-roles.ts'
import { openPool } from '#platform/db.ts'
import { BrokenBackup, readThrough } from './file-lines.ts'
import { loadBackup, WrongPlace } from './load-backup.ts'
import { listTables } from './tables.ts'
import { writeBackup } from './write-backup.ts'

const folder = mkdtempSync(join(tmpdir(), 'samhandling-backup-'))
const kept = join(folder, 'kept.gz')
const world = await aWorld()
const opened: { end(): Promise<void> }[] = []
const others: TestDatabase[] = []
const ownerOf = ({ door }: { door: TestDatabase['door'] }) => {
  const pool = openPool({ ...door, user: ownerRole, max: 1 })
  opened.push(pool)
  return pool
}
const anEmptyOne = async () => {
  const database = await freshDatabase()
  others.push(database)
  return { ...database, owner: ownerOf(database) }
}
const files = { 'seal/seal.pem': Buffer.from('not a seal') }
const now = new Date('2026-11-21T12:00:00Z')
/** Anything that somebody may type, with what COPY and lines have a meaning for. */
const typed = fc.sample(
  fc
    .string({
      unit: fc.oneof(
        fc.constantFrom('\\', '\n', '\r', '\t', '\u2028', '"', 'å', '\\.', '🙂'),
        fc.string({ unit: 'grapheme', maxLength: 1 }),
      ),
    })
    .map((text) => text.replaceAll('\0', '')),
  60,
)

beforeAll(async () => {
  const partnership = await world.aPartnership()
  await anAgreement(world, partnership)
  const noted = await world.post(
    partnership.parties[0]!.representative,
    `/p/${partnership.slug}/eget-rum/anteckningar`,
    {
      title: 'Fråga styrelsen',
      body: 'Hinner vi?',
    },
  )
  if (noted.status !== 303) throw new Error(`not noted: ${noted.status}`)
  for (const subject of [...typed, '\\.', '{"rows":{}}', 'COPY "mail" FROM stdin;'])
    await world.all.insertInto('mail').values({ address: 'a@example.se', language: 'sv', subject, body: '' }).execute()
  const long = 'Vi möts på torsdag.\n'.repeat(60_000)
  for (const subject of Array.from({ length: 20 }, (_, index) => `lång ${index}`))
    await world.all
      .insertInto('mail')
      .values({ address: 'a@example.se', language: 'sv', subject, body: long })
      .execute()
  await writeBackup(ownerOf(world), kept, { files, now })
})
afterAll(async () => {
  for (const pool of opened) await pool.end()
  for (const database of others) await database.close()
  await world.close()
  rmSync(folder, { recursive: true })
})

/** A digest of every row of every table but the list of migrations. */
async function everything({ all }: Pick<TestDatabase, 'all'>, owner: Awaited<ReturnType<typeof openPool>>) {
  const digests: Record<string, string | null> = {}
  for (const { name } of await listTables(owner))
    digests[name] = (
      await sql<{
        sum: string | null
      }>`select md5(string_agg(t, '|' order by t)) as sum from (select x::text as t from ${sql.table(name)} x) rows`.execute(
        all,
      )
    ).rows[0]!.sum
  return digests
}
const nothing = async () => {}

test('what was there is there again: every row of every table, whatever its characters, and the sequences go on', async () => {
  const place = await anEmptyOne()
  const { header, rows } = await readThrough(kept)
  expect(rows).toBeGreaterThan(typed.length)
  expect(Buffer.from(header.files['seal/seal.pem']!, 'base64').toString()).toBe('not a seal')
  await loadBackup(place.owner, kept, header, nothing)
  const before = await everything(world, opened[0] as ReturnType<typeof openPool>)
  expect(Object.values(before).filter(Boolean).length).toBeGreaterThan(15)
  expect(await everything(place, place.owner)).toEqual(before)
  const sequences = (database: Pick<TestDatabase, 'all'>) =>
    sql`select sequencename, last_value from pg_sequences where schemaname = 'public' order by 1`.execute(database.all)
  expect((await sequences(place)).rows).toEqual((await sequences(world)).rows)
})

test('a restored database guards as before: no trigger sleeps, and nothing points astray', async () => {
  const place = await anEmptyOne()
  await loadBackup(place.owner, kept, (await readThrough(kept)).header, nothing)
  const guards = async ({ all }: Pick<TestDatabase, 'all'>) => [
    (
      await sql`select tgrelid::regclass::text, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2`.execute(
        all,
      )
    ).rows,
    (
      await sql`select conrelid::regclass::text, conname, condeferrable, convalidated from pg_constraint where contype = 'f' order by 1, 2`.execute(
        all,
      )
    ).rows,
  ]
  expect(await guards(place)).toEqual(await guards(world))
  await expect(
    sql`insert into mandate (person_id, partnership_id, party_id, capacity) select id, uuidv7(), uuidv7(), 'representative' from person`.execute(
      place.all,
    ),
  ).rejects.toThrow(/foreign key/)
})

test('a backup that is cut off, changed or of something else is told apart before anything is done', async () => {
  const whole = gunzipSync(readFileSync(kept))
  const told = async (bytes: Uint8Array) => {
    const file = join(folder, 'other.gz')
    writeFileSync(file, bytes)
    return readThrough(file).catch((error: unknown) => error)
  }
  const packed = readFileSync(kept)
  expect(await told(packed.subarray(0, packed.length - 40))).toBeInstanceOf(BrokenBackup)
  expect(await told(Buffer.from('hej'))).toBeInstanceOf(BrokenBackup)
  expect(await told(gzipSync('hej\n'))).toBeInstanceOf(BrokenBackup)
  expect(await told(gzipSync(whole.subarray(0, whole.lastIndexOf('\n', whole.length - 2) + 1)))).toBeInstanceOf(
    BrokenBackup,
  )
  const place = whole.indexOf('a@example.se')
  const changed = Buffer.from(whole)
  changed[place] = 0x62
  expect(await told(gzipSync(changed))).toBeInstanceOf(BrokenBackup)
  expect(await told(gzipSync(whole))).toMatchObject({ header: { samhandling: 1 } })
})

test('a place in use, or of another version, is left as it is', async () => {
  const { header } = await readThrough(kept)
  const used = await anEmptyOne()
  await sql`insert into person (name) values ('Någon')`.execute(used.all)
  const before = await everything(used, used.owner)
  await expect(loadBackup(used.owner, kept, header, nothing)).rejects.toThrow(WrongPlace)
  expect(await everything(used, used.owner)).toEqual(before)
  const empty = await anEmptyOne()
  const older = { ...header, migrations: header.migrations.slice(0, -1) }
  await expect(loadBackup(empty.owner, kept, older, nothing)).rejects.toThrow(/annan version/)
  await expect(loadBackup(empty.owner, kept, header, () => Promise.reject(new Error('power gone')))).rejects.toThrow(
    'power gone',
  )
  expect((await sql`select 1 from person`.execute(empty.all)).rows).toEqual([])
})

test('a backup is for its owner’s eyes and never written over another', async () => {
  expect(statSync(kept).mode & 0o777).toBe(0o600)
  const before = readFileSync(kept)
  await expect(writeBackup(ownerOf(world), kept, { files, now })).rejects.toMatchObject({ code: 'EEXIST' })
  expect(readFileSync(kept).equals(before)).toBe(true)
})
