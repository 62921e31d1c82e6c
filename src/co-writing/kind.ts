import type { Tx } from '#platform/db.ts'
import type { Closed } from './closed.ts'

/** A kind of text that is written together: where it is found, how its body is kept, and what the database calls it. */
export interface LiveKind {
  /** As in the names of its functions: `app.open_live_<name>`, `app.settle_live_<name>`. */
  name: 'heading' | 'note'
  /** The pattern of the address of a line to such a text; `:partnership` is among its names. */
  line: string
  /** Which of the names in that address is the id of the text. */
  id: string
  /** A body as it is kept. */
  normal(body: string): string
  /** Longest body, in characters. */
  longest: number
  /**
   * Whether the text of an address is there to be written in; asked in the eyes of somebody who reads the partnership.
   * @param names what stands in the address, by name
   * @returns 404 when the partnership has no such text, else why it is closed to all, or null when it is open
   */
  closed(tx: Tx, partnershipId: string, names: Readonly<Record<string, string>>): Promise<404 | Closed | null>
  /** Called in the transaction that kept a version, which sees as its main writer: writes the log. */
  kept(tx: Tx, version: { partnershipId: string; textId: string; versionId: string; body: string }): Promise<void>
}
