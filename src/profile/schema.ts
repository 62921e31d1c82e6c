import { z } from 'zod'
import { headingKindIds } from './heading-kinds.ts'
import { inBoth, sourceSchema } from './source.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ska vara små bokstäver, siffror och bindestreck')
const months = z.int().positive()
const link = z.strictObject({ title: inBoth, address: z.url().nullable() })

const heading = z.strictObject({
  id,
  kind: z.enum(headingKindIds),
  /** Other kinds that this heading also answers, as «Hävning och tvist» answers two. */
  covers: z.array(z.enum(headingKindIds)).default([]),
  title: inBoth,
  hint: inBoth,
  weight: z.enum(['required', 'recommended']),
  synonyms: z.array(z.string().min(1)),
  /** Null only where the heading is Samhandling's own addition. */
  source: sourceSchema.nullable(),
})
const document = z.strictObject({ id, kind: id, title: inBoth, source: sourceSchema })
const criterion = z.strictObject({ id, strength: z.enum(['must', 'should']), text: inBoth, source: sourceSchema })
const rule = z.strictObject({ id, text: inBoth, source: sourceSchema })

const contact = z.strictObject({
  name: inBoth.nullable(),
  phone: z.string().nullable(),
  phoneNote: inBoth.nullable(),
  email: z.email().nullable(),
  visitingAddress: z.string().nullable(),
  /** WGS 84, degrees. */
  point: z.strictObject({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) }).nullable(),
  postalAddress: z.array(z.string().min(1)).nullable(),
})

/** Facts that stand alone and so have their source beside them, in `factSources`. */
export const sourcedFacts = [
  'guideline',
  'termTargetMonths',
  'termMaxMonths',
  'canDelegateSigning',
  'documentsIfTheyExist',
  'initiative',
  'marketRule',
  'coexistingGrant',
  'democracyCheck',
  'statusReportIntervalMonths',
  'meetingsPerTerm',
  'ideaMeetingFirst',
  'referenceGroup',
  'organisationDecides',
  'criteriaMode',
  'contact',
] as const
export type SourcedFact = (typeof sourcedFacts)[number]

const shape = z.strictObject({
  slug: id,
  name: inBoth,
  /** `general` is for those whose authority has no profile of its own. */
  kind: z.enum(['region', 'kommun', 'general']),
  summary: inBoth,
  guideline: link.extend({ year: z.int().nullable(), validTo: z.iso.date().nullable() }).nullable(),
  termTargetMonths: months.nullable(),
  termMaxMonths: months.nullable(),
  decidingBodies: z.array(z.strictObject({ id, title: inBoth, source: sourceSchema })),
  canDelegateSigning: z.boolean().nullable(),
  headings: z.array(heading).min(1),
  documents: z.array(document),
  /** The documents are asked for only as far as the organisation has them. */
  documentsIfTheyExist: z.boolean().nullable(),
  /** Who may begin: only an organisation, or either side. */
  initiative: z.enum(['organisation', 'either']).nullable(),
  /** Whether there may be a market for the same thing: none, or softened by showing what each side puts in. */
  marketRule: z.enum(['none', 'softened']).nullable(),
  /** Whether the same organisation may have a grant beside the partnership, for something else. */
  coexistingGrant: z.enum(['no', 'yes']).nullable(),
  democracyCheck: z.boolean().nullable(),
  statusReportIntervalMonths: months.nullable(),
  /** Steering-group meetings each half-year. */
  meetingsPerTerm: z.int().positive().nullable(),
  ideaMeetingFirst: z.boolean().nullable(),
  referenceGroup: z.boolean().nullable(),
  /** Whether the organisation's own board decision is asked for (R4). */
  organisationDecides: z.boolean().nullable(),
  criteria: z.array(criterion),
  /** All criteria are to be met, or they are weighed together. */
  criteriaMode: z.enum(['all', 'weighed']).nullable(),
  questionSets: z.array(id),
  rules: z.array(rule),
  links: z.array(link),
  contact: contact.nullable(),
  factSources: z.partialRecord(z.enum([...sourcedFacts, 'summary', 'links']), sourceSchema),
  /** The day somebody last read the profile against the authority's own text. */
  updated: z.iso.date(),
  /** Name of a tested palette. */
  theme: z.enum(['gran', 'hav', 'mossa', 'ljung']).nullable(),
})

const hasTwins = (values: readonly string[]) => new Set(values).size < values.length

/**
 * An authority's profile: its guideline as data. What its text does not say is null or absent, never guessed.
 * Refuses a fact without its source, two headings of one kind, and anything that stands there twice.
 */
export const profileSchema = shape.check(({ value, issues }) => {
  const refuse = (path: string, message: string) => issues.push({ code: 'custom', input: value, path: [path], message })
  for (const fact of sourcedFacts)
    if (value[fact] !== null && !value.factSources[fact]) refuse(fact, 'saknar källa i factSources')
  if (hasTwins(value.headings.map(({ kind, id: own }) => (kind === 'own' ? own : kind))))
    refuse('headings', 'två rubriker av samma slag')
  for (const list of ['headings', 'documents', 'criteria', 'rules', 'decidingBodies'] as const)
    if (hasTwins(value[list].map((entry) => entry.id))) refuse(list, 'samma id två gånger')
  if (value.kind !== 'general' && value.headings.some(({ source }) => source === null))
    refuse('headings', 'en rubrik utan källa')
})

export type Profile = z.output<typeof profileSchema>
export type ProfileHeading = Profile['headings'][number]
export type ProfileDocument = Profile['documents'][number]
export type Criterion = Profile['criteria'][number]
