import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Entry } from './rules.ts'

/** Which chain an entry goes to (R9). */
export type Chain = 'partnership' | 'own_room' | 'authority' | 'installation'

const installation = '00000000-0000-0000-0000-000000000000'

/**
 * Writes a log entry in the transaction of the act. Who, when and for which party are taken from the transaction itself.
 * @param chain which chain, and whose: the partnership's, the party's (own room) or the organisation's (authority) id
 * @param act `room:act`, as in `agreement:save_text`
 * @param subject id of what was acted on
 * @param content what was said or decided; only a salted digest of it is kept
 */
export const writeLog = (
  tx: Tx,
  chain: { kind: Exclude<Chain, 'installation'>; owner: string } | { kind: 'installation' },
  act: `${string}:${string}`,
  subject: string | null,
  content: unknown = '',
) =>
  sql`select app.write_log(${chain.kind}, ${'owner' in chain ? chain.owner : installation}::uuid, ${act}, ${subject}::uuid,
    ${typeof content === 'string' ? content : JSON.stringify(content)})`.execute(tx)

const entryColumns = sql<string>`(extract(epoch from log_entry.at) * 1000000)::bigint::text`

/** The chain of this kind and owner that the asker may read, or undefined. */
export const findChain = (tx: Tx, kind: Chain, owner: string = installation) =>
  tx.selectFrom('log_chain').selectAll().where('kind', '=', kind).where('owner_id', '=', owner).executeTakeFirst()

/** Every chain the asker may read. */
export const listChains = (tx: Tx) => tx.selectFrom('log_chain').selectAll().orderBy('kind').orderBy('id').execute()

/** A page of a chain, the latest first, with the names that are still known. */
export const listEntries = (tx: Tx, chainId: string, page: { from: number; most: number }) =>
  tx
    .selectFrom('log_entry')
    .leftJoin('person', 'person.id', 'log_entry.person_id')
    .leftJoin('party', 'party.id', 'log_entry.party_id')
    .leftJoin('organisation', 'organisation.id', 'party.organisation_id')
    .select([
      'log_entry.seq',
      'log_entry.at',
      'log_entry.act',
      'log_entry.hash',
      'log_entry.person_id',
      'log_entry.party_id',
      'person.name',
      'organisation.name as party',
      'party.mark',
    ])
    .where('chain_id', '=', chainId)
    .orderBy('seq', 'desc')
    .offset(page.from)
    .limit(page.most)
    .execute()
export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number]

/** All entries of a chain as they were hashed, in order, for verification. */
export async function readChain(tx: Tx, chainId: string): Promise<Entry[]> {
  const rows = await tx
    .selectFrom('log_entry')
    .select([
      'seq',
      'person_id',
      'party_id',
      'act',
      'subject_id',
      'digest',
      'previous',
      'hash',
      entryColumns.as('micros'),
    ])
    .where('chain_id', '=', chainId)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    at: row.micros,
    personId: row.person_id,
    partyId: row.party_id,
    act: row.act,
    subjectId: row.subject_id,
    digest: row.digest.toString('hex'),
    previous: row.previous.toString('hex'),
    hash: row.hash.toString('hex'),
  }))
}
