import { conflict, forbidden } from '#platform/errors.ts'
import { may, type Participant } from '#partnership/rules.ts'

/** What a message is: something said, the outcome that closes the question, or why it is opened again. */
export const messageKinds = ['said', 'outcome', 'reopened'] as const
export type MessageKind = (typeof messageKinds)[number]

/** Closed when the last that was written is an outcome. */
export const isClosed = (messages: readonly { kind: MessageKind }[]): boolean => messages.at(-1)?.kind === 'outcome'

/** What of the two may be written now: in an open conversation words or an outcome, in a closed one why it is opened. */
const fits = (kind: MessageKind, closed: boolean) => closed === (kind === 'reopened')

/** Everyone who may talk in the room says something; closing and opening is for the parties. */
const mayWriteKind = (kind: MessageKind, me: Participant) => may(kind === 'said' ? 'talk' : 'act', me)

/** True when the participant may write this now; the button and the post both ask here. */
export const mayWrite = (kind: MessageKind, messages: readonly { kind: MessageKind }[], me: Participant): boolean =>
  mayWriteKind(kind, me) && fits(kind, isClosed(messages))

/** @throws Refusal 403 `conversation.forbidden`, 409 `conversation.conflict` when it is closed, or is not */
export function mustWrite(kind: MessageKind, messages: readonly { kind: MessageKind }[], me: Participant): void {
  if (!mayWriteKind(kind, me)) throw forbidden('conversation')
  if (!fits(kind, isClosed(messages))) throw conflict('conversation')
}

/**
 * The parties a conversation is kept for, from those chosen: null when it is for all.
 * @param chosen ids of the parties ticked; none = all
 * @param present ids of the parties in the partnership
 * @param own the party of the one who begins it: always in
 */
export function partiesOf(chosen: readonly string[], present: readonly string[], own: string): string[] | null {
  const among = present.filter((id) => id === own || chosen.includes(id))
  return chosen.length === 0 || among.length === present.length ? null : among
}
