import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { removePostgres } from './remove.ts'
import { type Postgres, startPostgres } from './start.ts'

// One cluster for the file: making one takes a second, everything else is about who uses it.
let dataDir: string
const running: Postgres[] = []
const holders: ChildProcess[] = []

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'postgres-server-'))
}, 60_000)

afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL')
  for (const one of running.splice(0)) await one.stop()
})

afterAll(async () => {
  await removePostgres(dataDir)
  await rm(dataDir, { recursive: true })
}, 60_000)

const start = async (how: { hold?: boolean; onLost?: (error: unknown) => void; log?: (line: string) => void } = {}) => {
  const one = await startPostgres({ dataDir, ...how })
  running.push(one)
  return one
}

const ask = async (one: Postgres, question: string) => {
  const sql = postgres({ ...one.connection('postgres'), max: 1 })
  try {
    return await sql.unsafe(question)
  } finally {
    await sql.end()
  }
}

/** Another process that holds the data folder as the web process does. */
const startHolder = async () => {
  const program = `
    import { startPostgres } from ${JSON.stringify(new URL('./start.ts', import.meta.url).href)}
    await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, hold: true })
    console.log('holds')
    setInterval(() => {}, 60_000)`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  holders.push(holder)
  await once(holder.stdout!, 'data')
  return holder
}

const serverPid = async () =>
  Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])

test(
  'an empty data folder gets a Swedish database with checksums, reached by a socket only',
  { timeout: 60_000 },
  async () => {
    const one = await start({ hold: true })
    expect(one).toMatchObject({ madeHere: true, startedHere: true })

    const [row] = await ask(
      one,
      `select current_setting('data_checksums') checksums, current_setting('listen_addresses') addresses,
            current_setting('fsync') fsync, current_setting('server_version_num')::int / 10000 as major,
            (select string_agg(letter, '' order by letter) from unnest(array['ö', 'z', 'ä', 'a', 'å']) letter) letters`,
    )
    expect(row).toEqual({ checksums: 'on', addresses: '', fsync: 'on', major: 18, letters: 'azåäö' })
    expect((await stat(one.socketDir)).mode & 0o777).toBe(0o700)
  },
)

test('what was saved is there after a stop and a new start', async () => {
  const first = await start()
  await ask(first, 'create table kept as select 1 as one')
  await running.pop()!.stop()
  await expect(serverPid()).rejects.toThrow('ENOENT')

  const second = await start()
  expect(second).toMatchObject({ madeHere: false, startedHere: true })
  expect(await ask(second, 'select * from kept')).toEqual([{ one: 1 }])
})

test('a second process that wants to hold the data folder is refused, and the first goes on', async () => {
  const first = await start({ hold: true })
  await expect(startPostgres({ dataDir, hold: true })).rejects.toThrow(/annan process använder redan .*another process/)
  expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('the command line uses the running database and leaves it running', async () => {
  const web = await start({ hold: true })
  const commandLine = await start()
  expect(commandLine.startedHere).toBe(false)
  await running.pop()!.stop()
  expect(await ask(web, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('the last one out stops the database, also when it was not the one who started it', async () => {
  const commandLine = await start()
  await start({ hold: true })
  await running.shift()!.stop()
  expect(await serverPid()).toBeGreaterThan(0)
  expect(commandLine.startedHere).toBe(true)

  await running.pop()!.stop()
  await expect(serverPid()).rejects.toThrow('ENOENT')
})

test('two that stop at the same time leave no server running', async () => {
  await Promise.all([await start({ hold: true }), await start()].map((one) => one.stop()))
  running.length = 0
  await expect(serverPid()).rejects.toThrow('ENOENT')
})

test('a database left running by a killed process is taken over', async () => {
  const holder = await startHolder()
  const left = await serverPid()
  await expect(startPostgres({ dataDir, hold: true })).rejects.toThrow(/another process/)
  holder.kill('SIGKILL')

  const next = await start({ hold: true })
  expect(next.startedHere).toBe(false)
  expect(await serverPid()).toBe(left)
})

test('a server and its holder that are both killed start again by themselves, with all that was saved', async () => {
  const holder = await startHolder()
  const commandLine = await startPostgres({ dataDir, onLost: () => {} })
  await ask(commandLine, 'create table acknowledged as select 2 as two')
  await commandLine.stop()
  process.kill(await serverPid(), 'SIGKILL')
  holder.kill('SIGKILL')

  const next = await start({ hold: true })
  expect(await ask(next, 'select * from acknowledged')).toEqual([{ two: 2 }])
})

test('a server that is killed while it is used is started again, and still held', async () => {
  const said: string[] = []
  const web = await start({ hold: true, log: (line) => said.push(line) })
  const killed = await serverPid()
  process.kill(killed, 'SIGKILL')

  const held = "select 3 as three from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock'"
  await expect.poll(() => ask(web, held).catch(() => 'not yet'), { timeout: 45_000 }).toEqual([{ three: 3 }])
  expect(await serverPid()).not.toBe(killed)
  expect(said.join()).toContain('PostgreSQL was lost and is started again')
  await expect(startPostgres({ dataDir, hold: true })).rejects.toThrow(/another process/)
})
