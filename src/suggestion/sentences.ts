import { blocksOf } from '#platform/written-text.ts'

/** A stretch of a text, in UTF-16 offsets: `end` is after its last character. */
export interface Stretch {
  start: number
  end: number
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'sentence' })

function trimmed(body: string, { start, end }: Stretch): Stretch {
  const text = body.slice(start, end)
  const lead = text.length - text.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, text.trimEnd().length) }
}

/** The lines of a kept text that have words in them: of paragraphs, lists and sub-headings, and the cells of tables. */
export const linesIn = (body: string): Stretch[] =>
  blocksOf(body)
    .flatMap((block) => {
      if (block.kind === 'paragraph') return block.lines
      if (block.kind === 'heading') return [block.line]
      return block.kind === 'table' ? [block.head, ...block.rows].flat() : block.items
    })
    .map(({ start, text }) => trimmed(body, { start, end: start + text.length }))
    .filter(({ start, end }) => end > start)

/** The sentences of one line, in order. */
export const sentencesIn = (body: string, line: Stretch): Stretch[] =>
  [...segmenter.segment(body.slice(line.start, line.end))]
    .map(({ index, segment }) => trimmed(body, { start: line.start + index, end: line.start + index + segment.length }))
    .filter(({ start, end }) => end > start)

/** From the first sentence to the last that have any of the stretch in them; null when none has. */
export function sentencesAround(body: string, { start, end }: Stretch): Stretch | null {
  const touched = linesIn(body)
    .flatMap((line) => sentencesIn(body, line))
    .filter((sentence) => sentence.start < end && start < sentence.end)
  const last = touched.at(-1)
  return last ? { start: touched[0]!.start, end: last.end } : null
}

/**
 * The text with other words in place of the sentence that something is said about; what has no place comes last, as a
 * paragraph of its own.
 */
export function withSentenceReplaced(body: string, place: Stretch, words: string): string {
  const sentence = place.end > place.start ? sentencesAround(body, place) : null
  if (sentence) return body.slice(0, sentence.start) + words + body.slice(sentence.end)
  return body === '' ? words : `${body}\n\n${words}`
}
