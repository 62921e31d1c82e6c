import { setTimeout as pause } from 'node:timers/promises'
import { administrator, ensureCluster } from './cluster.ts'
import { type Place, earlierPlaces, findPlace } from './place.ts'
import { launch, shutDown } from './postmaster.ts'
import { type Session, attach } from './session.ts'
import { StartError } from './start-error.ts'

/** How the embedded database is to be started. */
export type PostgresOptions = {
  /** `DATA_DIR`; the database lies in it, or is pointed to from it. */
  dataDir: string
  /** True for the web process: only one may hold a data folder. Others (command line, tests) leave it out. */
  hold?: boolean
  /** Only for clusters that are thrown away: faster, and not safe against a power cut. */
  fast?: boolean
  /** Is given lines to show: where root's database lies, and what the start met on its way. */
  log?: (line: string) => void
  /** The server was lost and could not be started again, or another process took the hold. Unset: the process ends. */
  onLost?: (error: unknown) => void
}

/** What `postgres()` (postgres.js) is given to reach one database of the server. */
export type ConnectionOptions = { host: string; port: number; user: string; database: string }

/** A running embedded database, until `stop`. */
export type Postgres = {
  /** The folder of the unix socket; there is no network address. */
  socketDir: string
  port: number
  /** The superuser; needs no password, the socket is closed to others. */
  user: string
  /** How to connect as the superuser to a database of the cluster (`postgres` always exists). */
  connection(database: string): ConnectionOptions
  /** False when a server was already running and is used as it is. */
  startedHere: boolean
  /** True when the cluster was made by this call: nothing is in it yet. */
  madeHere: boolean
  /** Ends our use. The last user stops the server in order; while another one uses it, it is left running. */
  stop(): Promise<void>
}

/**
 * Starts the embedded PostgreSQL 18 of a data folder, or uses the one that already runs on it, also when it was left
 * by a killed process. A server that dies while we use it is started again.
 * @throws StartError when another process holds the folder (`hold`), or the database cannot be started; it says why
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const log = options.log ?? (() => {})
  const place = await findPlace(options.dataDir)
  const made = await ensureCluster(place, options.fast === true)
  if (made === 'made') for (const earlier of await earlierPlaces(place)) await closeUnused(earlier)
  let current = await reach(place, options)
  if (place.user) {
    log(
      `PostgreSQL körs som ${place.user.name}, med sina filer i ${place.home} ` +
        `(PostgreSQL runs as ${place.user.name}, with its files in ${place.home})`,
    )
  }

  let again: Promise<void> | undefined
  const watch = () =>
    current.session.onLost(() => {
      log('PostgreSQL försvann och startas igen (PostgreSQL was lost and is started again)')
      again = reach(place, options).then((reached) => {
        current = reached
        watch()
      })
      again.catch(options.onLost ?? endProcess)
    })
  watch()

  const { socketDir, port } = current.session
  return {
    socketDir,
    port,
    user: administrator,
    connection: (database) => ({ host: socketDir, port, user: administrator, database }),
    startedHere: current.startedHere,
    madeHere: made === 'made',
    stop: async () => {
      await again?.catch(() => {})
      await close(place, current.session)
    },
  }
}

type Reached = { session: Session; startedHere: boolean }

/** Reattaches first and starts a server only if none answers, again and again while others start or stop theirs. */
async function reach(place: Place, options: PostgresOptions): Promise<Reached> {
  const patience = Date.now() + 30_000
  let startedHere = false
  let trouble = ''
  while (Date.now() < patience) {
    const session = await attach(place)
    if (session && (await session.join().catch(() => false))) {
      if (options.hold) await takeHold(session, options)
      return { session, startedHere }
    }
    await session?.end()
    if (session) await pause(50)
    else trouble = (await launch(place, options.fast === true)) ?? ''
    startedHere = !session && trouble === ''
    if (trouble) await pause(100)
  }
  throw new StartError(
    `PostgreSQL startar inte (PostgreSQL does not start), ${place.log}:\n${trouble || 'no answer within 30 s'}`,
  )
}

/** The server needs a moment to notice that a killed holder is gone, so a second is given before we say no. */
async function takeHold(session: Session, { dataDir }: PostgresOptions): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    if (await session.hold()) return
    await pause(50)
  }
  await session.end()
  throw new StartError(
    `En annan process använder redan ${dataDir}; stoppa den först eller välj en annan DATA_DIR ` +
      `(another process already holds the data folder; stop it first or choose another DATA_DIR)`,
  )
}

async function close(place: Place, session: Session): Promise<void> {
  session.onLost(() => {})
  if (await session.leave().catch(() => true)) await shutDown(place)
  await session.end()
}

async function closeUnused(place: Place): Promise<void> {
  const session = await attach(place)
  if (session) await close(place, session)
}

/** Without its database, and perhaps without its hold, nothing that the process does can be relied on. */
function endProcess(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
