import type { Presence, Stage } from './rules.ts'

/** What a party says of a decision: that it stands behind, or that it sees it otherwise. */
export const stands = ['stands', 'differs'] as const
export type Stand = (typeof stands)[number]

/**
 * Where a decision stands. There is no majority: it holds when every present party of the partnership stands behind it;
 * one that sees it otherwise makes it an open question; a party that has not said anything is waited for.
 * @param partyIds the parties of the partnership
 */
export function decisionState(
  partyIds: readonly string[],
  said: readonly { party_id: string; stand: Stand }[],
): { state: 'agreed' | 'open' | 'waiting'; behind: string[]; otherwise: string[]; silent: string[] } {
  const of = (stand: Stand) => partyIds.filter((id) => said.some((one) => one.party_id === id && one.stand === stand))
  const [behind, otherwise] = [of('stands'), of('differs')]
  const silent = partyIds.filter((id) => !behind.includes(id) && !otherwise.includes(id))
  return { state: otherwise.length > 0 ? 'open' : silent.length > 0 ? 'waiting' : 'agreed', behind, otherwise, silent }
}

/** Where the minutes of a meeting are: written, handed round for approval, or approved and closed. */
export type MinutesStage = 'written' | 'offered' | 'approved'
export const minutesStageOf = (meeting: { offered_at: Date | null; approved_at: Date | null }): MinutesStage =>
  meeting.approved_at ? 'approved' : meeting.offered_at ? 'offered' : 'written'

/** What the minutes still lack before they can be handed round. */
export type Lack = 'not_begun' | 'chair' | 'attendance' | 'other_party'

/**
 * What must be there before minutes are handed round: the meeting has begun, its chair is named, and somebody is noted as
 * there for the chair's party and for at least one more, since one of another party is to approve.
 */
export function lacksForApproval(meeting: {
  stage: Stage
  chairParty: string | null
  attendance: readonly { party_id: string | null; presence: Presence }[]
}): Lack[] {
  const there = new Set(
    meeting.attendance.flatMap(({ party_id, presence }) => (party_id && presence !== 'absent' ? [party_id] : [])),
  )
  const lacks: [Lack, boolean][] = [
    ['not_begun', meeting.stage === 'ahead'],
    ['chair', meeting.chairParty === null],
    ['attendance', there.size === 0],
    ['other_party', there.size === 1],
  ]
  return lacks.filter(([, lacking]) => lacking).map(([lack]) => lack)
}

export type ApprovalRole = 'chair' | 'other_party'

/**
 * As what somebody may approve the minutes that are handed round: the chair as the chair, one of another party for the
 * others; null when there is nothing for the person to approve (R14: never one party twice, never one person twice).
 */
export function approvalRole(
  me: { personId: string; partyId: string | null },
  chair: { personId: string | null; partyId: string | null },
  given: readonly { role: string }[],
): ApprovalRole | null {
  if (!me.partyId || !chair.personId) return null
  const has = (role: ApprovalRole) => given.some((one) => one.role === role)
  if (me.personId === chair.personId && me.partyId === chair.partyId) return has('chair') ? null : 'chair'
  return me.partyId === chair.partyId || has('other_party') ? null : 'other_party'
}

/** Something that somebody has taken on, as lists sort it: what is open by date, then what is done, the latest first. */
export const byDue = <A extends { due_on: { toString(): string }; done_at: Date | null }>(actions: readonly A[]): A[] =>
  actions.toSorted((a, b) =>
    (a.done_at === null) !== (b.done_at === null)
      ? a.done_at === null
        ? -1
        : 1
      : a.done_at && b.done_at
        ? b.done_at.getTime() - a.done_at.getTime()
        : a.due_on.toString().localeCompare(b.due_on.toString()),
  )
