import { sha256Hex } from '#platform/digest.ts'
import type { Finding, Frame, ReviewInput } from '#review/finding.ts'
import { review } from '#review/rules.ts'
import type { Language } from '#platform/language.ts'
import type { AgreementRoom } from './enter.ts'
import { cleanInWholeTexts, cleanTexts } from './review-texts.ts'
import type { Place } from './text.ts'

/** A finding with the number it has beside its heading. */
export interface Numbered extends Finding {
  number: number
}

const goalKinds = { aspiration: 'aspiration', sub_goal: 'sub', learning: 'learning' } as const

/**
 * What the review is told of the guidelines. Where several are followed the parties write which they follow and why, so
 * only a term that is short for all of them is spoken of, and no single name is given.
 */
function profileFrame({ followed, asked }: Pick<AgreementRoom, 'followed' | 'asked'>): NonNullable<Frame['profile']> {
  const targets = followed.map(({ termTargetMonths }) => termTargetMonths).filter((months) => months !== null)
  const slugs = new Set(followed.map(({ slug }) => slug))
  const own = slugs.size === 0 ? asked : asked.filter(({ whose }) => whose.some(({ slug }) => slugs.has(slug)))
  return {
    ...(followed.length === 1 ? { name: followed[0]!.name.sv } : {}),
    termTargetMonths: targets.length > 0 ? Math.min(...targets) : null,
    requiredHeadings: own.map(({ id, title, whose }) => ({
      id,
      title: title.sv,
      synonyms: whose.map((owner) => owner.title.sv),
    })),
  }
}

/** Everything the review is told of an agreement. */
const inputOf = (at: AgreementRoom): ReviewInput => ({
  headings: at.agreement.headings.map(({ id, title, body, notNeededBecause }) => ({
    id,
    title,
    text: body,
    notNeededBecause,
  })),
  parties: at.room.parties.map(({ name, shortName, side }) => ({ name, side, aliases: [shortName] })),
  profile: profileFrame(at),
  term: { start: at.agreement.term?.start?.toString() ?? null, end: at.agreement.term?.end?.toString() ?? null },
  annexes: at.annexes.map(({ title }) => ({ title })),
  goals: at.goals.map(({ kind }) => ({ kind: goalKinds[kind] })),
  resources: at.resources.map(({ party_id, kind }) => ({
    party: at.room.parties.find(({ id }) => id === party_id)?.name ?? '',
    kind,
  })),
})

const mostRemembered = 40
const remembered = new Map<string, Finding[]>()

/**
 * Reads the agreement as it stands and gives advice about it. Never a verdict, and it stops nobody from saving.
 * The last few agreements' findings are remembered: a page is read far more often than the text is changed.
 */
export function reviewOf(at: AgreementRoom): Finding[] {
  const input = inputOf(at)
  const key = sha256Hex(JSON.stringify(input))
  const findings = remembered.get(key) ?? review(input)
  remembered.delete(key)
  remembered.set(key, findings)
  for (const oldest of remembered.keys()) {
    if (remembered.size <= mostRemembered) break
    remembered.delete(oldest)
  }
  return findings
}

/** The findings about one heading, or about the agreement as a whole (null), numbered from 1. */
export const findingsAbout = (findings: readonly Finding[], headingId: string | null): Numbered[] =>
  findings
    .filter(({ heading }) => (heading ?? null) === headingId)
    .map((finding, index) => ({ ...finding, number: index + 1 }))

/** Where in a heading's text the findings point. */
export const placesOf = (findings: readonly Numbered[]): Place[] =>
  findings.map(({ start, end, number, severity }) => ({ start, end, number, must: severity === 'must' }))

/** What was looked for in a heading's text and not found; nothing while there is no text. */
export function cleanAbout(
  findings: readonly Finding[],
  heading: { id: string; body: string },
  language: Language,
): string[] {
  if (heading.body === '') return []
  const found = new Set(findings.filter((finding) => finding.heading === heading.id).map(({ rule }) => rule))
  return Object.entries(cleanTexts)
    .filter(([rule]) => !found.has(rule))
    .map(([, words]) => words[language])
}

/** What was looked for in the whole agreement and not found; nothing while no heading has a text. */
export function cleanInWhole(
  findings: readonly Finding[],
  headings: readonly { body: string }[],
  language: Language,
): string[] {
  if (headings.every(({ body }) => body === '')) return []
  const found = new Set(findings.map(({ rule }) => rule))
  if (found.has('no-follow-up')) found.add('no-shared-follow-up')
  return Object.entries(cleanInWholeTexts)
    .filter(([rule]) => !found.has(rule))
    .map(([, words]) => words[language])
}
