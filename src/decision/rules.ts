import type { Temporal } from 'temporal-polyfill'
import { conflict } from '#platform/errors.ts'
import type { Side } from '#partnership/rules.ts'

/** How a decision is made: by a board or committee itself, or by somebody it has delegated to. */
export const manners = ['body', 'delegation'] as const
export type Manner = (typeof manners)[number]
export type Outcome = 'agreed' | 'refused'

/** A party's list of the decisions that a version needs (R4). */
export interface PartyList {
  party_id: string
  /** How many of the party's signatories must sign. */
  signatures: number
  /** Why an organisation needs no decision; empty otherwise. */
  none_because: string
  /** When the party said that its list is whole, or null. */
  declared_at: Date | null
}
/** A decision on a list, with what was last recorded of it. */
export interface ListedDecision {
  id: string
  party_id: string
  outcome: Outcome | null
}

/** What keeps a list from being declared whole. */
export type ListFault = 'public_needs_one' | 'guideline_needs_one' | 'say_why_none'

/**
 * Whether a list can be declared whole: a public party decides at least once, an organisation when a guideline asks for it;
 * otherwise it may say why it needs no decision (R4).
 * @param asked some public party's guideline asks for the organisation's own decision
 */
export function listFault(list: { count: number; noneBecause: string }, side: Side, asked: boolean): ListFault | null {
  if (list.count > 0) return null
  if (side === 'public') return 'public_needs_one'
  if (asked) return 'guideline_needs_one'
  return list.noneBecause.trim() === '' ? 'say_why_none' : null
}

/** How far a party has come with a version. */
export type PartyStep = 'listing' | 'deciding' | 'decided'

export function stepOf(
  list: Pick<PartyList, 'party_id' | 'declared_at'>,
  decisions: readonly ListedDecision[],
): PartyStep {
  if (!list.declared_at) return 'listing'
  const its = decisions.filter(({ party_id }) => party_id === list.party_id)
  return its.every(({ outcome }) => outcome === 'agreed') ? 'decided' : 'deciding'
}

/**
 * Whether every party has declared its list and every listed decision is recorded as agreed: before that nobody signs (R4).
 * The database asks the same before it takes a signature.
 */
export const isDecided = (
  lists: readonly Pick<PartyList, 'party_id' | 'declared_at'>[],
  decisions: readonly ListedDecision[],
): boolean => lists.length > 0 && lists.every((list) => stepOf(list, decisions) === 'decided')

/** The version as far as listing and recording go. */
export interface Unsettled {
  released_at: Date | null
  first_signed_at: Date | null
}

/** Lists and records are changed until somebody signs, and not after a version has gone back. */
export const mayDecide = (version: Unsettled): boolean =>
  version.released_at === null && version.first_signed_at === null

/** @throws Refusal 409 `decision.conflict` when the version has gone back or somebody has signed it */
export function mustBeDeciding(version: Unsettled): void {
  if (!mayDecide(version)) throw conflict('decision')
}

/** @throws Refusal 409 `decision_list.conflict` when the list is in the other state */
export function mustBeDeclared(list: Pick<PartyList, 'declared_at'>, declared: boolean): void {
  if ((list.declared_at !== null) !== declared) throw conflict('decision_list')
}

/** What a record must say besides its day: a board's decision has a paragraph, an authority's a registry number. */
export const asksFor = (manner: Manner, side: Side) => ({
  paragraph: manner === 'body',
  registryNumber: side === 'public',
})

const weeksToAppeal = 3
const saturday = 6

/**
 * The last day to appeal a municipal or regional decision: three weeks from the day its adjusted minutes were announced
 * (kommunallagen 13 kap. 5 §); one that falls on a Saturday or Sunday is the Monday after (lag 1930:173). Other holidays
 * are not reckoned with: the day is a help, never legal advice (R11).
 */
export function lastDayToAppeal(announced: Temporal.PlainDate): Temporal.PlainDate {
  const day = announced.add({ weeks: weeksToAppeal })
  return day.dayOfWeek >= saturday ? day.add({ days: 8 - day.dayOfWeek }) : day
}
