import { keptFrom } from './kept-from.ts'
import { treeOfNodes, type EditorNode } from './tree.ts'
import { piecesOf } from './words.ts'

/** A stretch of a body; offsets count characters as JavaScript does. */
export interface Stretch {
  start: number
  end: number
}

/** A stretch of an editor's document, in its own counting. */
export interface Spot {
  from: number
  to: number
}

/** An editor's document as the body it would be kept as, with the way from places in one to places in the other. */
export interface Places {
  body: string
  /** The words of a stretch where they stand in the document; null when it holds none. */
  spotOf(stretch: Stretch): Spot | null
  /** Where in the document a place between two characters lies. */
  pointOf(offset: number): number | null
  /** The stretch of the body that holds the words between two places of the document; null when there are none. */
  stretchOf(spot: Spot): Stretch | null
}

/**
 * Reads an editor's document as a body.
 * @param normal puts a body in order for keeping, as the server does
 */
export function placesOf(document: EditorNode, normal: (body: string) => string): Places {
  const pieces = piecesOf(treeOfNodes(document))
  const raw = pieces.map(({ text }) => text).join('')
  const rawPlaces: (number | null)[] = pieces.flatMap(({ text, at }) =>
    Array.from({ length: text.length }, (_, index) => (at === undefined ? null : at + index)),
  )
  const body = normal(raw)
  // For each character of the body its place in the document; signs of the format have none
  const at = keptFrom(body, raw).map((place) => rawPlaces[place] ?? null)
  const firstFrom = (offset: number, end: number) => {
    for (let index = offset; index < end; index += 1) if (at[index] != null) return index
    return null
  }
  const lastBefore = (offset: number, start: number) => {
    for (let index = offset - 1; index >= start; index -= 1) if (at[index] != null) return index
    return null
  }
  return {
    body,
    spotOf({ start, end }) {
      const [first, last] = [firstFrom(start, end), lastBefore(end, start)]
      return first === null || last === null ? null : { from: at[first]!, to: at[last]! + 1 }
    },
    pointOf(offset) {
      const before = lastBefore(offset, 0)
      // Right after the words before it, unless a sign of the format parts them: then right before those after
      if (before !== null && before === offset - 1) return at[before]! + 1
      const after = firstFrom(offset, body.length)
      if (after === offset) return at[after]!
      return before === null ? (after === null ? null : at[after]!) : at[before]! + 1
    },
    stretchOf({ from, to }) {
      const within = (place: number | null | undefined) => place != null && place >= from && place < to
      const start = at.findIndex(within)
      const end = at.findLastIndex(within)
      return start < 0 ? null : { start, end: end + 1 }
    },
  }
}
