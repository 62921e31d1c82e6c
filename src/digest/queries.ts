import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { secretToken } from '#platform/digest.ts'
import type { News, Often } from './rules.ts'

/** How often the asker has chosen; weekly while nothing has been chosen. */
export const findChoice = async (tx: Tx, personId: string): Promise<Often> =>
  ((await tx.selectFrom('digest_choice').select('often').where('person_id', '=', personId).executeTakeFirst())?.often ??
    'weekly') as Often

/** Keeps the asker's choice. */
export const saveChoice = (tx: Tx, often: Often) =>
  sql`select app.choose_digest(${often}, ${secretToken()})`.execute(tx)

/** True when the secret belongs to somebody's digest. */
export const digestLives = async (tx: Tx, token: string): Promise<boolean> =>
  (await sql<{ lives: boolean }>`select app.digest_lives(${token}) as lives`.execute(tx)).rows[0]?.lives ?? false

/** Stops the digest of the secret's person; again is the same. False for a secret that is nobody's. */
export const stopDigest = async (tx: Tx, token: string): Promise<boolean> =>
  (await sql<{ found: boolean }>`select app.stop_digest(${token}) as found`.execute(tx)).rows[0]?.found ?? false

/** Those who take part somewhere and want to be told, for the job. */
export const listReaders = async (tx: Tx) =>
  (
    await sql<{ person_id: string; often: Often; told_until: Date; language: 'sv' | 'en' }>`
      select r.*, app.language_of(r.person_id) as language from app.digest_readers() r`.execute(tx)
  ).rows

/** What others have done since then in the partnerships that the person reads, for the job. */
export const listNews = async (tx: Tx, personId: string, since: Date): Promise<News[]> =>
  (await sql<News>`select name, party, act, times from app.digest_news(${personId}::uuid, ${since})`.execute(tx)).rows

/** Keeps that a person has been told until now, with the letter if there is one. @returns the letter's id */
export const postDigest = async (
  tx: Tx,
  letter: { personId: string; subject: string; body: string | null; key: string },
): Promise<string | null> =>
  (
    await sql<{ id: string | null }>`
      select app.post_digest(${letter.personId}::uuid, ${letter.subject}, ${letter.body}, ${secretToken()}, ${letter.key}) as id`.execute(
      tx,
    )
  ).rows[0]?.id ?? null
