import { canBegin, type Side } from '#partnership/rules.ts'
import { conflict, forbidden } from '#platform/errors.ts'

/** Who sees a challenge, chosen by its author. */
export const audiences = ['everyone', 'signed_in', 'named'] as const
export type Audience = (typeof audiences)[number]

/** How many challenges a page of the list shows. */
export const pageLength = 20

/** What can be done with a challenge. The button and the post both ask `mayDo`. */
export type Act = 'edit' | 'comment' | 'join' | 'answer' | 'invite' | 'begin' | 'withdraw' | 'leave'

/** What is known of a challenge when somebody wants to do something with it. */
export interface ChallengeFacts {
  /** Organisation that put it up. */
  author: string
  published: boolean
  begun: boolean
  audience: Audience | null
  /** Those that are in, the author among them. */
  parties: readonly { organisationId: string; side: Side }[]
  /** Organisations that have asked to join and await an answer. */
  asking: readonly string[]
}

/** Who asks, and the one organisation this person acts for in this challenge (R14); nothing for visitors. */
export interface Actor {
  personId: string | null
  organisationId: string | null
}

const isIn = (challenge: ChallengeFacts, { organisationId }: Actor) =>
  challenge.parties.some((party) => party.organisationId === organisationId)
const isAuthor = (challenge: ChallengeFacts, actor: Actor) => challenge.author === actor.organisationId

/** Whether it is this person's to do, whatever the state. */
const whose: Record<Act, (challenge: ChallengeFacts, actor: Actor) => boolean> = {
  edit: isAuthor,
  comment: () => true,
  join: (_, actor) => actor.organisationId !== null,
  answer: isIn,
  // Where the author has named the readers, nobody else lets more of them in.
  invite: (challenge, actor) => (challenge.audience === 'named' ? isAuthor(challenge, actor) : isIn(challenge, actor)),
  begin: isIn,
  withdraw: (_, actor) => actor.organisationId !== null,
  // Who put it up owns its words; the others may leave it
  leave: (challenge, actor) => isIn(challenge, actor) && !isAuthor(challenge, actor),
}

/** Whether it is the time for it, whoever asks. Everything but the author's own text waits until it has been put up. */
const when: Record<Act, (challenge: ChallengeFacts, actor: Actor) => boolean> = {
  edit: () => true,
  comment: () => true,
  join: (challenge, actor) => !isIn(challenge, actor) && !challenge.asking.includes(actor.organisationId ?? ''),
  answer: () => true,
  invite: () => true,
  begin: ({ parties }) => canBegin(parties.map(({ side }) => side)),
  withdraw: ({ asking }, { organisationId }) => asking.includes(organisationId ?? ''),
  leave: () => true,
}

const isOpen = (act: Act, { begun, published }: ChallengeFacts) => !begun && (published || act === 'edit')

/** True when the one who asks may do this with the challenge now. */
export const mayDo = (act: Act, challenge: ChallengeFacts, actor: Actor): boolean =>
  actor.personId !== null && whose[act](challenge, actor) && isOpen(act, challenge) && when[act](challenge, actor)

/**
 * Stops what may not be done.
 * @throws Refusal 403 `challenge.forbidden` when it is not this person's to do; 409 `challenge.conflict` when it is not
 *   the time: the partnership has begun, the organisation is in or has asked already, a side is missing
 */
export function mustDo(act: Act, challenge: ChallengeFacts, actor: Actor): void {
  if (actor.personId === null || !whose[act](challenge, actor)) throw forbidden('challenge')
  if (!isOpen(act, challenge) || !when[act](challenge, actor)) throw conflict('challenge')
}

/** A party's answer to somebody who wants to join. */
export interface Answer {
  organisationId: string
  accepts: boolean
}

/**
 * What becomes of a request: one no declines it, and every party that is in must have said yes (R15). The database
 * settles by the same rule; this is what the page shows beforehand.
 * @param present organisations that are in now; @param answers those given so far
 */
export function outcomeOf(present: readonly string[], answers: readonly Answer[]): 'open' | 'joined' | 'declined' {
  if (answers.some(({ accepts }) => !accepts)) return 'declined'
  const yes = new Set(answers.map(({ organisationId }) => organisationId))
  return present.every((one) => yes.has(one)) ? 'joined' : 'open'
}

/** Which side is still missing before a partnership can begin; nothing when both are in. */
export function missingSide(sides: readonly Side[]): Side | null {
  if (!sides.includes('civil')) return 'civil'
  return sides.includes('public') ? null : 'public'
}

/** Marks are allotted by name; two organisations of one name are told apart by what comes after it. */
export const nameForMark = ({ name, id }: { name: string; id: string }) => `${name}\u0000${id}`
