import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, readlink, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { earlierPlaces, findPlace, socketFolder } from './place.ts'
import { readPostmaster } from './postmaster.ts'
import { removePostgres } from './remove.ts'
import { linkLibraries } from './server-files.ts'
import { startPostgres } from './start.ts'
import { isRoot } from './system-user.ts'

let folder: string
let dataDir: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postgres-place-'))
  dataDir = join(folder, 'data')
})

afterEach(async () => {
  await removePostgres(dataDir)
  await rm(folder, { recursive: true })
})

test('a number left by a killed server, which another process has got since, does not stop the start', async () => {
  const first = await startPostgres({ dataDir, fast: true })
  const { data, user } = await findPlace(dataDir)
  const pidFile = await readFile(join(data, 'postmaster.pid'), 'utf8')
  await first.stop()
  // PostgreSQL minds only processes of its own user.
  const other = spawn('sleep', ['60'], user ? { uid: user.uid, gid: user.gid } : {})
  await writeFile(join(data, 'postmaster.pid'), pidFile.replace(/^\d+/, String(other.pid)))
  await writeFile(join(first.socketDir, '.s.PGSQL.5432.lock'), `${other.pid}\n`)

  const second = await startPostgres({ dataDir, fast: true })
  expect(second.startedHere).toBe(true)
  await second.stop()
  other.kill()
})

test('half a database, left by a process that was killed while it made it, is removed', async () => {
  const { home } = await findPlace(dataDir)
  // No process has this number: it is larger than any system gives.
  await mkdir(join(home, '.making-99999999'))
  const one = await startPostgres({ dataDir, fast: true })
  await one.stop()
  await expect(readFile(join(home, '.making-99999999'))).rejects.toThrow('ENOENT')
})

test('a database of another version is refused, and it is said how to bring it over', async () => {
  const { data } = await findPlace(dataDir)
  await mkdir(data, { recursive: true })
  await writeFile(join(data, 'PG_VERSION'), '17\n')
  await expect(startPostgres({ dataDir })).rejects.toThrow(/av version 17, här behövs 18.*cli backup/)
})

test('the address of the socket is short enough, however long the data folder’s is', async () => {
  const place = await findPlace(dataDir)
  const home = join(folder, 'å'.repeat(60))
  const socketDir = await socketFolder({ ...place, home })
  expect(Buffer.byteLength(join(socketDir, '.s.PGSQL.5432'))).toBeLessThanOrEqual(103)
  expect(socketDir).not.toBe(await socketFolder({ ...place, home: `${home}2` }))
  for (const made of [home, `${home}2`]) await rm(await socketFolder({ ...place, home: made }), { recursive: true })
})

test('missing links between the libraries are laid, those that are there are left', async () => {
  const native = join(folder, 'native')
  await mkdir(join(native, 'lib'), { recursive: true })
  await writeFile(join(native, 'lib', 'libpq.so.5.18'), '')
  const link = (target: string) => ({ source: 'native/lib/libpq.so.5.18', target: `native/lib/${target}` })
  await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify([link('libpq.so'), link('libpq.so.5')]))

  await linkLibraries({ folder: native, version: '18' })
  await rm(join(native, 'lib', 'libpq.so'))
  await linkLibraries({ folder: native, version: '18' })
  expect(await readlink(join(native, 'lib', 'libpq.so'))).toBe('libpq.so.5.18')
  expect(await readlink(join(native, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18')
})

test.runIf(isRoot())('a copy of root’s data folder does not write into the database of its original', async () => {
  const original = await startPostgres({ dataDir, fast: true })
  const copy = join(folder, 'copy')
  await cp(dataDir, copy, { recursive: true, verbatimSymlinks: true })
  await expect(startPostgres({ dataDir: copy })).rejects.toThrow(/är en kopia av/)
  await original.stop()
})

test.runIf(isRoot())('root’s data folder takes its database along when it is moved', async () => {
  const before = await startPostgres({ dataDir, fast: true })
  await before.stop()
  const moved = join(folder, 'moved')
  await rename(dataDir, moved)

  const after = await startPostgres({ dataDir: moved, fast: true })
  expect(after).toMatchObject({ madeHere: false, socketDir: before.socketDir })
  await after.stop()
  await removePostgres(moved)
})

test.runIf(isRoot())(
  'an emptied data folder gets a new database; the old server is stopped unless it is used',
  async () => {
    const old = await startPostgres({ dataDir, fast: true })
    const place = await findPlace(dataDir)
    const itsServer = await readPostmaster(place)
    await rm(dataDir, { recursive: true })
    const next = await startPostgres({ dataDir, fast: true })
    expect(next.madeHere).toBe(true)
    expect(await readPostmaster(place)).toEqual(itsServer)
    await Promise.all([old.stop(), next.stop()])

    const left = await leaveRunning()
    await rm(dataDir, { recursive: true })
    const last = await startPostgres({ dataDir, fast: true })
    expect(await earlierPlaces(await findPlace(dataDir))).toHaveLength(2)
    expect(await readPostmaster(left)).toBeUndefined()
    await last.stop()
  },
)

/** Another process starts the database and is killed. */
async function leaveRunning() {
  const program = `
    import { startPostgres } from ${JSON.stringify(new URL('./start.ts', import.meta.url).href)}
    await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, fast: true })
    process.kill(process.pid, 'SIGKILL')`
  await once(spawn(process.execPath, ['--input-type=module', '-e', program]), 'exit')
  const place = await findPlace(dataDir)
  expect(await readPostmaster(place)).toBeDefined()
  return place
}
