import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** The person behind a session, with whom the person acts for outside partnerships. */
export interface Asker {
  id: string
  name: string
  scheme: 'auto' | 'light' | 'dark'
  acts_for: string | null
  acts_for_name: string | null
  administrator: boolean
}

/**
 * Who holds the session with this digest, or undefined. Sets the person before it reads about the person: everything
 * but the session itself is read with that person's own sight.
 */
export async function findAsker(tx: Tx, digest: Buffer): Promise<Asker | undefined> {
  const session = await sql<{ person_id: string; acts_for: string | null }>`
    select person_id, acts_for, set_config('app.person_id', person_id::text, true) from app.find_session(${digest})`.execute(tx)
  const found = session.rows[0]
  if (!found) return undefined
  // Someone with one organisation acts for it without choosing.
  const asker = await sql<Asker>`
    select p.id, p.name, p.scheme, o.id as acts_for, o.name as acts_for_name, app.is_administrator() as administrator
    from person p left join lateral (
      select o.id, o.name from organisation o where o.id = any (app.my_organisations())
      order by (o.id = ${found.acts_for}) desc nulls last, o.name limit 1) o on true
    where p.id = ${found.person_id}`.execute(tx)
  return asker.rows[0]
}
