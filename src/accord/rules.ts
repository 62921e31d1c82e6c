import { may, type Participant } from '#partnership/rules.ts'

/** What the parties agree on piece by piece: a heading of the agreement, and the other things they promise each other. */
export const partKinds = ['heading', 'goals', 'resources', 'annexes', 'term', 'publication'] as const
export type PartKind = (typeof partKinds)[number]

/** A part as samsyn sees it. A mark is given to a revision; every change is a new revision (R2). */
export interface Part {
  id: string
  kind: PartKind
  revision: number
  changedAt: Date
  /** The party that made the last change, or null when nothing has been changed since it was begun. */
  changedBy: string | null
}

/** A party's answer to a part as it was at a revision. */
export interface Accord {
  partId: string
  revision: number
  partyId: string
  answer: 'stands' | 'talk'
  /** Why the party wants to talk; empty when it stands behind. */
  why: string
  /** Who answered: the answer stays the party's when the person goes (R15). */
  personId: string
  personName: string | null
  givenAt: Date
}

/** Where one party stands on a part as it is now. */
export interface Standpoint<P extends { id: string }> {
  party: P
  stand: 'behind' | 'talk' | 'silent'
  /** The answer to what stands now, or null while the party is silent. */
  answer: Accord | null
  /** The party's last answer to an earlier revision: lost, because the part has changed since. */
  lost: Accord | null
}

const stands = { stands: 'behind', talk: 'talk' } as const

/**
 * Where every party stands on a part.
 * @param accords answers to any parts and revisions; those that do not concern this part are passed over
 * @param parties those now in the partnership; the answers come in their order
 */
export const samsynOn = <P extends { id: string }>(
  part: Pick<Part, 'id' | 'revision'>,
  accords: readonly Accord[],
  parties: readonly P[],
): Standpoint<P>[] =>
  parties.map((party) => {
    const given = accords.filter((accord) => accord.partId === part.id && accord.partyId === party.id)
    const answer = given.find(({ revision }) => revision === part.revision) ?? null
    const before = given.filter(({ revision }) => revision < part.revision)
    const lost = answer
      ? null
      : before.reduce<Accord | null>((last, one) => (last && last.revision > one.revision ? last : one), null)
    return { party, stand: answer ? stands[answer.answer] : 'silent', answer, lost }
  })

/** True when every party stands behind the same revision. Nobody at all is not samsyn. */
export const hasSamsyn = (points: readonly { stand: Standpoint<{ id: string }>['stand'] }[]): boolean =>
  points.length > 0 && points.every(({ stand }) => stand === 'behind')

/** Whether the participant may answer for a party here; without a party there is nothing to answer for. */
export const mayAnswer = (me: Participant): boolean => me.partyId !== null && may('act', me)

/** True when the person has already stood behind this revision for another party: an act of another party needs another person (R14). */
export const stoodForAnother = (
  me: Participant,
  part: Pick<Part, 'id' | 'revision'>,
  accords: readonly Accord[],
): boolean =>
  accords.some(
    (accord) =>
      accord.partId === part.id &&
      accord.revision === part.revision &&
      accord.answer === 'stands' &&
      accord.personId === me.personId &&
      accord.partyId !== me.partyId,
  )
