import type { Advice, Finding, ReviewInput, WordingRule } from './finding.ts'
import { explanations } from './elsewhere.ts'
import { read, type Found, type Section } from './reading.ts'
import { wholeRules } from './rule/all-whole.ts'
import { wordingRules } from './rule/all-wording.ts'
import type { Sentence } from './sentences.ts'
import { wordingReader, type Place } from './wording.ts'

function finding(rule: Advice, { place, section, around, ...other }: Found): Finding {
  const { start, end } = place ?? { start: section?.id === undefined ? (section?.start ?? 0) : 0, end: -1 }
  const quote = place && section ? section.text.slice(start, end) : ''
  return {
    rule: rule.id,
    severity: other.severity ?? rule.severity,
    start,
    end: place ? end : start,
    quote,
    title: other.title ?? rule.title,
    why: other.why ?? rule.why,
    source: other.source ?? rule.source,
    suggestion: other.suggestion ?? rule.suggestion,
    ...(section?.id === undefined ? {} : { heading: section.id }),
    ...(rule.instead && around ? { instead: { ...around, words: rule.instead } } : {}),
  }
}

/** True for a title whose text takes it back: «Vite» over «Förekommer inte mellan oss.» */
function isTakenBack({ id, title, sentences }: Section, at: number): boolean {
  const isTitle = at === 0 && id === undefined && title !== null
  return isTitle && sentences.length > 1 && denial.test(sentences[1]?.text ?? '')
}
const denial = /\b(?:inte|ej|aldrig|inga|inget|ingen|ingenting|varken)\b/

const spokenIn = wordingReader(wordingRules)
type Said = { readonly rule: WordingRule; readonly place: Place; readonly around: Place }
const saidBefore = new WeakMap<readonly Sentence[], readonly Said[]>()
/** What the rules about wording say of a heading's sentences: worked out once for each list of sentences. */
function saidIn(section: Section): readonly Said[] {
  const known = section.id === undefined ? undefined : saidBefore.get(section.sentences)
  if (known) return known
  const said = search(section)
  if (section.id !== undefined) saidBefore.set(section.sentences, said)
  return said
}

function search(section: Section): Said[] {
  const explaining = explanations(section.sentences)
  const agreed = section.sentences.filter((sentence, at) => !explaining.has(sentence) && !isTakenBack(section, at))
  return agreed.flatMap((sentence) =>
    spokenIn(sentence).flatMap(({ rule, places }) =>
      places.map((place) => ({ rule, place, around: { start: sentence.start, end: sentence.end } })),
    ),
  )
}
const wordingIn = (section: Section) => saidIn(section).map(({ rule, ...said }) => finding(rule, { ...said, section }))

/**
 * Reads an agreement, or any text, and gives advice about it. Never a verdict: nothing here says what is lawful.
 * The findings come in the order of the text: heading by heading, place by place, and for one place by rule.
 * Rules about what is missing speak only of agreements; a text about agreements has nothing missing in it.
 */
export function review(input: ReviewInput): Finding[] {
  const reading = read(input)
  const order = new Map(reading.sections.map(({ id }, index) => [id, index]))
  const wording = reading.sections.flatMap(wordingIn)
  const whole = wholeRules.flatMap((rule) => rule.find(reading).map((found) => finding(rule, found)))
  const rank = (one: Finding) => (one.heading === undefined ? -1 : (order.get(one.heading) ?? 0))
  return [...wording, ...whole].toSorted(
    (a, b) =>
      rank(a) - rank(b) || a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}
