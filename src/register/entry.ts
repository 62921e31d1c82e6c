import type { ResourceKind } from '#resource/rules.ts'
import type { GoalKind } from '#goal/rules.ts'
import type { Side } from '#partnership/rules.ts'
import type { HeadingKindId } from '#profile/heading-kinds.ts'

/** A party as the register shows it. */
export interface RegisterParty {
  name: string
  shortName: string
  side: Side
  /** The board that acts, of a public party. */
  board: string | null
  mark: number
  /** Name of the guideline that an authority follows, for the way to its page; null where there is none. */
  profile: string | null
}

/** What a party puts in of one kind: no descriptions, which may name people. */
export interface RegisterResource {
  /** The party's name. */
  party: string
  kind: ResourceKind
  ownKind: string
  quantity: number | null
  unit: string
}
export interface RegisterGoal {
  kind: GoalKind
  words: string
}
/** A heading of the signed agreement. */
export interface RegisterHeading {
  number: number
  title: string
  text: string
}

/** What became of a clause when the agreement was written anew. */
export const clauseFates = ['added', 'kept', 'changed', 'removed'] as const
export type ClauseFate = (typeof clauseFates)[number]
/** A part of a signed agreement, as the library shows it. */
export interface RegisterClause {
  /** The end of its address. */
  key: string
  title: string
  kind: HeadingKindId
  text: string
  /** The version that the text stands in, and the day when all had signed it (ISO). */
  version: number
  agreedOn: string | null
  /** Why it says so, and what the parties have learnt; empty where they have not written it or do not show it. */
  why: string
  lesson: string
  /** The parties show what became of it. Then none = the agreement has not been written anew. */
  told: boolean
  fates: { version: number; on: string | null; fate: ClauseFate }[]
}

/** Where a partnership of the register stands; the first five are phases before signing, the others what the dates tell. */
export const registerStandings = [
  'dialogue',
  'suitability',
  'agreement',
  'decision',
  'signing',
  'coming',
  'active',
  'ended',
  'broken_off',
  'dormant',
  'unknown',
  'never',
] as const
export type RegisterStanding = (typeof registerStandings)[number]

/** What the list of changes tells: of the entry itself, and of what has happened to the partnership. */
export const changeKinds = [
  'published',
  'changed',
  'corrected',
  'withdrawn',
  'republished',
  'phase',
  'newer_signed',
  'end_agreed',
  'end_recalled',
  'ended',
  'party_left',
  'party_returned',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Whether the parties themselves show it, or it comes from a public source. */
export const origins = ['parties', 'public_source'] as const
export type Origin = (typeof origins)[number]
