import { z } from 'zod'
import type { GoalKind } from '#goal/rules.ts'
import type { Side } from '#partnership/rules.ts'
import { byName, type Language } from '#platform/language.ts'
import { slugOf } from '#platform/slug.ts'
import type { ResourceKind } from '#resource/rules.ts'
import { areas } from './areas.ts'
import { withoutNotes } from './clause-rules.ts'
import type { RegisterClause, RegisterHeading } from './entry.ts'
import {
  boxedPieces,
  type BoxedPiece,
  type Piece,
  type PublishedContent,
  type SelectionWritten,
} from './publication.ts'
import { publicationTexts } from './publication-texts.ts'

const longestSummary = 600

/** What is there to be chosen from: a piece without content cannot be shown. */
export interface Choosable {
  aspiration: boolean
  goals: boolean
  resources: boolean
  /** A version that all have signed. */
  agreement: boolean
}

/** The form in which a party puts the selection together: boxes for what the room holds, and fields that are shown when filled in. */
export const selectionForm = (
  language: Language,
  there: Choosable,
  places: { counties: readonly string[]; municipalities: readonly string[] },
) => {
  const t = publicationTexts(language)
  const known = (codes: readonly string[]) => (code: string) => code === '' || codes.includes(code)
  return z
    .object({
      pieces: z.array(z.enum(boxedPieces)).default([]),
      summary: z.string().trim().max(longestSummary, t.summaryLong).default(''),
      area: z
        .string()
        .refine(known(areas.map(({ id }) => id)), t.areaWrong)
        .default(''),
      county: z.string().refine(known(places.counties), t.countyMissing).default(''),
      municipality: z.string().refine(known(places.municipalities), t.municipalityWrong).default(''),
    })
    .check(({ value, issues }) => {
      const ask = (path: string, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      if (!value.municipality.startsWith(value.municipality && value.county)) ask('municipality', t.municipalityWrong)
      if (value.municipality && !value.county) ask('county', t.countyMissing)
      if (value.pieces.includes('clause_notes') && !value.pieces.includes('agreement_text'))
        ask('pieces', t.notesNeedText)
      if (value.pieces.some((piece) => !isThere(piece, there))) ask('pieces', t.pieceEmpty)
    })
    .transform((written): SelectionWritten => ({ ...written, pieces: [...written.pieces, ...filledIn(written)] }))
}

/** What is shown because something is written in its field. */
const filledIn = (written: Omit<SelectionWritten, 'pieces'>): Piece[] => [
  ...(written.summary ? (['summary'] as const) : []),
  ...(written.area ? (['area'] as const) : []),
  ...(written.county ? (['place'] as const) : []),
]

const needs: Partial<Record<BoxedPiece, keyof Choosable>> = {
  aspiration: 'aspiration',
  goals: 'goals',
  resources: 'resources',
  agreement_text: 'agreement',
  agreement_file: 'agreement',
  clause_notes: 'agreement',
}

/** True when there is something to show of a piece. */
export function isThere(piece: BoxedPiece, there: Choosable): boolean {
  const need = needs[piece]
  return need === undefined || there[need]
}

/** The room as the composing sees it. */
export interface Composable {
  name: string
  challenge: string
  parties: readonly {
    id: string
    name: string
    shortName: string
    side: Side
    board: string | null
    mark: number
    profile: string | null
  }[]
  goals: readonly { kind: GoalKind; words: string }[]
  resources: readonly {
    party_id: string
    kind: ResourceKind
    own_kind: string
    quantity: number | null
    unit: string
  }[]
  /** Of the signed version, if there is one. */
  headings: readonly RegisterHeading[]
  /** Of all the signed versions. */
  clauses: readonly RegisterClause[]
}

/**
 * Puts together, word for word, what the register would show: the chosen pieces and nothing else. Resources are shown by kind
 * and quantity, without descriptions; people are in none of it but what stands in the agreement itself.
 */
export function compose(from: Composable, chosen: SelectionWritten): PublishedContent {
  const has = (piece: Piece) => chosen.pieces.includes(piece)
  const names = new Map(from.parties.map(({ id, name }) => [id, name]))
  const resources = from.resources.map(({ party_id, kind, own_kind, quantity, unit }) => ({
    party: names.get(party_id) ?? '',
    kind,
    ownKind: own_kind,
    quantity,
    unit,
  }))
  const goals = from.goals.filter(({ kind }) => kind !== 'aspiration').map(({ kind, words }) => ({ kind, words }))
  return {
    slug: slugOf(from.name, 'partnerskap'),
    name: from.name,
    parties: from.parties
      .map(({ name, shortName, side, board, mark, profile }) => ({ name, shortName, side, board, mark, profile }))
      .sort(byName),
    summary: has('summary') ? chosen.summary : '',
    challenge: has('challenge') ? from.challenge : '',
    aspiration: has('aspiration')
      ? from.goals
          .filter(({ kind }) => kind === 'aspiration')
          .map(({ words }) => words)
          .join('\n\n')
      : '',
    area: has('area') ? chosen.area : '',
    county: has('place') ? chosen.county || null : null,
    municipality: has('place') ? chosen.municipality || null : null,
    resources: has('resources') ? resources : [],
    goals: has('goals') ? goals : [],
    headings: has('agreement_text')
      ? from.headings.filter(({ text }) => text !== '').map(({ number, title, text }) => ({ number, title, text }))
      : [],
    clauses: has('agreement_text') ? (has('clause_notes') ? [...from.clauses] : withoutNotes(from.clauses)) : [],
  }
}

/** True when two selections would show the very same: then nothing is saved and no party's mark is lost. */
export const isSameSelection = (
  one: { pieces: readonly Piece[]; content: PublishedContent; version_id: string | null },
  other: { pieces: readonly Piece[]; content: PublishedContent; version_id: string | null },
): boolean =>
  one.version_id === other.version_id &&
  [...one.pieces].sort().join() === [...other.pieces].sort().join() &&
  whole(one.content) === whole(other.content)

/** A selection kept before there were clauses has none. */
const whole = (content: PublishedContent) => ordered(Object.assign({ clauses: [] }, content))

/** JSON with the keys in order: the database gives them back in another. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
