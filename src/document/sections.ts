import { longDate, type Language } from '#platform/language.ts'
import type { AgreementContent } from './agreement-content.ts'
import { goalLine, resourceLine } from './plain-text.ts'
import { settled } from './settled-words.ts'
import { documentTexts } from './texts.ts'

/** A piece of an agreement as text: what one compares when two agreements, or two times of one, are laid side by side. */
export interface Section {
  kind: 'about' | 'parties' | 'heading' | 'goals' | 'resources' | 'annex' | 'term'
  /** What it is in the room, where that is known: the same piece under another name is still the same. */
  id?: string
  title: string
  text: string
}

const points = (lines: readonly string[]) => lines.join('\n')

export const goalsText = (goals: AgreementContent['goals'], language: Language): string =>
  points(goals.map((goal) => goalLine(goal, { language }, documentTexts(language))))
export const resourcesText = (resources: AgreementContent['resources'], language: Language): string =>
  points(resources.map((resource) => resourceLine(resource, { language }, documentTexts(language))))
export const termText = ({ start, end, why }: AgreementContent['term'], language: Language): string =>
  [
    start && end ? documentTexts(language).termFromTo(longDate(start, language), longDate(end, language)) : '',
    why ?? '',
  ]
    .filter((line) => line !== '')
    .join('\n\n')

/** An annex as text: its words, or its file by name and checksum, so that a replaced file is seen to be another. */
export const annexSectionText = ({ text, fileName, sha256 }: AgreementContent['annexes'][number]): string =>
  text ? text : `${fileName ?? ''}\nSHA-256: ${sha256.match(/.{1,8}/g)?.join(' ') ?? ''}`

/** A heading as text: why it is not needed, or what stands under it. */
export const headingText = (
  heading: { text: string; notNeededBecause?: string | null | undefined },
  language: Language,
): string =>
  heading.notNeededBecause ? `${documentTexts(language).notNeeded}\n${heading.notNeededBecause}` : heading.text

/** Everything that an agreement holds, piece by piece, in the order in which it is read. */
export function sectionsOf(content: AgreementContent, language: Language): Section[] {
  const agreed = settled(content)
  const t = documentTexts(language)
  const parties = agreed.parties.map(({ name, board, organisationNumber }) =>
    [name, board, organisationNumber].filter((word) => word).join(', '),
  )
  return [
    { kind: 'about', title: t.challenge, text: [agreed.partnership, agreed.challenge].join('\n\n') },
    { kind: 'parties', title: t.parties, text: points(parties.map((line) => `- ${line}`)) },
    ...agreed.headings.map((heading) => ({
      kind: 'heading' as const,
      title: heading.title,
      text: headingText(heading, language),
    })),
    { kind: 'goals', title: t.goals, text: goalsText(agreed.goals, language) },
    { kind: 'resources', title: t.resources, text: resourcesText(agreed.resources, language) },
    ...agreed.annexes.map((annex) => ({ kind: 'annex' as const, title: annex.name, text: annexSectionText(annex) })),
    { kind: 'term', title: t.term, text: termText(agreed.term, language) },
  ]
}
