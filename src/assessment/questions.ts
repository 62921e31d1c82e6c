import { z } from 'zod'
import type { InBoth } from '#platform/language.ts'
import type { QuestionSet } from '#profile/question-set.ts'
import { sourceSchema, type Source } from '#profile/source.ts'

export type Scale = QuestionSet['scale']

/** One thing to answer: a statement of a set, or a step of the participation map. */
export interface Question {
  /** What the set calls it; the same in every round of the set. */
  key: string
  title: InBoth
  statement: InBoth
  /** Null for what the parties have written themselves. */
  source: Source | null
}

/** A level of the participation map, 1 (information) to 4 (partnership) by its place. */
export interface Level {
  key: string
  title: InBoth
  description: InBoth
}

/** The questions of a round as they were when it began, whatever the set says today. */
export interface Questions {
  setId: string
  scale: Scale
  title: InBoth
  intro: InBoth
  source: Source | null
  asked: readonly Question[]
  /** Empty where answers go from «stämmer inte» to «stämmer helt». */
  levels: readonly Level[]
}

// Read leniently: what was frozen long ago stays readable when sets have learnt to carry more.
const inBoth = z.object({ sv: z.string(), en: z.string() })
const named = { id: z.string(), title: inBoth, source: sourceSchema.nullable() }
const head = { ...named, intro: inBoth }
const described = z.object({ ...named, description: inBoth })
const frozen = z.discriminatedUnion('scale', [
  z.object({
    ...head,
    scale: z.literal('four-step'),
    points: z.array(z.object({ ...named, statement: inBoth })),
  }),
  z.object({
    ...head,
    scale: z.literal('participation-map'),
    levels: z.array(described).length(4),
    steps: z.array(described),
  }),
])

/** A set that can be asked: an authority's, one for everyone, or the partnership's own. */
export type AskableSet = QuestionSet | OwnAskable
interface OwnAskable {
  id: string
  scale: 'four-step'
  title: InBoth
  intro: InBoth
  source: null
  points: readonly { id: string; title: InBoth; statement: InBoth; source: null }[]
}

/** The set as a round keeps it: JSON, whose SHA-256 the database notes beside it. */
export const freeze = (set: AskableSet): string => JSON.stringify(set)

/** The questions of a frozen set. @throws ZodError when it is no set: then somebody has written past the program */
export function thaw(content: string): Questions {
  const set = frozen.parse(JSON.parse(content))
  const { id, scale, title, intro, source } = set
  const shared = { setId: id, scale, title, intro, source }
  if (set.scale === 'four-step') return { ...shared, asked: set.points.map(asQuestion), levels: [] }
  return { ...shared, asked: set.steps.map(asQuestion), levels: set.levels.map(asLevel) }
}

type Described = z.output<typeof described>
const asQuestion = (
  point: Omit<Described, 'description'> & { statement?: InBoth; description?: InBoth },
): Question => ({
  key: point.id,
  title: point.title,
  statement: point.statement ?? point.description ?? point.title,
  source: point.source,
})
const asLevel = ({ id, title, description }: Described): Level => ({ key: id, title, description })
