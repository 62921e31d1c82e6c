import { conflict } from '#platform/errors.ts'
import { may, type Participant } from '#partnership/rules.ts'
import { foldHeading, kindOfHeading } from '#profile/heading-kinds.ts'
import { unionOfHeadings, type Profile, type UnionHeading } from '#profile/rules.ts'

export const longestTitle = 120
/** Longest that is said at once in a conversation, in characters. */
export const longestWords = 4000

/** A heading of the agreement as it stands. */
export interface Heading {
  id: string
  place: number
  title: string
  /** The word of the shared vocabulary, or null for a heading it does not know. */
  kind: string | null
  /** Short names of the profiles that ask for it; empty when the parties added it themselves. */
  whose: readonly string[]
  notNeededBecause: string | null
  removed: boolean
  revision: number
}

/** B6 asks for these whatever the guidelines say; the general profile has them. */
const alwaysAsked: readonly string[] = ['influence', 'responsibility', 'overenskommelse-ground']

/**
 * The headings that the parties' guidelines ask for together (R13), with what is always asked for.
 * @param followed profiles of all public parties; none = the general one is followed
 */
export function askedHeadings(followed: readonly Profile[], general: Profile): UnionHeading[] {
  const asked = unionOfHeadings(followed.length > 0 ? followed : [general])
  const known = new Set<string>(asked.map(({ kind }) => kind))
  const always = general.headings.filter(({ kind }) => alwaysAsked.includes(kind) && !known.has(kind))
  return always.length === 0 ? asked : unionOfHeadings([...followed, { ...general, headings: always }])
}

/** The heading of the agreement that answers to one that is asked for: of the same kind, or of the same name. */
export const answering = (asked: UnionHeading, headings: readonly Heading[]): Heading | undefined =>
  headings.find((heading) =>
    asked.kind === 'own' ? foldHeading(heading.title) === foldHeading(asked.title.sv) : heading.kind === asked.kind,
  )

/** What is asked for and has no heading in the agreement, not even a removed one. */
export const missingHeadings = (asked: readonly UnionHeading[], headings: readonly Heading[]): UnionHeading[] =>
  asked.filter((one) => !answering(one, headings))

/** The kind of a heading that the parties name themselves, by the shared vocabulary. */
export const kindOfTitle = (title: string): string | null => {
  const kind = kindOfHeading(title)
  return kind === 'own' ? null : kind
}

/** Whether a present heading other than this one has the name already. */
export const isTaken = (title: string, headings: readonly Heading[], except?: string): boolean =>
  headings.some(
    (heading) => heading.id !== except && !heading.removed && foldHeading(heading.title) === foldHeading(title),
  )

/** The present headings with the number each has in the agreement, in order. */
export const numbered = <H extends Heading>(headings: readonly H[]): (H & { number: number })[] =>
  headings
    .filter(({ removed }) => !removed)
    .toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map((heading, index) => ({ ...heading, number: index + 1 }))

/**
 * The order after a heading has been moved one step among the present ones.
 * @returns ids in the new order, or null when it stands at that end already
 */
export function moved(headings: readonly Heading[], id: string, direction: 'up' | 'down'): string[] | null {
  const order = numbered(headings).map((heading) => heading.id)
  const from = order.indexOf(id)
  const to = direction === 'up' ? from - 1 : from + 1
  if (from < 0 || to < 0 || to >= order.length) return null
  order.splice(to, 0, ...order.splice(from, 1))
  return order
}

/** @throws Refusal 409 `heading.conflict` for a heading that has been taken out of the agreement */
export function mustBePresent(heading: Heading): void {
  if (heading.removed) throw conflict('heading')
}

/** Whether there is something to stand behind: a text, a reason why it is not needed, or that it has been taken out. */
export const canBeAgreed = (heading: Heading & { body: string }): boolean =>
  heading.body !== '' || heading.notNeededBecause !== null || heading.removed

/** A text of a heading, as far as the rules need it. */
export interface Text {
  id: string
  body: string
}

/**
 * What becomes of a text that somebody wants to save.
 * `unchanged`: nothing new in it. `met`: somebody else has written since, and the writer must see both. `written`: it is saved.
 * @param basis the text the writer began from, or null for a blank heading
 * @param newest the text that stands now, or null
 */
export function outcomeOfWriting(
  body: string,
  basis: Text | null,
  newest: Text | null,
): 'unchanged' | 'met' | 'written' {
  if (body === (newest?.body ?? '')) return 'unchanged'
  if ((basis?.id ?? null) === (newest?.id ?? null)) return 'written'
  return body === (basis?.body ?? '') ? 'unchanged' : 'met'
}

/** A proposed correction of a slip, with the answers it has got. */
export interface Correction {
  id: string
  basedOn: string
  body: string
  partyId: string
  personId: string
  answers: readonly { partyId: string; personId: string; accepts: boolean }[]
}

/** The parties that have not answered an open correction. Its own party has proposed it and is not asked. */
export const awaitedBy = <P extends { id: string }>(correction: Correction, parties: readonly P[]): P[] =>
  parties.filter(
    (party) => party.id !== correction.partyId && !correction.answers.some((answer) => answer.partyId === party.id),
  )

/** Whether the participant may answer: for another party than the one that proposed, by another person (R14), once. */
export const mayAnswerCorrection = (correction: Correction, me: Participant): boolean =>
  may('act', me) &&
  me.partyId !== null &&
  me.partyId !== correction.partyId &&
  me.personId !== correction.personId &&
  !correction.answers.some((answer) => answer.partyId === me.partyId || answer.personId === me.personId)

/**
 * What has become of a correction: one decline and it falls; accepted only when every other party accepts that very
 * change (R2); overtaken when the text it corrects no longer stands. Null = some are still to answer.
 */
export function outcomeOfCorrection(
  correction: Correction,
  newestTextId: string | null,
  parties: readonly { id: string }[],
): 'accepted' | 'declined' | 'overtaken' | null {
  if (correction.basedOn !== newestTextId) return 'overtaken'
  if (correction.answers.some(({ accepts }) => !accepts)) return 'declined'
  const others = parties.filter(({ id }) => id !== correction.partyId)
  return others.length > 0 && awaitedBy(correction, parties).length === 0 ? 'accepted' : null
}
