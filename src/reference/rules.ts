import { forbidden } from '#platform/errors.ts'
import { may, type Participant } from '#partnership/rules.ts'

/** What is spread to the group, and what its people have spread further. */
export const directions = ['to_group', 'from_group'] as const
export type Direction = (typeof directions)[number]

const sits = (me: Participant) => !me.left && me.capacities.includes('reference')

/** Reads the group's page: those who read the whole room, and the group itself. Readers and outsiders do not. */
export const mayReadReference = (me: Participant): boolean => may('read', me) || sits(me)
/** Answers and notes what was spread: the group itself, and those who act for a party. It decides nothing. */
export const mayAnswer = (me: Participant): boolean => may('act', me) || sits(me)

/** Replies here to a meeting with the group: who sits in it. Those who read the room reply at the meeting itself. */
export const mayReplyAsGroup = (me: Participant): boolean => sits(me) && !may('read', me)

/** @throws Refusal 403 `reference.forbidden` */
export function must(allowed: boolean): void {
  if (!allowed) throw forbidden('reference')
}
