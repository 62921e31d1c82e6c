import type { Phrase } from './finding.ts'
import { isDenied } from './negation.ts'
import { groupsOf, waysOf } from './anchors.ts'
import { AnchorIndex } from './anchor-index.ts'
import { firstOf, make, placesOf, stands, type Made } from './phrases.ts'
import type { Sentence } from './sentences.ts'

/** A place in a text: UTF-16 offsets. */
export type Place = { readonly start: number; readonly end: number }
type Span = { from: number; to: number }

/** The parts of a sentence that «men» and semicolons mark off: what is said in one concerns that one. */
function piecesOf(text: string): Span[] {
  if (divided.text !== text) divided = { text, pieces: divide(text) }
  return divided.pieces
}
/** The latest: a sentence is asked about many times in a row. */
let divided: { text: string; pieces: Span[] } = { text: '', pieces: [{ from: 0, to: 0 }] }

function divide(text: string): Span[] {
  const marks: number[] = []
  for (const mark of [';', ' men '])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) marks.push(at)
  const starts = [0, ...marks.toSorted((a, b) => a - b)]
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? text.length }))
}

const pieceAround = (text: string, at: number): string => {
  const piece = piecesOf(text).find(({ from, to }) => from <= at && at < to)
  return piece ? text.slice(piece.from, piece.to) : text
}

const has = (text: string, words: string | undefined): boolean => words !== undefined && stands(text, words)

type Spelt = Exclude<Phrase, string | readonly string[]>
const isBare = (phrase: Phrase): phrase is string | readonly string[] =>
  typeof phrase === 'string' || Array.isArray(phrase)
const spelt = (phrase: Phrase): Spelt => (isBare(phrase) ? { words: phrase } : phrase)
const partsOf = ({ words }: Spelt): readonly string[] => (typeof words === 'string' ? [words] : words)

/** A phrase with its patterns at hand. */
type Ready = Omit<Spelt, 'words'> & { readonly inOrder: boolean; readonly parts: readonly Made[] }
const ready = (phrase: Phrase): Ready => {
  const { words, ...when } = spelt(phrase)
  return { ...when, inOrder: typeof words === 'string', parts: partsOf({ words }).map(make) }
}

/** Where a phrase stands: one span for words in an order, or the spans of all its words within one piece. */
function matches({ inOrder, parts }: Ready, text: string): Span[][] {
  const [only] = parts
  if (inOrder && only) return placesOf(only.pattern, text).map((span) => [span])
  for (const { pattern } of parts) if (!firstOf(pattern, text)) return []
  return piecesOf(text).flatMap(({ from, to }) => {
    const piece = text.slice(from, to)
    const spans: Span[] = []
    for (const { anchor, pattern } of parts) {
      const span = anchor.test(piece) ? firstOf(pattern, piece) : undefined
      if (!span) return []
      spans.push({ from: span.from + from, to: span.to + from })
    }
    return [spans]
  })
}

function spansOf(phrase: Ready, sentence: Sentence, spared?: string): Span[] {
  const { known, denies, spare, given } = phrase
  const spans: Span[] = []
  for (const found of matches(phrase, sentence.text)) {
    const from = Math.min(...found.map((span) => span.from))
    const to = Math.max(...found.map((span) => span.to))
    if (to <= sentence.own) continue
    const around = pieceAround(sentence.text, from)
    if (has(around, spared) || has(sentence.text, spare)) continue
    if (given && !has(around, given)) continue
    if (
      denies
        ? isDenied(sentence, from, to, 'denies')
        : found.some((span) => isDenied(sentence, span.from, span.to, known ? 'known' : 'plain'))
    )
      continue
    spans.push({ from: Math.max(from, sentence.own), to })
  }
  return spans
}

/** Joins spans that overlap or stand side by side. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = out.at(-1)
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to)
    else out.push({ ...span })
  }
  return out
}

/** Where in the original the folded characters from `from` to `to` stand. */
export const placeOf = (sentence: Sentence, { from, to }: Span): Place => ({
  start: sentence.from[from] ?? sentence.start,
  end: sentence.to[to - 1] ?? sentence.end,
})

/** What one rule found in a sentence, as spans of its folded text. */
type Spoken<Rule> = { readonly rule: Rule; readonly spans: readonly Span[] }
const mostSentences = 8_000
const none: readonly never[] = []

/**
 * Rules about wording made ready to read sentences with. What a sentence gave is remembered by its words, so that a
 * text that is read again after a change costs no more than its new sentences.
 */
export function wordingReader<Rule extends { readonly phrases: readonly Phrase[]; readonly spare?: string }>(
  rules: readonly Rule[],
) {
  const index = new AnchorIndex()
  // A phrase is thought of only when one of its groups, the one that fewest words hold, stands in the sentence.
  const rarest = (groups: readonly number[]) => groups.toSorted((a, b) => index.width(a) - index.width(b))[0] ?? -1
  type Way = { readonly groups: readonly number[]; readonly rule: number; readonly phrase: Ready }
  const always: Way[] = []
  const byGroup: (Way[] | undefined)[] = []
  for (const [rule, { phrases }] of rules.entries())
    for (const phrase of phrases) {
      const made = ready(phrase)
      const { words } = spelt(phrase)
      const ways = typeof words === 'string' ? waysOf(words) : [words.flatMap(groupsOf)]
      for (const way of ways) {
        const groups = way.map((anchors) => index.add(anchors))
        const group = rarest(groups)
        if (group >= 0) index.lead(group)
        ;(group < 0 ? always : (byGroup[group] ??= [])).push({ groups, rule, phrase: made })
      }
    }
  const remembered = new Map<string, { own: number; spoken: readonly Spoken<Rule>[] }>()
  /** The phrases that a sentence has the anchors of, by rule and in the order of the rules. */
  const likelyIn = (sentence: Sentence) => {
    const { held, holds } = index.read(sentence.text)
    const likely = new Set(always)
    for (const group of held) for (const way of byGroup[group] ?? none) if (way.groups.every(holds)) likely.add(way)
    return Map.groupBy(
      [...likely].toSorted((a, b) => a.rule - b.rule),
      ({ rule }) => rule,
    )
  }
  const search = (sentence: Sentence): Spoken<Rule>[] =>
    [...likelyIn(sentence)].flatMap(([at, ways]) => {
      const rule = rules[at]
      if (!rule) return []
      const likely = new Set(ways.map(({ phrase }) => phrase))
      const spansIn = (wide: boolean) =>
        [...likely].flatMap((phrase) =>
          (phrase.otherwise === true) === wide ? spansOf(phrase, sentence, rule.spare) : [],
        )
      const narrow = spansIn(false)
      const spans = narrow.length > 0 ? narrow : spansIn(true)
      return spans.length === 0 ? [] : [{ rule, spans: joined(spans) }]
    })
  /** The places in a sentence that each rule has advice on. A question has none: it asks, it does not agree. */
  return (sentence: Sentence): { rule: Rule; places: Place[] }[] => {
    if (sentence.asks) return []
    let known = remembered.get(sentence.text)
    if (known?.own !== sentence.own) {
      known = { own: sentence.own, spoken: search(sentence) }
      if (remembered.size >= mostSentences) remembered.clear()
      remembered.set(sentence.text, known)
    }
    return known.spoken.map(({ rule, spans }) => ({ rule, places: spans.map((span) => placeOf(sentence, span)) }))
  }
}

/** True when the sentence says something by these words and does not deny it. */
export const says = (sentence: Sentence, words: string): boolean =>
  !sentence.asks && stands(sentence.text, words) && spansOf(ready(words), sentence).length > 0
