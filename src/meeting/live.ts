import type { LiveKind } from '#co-writing/kind.ts'
import { normalText } from '#platform/written-text.ts'
import { writeLog } from '#record/queries.ts'
import { paths } from '#paths'
import { longestNote } from './rules.ts'

/** The notes under a point of a meeting's agenda as a text that is written together, until the minutes are handed round. */
export const noteText: LiveKind = {
  name: 'note',
  line: paths.meetingNotesLive,
  id: 'item',
  normal: normalText,
  longest: longestNote,
  async closed(tx, partnershipId, names) {
    const item = await tx
      .selectFrom('agenda_item')
      .innerJoin('meeting', 'meeting.id', 'agenda_item.meeting_id')
      .select(['removed_at', 'offered_at', 'cancelled_at'])
      .where('agenda_item.id', '=', names['item'] ?? '')
      .where('meeting.id', '=', names['meeting'] ?? '')
      .where('meeting.partnership_id', '=', partnershipId)
      .executeTakeFirst()
    if (!item) return 404
    if (item.removed_at) return 'removed'
    return item.offered_at || item.cancelled_at ? 'locked' : null
  },
  kept: async (tx, { partnershipId, versionId, body }) => {
    await writeLog(tx, { kind: 'partnership', owner: partnershipId }, 'meeting:save_note', versionId, body)
  },
}
