import type { LiveKind } from '#co-writing/kind.ts'
import { logAct } from './logging.ts'
import { longestBody, normalBody } from './text.ts'

/** A heading's text as one that is written together: a burst of writing becomes a version as a saved form does. */
export const headingText: LiveKind = {
  name: 'heading',
  normal: normalBody,
  longest: longestBody,
  kept: async (tx, { partnershipId, textId, versionId, body }) => {
    await logAct(tx, { id: partnershipId }, 'save_text', textId, { text: versionId, body })
  },
}
