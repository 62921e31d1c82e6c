import { wordDiff } from '#design/word-diff.ts'
import type { Stretch } from './places.ts'

/** The way from places in one body to the same words in another. */
export interface Carry {
  /** Where what is left of a stretch lies; null when its words are gone. */
  stretch(stretch: Stretch): Stretch | null
  /** Where a place between two characters lies; null when the words on both sides of it are gone. */
  point(offset: number): number | null
}

/**
 * How places in a body are carried to one that it has become: word by word, so that two who write in different places
 * disturb nothing between them.
 */
export function carry(before: string, after: string): Carry {
  if (before === after) return { stretch: (stretch) => stretch, point: (offset) => offset }
  // The runs that both have, with where each begins in the one and in the other
  const shared: { from: number; to: number; length: number }[] = []
  let [from, to] = [0, 0]
  for (const { kind, text } of wordDiff(before, after)) {
    if (kind === 'same') shared.push({ from, to, length: text.length })
    if (kind !== 'ins') from += text.length
    if (kind !== 'del') to += text.length
  }
  return {
    stretch({ start, end }) {
      const left = shared.filter((run) => run.from < end && run.from + run.length > start)
      const [first, last] = [left[0], left.at(-1)]
      if (!first || !last) return null
      const found = {
        start: first.to + Math.max(0, start - first.from),
        end: last.to + Math.min(last.length, end - last.from),
      }
      return /[\p{L}\p{N}]/u.test(after.slice(found.start, found.end)) ? found : null
    },
    point(offset) {
      const run = shared.find((one) => one.from <= offset && offset <= one.from + one.length)
      return run ? run.to + (offset - run.from) : null
    },
  }
}
