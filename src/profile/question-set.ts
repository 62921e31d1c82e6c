import { z } from 'zod'
import { inBoth, sourceSchema } from './source.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
/** `during`: it asks of a partnership that is under way, rather than of one to be. */
const named = { id, during: z.literal(true).optional(), title: inBoth, intro: inBoth, source: sourceSchema }

const point = z.strictObject({ id, title: inBoth, statement: inBoth, source: sourceSchema })
const described = z.strictObject({ id, title: inBoth, description: inBoth, source: sourceSchema })

/** Statements that each party answers on four steps, from «stämmer inte» to «stämmer helt». */
const fourStepSet = z.strictObject({ ...named, scale: z.literal('four-step'), points: z.array(point).min(1) })

/** The map of source 002: how far participation goes (levels) in each part of the work (steps), now and as wished. */
const participationMap = z.strictObject({
  ...named,
  scale: z.literal('participation-map'),
  levels: z.array(described).length(4),
  steps: z.array(described).length(6),
})

const ownIds = (set: z.output<typeof fourStepSet> | z.output<typeof participationMap>): string[] =>
  set.scale === 'four-step' ? set.points.map((point) => point.id) : [...set.levels, ...set.steps].map((part) => part.id)

/** A set of questions for the joint assessment. Refuses two points with one id: an answer would not know its point. */
export const questionSetSchema = z
  .discriminatedUnion('scale', [fourStepSet, participationMap])
  .refine((set) => new Set(ownIds(set)).size === ownIds(set).length, { error: 'samma id två gånger' })

export type QuestionSet = z.output<typeof questionSetSchema>
export type FourStepSet = z.output<typeof fourStepSet>
export type ParticipationMap = z.output<typeof participationMap>
export type Point = FourStepSet['points'][number]

/** The four steps of an answer, from least to most; stored as these numbers. */
export const fourSteps = [1, 2, 3, 4] as const
export type FourStep = (typeof fourSteps)[number]
