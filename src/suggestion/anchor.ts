import { hunks, type Hunk } from './rebase.ts'
import type { Stretch } from './sentences.ts'

/** What something was said about: the text it was written on, where in it, and the words as they stood. */
export interface Anchor extends Stretch {
  textId: string
  quote: string
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** Where a stretch lies after the edits of one version; null when none of its words is left. */
function throughEdits(text: string, { start, end }: Stretch, edits: readonly Hunk[]): Stretch | null {
  let left = ''
  let at = start
  // How far what stands before the beginning, and before the end, has grown or shrunk
  let [before, within] = [0, 0]
  let [from, to] = [start, end]
  for (const edit of edits) {
    const grown = edit.inserted.length - edit.removed.length
    if (edit.end <= start) before += grown
    else if (edit.start < start) {
      // Cut at its beginning: what was put in there is not what was spoken of
      from = edit.end
      before += grown
    } else if (edit.start >= end) break
    else if (edit.end > end) to = edit.start
    else within += grown
    if (edit.end > start) {
      left += text.slice(at, Math.min(Math.max(edit.start, at), end))
      at = Math.max(at, Math.min(edit.end, end))
    }
  }
  left += text.slice(at, end)
  return hasWords(left) ? { start: from + before, end: to + before + within } : null
}

/**
 * Carries a place along through the versions of a text.
 * @param versions the texts in order, from the one the place is in to the one that stands
 * @returns where it lies in the last of them, or null when its words are gone
 */
export function carried(place: Stretch, versions: readonly string[]): Stretch | null {
  let here: Stretch | null = place
  for (const [index, text] of versions.entries()) {
    const next = versions[index + 1]
    if (next === undefined || here === null) break
    here = throughEdits(text, here, hunks(text, next))
  }
  return here
}

/**
 * Where what was said about a place lies in the text that stands.
 * @param texts every version of the heading's text, the oldest first
 */
export function anchorIn(anchor: Anchor, texts: readonly { id: string; body: string }[]): Stretch | null {
  const first = texts.findIndex(({ id }) => id === anchor.textId)
  return first < 0
    ? null
    : carried(
        anchor,
        texts.slice(first).map(({ body }) => body),
      )
}
