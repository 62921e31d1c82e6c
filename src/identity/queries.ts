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
    select person_id, acts_for, set_config('app.person_id', person_id::text, true) from app.find_session(${digest})`.execute(
    tx,
  )
  const found = session.rows[0]
  if (!found) return undefined
  // Someone with one organisation acts for it without choosing.
  const asker = await sql<Asker>`
    select p.id, p.name, p.scheme, o.id as acts_for, o.name as acts_for_name, app.is_administrator() as administrator
    from person p left join lateral (
      select o.id, o.name from organisation o where o.id = any ((select app.my_organisations())::uuid[])
      order by (o.id = ${found.acts_for}) desc nulls last, o.name limit 1) o on true
    where p.id = ${found.person_id}`.execute(tx)
  return asker.rows[0]
}

/** Counts a try under a key and tells whether it is still allowed: at most `most` per window of `minutes`. */
export async function isAllowed(tx: Tx, key: string, most: number, minutes: number): Promise<boolean> {
  const answer = await sql<{ ok: boolean }>`select app.allow(${key}, ${most}, ${minutes}) as ok`.execute(tx)
  return answer.rows[0]?.ok ?? false
}

/** Makes a sign-in link for the person with this address. Answers the person's id, or null if there is none. */
export async function makeSignInLink(tx: Tx, email: string, digest: Buffer, onward: string): Promise<string | null> {
  const made = await sql<{
    person: string | null
  }>`select app.make_sign_in_link(${email}, ${digest}, ${onward}) as person`.execute(tx)
  return made.rows[0]?.person ?? null
}

/** Uses a link, once: opens a session and answers who it is and where to go, or undefined when the link no longer holds. */
export async function useSignInLink(tx: Tx, digest: Buffer, sessionDigest: Buffer) {
  const used = await sql<{ person_id: string; onward: string }>`
    select person_id, onward from app.use_sign_in_link(${digest}, ${sessionDigest})`.execute(tx)
  return used.rows[0]
}

/** Opens a session for a demonstration's person; false in a real installation or for nobody. */
export async function openDemonstrationSession(tx: Tx, personId: string, sessionDigest: Buffer): Promise<boolean> {
  const opened = await sql<{
    ok: boolean
  }>`select app.open_demonstration_session(${personId}::uuid, ${sessionDigest}) as ok`.execute(tx)
  return opened.rows[0]?.ok ?? false
}

/** People that a visitor of a demonstration may choose to be, by organisation; none in a real installation. */
export const listDemonstrationPeople = async (tx: Tx) =>
  (
    await sql<{
      id: string
      name: string
      acts_for: string
      capacity: string
    }>`select * from app.demonstration_people()`.execute(tx)
  ).rows

/** Ends this session, or every session of the person. */
export const endSession = (tx: Tx, digest: Buffer) => sql`select app.end_session(${digest})`.execute(tx)
export const endAllSessions = (tx: Tx) => sql`select app.end_all_sessions()`.execute(tx)

/** Chooses whom the person acts for outside partnerships, for this session. */
export const setActsFor = (tx: Tx, digest: Buffer, organisationId: string) =>
  sql`select app.set_session_acts_for(${digest}, ${organisationId}::uuid)`.execute(tx)

/** What the person has chosen about itself. */
export const getOwnAccount = (tx: Tx, personId: string) =>
  tx
    .selectFrom('person')
    .select(['id', 'name', 'language', 'scheme'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()

/** Saves how the person appears, which language mail comes in, and light or dark. */
export const saveOwnAccount = (
  tx: Tx,
  personId: string,
  account: { name: string; language: 'sv' | 'en'; scheme: 'auto' | 'light' | 'dark' },
) => tx.updateTable('person').set(account).where('id', '=', personId).execute()

/** The organisations that a person may act for, by name. */
export const listOwnOrganisations = (tx: Tx) =>
  tx
    .selectFrom('organisation')
    .select(['id', 'slug', 'name'])
    .where(sql<boolean>`id = any ((select app.my_organisations())::uuid[])`)
    .orderBy('name')
    .execute()
