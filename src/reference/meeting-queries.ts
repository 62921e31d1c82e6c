import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Reply } from '#meeting/rules.ts'

/** A meeting with the reference group, as the group sees it: when, where, what it is about, and one's own reply. */
export interface ReferenceMeeting {
  id: string
  starts_at: Date
  ends_at: Date
  place: string
  link: string | null
  cancelled_at: Date | null
  /** What stands on its agenda, in order. */
  points: string[]
  reply: Reply | null
}

/** How many meetings that have been are shown. */
const mostEarlier = 5

/** The meetings with the group: those to come, and the last that have been. The nearest first, then backwards. */
export async function listReferenceMeetings(tx: Tx, partnershipId: string, personId: string) {
  const rows = await tx
    .selectFrom('meeting')
    .select(['id', 'starts_at', 'ends_at', 'place', 'link', 'cancelled_at'])
    .select(
      sql<string[]>`array(select i.title from agenda_item i where i.meeting_id = meeting.id and i.removed_at is null
        order by i.place, i.made_at, i.id)`.as('points'),
    )
    .select(
      sql<Reply | null>`(select r.reply from meeting_reply r where r.meeting_id = meeting.id and r.person_id = ${personId}::uuid)`.as(
        'reply',
      ),
    )
    .select(sql<boolean>`ends_at > app.now()`.as('ahead'))
    .where('partnership_id', '=', partnershipId)
    .where('kind', '=', 'reference')
    .orderBy('starts_at')
    .execute()
  return {
    coming: rows.filter(({ ahead }) => ahead) as ReferenceMeeting[],
    earlier: rows
      .filter(({ ahead, cancelled_at }) => !ahead && !cancelled_at)
      .toReversed()
      .slice(0, mostEarlier) as ReferenceMeeting[],
  }
}
