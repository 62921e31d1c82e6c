import { wordDiff } from '#design/word-diff.ts'
import {
  alignedPieces,
  joined,
  piecesOf,
  shownIn,
  signatureOf,
  type Piece,
  type Run,
} from '#platform/written-pieces.ts'

/** Somebody's open suggestion of how a heading's text could stand. */
export interface SuggestedText {
  /** The whole text as it is proposed to be, laid on the text that stands. */
  text: string
  /** «Name, party». */
  author: string
  madeAt: Date
  why: string
}

/** A run that stands, or that a suggestion puts in or takes out. */
export interface TrackedRun extends Run {
  change: 'ins' | 'del' | null
}

/** A piece of the text with what is suggested in it. */
export interface TrackedPiece extends Omit<Piece, 'cells'> {
  cells: readonly (readonly TrackedRun[])[]
  /** The piece itself is suggested to be added or taken out. */
  whole: 'ins' | 'del' | null
  /** Whose change it is; null for a piece in which nothing is suggested. */
  by: SuggestedText | null
}

/** What one suggestion does at a piece of the text that stands: what comes before it, and what it becomes. */
interface Change {
  by: SuggestedText
  /** Pieces put in before this one, by index; the last index is the end of the text. */
  added: Map<number, Piece[]>
  /** What a piece becomes; null = it is taken out. */
  becomes: Map<number, Piece | null>
}

/**
 * A text that stands with all open suggestions in it.
 * @returns also the suggestions that are about the same piece as an earlier one and cannot be shown in the text with it
 */
export function trackedPieces(
  text: string,
  suggestions: readonly SuggestedText[],
): { pieces: TrackedPiece[]; left: SuggestedText[] } {
  const standing = piecesOf(text)
  const shown: Change[] = []
  const left: SuggestedText[] = []
  const touched = new Set<string>()
  for (const by of suggestions) {
    const change = changeOf(standing, by)
    const places = [...[...change.added.keys()].map((at) => `before ${at}`), ...[...change.becomes.keys()].map(String)]
    if (places.length === 0 || places.some((place) => touched.has(place))) left.push(by)
    else {
      shown.push(change)
      for (const place of places) touched.add(place)
    }
  }
  const pieces = [...standing, null].flatMap((piece, at) => [
    ...shown.flatMap(({ by, added }) => (added.get(at) ?? []).map((one) => wholly(one, 'ins', by))),
    ...(piece ? [trackedAt(piece, at, shown)] : []),
  ])
  return { pieces, left }
}

function changeOf(standing: readonly Piece[], by: SuggestedText): Change {
  const change: Change = { by, added: new Map(), becomes: new Map() }
  let at = 0
  for (const { before, after } of alignedPieces(standing, piecesOf(by.text))) {
    if (before === null) change.added.set(at, [...(change.added.get(at) ?? []), after!])
    else {
      if (after === null || signatureOf(before) !== signatureOf(after)) change.becomes.set(at, after)
      at += 1
    }
  }
  return change
}

const wholly = (piece: Piece, whole: 'ins' | 'del', by: SuggestedText): TrackedPiece => ({
  ...piece,
  cells: piece.cells.map((cell) => joined(cell).map((run) => ({ ...run, change: whole }))),
  whole,
  by,
})

function trackedAt(piece: Piece, at: number, shown: readonly Change[]): TrackedPiece {
  const change = shown.find(({ becomes }) => becomes.has(at))
  const after = change?.becomes.get(at)
  if (after === null) return wholly(piece, 'del', change!.by)
  const cells = piece.cells.map((cell, n) => trackedRuns(cell, after ? (after.cells[n] ?? []) : cell))
  return { ...piece, cells, whole: null, by: change?.by ?? null }
}

/** The words of one cell with what is taken out and put in. Where a link is changed the whole cell is written anew. */
export function trackedRuns(before: readonly Run[], after: readonly Run[]): TrackedRun[] {
  const [old, now] = [joined(before), joined(after)]
  const links = (runs: readonly Run[]) => JSON.stringify(runs.filter(({ href }) => href !== null))
  if (links(old) !== links(now))
    return [
      ...old.map((run): TrackedRun => ({ ...run, change: 'del' })),
      ...now.map((run): TrackedRun => ({ ...run, change: 'ins' })),
    ]
  const source = { del: placesOf(old), ins: placesOf(now) }
  const at = { del: 0, ins: 0 }
  return wordDiff(shownIn(old), shownIn(now)).flatMap(({ kind, text }) => {
    const side = kind === 'ins' ? 'ins' : 'del'
    const runs = source[side](at[side], text.length)
    if (kind !== 'ins') at.del += text.length
    if (kind !== 'del') at.ins += text.length
    return runs.map((run): TrackedRun => ({ ...run, change: kind === 'same' ? null : kind }))
  })
}

/** The runs that stand between two places of a row of runs. */
const placesOf =
  (runs: readonly Run[]) =>
  (from: number, length: number): Run[] => {
    let start = 0
    return runs.flatMap(({ text, href }) => {
      const piece = text.slice(Math.max(0, from - start), Math.max(0, from + length - start))
      start += text.length
      return piece === '' ? [] : [{ text: piece, href }]
    })
  }
