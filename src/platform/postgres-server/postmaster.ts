import { type ChildProcess, spawn } from 'node:child_process'
import { chown, open, readFile, readlink, realpath, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { asUser } from './cluster.ts'
import { type Place, socketFolder } from './place.ts'

/** What the server has written about itself beside its data. It may be stale: the writer may have been killed. */
export type Postmaster = { pid: number; port: number; socketDir: string; state: string }

/** The file name of the socket ends in this; it is no network port. */
const port = 5432

/** Modest: Node and PostgreSQL together are to stay under 300 MB when nothing happens. */
const settings = {
  listen_addresses: '',
  port: String(port),
  unix_socket_permissions: '0700',
  shared_buffers: '64MB',
  max_connections: '60',
  // Three processes less for reading, and none for a replication that is never used.
  io_method: 'sync',
  max_logical_replication_workers: '0',
  max_wal_senders: '0',
  max_wal_size: '256MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'off',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
}

/** Only for clusters that are thrown away: what is acknowledged may be lost when the machine stops. */
const fastSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Reads `postmaster.pid`. Undefined when no server says that it has the cluster. */
export async function readPostmaster({ data }: Place): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , portLine, socketDir, , , state] = text.split('\n')
  if (!pid || !portLine || !socketDir) return undefined
  return { pid: Number(pid), port: Number(portLine), socketDir, state: (state ?? 'starting').trim() }
}

/**
 * Starts a server on the cluster and waits until it answers or gives up.
 * It is a session of its own: Ctrl-C in a terminal reaches only us, and we stop it in order.
 * @returns undefined when it runs, else the last lines that it wrote
 */
export async function launch(place: Place, fast: boolean): Promise<string | undefined> {
  const socketDir = await socketFolder(place)
  await removeStale(place, socketDir)
  const chosen = { ...settings, ...(fast ? fastSettings : {}), unix_socket_directories: socketDir }
  const given = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = await openLog(place)
  try {
    const began = (await stat(place.log)).size
    const server = spawn(join(place.server.folder, 'bin', 'postgres'), ['-D', place.data, ...given], {
      cwd: place.home,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      ...asUser(place),
    })
    server.unref()
    return await untilReady(place, server).then((ready) => (ready ? undefined : lastWords(place, began)))
  } finally {
    await log.close()
  }
}

async function untilReady(place: Place, server: ChildProcess): Promise<boolean> {
  let failed = false
  server.once('error', () => (failed = true))
  while (!failed && server.exitCode === null && server.signalCode === null) {
    const seen = await readPostmaster(place)
    if (seen?.pid === server.pid && seen?.state === 'ready') return true
    await pause(10)
  }
  return false
}

/**
 * Stops the server in order: open sessions are ended, everything is written down.
 * After 30 seconds it is stopped at once; the next start then reads the log of writes.
 */
export async function shutDown(place: Place): Promise<void> {
  const running = await readPostmaster(place)
  if (!running) return
  signal(running.pid, 'SIGINT')
  for (let waited = 0; waited < 30_000; waited += 20) {
    // The file goes last; a stopped process may linger in the table of a container that nobody empties.
    if ((await readPostmaster(place))?.pid !== running.pid) return
    await pause(20)
  }
  signal(running.pid, 'SIGQUIT')
}

/**
 * True when the process that a cluster names as its server is one, and has that very cluster, as far as the system lets
 * us see. A killed server's number may since have been given to another process, and a copied folder names the server
 * of its original.
 */
export async function isServing({ pid }: { pid: number }, { data }: Place): Promise<boolean> {
  if (!signal(pid, 0)) return false
  if (process.platform !== 'linux') return true
  const [program, folder, real] = await Promise.all([
    readlink(`/proc/${pid}/exe`).catch(() => ''),
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
    realpath(data),
  ])
  return /\/postgres( \(deleted\))?$/.test(program) && folder === real
}

/**
 * Removes what a killed server left beside its data and its socket. PostgreSQL compares only the number in them with the
 * living processes, and would give way to one that has got the number since, or is dead and not yet buried.
 */
async function removeStale(place: Place, socketDir: string): Promise<void> {
  for (const file of [join(place.data, 'postmaster.pid'), join(socketDir, `.s.PGSQL.${port}.lock`)]) {
    const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10)
    if (pid > 0 && !(await isServing({ pid }, place))) await rm(file, { force: true })
  }
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}

async function openLog({ log, user }: Place) {
  const size = (await stat(log).catch(() => undefined))?.size ?? 0
  if (size > 5_000_000) await truncate(log)
  const file = await open(log, 'a', 0o600)
  if (user) await chown(log, user.uid, user.gid)
  return file
}

async function lastWords({ log }: Place, from: number): Promise<string> {
  const said = (await readFile(log)).subarray(from).toString('utf8').trim()
  return said.split('\n').slice(-8).join('\n') || 'no words in the log'
}
