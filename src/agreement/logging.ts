import type { Tx } from '#platform/db.ts'
import { writeLog } from '#record/queries.ts'

/** What can be done with an agreement, as the history names it. */
export type AgreementAct =
  | 'begin'
  | 'add_heading'
  | 'rename_heading'
  | 'move_heading'
  | 'mark_not_needed'
  | 'mark_needed'
  | 'remove_heading'
  | 'take_back_heading'
  | 'save_text'
  | 'merge_text'
  | 'restore_text'
  | 'propose_correction'
  | 'accept_correction'
  | 'decline_correction'
  | 'say'
  | 'comment'
  | 'close_question'
  | 'set_term'
  | 'write_why'
  | 'see_finding'

/** Writes an act in the partnership's history, in the same transaction as the act itself (R9). */
export const logAct = (
  tx: Tx,
  room: { id: string },
  act: AgreementAct,
  subject: string | null,
  content: unknown = '',
) => writeLog(tx, { kind: 'partnership', owner: room.id }, `agreement:${act}`, subject, content)
