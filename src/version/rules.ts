import { conflict } from '#platform/errors.ts'
import type { Side } from '#partnership/rules.ts'

/** Where a version stands: being decided and signed, sent back to dialogue, or signed by all. */
export type VersionState = 'locked' | 'released' | 'signed'

/** The instants that a version's state is derived from; none of them is set by hand. */
export interface VersionTimes {
  released_at: Date | null
  first_signed_at: Date | null
  signed_at: Date | null
}

export function stateOf({ released_at, signed_at }: Pick<VersionTimes, 'released_at' | 'signed_at'>): VersionState {
  if (signed_at) return 'signed'
  return released_at ? 'released' : 'locked'
}

/** A party as the rules of locking see it. */
export interface PartyInIt {
  id: string
  side: Side
}

/** What is known of the agreement when somebody wants to lock it. */
export interface Readiness<P extends PartyInIt> {
  parties: readonly P[]
  /** Parts that lack some party's samsyn, with the parties that are silent or want to talk. */
  lacking: readonly { part: PartName; points: readonly { party: P; stand: 'talk' | 'silent' }[] }[]
  /** The kinds of part that have been begun. */
  begun: readonly PartName['kind'][]
  /** Headings with a typographic correction that nobody has settled. */
  corrections: readonly PartName[]
  /** Headings with a suggestion that not all have answered. */
  suggestions: readonly PartName[]
  /** Parts on which one and the same person has answered for two parties. */
  sameHand: readonly PartName[]
  term: { start: string; end: string } | null
  /** True when nothing has changed since the version that is signed. */
  unchanged: boolean
}

/** A part of the agreement by its name: a heading has its own, the others one everywhere. */
export interface PartName {
  id: string
  kind: 'heading' | 'goals' | 'resources' | 'annexes' | 'term'
  title: string | null
}

/** One thing that remains before a version can be locked (R3). */
export type Missing<P extends PartyInIt> =
  | { what: 'side'; side: Side }
  | { what: 'term' }
  | { what: 'unchanged' }
  | { what: 'not_begun'; kind: PartName['kind'] }
  | { what: 'lacking'; part: PartName; talk: readonly P[]; silent: readonly P[] }
  | { what: 'correction' | 'suggestion' | 'same_hand'; part: PartName }

const neededKinds = ['heading', 'goals', 'resources', 'term'] as const

/**
 * What remains before the version can be locked, in the order in which to take it; nothing left = it can.
 * Locking asks for both sides, a start and an end, every party's samsyn on every part as it stands, and nothing open (R3).
 */
export function whatRemains<P extends PartyInIt>(facts: Readiness<P>): Missing<P>[] {
  const sides = (['civil', 'public'] as const).filter((side) => !facts.parties.some((party) => party.side === side))
  const notBegun = neededKinds.filter((kind) => !facts.begun.includes(kind))
  return [
    ...sides.map((side) => ({ what: 'side' as const, side })),
    ...notBegun.filter((kind) => kind !== 'term').map((kind) => ({ what: 'not_begun' as const, kind })),
    ...(facts.term ? [] : [{ what: 'term' as const }]),
    ...facts.corrections.map((part) => ({ what: 'correction' as const, part })),
    ...facts.suggestions.map((part) => ({ what: 'suggestion' as const, part })),
    ...facts.lacking.map(({ part, points }) => ({
      what: 'lacking' as const,
      part,
      talk: points.filter(({ stand }) => stand === 'talk').map(({ party }) => party),
      silent: points.filter(({ stand }) => stand === 'silent').map(({ party }) => party),
    })),
    ...facts.sameHand.map((part) => ({ what: 'same_hand' as const, part })),
    ...(facts.unchanged ? [{ what: 'unchanged' as const }] : []),
  ]
}

/** @throws Refusal 409 `version_lock.conflict` while a version is under way or something remains */
export function mustBeReady(underWay: boolean, remaining: readonly unknown[]): void {
  if (underWay || remaining.length > 0) throw conflict('version_lock')
}

/** A version under way can go back to dialogue; one that is settled cannot. */
export const mayGoBack = (version: VersionTimes): boolean => stateOf(version) === 'locked'

/** Before the first signature any one party sends a version back; after it, all of them must (R2). */
export const goesBackAtOnce = (version: VersionTimes): boolean => version.first_signed_at === null

/** @throws Refusal 409 `version.conflict` when the version is signed or sent back already */
export function mustGoBack(version: VersionTimes): void {
  if (!mayGoBack(version)) throw conflict('version')
}

/** A version and the dates that the phases are derived from. ISO days. */
export interface VersionDays {
  number: number
  signed: string | null
  released: boolean
  start: string
}

/**
 * The version in force, or the one that will be, or the one under way: the one that a partnership's phase follows.
 * An amendment under way does not take the agreement in force out of force (R6).
 * @param today ISO day in Sweden
 */
export function versionThatCounts<V extends VersionDays>(versions: readonly V[], today: string): V | undefined {
  const newestFirst = versions.filter(({ released }) => !released).toSorted((a, b) => b.number - a.number)
  const signed = newestFirst.filter((version) => version.signed !== null)
  return signed.find(({ start }) => start <= today) ?? signed.at(-1) ?? newestFirst[0]
}
