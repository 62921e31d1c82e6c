import { Kysely, sql, type RawBuilder, type Transaction } from 'kysely'
import { PostgresJSDialect } from 'kysely-postgres-js'
import postgres from 'postgres'
import { Temporal } from 'temporal-polyfill'
import type { DB } from './schema.ts'

export type Db = Kysely<DB>
export type Tx = Transaction<DB>

/** Where a database answers and as whom: a socket folder or a host, and a role. */
export interface Door {
  host: string
  port: number
  user: string
  database: string
  password?: string | undefined
  ssl?: boolean | undefined
  /** Connections at the most. */
  max?: number
  /** A connection that is kept for as long as the program runs, and what happens when it is cut all the same. */
  lasting?: { cut: () => void }
}

/** Days that have been read before: a list of five years has the same ones in many rows, and a day never changes. */
const days = new Map<string, Temporal.PlainDate>()
const mostDays = 4000

/** A day as the database writes it. */
function dayOf(text: string): Temporal.PlainDate {
  const known = days.get(text)
  if (known) return known
  if (days.size >= mostDays) days.clear()
  const day = Temporal.PlainDate.from(text)
  days.set(text, day)
  return day
}

/**
 * Opens a pool. Dates come as `Temporal.PlainDate` (never a JavaScript Date, which shifts a day with the time zone),
 * instants as Date, numeric and bigint as number.
 */
export function openPool(door: Door) {
  return postgres({
    host: door.host,
    port: door.port,
    user: door.user,
    database: door.database,
    ...(door.password === undefined ? {} : { password: door.password }),
    ...(door.ssl ? { ssl: 'require' as const } : {}),
    max: door.max ?? 10,
    ...(door.lasting ? { max_lifetime: null, onclose: door.lasting.cut } : {}),
    onnotice: () => {},
    connection: { application_name: 'samhandling' },
    types: {
      day: {
        to: 1082,
        from: [1082],
        serialize: (day: unknown) => String(day),
        parse: dayOf,
      },
      wide: { to: 20, from: [20, 1700], serialize: (value: unknown) => String(value), parse: Number },
    },
  })
}

/** Kysely over a pool. */
export const connect = (door: Door): Db => connectBriefly(door).db

/** Kysely over a pool that can be closed although somebody may just be beginning something: it waits two seconds at most. */
export function connectBriefly(door: Door): { db: Db; end: () => Promise<void> } {
  const postgres = openPool(door)
  return {
    db: new Kysely<DB>({ dialect: new PostgresJSDialect({ postgres }) }),
    end: () => postgres.end({ timeout: 2 }),
  }
}

/** A value for a jsonb column. Passed as text: the driver would otherwise quote a string twice and spread a list. */
export const json = <T>(value: T): RawBuilder<T> => sql<T>`${JSON.stringify(value)}::text::jsonb`

/** Whose eyes the transaction sees with. Nothing set sees nothing. */
export interface Eyes {
  personId: string | null
  /** The moment of the act, when the clock is not the wall's. */
  now?: Date | undefined
}

/** Sets who asks, until the transaction ends; never for the session, which the next request would inherit. */
export async function seeAs(tx: Tx, eyes: Eyes): Promise<void> {
  await sql`select set_config('app.person_id', ${eyes.personId ?? ''}, true),
    set_config('app.party_id', '', true),
    set_config('app.now', ${eyes.now?.toISOString() ?? ''}, true)`.execute(tx)
}

/** Enters a partnership as one of its parties: own rooms and unopened answers compare this too. */
export async function enterAs(tx: Tx, partyId: string | null): Promise<void> {
  await sql`select set_config('app.party_id', ${partyId ?? ''}, true)`.execute(tx)
}
