import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

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
