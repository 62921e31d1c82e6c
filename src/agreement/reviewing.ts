import type { Finding } from '#review/finding.ts'
import { review } from '#review/rules.ts'
import type { Language } from '#platform/language.ts'
import type { AgreementRoom } from './enter.ts'
import { cleanTexts } from './review-texts.ts'
import type { Place } from './text.ts'

/** A finding with the number it has beside its heading. */
export interface Numbered extends Finding {
  number: number
}

const goalKinds = { aspiration: 'aspiration', sub_goal: 'sub', learning: 'learning' } as const

/** Reads the agreement as it stands and gives advice about it. Never a verdict, and it stops nobody from saving. */
export function reviewOf({ room, agreement, profiles, asked, goals, resources }: AgreementRoom): Finding[] {
  const targets = profiles.map(({ termTargetMonths }) => termTargetMonths).filter((months) => months !== null)
  return review({
    headings: agreement.headings.map(({ id, title, body, notNeededBecause }) => ({
      id,
      title,
      text: body,
      notNeededBecause,
    })),
    parties: room.parties.map(({ name, shortName, side }) => ({ name, side, aliases: [shortName] })),
    profile: {
      name: profiles.map(({ name }) => name.sv).join(', '),
      // Where guidelines differ the parties write which they follow and why; only what is short for all is spoken of
      termTargetMonths: targets.length > 0 ? Math.min(...targets) : null,
      requiredHeadings: asked
        .filter(({ weight }) => weight === 'required')
        .map(({ id, title, whose }) => ({ id, title: title.sv, synonyms: whose.map((owner) => owner.title.sv) })),
    },
    term: { start: agreement.term?.start?.toString() ?? null, end: agreement.term?.end?.toString() ?? null },
    goals: goals.map(({ kind }) => ({ kind: goalKinds[kind] })),
    resources: resources.map(({ party_id, kind }) => ({
      party: room.parties.find(({ id }) => id === party_id)?.name ?? '',
      kind,
    })),
  })
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
