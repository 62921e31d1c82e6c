import { isOpen } from '#accord/open.ts'
import type { LiveKind } from '#co-writing/kind.ts'
import { paths } from '#paths'
import { logAct } from './logging.ts'
import { longestBody, normalBody } from './text.ts'

/** A heading's text as one that is written together: a burst of writing becomes a version as a saved form does. */
export const headingText: LiveKind = {
  name: 'heading',
  line: paths.headingLive,
  id: 'heading',
  normal: normalBody,
  longest: longestBody,
  async closed(tx, partnershipId, names) {
    const heading = await tx
      .selectFrom('heading')
      .select('removed_at')
      .where('id', '=', names['heading'] ?? '')
      .where('partnership_id', '=', partnershipId)
      .executeTakeFirst()
    if (!heading) return 404
    if (heading.removed_at) return 'removed'
    return (await isOpen(tx, partnershipId)) ? null : 'locked'
  },
  kept: async (tx, { partnershipId, textId, versionId, body }) => {
    await logAct(tx, { id: partnershipId }, 'save_text', textId, { text: versionId, body })
  },
}
