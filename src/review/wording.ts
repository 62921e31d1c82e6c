import type { Phrase, WordingRule } from './finding.ts'
import { isDenied } from './negation.ts'
import type { PartyWords } from './parties.ts'
import { patternOf } from './phrases.ts'
import type { Sentence } from './sentences.ts'

/** A place in a text: UTF-16 offsets. */
export type Place = { readonly start: number; readonly end: number }
type Span = { from: number; to: number }

/** The part of a sentence around a place that «men» and semicolons mark off: what is said there concerns the place. */
function pieceAround(text: string, at: number): string {
  const marks = [...text.matchAll(/;| men /g)].map(({ index }) => index)
  const from = marks.findLast((mark) => mark < at) ?? 0
  const to = marks.find((mark) => mark > at) ?? text.length
  return text.slice(from, to)
}

const has = (text: string, words: string | undefined, parties: PartyWords): boolean => {
  if (!words) return false
  const pattern = patternOf(words, parties)
  pattern.lastIndex = 0
  return pattern.test(text)
}

function spansOf(phrase: Phrase, sentence: Sentence, parties: PartyWords, spared?: string): Span[] {
  const { words, ...rest } = typeof phrase === 'string' ? { words: phrase } : phrase
  const { known, denies, spare, given }: Exclude<Phrase, string> = { words, ...rest }
  const spans: Span[] = []
  for (const match of sentence.text.matchAll(patternOf(words, parties))) {
    const from = match.index
    const to = from + match[0].trimEnd().length
    if (to <= sentence.own) continue
    const around = pieceAround(sentence.text, from)
    if (has(around, spared, parties) || has(sentence.text, spare, parties)) continue
    if (given && !has(around, given, parties)) continue
    if (!denies && isDenied(sentence, from, to, known)) continue
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

/** The places in a sentence that a wording rule has advice on. A question is never one: it asks, it does not agree. */
export function placesOf(rule: WordingRule, sentence: Sentence, parties: PartyWords): Place[] {
  if (sentence.asks) return []
  const spans = rule.phrases.flatMap((phrase) => spansOf(phrase, sentence, parties, rule.spare))
  return joined(spans).map((span) => placeOf(sentence, span))
}

/** True when the sentence says something by these words and does not deny it. */
export const says = (sentence: Sentence, words: string, parties: PartyWords): boolean =>
  !sentence.asks && spansOf(words, sentence, parties).length > 0
