import type { Party } from '#design/party.ts'
import type { Tx } from '#platform/db.ts'
import { byName } from '#platform/language.ts'

/** What a goal or a resource said before a change, and when that change was made. */
export interface EarlierLine {
  lineId: string
  said: Record<string, unknown>
  changedAt: Date
}

/** Everything that goals and resources have said before, the oldest first. */
export const listEarlierLines = async (tx: Tx, partnershipId: string): Promise<EarlierLine[]> => {
  const rows = await tx
    .selectFrom('earlier_line')
    .select(['line_id as lineId', 'said', 'changed_at as changedAt'])
    .where('partnership_id', '=', partnershipId)
    .orderBy('changed_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, said: row.said as Record<string, unknown> }))
}

/** How many remarks are open on each part: said, and not yet closed with an outcome. */
export async function countOpenRemarks(tx: Tx, partnershipId: string): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('remark')
    .select(['part_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('partnership_id', '=', partnershipId)
    .where('outcome', 'is', null)
    .groupBy('part_id')
    .execute()
  return new Map(rows.map(({ part_id, count }) => [part_id, Number(count)]))
}

/** Every party that is in the partnership or has written in its agreement, alphabetically: words stay when a party has left. */
export async function listWriters(tx: Tx, partnershipId: string): Promise<Party[]> {
  const rows = await tx
    .selectFrom('party')
    .innerJoin('organisation', 'organisation.id', 'party.organisation_id')
    .select(['party.id', 'organisation.name', 'organisation.short_name as shortName', 'party.mark'])
    .where('party.partnership_id', '=', partnershipId)
    .where((eb) =>
      eb.or([
        eb('party.left_on', 'is', null),
        eb.exists(
          eb.selectFrom('heading_text').select('heading_text.id').whereRef('heading_text.party_id', '=', 'party.id'),
        ),
      ]),
    )
    .execute()
  return rows.sort(byName)
}
