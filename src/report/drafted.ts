import type { Language } from '#platform/language.ts'
import type { FactParty } from './facts.ts'
import type { Period, ReportPart } from './rules.ts'

/** Something said, and the Swedish address of what it rests on. */
export interface Line {
  text: string
  at: string | null
}
export interface DraftRow {
  cells: readonly string[]
  at: string | null
}
/** One part of a report as it is read: words, figures and tables, each with its source. What is empty is left out. */
export interface DraftedPart {
  kind: ReportPart
  title: string
  /** The parties' own words; '' for none. */
  words: string
  lines: readonly Line[]
  figures: readonly { value: string; label: string; at: string | null }[]
  table: { head: readonly string[]; rows: readonly DraftRow[] } | null
  series: readonly { title: string; unit: string; points: readonly { label: string; value: number }[]; at: string }[]
  /** What each party contributed of each kind: quantity by party id. */
  bars: readonly { name: string; unit: string; note: string; quantities: Readonly<Record<string, number>> }[]
  own: readonly { partyId: string; words: string }[]
  /** What would fill the part, where nothing is in it, and where that is done. */
  empty: Line | null
}
/** A whole report in one language: plain data, drawn up from facts, and what is frozen when it is locked. */
export interface Drafted {
  language: Language
  period: Period
  partnership: string
  aspiration: string
  parties: readonly FactParty[]
  parts: readonly DraftedPart[]
}
