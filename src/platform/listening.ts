import { setTimeout as pause } from 'node:timers/promises'
import { openPool, type Door } from './db.ts'

/** A connection that is kept open beside the pool: it hears what the database tells, and holds locks that outlive a transaction. */
export interface Listening {
  /** Takes the lock of a name for this process. @returns false when another process has it */
  take(name: string): Promise<boolean>
  letGo(name: string): Promise<void>
  close(): Promise<void>
}

/** Pause between the tries to reach a database that has gone away. */
const tryAgain = 500

/**
 * Listens on a channel of the database. A connection that is lost is opened anew for as long as it takes.
 * @param heard what was told, as text
 * @param cut called when the connection has been lost, and with it every lock that was held
 * @param anew called when it listens again: what was told meanwhile has not been heard
 */
export async function listenTo(
  door: Door,
  channel: string,
  { heard, cut, anew }: { heard: (told: string) => void; cut: () => void; anew: () => void },
): Promise<Listening> {
  let closing = false
  let listens = false

  async function open() {
    const sql: ReturnType<typeof openPool> = openPool({ ...door, max: 1, lasting: { cut: () => lost(sql) } })
    try {
      // The connection that holds the locks is another than the one that listens, and is to be missed from the beginning
      await sql`select 1`
      await sql.listen(channel, heard, () => {
        if (listens) anew()
        listens = true
      })
      return sql
    } catch (error) {
      await sql.end({ timeout: 0 })
      throw error
    }
  }
  let current = await open()
  let reopening = false

  function lost(by: typeof current) {
    if (closing || reopening || by !== current) return
    reopening = true
    cut()
    void reopen()
  }
  async function reopen() {
    await current.end({ timeout: 0 }).catch(() => {})
    while (!closing) {
      const opened = await open().catch(() => null)
      if (opened) {
        current = opened
        break
      }
      await pause(tryAgain)
    }
    reopening = false
    if (closing) await current.end({ timeout: 0 })
  }

  return {
    take: async (name) =>
      (await current`select pg_try_advisory_lock(hashtextextended(${name}, 100)) as got`)[0]?.['got'] === true,
    letGo: async (name) => {
      // A connection that has ended holds no locks
      await current`select pg_advisory_unlock(hashtextextended(${name}, 100))`.catch((error: unknown) => {
        if (!closing && !reopening) throw error
      })
    },
    close: async () => {
      closing = true
      await current.end({ timeout: 2 })
    },
  }
}
