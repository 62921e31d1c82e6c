import type { Tx } from '#platform/db.ts'
import type { Seen } from './seen.ts'

/** What parties have said of the findings under the headings of a partnership, the first said first. */
export const listSeen = (tx: Tx, partnershipId: string, headingId?: string): Promise<Seen[]> =>
  tx
    .selectFrom('finding_seen')
    .leftJoin('person', 'person.id', 'finding_seen.person_id')
    .select([
      'finding_seen.place',
      'finding_seen.words',
      'finding_seen.party_id as partyId',
      'person.name as personName',
      'finding_seen.made_at as madeAt',
    ])
    .where('finding_seen.partnership_id', '=', partnershipId)
    .$if(headingId !== undefined, (query) => query.where('heading_id', '=', headingId ?? ''))
    .orderBy('finding_seen.made_at')
    .orderBy('finding_seen.id')
    .execute()

/** Keeps that a party has seen a finding. */
export const insertSeen = (
  tx: Tx,
  seen: {
    heading_id: string
    partnership_id: string
    rule: string
    place: string
    words: string
    person_id: string
    party_id: string
  },
) => tx.insertInto('finding_seen').values(seen).returning('id').executeTakeFirstOrThrow()
