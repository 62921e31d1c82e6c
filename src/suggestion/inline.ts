import { blocksOf, wordsOf, type Line } from '#platform/written-text.ts'
import { fits, placed, rebased, type Hunk } from './rebase.ts'
import type { Stretch } from './sentences.ts'

/** A change that an open suggestion makes, where it stands in the text that stands now. */
export interface InText extends Hunk {
  suggestionId: string
  /** Mark of the party that suggests: its colour. */
  mark: number
}

/** A place in the text that somebody has commented on, under the number by which it is spoken of. */
export interface Commented {
  start: number
  end: number
  number: number
  remarkId: string
}

/** What is shown in a text beside its own words: changes and comments each in order and never over their own kind. */
export interface Decorations {
  changes: readonly InText[]
  comments: readonly Commented[]
}

/**
 * The changes of open suggestions as they are shown in the text. One that no longer has all its places, or that lies over
 * one made before it, is left to its card.
 * @param open the oldest first
 * @param current the text that stands
 */
export function changesInText(
  open: readonly { id: string; partyId: string; base: string; body: string }[],
  current: string,
  parties: readonly { id: string; mark: number }[] = [],
): InText[] {
  const shown: InText[] = []
  for (const { id, partyId, base, body } of open) {
    const rebasing = rebased(base, body, current)
    if (!fits(rebasing)) continue
    const mark = parties.find((party) => party.id === partyId)?.mark ?? 1
    const here = placed(rebasing).map((hunk) => ({ ...hunk, suggestionId: id, mark }))
    const free = here.every((one) => shown.every((other) => one.end < other.start || other.end < one.start))
    if (free) shown.push(...here)
  }
  return shown.toSorted((a, b) => a.start - b.start)
}

/** Comments without those that lie over one made before: they are reached from the conversation alone. */
export function commentsInText(comments: readonly Commented[]): Commented[] {
  const shown: Commented[] = []
  for (const comment of comments)
    if (shown.every((other) => comment.end <= other.start || other.end <= comment.start)) shown.push(comment)
  return shown.toSorted((a, b) => a.start - b.start)
}

/** The words of a text that a reader sees, in order: not the signs of layout, nor the addresses of links. */
function shownWords(body: string): Stretch[] {
  const ofLine = (line: Line, inTable = false) =>
    wordsOf(line, inTable).map(({ start, text }) => ({ start, end: start + text.length }))
  return blocksOf(body).flatMap((block) => {
    if (block.kind === 'paragraph') return block.lines.flatMap((line) => ofLine(line))
    if (block.kind === 'heading') return ofLine(block.line)
    if (block.kind === 'table') return [block.head, ...block.rows].flat().flatMap((cell) => ofLine(cell, true))
    return block.items.flatMap((item) => ofLine(item))
  })
}

/** The nearest place where words are shown: where a change between two paragraphs, or of a sign of layout, is put. */
export function onLine(body: string, place: number): number {
  const words = shownWords(body)
  const here = words.findLast(({ start }) => start <= place) ?? words[0]
  return here ? Math.min(Math.max(place, here.start), here.end) : 0
}

/** Nothing beside the words themselves. */
export const undecorated: Decorations = { changes: [], comments: [] }

/** Everything that is shown in a heading's text; what is put in between two lines is moved onto one of them. */
export function decorationsOf(
  open: readonly { id: string; partyId: string; base: string; body: string }[],
  current: string,
  parties: readonly { id: string; mark: number }[],
  comments: readonly Commented[] = [],
): Decorations {
  const changes = changesInText(open, current, parties).map((change) => {
    const end = onLine(current, change.end)
    return { ...change, start: Math.min(change.start, end), end }
  })
  const spoken = comments.map((one) => {
    const end = onLine(current, one.end)
    return { ...one, start: Math.min(one.start, end), end }
  })
  return { changes, comments: commentsInText(spoken) }
}

/** A piece of a line: words of the text itself, perhaps taken out or commented on, or words that a suggestion puts in. */
export type Piece =
  | { kind: 'own'; text: string; start: number; change: InText | null; comment: Commented | null }
  | { kind: 'put_in'; text: string; change: InText }
  | { kind: 'number'; comment: Commented }

/**
 * Cuts a stretch of a line at the edges of what is shown in it. The `own` pieces put together are the stretch, to the letter.
 * @param start where the stretch begins in the text
 * @param isLast nothing of the line follows: what is put in at its very end stands here
 */
export function piecesOf(text: string, start: number, { changes, comments }: Decorations, isLast: boolean): Piece[] {
  const end = start + text.length
  const isHere = (place: number) => place >= start && (place < end || (isLast && place === end))
  const edges = new Set([start, end])
  for (const one of [...changes, ...comments])
    for (const edge of [one.start, one.end]) if (edge > start && edge < end) edges.add(edge)
  const cuts = [...edges].toSorted((a, b) => a - b)
  const pieces: Piece[] = []
  const putAt = (place: number) => {
    if (!isHere(place)) return
    // The number of what is commented on stands before words that are put in after it
    for (const comment of comments) if (comment.end === place) pieces.push({ kind: 'number', comment })
    for (const change of changes)
      if (change.end === place && change.inserted.trim() !== '')
        pieces.push({ kind: 'put_in', text: change.inserted, change })
  }
  for (const [index, from] of cuts.entries()) {
    putAt(from)
    const to = cuts[index + 1]
    if (to === undefined || to <= from) continue
    const within = <T extends { start: number; end: number }>(all: readonly T[]) =>
      all.find((one) => one.start <= from && to <= one.end) ?? null
    pieces.push({
      kind: 'own',
      text: text.slice(from - start, to - start),
      start: from,
      change: within(changes),
      comment: within(comments),
    })
  }
  return pieces
}
