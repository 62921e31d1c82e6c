import type { Closed } from './closed.ts'

/** What the hub says to a page beside the text itself. */
export type Told =
  /** All that was written before this ticket is durably stored. */
  | { told: 'saved'; ticket: number }
  /** A version was kept; null: the text says what it said before. */
  | { told: 'kept'; version: string | null; at: number }
  /** Something said or suggested about the text has changed; the text itself has not. */
  | { told: 'beside' }
  /** No more writing here just now, and why. */
  | { told: 'closed'; why: Closed | 'long' | 'elsewhere' | 'refused' | 'many' }
