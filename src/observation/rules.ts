import { conflict, forbidden } from '#platform/errors.ts'
import { may, type Participant } from '#partnership/rules.ts'

/** What is fed back (VGR-S): about those one is there for, about the problem, what came of it, and what should change. */
export const observationKinds = ['target_group', 'problem', 'result', 'proposal'] as const
export type ObservationKind = (typeof observationKinds)[number]

/** What the party that is asked can say. «Looks into» is a word on the way; the others settle it. */
export const answers = ['looks_into', 'takes_up', 'in_part', 'not_now'] as const
export type Answer = (typeof answers)[number]

/** A proposal as the rules see it. */
export interface Proposal {
  kind: ObservationKind
  askedId: string | null
  partyId: string
  personId: string
  withdrawn: boolean
}

/** Where a proposal stands; other observations have no answer to wait for. */
export type Stand = 'none' | 'waits' | 'on_its_way' | 'answered' | 'withdrawn'
export const standOf = ({ kind, withdrawn }: Pick<Proposal, 'kind' | 'withdrawn'>, latest: Answer | null): Stand => {
  if (withdrawn) return 'withdrawn'
  if (kind !== 'proposal') return 'none'
  if (latest === null) return 'waits'
  return latest === 'looks_into' ? 'on_its_way' : 'answered'
}

/** True for the people of the party that is asked, but not for the one who asked when acting for another party (R14). */
export const mayReply = (proposal: Proposal, me: Participant): boolean =>
  may('act', me) &&
  proposal.kind === 'proposal' &&
  !proposal.withdrawn &&
  me.partyId !== null &&
  proposal.askedId === me.partyId &&
  proposal.personId !== me.personId

/** @throws Refusal 403 `observation.forbidden` when another is asked, 409 `observation.conflict` when it is withdrawn or asks nobody */
export function mustReply(proposal: Proposal, me: Participant): void {
  if (proposal.kind !== 'proposal' || proposal.withdrawn) throw conflict('observation')
  if (!mayReply(proposal, me)) throw forbidden('observation')
}

/** The party that noted it takes it back, or puts it forward again. */
export const mayWithdraw = (proposal: Proposal, me: Participant): boolean =>
  may('act', me) && me.partyId !== null && proposal.partyId === me.partyId

/** @throws Refusal 403 `observation.forbidden` for another party */
export function mustWithdraw(proposal: Proposal, me: Participant): void {
  if (!mayWithdraw(proposal, me)) throw forbidden('observation')
}
