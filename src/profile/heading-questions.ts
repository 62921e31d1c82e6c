import { z } from 'zod'
import { checked, once } from './checked-data.ts'
import { headingKindIds } from './heading-kinds.ts'
import { inBoth, sourceSchema } from './source.ts'

/** Questions to talk about at a heading instead of a text to copy, and when somebody else's words do not do. */
const questionsSchema = z.strictObject({
  kind: z.enum(headingKindIds as [(typeof headingKindIds)[number]]),
  /** When not to use a clause of this kind from another agreement. */
  notWhen: inBoth,
  /** Each with the text it rests on; null for Samhandling's own addition. */
  questions: z
    .array(inBoth.extend({ source: sourceSchema.nullable() }))
    .min(2)
    .max(4),
})
export type HeadingQuestions = z.output<typeof questionsSchema>

/** For every heading of the shared vocabulary, in its order. A test holds the two lists together. */
export const listHeadingQuestions: () => readonly HeadingQuestions[] = once(() =>
  checked('heading-questions', z.strictObject({ headings: z.array(questionsSchema) })).flatMap(
    ({ headings }) => headings,
  ),
)

/** The questions of a kind of heading; undefined for a heading of the parties' own. */
export const questionsOf = (kind: string | null): HeadingQuestions | undefined =>
  listHeadingQuestions().find((one) => one.kind === kind)
