import { longestBody } from '#agreement/text.ts'
import { kindOfTitle } from '#agreement/rules.ts'
import { documentTexts } from '#document/texts.ts'
import { foldHeading } from '#profile/heading-kinds.ts'
import { headingKind } from '#review/headings.ts'
import { piecesOf, rewritten } from '#platform/written-pieces.ts'
import { merged } from '#suggestion/rebase.ts'
import type { Section } from './sections.ts'

/** A heading of the agreement, as far as taking in needs it. */
export interface Standing {
  id: string
  number: number
  title: string
  kind: string | null
  /** The text that stands; empty for none. */
  body: string
  /** Why the parties need no text there; empty when they do. */
  notNeededBecause: string
  /** The texts that open suggestions would give. */
  suggested: readonly string[]
}

/** Where a section goes: under a heading that there is, under one of its own, or nowhere. */
export type Target = { to: 'heading'; id: string } | { to: 'own' } | { to: 'leave' }

const ownParts = (['sv', 'en'] as const).flatMap((language) => {
  const t = documentTexts(language)
  return [t.parties, t.term, t.aspiration, t.challenge, t.goals, t.resources, t.annexes, t.profiles].map(foldHeading)
})

/** True for a part of a file of ours that is not a heading's text: it is changed where it stands, not by a file. */
export const isOwnPart = (section: Pick<Section, 'title' | 'numbered'>, ours: boolean, position: number): boolean =>
  ours &&
  !section.numbered &&
  (section.title === null || position === 0 || ownParts.includes(foldHeading(section.title)))

/** True for such a part that the file leaves as it was. One that somebody changed in the file is told of: it changes nothing here. */
export const isUntouchedPart = (section: Section, ours: boolean, position: number): boolean =>
  isOwnPart(section, ours, position) && section.changes.length === 0

/** The heading that a section's name answers to: by the name itself, by what the vocabulary calls it, or by its words. */
export function headingFor<H extends Pick<Standing, 'id' | 'title' | 'kind'>>(
  title: string | null,
  headings: readonly H[],
): H | undefined {
  if (title === null) return undefined
  const kind = kindOfTitle(title)
  const about = headingKind(title)
  return (
    headings.find((heading) => foldHeading(heading.title) === foldHeading(title)) ??
    headings.find((heading) => kind !== null && heading.kind === kind) ??
    headings.find((heading) => about !== null && headingKind(heading.title) === about)
  )
}

const plain = (words: string) => words.replace(/\s+/g, ' ').trim()

/**
 * True for what a file of ours says under a heading without a text: that nothing is written yet, or why nothing is needed.
 * That is told in the file, and is no text for the heading.
 */
export const isStandIn = (text: string, heading: Pick<Standing, 'body' | 'notNeededBecause'>): boolean =>
  heading.body === '' &&
  (['sv', 'en'] as const).map(documentTexts).some(({ notWritten, notNeeded }) => {
    const [said, because] = [plain(text), plain(heading.notNeededBecause)]
    return said === notWritten || (because !== '' && [because, `${notNeeded} ${because}`].includes(said))
  })

/** Where each section goes unless somebody says otherwise. What has no name and no text goes nowhere. */
export const proposedTargets = (sections: readonly Section[], ours: boolean, headings: readonly Standing[]): Target[] =>
  sections.map((section, position) => {
    if (isOwnPart(section, ours, position) || (section.text === '' && section.changes.length === 0))
      return { to: 'leave' }
    const found = headingFor(section.title, headings)
    if (found) return { to: 'heading', id: found.id }
    return section.title === null ? { to: 'leave' } : { to: 'own' }
  })

/**
 * What becomes of a text. `written`: nothing stood there, so it is the text. `suggested`: something does, so it is a
 * suggestion. `same`: it stands already. `already`: it is suggested already. `too_long`: longer than a heading's text may be.
 */
export type Outcome = 'written' | 'suggested' | 'same' | 'already' | 'too_long'

/** A text that is taken in, and what becomes of it. */
export interface Taken {
  body: string
  outcome: Outcome
  /** Who made a tracked change, and when, as the file says; null for what is simply written in the file. */
  by: { author: string; date: string } | null
}

/** Everything that goes under one heading. */
export interface Taking {
  /** Null for a new heading. */
  headingId: string | null
  title: string
  /** The text that stands there now. */
  base: string
  /** The text as the file has it first, then each author's tracked changes. */
  taken: Taken[]
  /** Places of the sections, in order. */
  sections: number[]
}

const subHeading = (title: string | null) => (title === null ? '' : `## ${title}\n\n`)

/** Works out what happens when the sections go where they are told to go. */
export function planOf(
  sections: readonly Section[],
  targets: readonly Target[],
  headings: readonly Standing[],
): Taking[] {
  const places = new Map<string, number[]>()
  targets.forEach((target, at) => {
    if (target.to === 'leave' || !sections[at]) return
    const key = target.to === 'heading' ? target.id : `own ${foldHeading(sections[at].title ?? '')}`
    places.set(key, [...(places.get(key) ?? []), at])
  })
  return [...places].map(([key, its]) => {
    const heading = headings.find(({ id }) => id === key)
    const base = heading?.body ?? ''
    const title = heading?.title ?? sections[its[0]!]!.title ?? ''
    return {
      headingId: heading?.id ?? null,
      title,
      base,
      sections: its,
      taken: takenUnder(sections, its, heading, title, headings),
    }
  })
}

function takenUnder(
  sections: readonly Section[],
  its: readonly number[],
  heading: Standing | undefined,
  title: string,
  headings: readonly Standing[],
): Taken[] {
  const base = heading?.body ?? ''
  // The section that answers to the heading comes first; whatever else is put there comes after it, under its own name
  const isOwn = (at: number) =>
    heading
      ? headingFor(sections[at]!.title, headings)?.id === heading.id
      : foldHeading(sections[at]!.title ?? '') === foldHeading(title)
  const first = its.find(isOwn)
  const others = its.filter((at) => at !== first)
  const whole = (textOf: (at: number) => string) =>
    [first === undefined ? base : textOf(first), ...others.map((at) => subHeading(sections[at]!.title) + textOf(at))]
      .filter((text) => text !== '')
      .join('\n\n')
  const text = whole((at) => sections[at]!.text)
  const file: Taken =
    heading && isStandIn(text, heading)
      ? { body: base, outcome: 'same', by: null }
      : outcomeOf(rewritten(base, piecesOf(text)), base, heading?.suggested ?? [], null)
  const changes = its.flatMap((at) =>
    sections[at]!.changes.map(({ author, date, text: changed }) => {
      const proposed = whole((other) => (other === at ? changed : sections[other]!.text))
      return outcomeOf(laidOn(base, text, proposed), base === '' ? text : base, heading?.suggested ?? [], {
        author,
        date,
      })
    }),
  )
  return [file, ...changes]
}

/** A tracked change on the text that stands: alone where its place is as it was, else with what else the file says there. */
function laidOn(base: string, text: string, proposed: string): string {
  if (base === '') return rewritten(text, piecesOf(proposed))
  const before = rewritten(base, piecesOf(text))
  return merged(before, rewritten(before, piecesOf(proposed)), base) ?? rewritten(base, piecesOf(proposed))
}

function outcomeOf(body: string, base: string, suggested: readonly string[], by: Taken['by']): Taken {
  const outcome: Outcome =
    body.length > longestBody
      ? 'too_long'
      : body === base
        ? 'same'
        : suggested.includes(body)
          ? 'already'
          : base === '' && by === null
            ? 'written'
            : 'suggested'
  return { body, outcome, by }
}
