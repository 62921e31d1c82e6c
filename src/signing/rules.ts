import { conflict, forbidden } from '#platform/errors.ts'
import { isDecided, type ListedDecision, type PartyList } from '#decision/rules.ts'

/** A signature as the rules see it. */
export interface Signed {
  party_id: string
  person_id: string
}

/** What signing looks at: the version, its parties' lists, their decisions and the signatures so far. */
export interface SigningFacts {
  version: { released_at: Date | null; signed_at: Date | null }
  lists: readonly PartyList[]
  decisions: readonly ListedDecision[]
  signatures: readonly Signed[]
}

/** The one who would sign: for which party, and whether as its signatory. */
export interface WouldSign {
  personId: string
  partyId: string | null
  isSignatory: boolean
}

/** Why somebody does not sign now. */
export type NotNow = 'settled' | 'not_decided' | 'not_signatory' | 'not_a_party' | 'signed_already' | 'party_has_signed'

/** How many signatures a party still needs. */
export const stillNeeded = (list: Pick<PartyList, 'party_id' | 'signatures'>, signatures: readonly Signed[]): number =>
  Math.max(0, list.signatures - signatures.filter(({ party_id }) => party_id === list.party_id).length)

/** Whether every party has all the signatures that it needs. */
export const allHaveSigned = ({ lists, signatures }: Pick<SigningFacts, 'lists' | 'signatures'>): boolean =>
  lists.length > 0 && lists.every((list) => stillNeeded(list, signatures) === 0)

/**
 * Why this person does not sign this version now, or null when the person does. In parallel, in any order, once each, by
 * the signatories of its parties, and never before every listed decision is recorded as agreed (R4). The database asks
 * the same of every signature that reaches it.
 */
export function whyNotSign(facts: SigningFacts, who: WouldSign): NotNow | null {
  const list = facts.lists.find(({ party_id }) => party_id === who.partyId)
  if (facts.version.released_at || facts.version.signed_at) return 'settled'
  if (!who.isSignatory) return 'not_signatory'
  if (!list) return 'not_a_party'
  if (facts.signatures.some(({ person_id }) => person_id === who.personId)) return 'signed_already'
  if (!isDecided(facts.lists, facts.decisions)) return 'not_decided'
  return stillNeeded(list, facts.signatures) === 0 ? 'party_has_signed' : null
}

/**
 * @param version the address of the version, where it is seen what remains
 * @throws Refusal 403 when the person is no signatory of a party of the version; 409 `signing.conflict` when it is not the time
 */
export function mustSign(facts: SigningFacts, who: WouldSign, version?: string): void {
  const why = whyNotSign(facts, who)
  if (why === 'not_signatory' || why === 'not_a_party') throw forbidden('signing')
  if (why) throw conflict(why === 'not_decided' ? 'signing_decisions' : 'signing', version)
}

/** What a typed code turned out to be. */
export type CodeAnswer = 'right' | 'wrong' | 'spent' | 'old' | 'none'
