import type { Tx } from '#platform/db.ts'

/** A kind of text that is written together: how its body is kept, and what the database calls it. */
export interface LiveKind {
  /** As in the names of its functions: `app.open_live_<name>`, `app.settle_live_<name>`. */
  name: 'heading'
  /** A body as it is kept. */
  normal(body: string): string
  /** Longest body, in characters. */
  longest: number
  /** Called in the transaction that kept a version, which sees as its main writer: writes the log. */
  kept(tx: Tx, version: { partnershipId: string; textId: string; versionId: string; body: string }): Promise<void>
}
