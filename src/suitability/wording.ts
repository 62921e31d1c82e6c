import type { InBoth } from '#platform/language.ts'
import type { OptionOf, QuestionId } from './questions.ts'

/** An answer: what one chooses, and what the result then says of it. */
export interface OptionWords {
  label: InBoth
  hint?: InBoth
  /** Heading of the reason. */
  heading: InBoth
  /** Why the answer speaks as it does. Always «kan» or «talar för», never that something is lawful (R11). */
  reason: InBoth
}

/** All that a question says. A question or an option without its words does not compile. */
export type WordsOf<Q extends QuestionId> = {
  ask: InBoth
  lead: InBoth
  why: InBoth
  /** Heading and text while nobody knows the answer. */
  find: { heading: InBoth; text: InBoth }
  options: { [O in OptionOf<Q>]: OptionWords }
}
