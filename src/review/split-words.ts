import type { Folded } from './folding.ts'
import { stemsDependedOn } from './scanned.ts'

/**
 * Beginnings that are words by themselves: what comes after such a one is joined to it only after a hyphen, since «för
 * sent» and «upp handlingen» are no words that have been broken.
 */
const ownWords = new Set(
  'av for in om upp ut an be mal tid till inne sol dom kop hav part pa vi ni en ett det de som att och vite med tim'.split(
    ' ',
  ),
)
/** Both ends of every way in which a word that the rules depend on can have been broken. */
const ends = new Map<string, string[]>()
for (const stem of [...stemsDependedOn, 'verksamhet', 'samverkan', 'partnerskap'])
  for (let cut = 2; cut <= stem.length - 2; cut++) {
    const begun = stem.slice(0, cut)
    ends.set(begun, [...(ends.get(begun) ?? []), stem.slice(cut)])
  }

const broken = /(?<![a-z0-9])([a-z]{2,14})(-? )(?=([a-z]{2,}))/g

/**
 * Makes whole what a line's end in a scanned paper has broken in two: «skade- stånd», and where the whole text is scanned
 * also «verk samhet», for words that the rules depend on. The maps still point at what stands in the original.
 */
export function joinBroken(folded: Folded, scanned: boolean): Folded {
  if (!scanned && !folded.text.includes('- ')) return folded
  const cuts: { from: number; to: number }[] = []
  for (const { index, 1: begun = '', 2: gap = '', 3: next = '' } of folded.text.matchAll(broken)) {
    if (gap === ' ' && (!scanned || ownWords.has(begun))) continue
    if (!ends.get(begun)?.some((end) => next.startsWith(end))) continue
    const from = index + begun.length
    cuts.push({ from, to: from + gap.length })
  }
  if (cuts.length === 0) return folded
  const isCut = (at: number) => cuts.some(({ from, to }) => from <= at && at < to)
  const kept = [...folded.from.keys()].filter((at) => !isCut(at))
  return {
    text: kept.map((at) => folded.text[at]).join(''),
    from: kept.map((at) => folded.from[at]!),
    to: kept.map((at) => folded.to[at]!),
  }
}
