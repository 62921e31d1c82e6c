import type { RegisterClause, RegisterGoal, RegisterHeading, RegisterParty, RegisterResource } from './entry.ts'

/** The pieces that the parties may choose to show; name, parties, phase and term always stand in the register. */
export const pieces = [
  'summary',
  'challenge',
  'aspiration',
  'area',
  'place',
  'goals',
  'resources',
  'agreement_text',
  'agreement_file',
  'clause_notes',
] as const
export type Piece = (typeof pieces)[number]
/** Those that are chosen by a box; the others are shown when something is written in their field. */
export const boxedPieces = [
  'challenge',
  'aspiration',
  'goals',
  'resources',
  'agreement_text',
  'agreement_file',
  'clause_notes',
] as const satisfies readonly Piece[]
export type BoxedPiece = (typeof boxedPieces)[number]
/** Pieces of the signed agreement: these name a version. */
export const agreementPieces = ['agreement_text', 'agreement_file'] as const satisfies readonly Piece[]

/** A selection as a party writes it. Places are codes, empty when not chosen. */
export interface SelectionWritten {
  pieces: readonly Piece[]
  summary: string
  area: string
  county: string
  municipality: string
}

/** What a selection shows, word for word; as `app.put_partnership_in_register` reads it. */
export interface PublishedContent {
  slug: string
  name: string
  parties: RegisterParty[]
  summary: string
  challenge: string
  aspiration: string
  area: string
  county: string | null
  municipality: string | null
  resources: RegisterResource[]
  goals: RegisterGoal[]
  headings: RegisterHeading[]
  /** The same text part by part, for the library. */
  clauses: RegisterClause[]
}
