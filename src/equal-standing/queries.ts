import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { countedActs, type Times } from './rules.ts'

/** From which instant to which, the last not counted in. */
export interface Span {
  from: Date
  to: Date
}

/** How many times each party did what is counted, in this span: from the log, and from the meetings that have been. */
export const listTimes = async (tx: Tx, partnershipId: string, { from, to }: Span): Promise<Times[]> =>
  (
    await sql<Times>`
      select e.party_id, e.act, count(*)::int as times
      from log_entry e join log_chain c on c.id = e.chain_id and c.kind = 'partnership' and c.owner_id = ${partnershipId}
      where e.party_id is not null and e.act = any (${sql.val(countedActs)}::text[]) and e.at >= ${from} and e.at < ${to}
      group by 1, 2
      union all
      select led.party_id, led.act, count(*)::int
      from meeting m cross join lateral (values (m.chair_party, 'chair'), (m.secretary_party, 'secretary')) led (party_id, act)
      where m.partnership_id = ${partnershipId} and m.cancelled_at is null and led.party_id is not null
        and m.starts_at >= ${from} and m.starts_at < ${to} and m.ends_at <= app.now()
      group by 1, 2`.execute(tx)
  ).rows

/** When the partnership's log begins, or null when nothing has been done. */
export const findFirstAct = async (tx: Tx, partnershipId: string): Promise<Date | null> =>
  (
    await tx
      .selectFrom('log_entry')
      .innerJoin('log_chain', 'log_chain.id', 'log_entry.chain_id')
      .select('log_entry.at')
      .where('log_chain.kind', '=', 'partnership')
      .where('log_chain.owner_id', '=', partnershipId)
      .orderBy('log_entry.seq')
      .limit(1)
      .executeTakeFirst()
  )?.at ?? null
