import { openPool, type Door } from './db.ts'

/** A connection that is kept open beside the pool: it hears what the database tells, and holds locks that outlive a transaction. */
export interface Listening {
  /** Takes the lock of a name for this process. @returns false when another process has it */
  take(name: string): Promise<boolean>
  letGo(name: string): Promise<void>
  close(): Promise<void>
}

/**
 * Listens on a channel of the database.
 * @param heard what was told, as text
 * @param cut called when the connection has been lost, and with it every lock that was held
 */
export async function listenTo(
  door: Door,
  channel: string,
  { heard, cut }: { heard: (told: string) => void; cut: () => void },
): Promise<Listening> {
  let closing = false
  const sql = openPool({ ...door, max: 1, lasting: { cut: () => closing || cut() } })
  await sql.listen(channel, heard)
  return {
    take: async (name) =>
      (await sql`select pg_try_advisory_lock(hashtextextended(${name}, 100)) as got`)[0]?.['got'] === true,
    letGo: async (name) => {
      // A connection that has ended holds no locks
      await sql`select pg_advisory_unlock(hashtextextended(${name}, 100))`.catch((error: unknown) => {
        if (!closing) throw error
      })
    },
    close: async () => {
      closing = true
      await sql.end({ timeout: 2 })
    },
  }
}
