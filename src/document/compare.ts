import type { Section } from './sections.ts'

/** One piece of an agreement at two times; null where it was not there. */
export interface ComparedSection {
  before: Section | null
  after: Section | null
  what: 'same' | 'changed' | 'renamed' | 'added' | 'removed'
}

const folded = (title: string) => title.toLowerCase().replace(/\s+/g, ' ').trim()
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** How much two texts have in common, from 0 to 1: words that both have, of all words of either. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const all = a.size + b.size
  return all === 0 ? 0 : (2 * [...a].filter((word) => b.has(word)).length) / all
}

/** Below this two texts of different names are two different headings. */
const leastLikeness = 0.5

function whatOf(before: Section | null, after: Section | null): ComparedSection['what'] {
  if (!before) return 'added'
  if (!after) return 'removed'
  if (before.title !== after.title) return 'renamed'
  return before.text === after.text ? 'same' : 'changed'
}

/**
 * Lays two lists of pieces side by side. A piece is the same when the room knows that it is, when it has the same name, or
 * when most of its words are the same: then it was renamed. In the order of the second; what is gone comes last.
 */
export function compareSections(before: readonly Section[], after: readonly Section[]): ComparedSection[] {
  const left = new Set(before)
  const found = new Map<Section, Section>()
  const pair = (fits: (one: Section, other: Section) => boolean) => {
    for (const other of after) {
      if (found.has(other)) continue
      const one = [...left].find((candidate) => candidate.kind === other.kind && fits(candidate, other))
      if (!one) continue
      left.delete(one)
      found.set(other, one)
    }
  }
  pair((one, other) => one.id !== undefined && one.id === other.id)
  const known = (section: Section) => section.id !== undefined
  pair((one, other) => !(known(one) && known(other)) && folded(one.title) === folded(other.title))
  pair((one, other) => !(known(one) && known(other)) && likeness(one.text, other.text) >= leastLikeness)
  return [
    ...after.map((section) => {
      const one = found.get(section) ?? null
      return { before: one, after: section, what: whatOf(one, section) }
    }),
    ...[...left].map((section) => ({ before: section, after: null, what: 'removed' as const })),
  ]
}
