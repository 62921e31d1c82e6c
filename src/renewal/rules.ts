import { conflict, forbidden } from '#platform/errors.ts'
import { may, type Participant } from '#partnership/rules.ts'

/** What a party may want when the term runs out. */
export const wishes = ['extend', 'renegotiate', 'end', 'unsure'] as const
export type Wish = (typeof wishes)[number]

/** What a change of the signed agreement may be (R6); each becomes the next version. */
export const amendmentKinds = ['amendment', 'extension', 'new_agreement'] as const
export type AmendmentKind = (typeof amendmentKinds)[number]

/** Uppsägning and hävning: recorded by a party, seen by all. They end nothing by themselves (R10). */
export const noticeKinds = ['notice', 'rescission'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Steps that take effect when every party stands behind them. */
export const stepKinds = ['rest', 'wake', 'break_off', 'take_up', 'end', 'go_on', 'lessons'] as const
export type StepKind = (typeof stepKinds)[number]

/** Where the partnership stands, as far as its way on is concerned. ISO days. */
export interface Situation {
  /** The newest version that all have signed, if any. */
  version: { id: string; number: number; start: string | null; end: string | null } | null
  /** A version is locked and not yet signed by all. */
  underWay: boolean
  dormant: boolean
  brokenOff: boolean
  /** The last day that all have agreed on, before the term's. */
  endedOn: string | null
  /** The first day of the first version that all signed. */
  firstDay: string | null
  /** The term's last day, or the earlier one that is agreed. */
  lastDay: string | null
  /** That day has passed: the partnership has ended. */
  over: boolean
  /** The term's own last day has passed. */
  termOver: boolean
}

/** The one table of when a joint step may be proposed; the database asks the same when it takes effect. */
const fits: Record<StepKind, (now: Situation) => boolean> = {
  rest: ({ dormant, brokenOff, endedOn, over }) => !dormant && !brokenOff && endedOn === null && !over,
  wake: ({ dormant }) => dormant,
  break_off: ({ brokenOff, version }) => !brokenOff && version === null,
  take_up: ({ brokenOff }) => brokenOff,
  end: ({ version, endedOn, over }) => version !== null && endedOn === null && !over,
  // Past the term's own last day there is nothing left to go on with
  go_on: ({ endedOn, termOver }) => endedOn !== null && !termOver,
  lessons: ({ version, brokenOff }) => version !== null || brokenOff,
}
/** A new party is asked in while nothing is locked, and the partnership neither rests nor has another end (R15). */
export const canAskIn = ({ underWay, dormant, brokenOff, endedOn }: Situation): boolean =>
  !underWay && !dormant && !brokenOff && endedOn === null

export const canPropose = (kind: StepKind, now: Situation): boolean => fits[kind](now)

/** A proposed step that things have run past is answered no more; of a party that comes in the database asks (R15). */
export const stillFits = (kind: StepKind | 'join', now: Situation): boolean => kind === 'join' || canPropose(kind, now)

/** @throws Refusal 409 `joint_step.conflict` when things are not so now, or the same step is proposed already */
export function mustBeProposable(kind: StepKind, now: Situation, open: readonly { kind: string }[]): void {
  if (!canPropose(kind, now) || open.some((step) => step.kind === kind)) throw conflict('joint_step')
}

/** What may be asked of the agreement: once the partnership has ended nothing is left to change, but a new agreement may follow. */
export const amendmentsOpen = ({ over }: Situation): readonly AmendmentKind[] =>
  over ? ['new_agreement'] : amendmentKinds

/** What looks ahead within the term ends with it. @throws Refusal 409 `renewal_over.conflict` once the partnership has ended */
export function mustGoOn({ over }: Situation): void {
  if (over) throw conflict('renewal_over')
}

/** The last day of an early end lies within what was agreed, as far as its days are known. @returns true when it does */
export const isWithin = (day: string, { version, firstDay, lastDay }: Situation): boolean =>
  version !== null && (firstDay === null || firstDay <= day) && (lastDay === null || day <= lastDay)

/** A step that is proposed, with what each party has said of it. */
export interface Proposed {
  partyId: string
  withdrawn: boolean
  settled: boolean
  answers: readonly { partyId: string; personId: string; answer: 'stands' | 'otherwise' }[]
}
export const isOpen = ({ withdrawn, settled }: Pick<Proposed, 'withdrawn' | 'settled'>): boolean =>
  !withdrawn && !settled

/** True when the participant may answer: for a party, while it is open, and not having answered for another party (R14). */
export const mayAnswer = (step: Proposed, me: Participant): boolean =>
  isOpen(step) &&
  may('act', me) &&
  me.partyId !== null &&
  !step.answers.some(({ partyId, personId }) => personId === me.personId && partyId !== me.partyId)

/** @throws Refusal 409 `joint_step.conflict` when it is settled or taken back; 403 for one who has answered for another party */
export function mustAnswer(step: Proposed, me: Participant): void {
  if (!isOpen(step)) throw conflict('joint_step')
  if (!mayAnswer(step, me)) throw forbidden('joint_step')
}

/** What one party alone has said is taken back by that party alone. @throws Refusal 403 `joint_step.forbidden`, 409 when it is too late */
export function mustTakeBack(said: { partyId: string; over: boolean }, me: Participant): void {
  if (said.partyId !== me.partyId) throw forbidden('renewal')
  if (said.over) throw conflict('renewal')
}

/** Of all who have said that they leave: those on their way out, or out. Not those that have come back. */
export const stillLeaving = <Row extends { returnedAt: Date | null }>(leavings: readonly Row[]): Row[] =>
  leavings.filter(({ returnedAt }) => returnedAt === null)

/** True when both sides stay in without the party (R1); else the partnership ends, and that is for all to say. */
export const mayLeave = (
  parties: readonly { id: string; side: 'public' | 'civil' }[],
  leaving: readonly { partyId: string }[],
  party: string | null,
): boolean => {
  const stay = parties.filter(({ id }) => id !== party && !leaving.some(({ partyId }) => partyId === id))
  return stay.some(({ side }) => side === 'public') && stay.some(({ side }) => side === 'civil')
}

/** What the parties want, beside each other: all alike, different, or not all have said. */
export type WishesTogether = 'none' | 'some' | 'alike' | 'different'

/** @param said the newest wish of each party that has said one */
export function together(
  parties: readonly { id: string }[],
  said: readonly { partyId: string; wish: Wish }[],
): WishesTogether {
  const present = said.filter(({ partyId }) => parties.some(({ id }) => id === partyId))
  if (present.length === 0) return 'none'
  if (new Set(present.map(({ wish }) => wish)).size > 1) return 'different'
  return present.length < parties.length ? 'some' : 'alike'
}

/** A signed version in the line: what it followed on, and whether its period began where the one before ended. */
export interface LinePiece {
  number: number
  start: string
  end: string
}

/** The versions whose days are known (R5). */
export const datedOf = <V extends { start: string | null; end: string | null }>(versions: readonly V[]) =>
  versions.filter(
    (version): version is V & { start: string; end: string } => version.start !== null && version.end !== null,
  )

/**
 * The whole history of an agreement: its first day, its last, and where there was a time without one.
 * @param versions signed ones, the first first
 * @returns the chained periods, oldest first: a version that begins before or the day after the one before ends continues it
 */
export function chainOf<V extends LinePiece>(
  versions: readonly V[],
  dayAfter: (day: string) => string,
): { from: string; to: string; versions: V[] }[] {
  const chains: { from: string; to: string; versions: V[] }[] = []
  for (const version of versions) {
    const last = chains.at(-1)
    if (last && version.start <= dayAfter(last.to)) {
      last.to = version.end > last.to ? version.end : last.to
      last.versions.push(version)
    } else chains.push({ from: version.start, to: version.end, versions: [version] })
  }
  return chains
}
