import { realpath } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { administrator } from './cluster.ts'
import type { Place } from './place.ts'
import { isServing, readPostmaster } from './postmaster.ts'
import { StartError } from './start-error.ts'

/**
 * Our own connection to the server, kept open for as long as the database is used. Its advisory locks say who uses it,
 * and die with the process, however it dies.
 */
export type Session = {
  socketDir: string
  port: number
  /** Counts us among the users. False when the last one is just closing the database. */
  join(): Promise<boolean>
  /** Takes the one place for a process that holds the data folder. False when it is taken. */
  hold(): Promise<boolean>
  /** Gives up what `hold` and `join` took. True when nobody else is left, and nobody can join any more. */
  leave(): Promise<boolean>
  /** Calls back once if the connection is lost without `end`. */
  onLost(call: () => void): void
  end(): Promise<void>
}

/** The first number of our advisory locks; the second is `users` (shared) or `holder`. */
const family = 20_261_121
const users = 1
const holder = 2

/**
 * Connects to the server that has the cluster, if one runs. Waits while it is starting, recovering or stopping.
 * @returns undefined when no server has the cluster
 * @throws StartError when one has it, and has not answered for half a minute
 */
export async function attach(place: Place): Promise<Session | undefined> {
  let patience = Date.now() + 30_000
  for (;;) {
    const running = await readPostmaster(place)
    if (!running) return undefined
    const tried = await connect(place, running.socketDir, running.port)
    if (tried) return tried
    if (!(await isServing(running, place))) return undefined
    // Reading the log of writes after a hard stop may take its time.
    if (running.state === 'starting') patience = Date.now() + 30_000
    if (Date.now() > patience) {
      throw new StartError(
        `PostgreSQL (process ${running.pid}) har ${place.data} men svarar inte; stoppa den och försök igen ` +
          `(the process has the database but does not answer; stop it and try again)`,
      )
    }
    await pause(25)
  }
}

async function connect(place: Place, socketDir: string, port: number): Promise<Session | undefined> {
  let lost = () => {}
  const sql = postgres({
    host: socketDir,
    port,
    username: administrator,
    database: 'postgres',
    max: 1,
    connect_timeout: 10,
    // A connection that is renewed after a while would give up its locks.
    max_lifetime: null,
    idle_timeout: 0,
    onnotice: () => {},
    onclose: () => lost(),
    connection: { application_name: 'holder' },
  })
  const ask = async (question: string) => Object.values((await sql.unsafe(question))[0] ?? {})[0]
  try {
    const data = await ask("select current_setting('data_directory')")
    if (data !== (await realpath(place.data))) throw new Error('the socket belongs to another cluster')
  } catch {
    await sql.end({ timeout: 0 })
    return undefined
  }

  return {
    socketDir,
    port,
    join: async () => (await ask(`select pg_try_advisory_lock_shared(${family}, ${users})`)) === true,
    hold: async () => (await ask(`select pg_try_advisory_lock(${family}, ${holder})`)) === true,
    leave: async () => {
      await ask('select pg_advisory_unlock_all()')
      return (await ask(`select pg_try_advisory_lock(${family}, ${users})`)) === true
    },
    onLost: (call) => (lost = call),
    end: async () => {
      lost = () => {}
      await sql.end({ timeout: 0 })
    },
  }
}
