import type { Tx } from '#platform/db.ts'
import { writeLog } from '#record/queries.ts'
import { insertSuggestion, type NewSuggestion } from './queries.ts'

/** What can be done with a suggestion, as the history names it. */
export type SuggestionAct = 'suggest' | 'renew' | 'accept' | 'leave' | 'withdraw' | 'take_in'

/** Writes an act in the partnership's history, in the same transaction as the act itself (R9). */
export const logSuggestion = (
  tx: Tx,
  room: { id: string },
  act: SuggestionAct,
  headingId: string,
  content: Record<string, unknown>,
) => writeLog(tx, { kind: 'partnership', owner: room.id }, `suggestion:${act}`, headingId, content)

/**
 * Suggests a text for a heading and logs it: the one way in for every room that suggests.
 * @param room entered with the deed `act`, open (`mustBeOpen`), and with the heading present (`mustBePresent`)
 * @returns the suggestion's id
 * @throws 23514 (409) when it changes nothing, is of another heading's text, the heading is taken out, or a version is locked
 */
export async function suggest(
  tx: Tx,
  room: { id: string },
  suggestion: Omit<NewSuggestion, 'partnership_id'>,
): Promise<string> {
  const { id } = await insertSuggestion(tx, { ...suggestion, partnership_id: room.id })
  const act = suggestion.renews ? 'renew' : 'suggest'
  await logSuggestion(tx, room, act, suggestion.heading_id, {
    suggestion: id,
    body: suggestion.body,
    why: suggestion.why,
  })
  return id
}
