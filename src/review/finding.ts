import type { InBoth } from '#platform/language.ts'

/** «behöver ändras», «se över» and «bra att veta»: how strongly the advice is meant. It never stops anyone. */
export const severities = ['must', 'look', 'know'] as const
export type Severity = (typeof severities)[number]

/** What a rule rests on: a text, where in it, the very words when they are short, and an address when it has one. */
export type Source = {
  readonly text: string
  readonly section: string
  readonly says?: string
  readonly address?: string
}

/**
 * One piece of advice about a text.
 * `start` and `end` are UTF-16 offsets into the text that was read (with headings: into that heading's text), and
 * `quote` is what stands there. What is missing has no place of its own: an empty quote, at 0 or at the nearest heading.
 */
export type Finding = {
  readonly rule: string
  readonly severity: Severity
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly title: InBoth
  readonly why: InBoth
  readonly source: Source
  readonly suggestion: InBoth
  readonly heading?: string
  /** Words that can be put in place of the sentence from `start` to `end`, as a proposal to the parties. */
  readonly instead?: { readonly start: number; readonly end: number; readonly words: InBoth }
}

/** A party as the review needs it. Aliases are other names that the text uses, such as a short form. */
export type PartyFrame = {
  readonly name: string
  readonly side: 'public' | 'civil'
  readonly aliases?: readonly string[]
}

/** A heading that an authority's profile asks for. */
export type AskedHeading = { readonly id: string; readonly title: string; readonly synonyms?: readonly string[] }

/** What the review may know beside the text. All of it is optional; what is not known is judged from the text. */
export type Frame = {
  readonly parties?: readonly PartyFrame[]
  readonly profile?: {
    readonly name?: string
    readonly termTargetMonths?: number | null
    readonly requiredHeadings?: readonly AskedHeading[]
  }
  readonly term?: { readonly start?: string | null; readonly end?: string | null }
  readonly goals?: readonly { readonly kind: 'aspiration' | 'sub' | 'learning' }[]
  readonly resources?: readonly { readonly party: string; readonly kind: string }[]
  readonly annexes?: readonly { readonly title: string }[]
}

/** A heading of an agreement that is being written. */
export type WrittenHeading = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly notNeededBecause?: string | null
}

/** Either one running text, in which headings are looked for, or headings that are already apart. */
export type ReviewInput = ({ readonly text: string } | { readonly headings: readonly WrittenHeading[] }) & Frame

/**
 * What every rule says of itself. `fires` and `spares` are sentences it must and must not find anything in; for a rule
 * with `whole` they are put under a heading of an agreement that says nothing of the matter.
 * `instead` is a sentence in plain Swedish that can stand in place of one the rule speaks of.
 */
export type Advice = {
  readonly id: string
  readonly severity: Severity
  readonly title: InBoth
  readonly why: InBoth
  readonly source: Source
  readonly suggestion: InBoth
  readonly fires: readonly string[]
  readonly spares: readonly string[]
  readonly whole?: true
  readonly instead?: InBoth
}

/**
 * Words to look for, in the small language of phrases.ts: either words in an order, or several that all must stand in
 * the same part of a sentence, in whatever order.
 * `known`: what is named is taken for granted («beställaren»), so a verb's «inte» beside it does not deny it.
 * `denies`: the phrase holds its own «inte» («betalas inte ut förrän»), so denial around it is not looked for.
 * `otherwise`: looked for only where no other phrase of the rule stands, because it is wide.
 * `spare`: not when the sentence also has this. `given`: only when it also has this.
 */
export type Phrase =
  | string
  | readonly string[]
  | {
      readonly words: string | readonly string[]
      readonly known?: true
      readonly denies?: true
      readonly otherwise?: true
      readonly spare?: string
      readonly given?: string
    }

/** A rule about wording: looked for sentence by sentence, outside what the sentence denies. */
export type WordingRule = Advice & { readonly phrases: readonly Phrase[]; readonly spare?: string }
