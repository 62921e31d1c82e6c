import { byName, type InBoth } from '#platform/language.ts'
import { foldHeading, headingKinds, kindOfHeading, placeOfKind, type HeadingKindId } from './heading-kinds.ts'
import { profileSchema, type Profile, type ProfileDocument, type ProfileHeading } from './schema.ts'
import type { Source } from './source.ts'

export { profileSchema, type Criterion, type Profile, type ProfileDocument, type ProfileHeading } from './schema.ts'

/** An authority that asks for something: its short name in addresses, and its name. */
export interface Owner {
  slug: string
  name: InBoth
}

/** A heading as one authority puts it. */
export type OwnedHeading = Owner & Pick<ProfileHeading, 'title' | 'hint' | 'weight' | 'source'>

/** One heading of the agreement, with all whose it is. */
export interface UnionHeading {
  /** The kind, or for an authority's own heading its folded name: the same in every order of profiles. */
  id: string
  kind: HeadingKindId
  title: InBoth
  weight: 'required' | 'recommended'
  whose: readonly OwnedHeading[]
}

/**
 * The headings that all public parties together ask for (R13): the same heading from two authorities is one with two
 * owners. Sameness is the kind, or a known name of it; the order is that of an agreement, never that of the profiles.
 */
export function unionOfHeadings(profiles: readonly Profile[]): UnionHeading[] {
  const groups = new Map<string, { kind: HeadingKindId; whose: OwnedHeading[] }>()
  for (const { slug, name, headings } of inOrder(profiles))
    for (const heading of headings) {
      const kind = heading.kind === 'own' ? knownKind(heading) : heading.kind
      const id = kind === 'own' ? foldHeading(heading.title.sv).replaceAll(' ', '-') : kind
      const { title, hint, weight, source } = heading
      const group = groups.get(id) ?? { kind, whose: [] }
      group.whose.push({ slug, name, title, hint, weight, source })
      groups.set(id, group)
    }
  return [...groups]
    .map(([id, { kind, whose }]) => ({ id, kind, title: commonTitle(kind, whose), weight: heaviest(whose), whose }))
    .toSorted((a, b) => placeOfKind(a.kind) - placeOfKind(b.kind) || byName({ name: a.title.sv }, { name: b.title.sv }))
}

const inOrder = (profiles: readonly Profile[]) =>
  [...new Map(profiles.map((profile) => [profile.slug, profile])).values()].toSorted(
    (a, b) => byName({ name: a.name.sv }, { name: b.name.sv }) || (a.slug < b.slug ? -1 : 1),
  )

const knownKind = ({ title, synonyms }: ProfileHeading): HeadingKindId =>
  [title.sv, ...synonyms].map(kindOfHeading).find((kind) => kind !== null) ?? 'own'

const heaviest = (whose: readonly OwnedHeading[]): UnionHeading['weight'] =>
  whose.some(({ weight }) => weight === 'required') ? 'required' : 'recommended'

/** One owner's words are kept; where owners differ the vocabulary's own name stands for them all. */
function commonTitle(kind: HeadingKindId, whose: readonly OwnedHeading[]): InBoth {
  const [first, ...others] = whose.map(({ title }) => title)
  if (first && others.every((title) => foldHeading(title.sv) === foldHeading(first.sv))) return first
  return headingKinds.find((known) => known.kind === kind)?.title ?? first ?? { sv: kind, en: kind }
}

/** A document that is asked for, with all who ask for it. */
export type UnionDocument = Pick<ProfileDocument, 'kind' | 'title'> & {
  whose: readonly (Owner & { source: Source; ifItExists: boolean })[]
}

/** The documents that all public parties together ask the organisations for; one kind is asked for once. */
export function unionOfDocuments(profiles: readonly Profile[]): UnionDocument[] {
  const kinds = new Map<string, UnionDocument>()
  for (const { slug, name, documents, documentsIfTheyExist } of inOrder(profiles))
    for (const { kind, title, source } of documents) {
      const known = kinds.get(kind)
      const owner = { slug, name, source, ifItExists: documentsIfTheyExist === true }
      kinds.set(kind, { kind, title: known?.title ?? title, whose: [...(known?.whose ?? []), owner] })
    }
  return [...kinds.values()]
}

/** The question sets that the public parties together use, each with whose it is, by id. */
export function unionOfQuestionSets(profiles: readonly Profile[]): { id: string; whose: readonly Owner[] }[] {
  const sets = new Map<string, Owner[]>()
  for (const { slug, name, questionSets } of inOrder(profiles))
    for (const id of questionSets) sets.set(id, [...(sets.get(id) ?? []), { slug, name }])
  return [...sets].map(([id, whose]) => ({ id, whose }))
}

const compared = {
  term: ['termTargetMonths', (profile: Profile) => profile.termTargetMonths],
  longestTerm: ['termMaxMonths', (profile: Profile) => profile.termMaxMonths],
  decides: [null, (profile: Profile) => profile.decidingBodies.map(({ title }) => title)],
  delegation: ['canDelegateSigning', (profile: Profile) => profile.canDelegateSigning],
  grantBeside: ['coexistingGrant', (profile: Profile) => profile.coexistingGrant],
  initiative: ['initiative', (profile: Profile) => profile.initiative],
  statusReport: ['statusReportIntervalMonths', (profile: Profile) => profile.statusReportIntervalMonths],
} as const

/** What authorities may see differently, and the parties then write which they follow and why (R13). */
export type ComparedFact = keyof typeof compared
export const comparedFacts = Object.keys(compared) as ComparedFact[]
/** Months, a yes or no, a word of the schema, or names of bodies; null where the text says nothing. */
export type FactValue = number | boolean | string | readonly InBoth[] | null
export interface Difference {
  fact: ComparedFact
  held: readonly (Owner & { value: FactValue; source: Source | null })[]
}

/** The facts that the profiles do not all hold alike, with what each of them holds; silence is shown as silence. */
export function differences(profiles: readonly Profile[]): Difference[] {
  const ordered = inOrder(profiles)
  return comparedFacts
    .map((fact) => ({
      fact,
      held: ordered.map((profile) => ({ slug: profile.slug, name: profile.name, ...heldBy(profile, fact) })),
    }))
    .filter(({ held }) => new Set(held.map(({ value }) => JSON.stringify(value))).size > 1)
}

/** What one profile holds of a fact, and where its text says so. */
export function heldBy(profile: Profile, fact: ComparedFact): { value: FactValue; source: Source | null } {
  const [name, read] = compared[fact]
  const value = read(profile)
  const source = name === null ? profile.decidingBodies[0]?.source : profile.factSources[name]
  return { value, source: source ?? null }
}

export type Validated = { ok: true; profile: Profile } | { ok: false; problems: Record<string, string> }

/** Checks what somebody has written as a profile. Problems by field, in the words of the schema. */
export function validateProfile(given: unknown): Validated {
  const result = profileSchema.safeParse(given)
  if (result.success) return { ok: true, profile: result.data }
  const problems: Record<string, string> = {}
  for (const issue of result.error.issues) problems[issue.path.join('.')] ??= issue.message
  return { ok: false, problems }
}
