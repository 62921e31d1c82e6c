import { forbidden } from '#platform/errors.ts'

/** Which side a party stands on. A partnership has at least one of each (R1). */
export type Side = 'public' | 'civil'

/** What a mandate lets a person do. The first three belong to a party, the others have sight without one. */
export const capacities = [
  'representative',
  'responsible_officer',
  'signatory',
  'co_opted',
  'reference',
  'reader',
] as const
export type Capacity = (typeof capacities)[number]
export const partyCapacities = [
  'representative',
  'responsible_officer',
  'signatory',
] as const satisfies readonly Capacity[]

/** The person who asks, in the one partnership at hand: nobody is anything outside it. */
export interface Participant {
  personId: string
  name: string
  /** The party the person acts for here (R14: one only), or null for sight without a party. */
  partyId: string | null
  capacities: readonly Capacity[]
  /** R15: the person has left, and reads what was there until then; the database shows nothing later. */
  left?: boolean
}

/** What can be done in the shared room, and by whom. Every party's people have the same: no side stands over another. */
const doneBy = {
  /** Write, agree, answer, decide on behalf of the party. */
  act: ['representative', 'responsible_officer'],
  /** Sign for the party. */
  sign: ['signatory'],
  /** Say something in a conversation or at a meeting. */
  talk: ['representative', 'responsible_officer', 'signatory', 'co_opted'],
  /** Read the whole room. */
  read: ['representative', 'responsible_officer', 'signatory', 'co_opted'],
  /** Read the overview, the reports and the signed agreement. */
  look: capacities,
} as const satisfies Record<string, readonly Capacity[]>
export type Deed = keyof typeof doneBy

/** The pages of the room that stand open to one who looks in without reading all of it, in the order of its tabs. */
export const pagesToLookAt = (me: Participant) =>
  me.capacities.includes('reference')
    ? (['overview', 'reference', 'welcome'] as const)
    : (['overview', 'welcome'] as const)

/** True when the participant may do this in the partnership; the button and the post both ask here. */
export const may = (deed: Deed, me: Participant): boolean =>
  (!me.left || deed === 'read' || deed === 'look') &&
  (doneBy[deed] as readonly Capacity[]).some((capacity) => me.capacities.includes(capacity))

/** @throws Refusal 403 `partnership.forbidden` when the participant may not; `signing.forbidden` says who signs instead */
export function mustMay(deed: Deed, me: Participant): void {
  if (!may(deed, me)) throw forbidden(deed === 'sign' ? 'signing' : 'partnership')
}

/** The party that the participant acts for. @throws Refusal 403 when the person may not act, or has sight only */
export function actingParty(me: Participant): string {
  mustMay('act', me)
  if (!me.partyId) throw forbidden('partnership')
  return me.partyId
}

/**
 * Marks (colour and shape) for parties that join together: alphabetical, so that no kind of party comes first;
 * those already in the room keep theirs.
 * @param taken marks in use; @param names of those who join now
 * @returns a mark for each name
 */
export function allotMarks(taken: readonly number[], names: readonly string[]): Map<string, number> {
  const used = new Set(taken)
  const marks = new Map<string, number>()
  for (const name of names.toSorted(new Intl.Collator('sv').compare)) {
    let mark = 1
    while (used.has(mark)) mark += 1
    used.add(mark)
    marks.set(name, mark)
  }
  return marks
}

/** A partnership can begin when at least one public and one civil-society party are in. */
export const canBegin = (sides: readonly Side[]): boolean => sides.includes('public') && sides.includes('civil')
