import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Known } from './rules.ts'

/** What anyone may learn of the version with this hash, of its text or of a file of it; nothing else can be asked. */
export async function recognise(tx: Tx, hash: string): Promise<Known | null> {
  const { rows } = await sql<Known>`
    select as_what, annex, number, state, signatures, partnership, parties, locked_on::text as locked_on, signed_on::text as signed_on,
      start_on::text as start_on, end_on::text as end_on
    from app.recognise(${Buffer.from(hash, 'hex')})`.execute(tx)
  return rows[0] ?? null
}

/** Whether a certificate has sealed signatures here. @param fingerprint 64 hexadecimal figures */
export async function knowsSeal(tx: Tx, fingerprint: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select app.knows_seal(${fingerprint}) as known`.execute(tx)
  return rows[0]?.known ?? false
}
