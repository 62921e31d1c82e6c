import { findHeadings, headingKinds, type HeadingKind } from './headings.ts'
import type { Advice, Finding, Frame, ReviewInput } from './finding.ts'
import { folded } from './folding.ts'
import { wordsAlone } from '#platform/written-text.ts'
import { partyNames } from './parties.ts'
import { looksScanned } from './scanned.ts'
import { sentencesOf, type How, type Sentence } from './sentences.ts'

/** A heading with its text. Offsets of its sentences are into `text`, which sections of a running text share. */
export type Section = {
  readonly id?: string
  readonly title: string | null
  readonly kinds: readonly HeadingKind[]
  readonly text: string
  readonly start: number
  readonly body: number
  readonly end: number
  readonly sentences: readonly Sentence[]
  readonly notNeededBecause?: string | null | undefined
}

/** A text made ready for the rules: its sections, and whether it is an agreement in which things can be missing. */
export type Reading = {
  readonly sections: readonly Section[]
  readonly isAgreement: boolean
  readonly frame: Frame
  /** The whole text, folded, with titles: for rules that ask whether something is mentioned at all. */
  readonly everything: string
}

/** What a rule found: a place in a section, or something missing, and what it says otherwise than its rule does. */
export type Found = {
  readonly place?: { readonly start: number; readonly end: number }
  readonly section?: Section | undefined
  /** The sentence in which the place stands. */
  readonly around?: { readonly start: number; readonly end: number } | undefined
} & Partial<Pick<Finding, 'severity' | 'title' | 'why' | 'source' | 'suggestion'>>

/** A rule about the text as a whole, or about how its sentences stand together. */
export type WholeRule = Advice & { readonly find: (reading: Reading) => readonly Found[] }

/** What shows that a text is an agreement between parties, and not a text about agreements. Each is worth one. */
const agrees = [
  /^[\s#*]*(?:överenskommelse|partnerskapsavtal|samverkansavtal|iop-?(?:avtal|överenskommelse)|avtal om idéburet)\b/iu,
  /\b(?:mellan|ingås av|träffas mellan|sluts mellan)\b[^.]{3,200}\b(?:har|ingås|träffas|slutits|följande|nedan)\b/iu,
  /\bned(?:an|annämnda) (?:kallade?|kallat|benämnd|gemensamt)?\b/iu,
  /\b(?:parterna|vi) (?:är överens|har kommit överens|kommer överens|åtar sig|förbinder sig|bidrar med|enas|ska|arbetar|vill|har|följer upp|samarbetar|samverkar|möts|träffas|delar|utser|är)\b/iu,
  /\b(?:den här|denna|detta) (?:överenskommelsen?|avtal(?:et)?|iop-avtal)\b/iu,
  /\b(?:överenskommelsen|avtalet|partnerskapet|avtalstiden|avtalsperioden) (?:gäller|löper|träder|är|börjar|omfattar) [^.]{0,60}\d/iu,
  /\b(?:underskrift(?:er)?|ort och datum|namnförtydligande|undertecknas|undertecknat|org(?:anisations)?\.?\s?(?:nr|nummer))\b/iu,
  /\b(?:kommunen|regionen|nämnden|staden|förvaltningen)\s(?:bidrar|ska|skall|åtar|står|betalar|ansvarar|är beställare)\b/iu,
  /\b(?:föreningen|organisationen|stiftelsen|jouren)\s(?:bidrar|ska|skall|åtar|står|ansvarar|driver|är utförare)\b/iu,
]
/** What shows that a text explains partnerships to its reader. Each takes one away. */
const explains = [
  /\b(?:läs mer|stödmaterial|arbetsmaterial|bruksanvisning|handledning|vägledning|kontaktformulär)\b/iu,
  /\b(?:ett|en) (?:iop|idéburet offentligt partnerskap) (?:är|bör|kan|ska)\b/iu,
  /\biop (?:är|bör|kan|skrivs|i korthet)\b/iu,
  /\briktlinjer? för\b/iu,
  /\b(?:ni|du) (?:kan|bör|får|som är|behöver)\b/iu,
]
const count = (text: string, signs: readonly RegExp[]) => signs.filter((sign) => sign.test(text)).length

/** True when a text reads as an agreement between parties. Only then can headings and clauses be missing in it. */
export function looksLikeAgreement(text: string): boolean {
  const kinds = new Set(findHeadings(text).flatMap(({ title }) => headingKinds(title)))
  const plain = text.normalize('NFC')
  const signs = count(plain, agrees) + Math.min(3, Math.floor(kinds.size / 3))
  return kinds.size >= 2 && signs - count(plain, explains) >= 3
}

function sectionsOfText(text: string, how: How): Section[] {
  const heads = findHeadings(text)
  const { words, alone } = wordsAlone(text)
  const starts = new Set([...alone, ...heads.map(({ start }) => start)])
  const bounds = [{ title: null, start: 0, body: 0 }, ...heads]
  return bounds.flatMap(({ title, start, body }, index) => {
    const end = bounds[index + 1]?.start ?? text.length
    if (title === null && text.slice(start, end).trim() === '') return []
    const sentences = sentencesOf(words, how, start, end, starts)
    return [{ title, kinds: title ? headingKinds(title) : [], text, start, body, end, sentences }]
  })
}

const howToRead = (text: string, { parties }: Frame): How => ({
  names: partyNames(text, parties),
  scanned: looksScanned(wordsAlone(text).words),
})

/** The sentences of a text in which sub-headings and the rows of tables stand alone and addresses are no words. */
function sentencesIn(text: string, how: How): Sentence[] {
  const { words, alone } = wordsAlone(text)
  return sentencesOf(words, how, 0, words.length, alone)
}

const mostHeadings = 400
const headingsRead = new Map<string, readonly Sentence[]>()
/**
 * The sentences of a heading's text. The same text read in the same way gives the very same list again, so that a
 * review after a change only reads the heading that was changed, and what hangs on the list can be kept beside it.
 */
function sentencesOfHeading(text: string, how: How): readonly Sentence[] {
  const key = `${how.scanned}\n${how.names.source}\n${text}`
  const sentences = headingsRead.get(key) ?? sentencesIn(text, how)
  headingsRead.delete(key)
  headingsRead.set(key, sentences)
  for (const oldest of headingsRead.keys()) {
    if (headingsRead.size <= mostHeadings) break
    headingsRead.delete(oldest)
  }
  return sentences
}

/** Reads a text, or headings that are already apart, together with what is known about the parties. */
export function read(input: ReviewInput): Reading {
  if ('text' in input) {
    const { text, ...frame } = input
    const sections = sectionsOfText(text, howToRead(text, frame))
    return {
      sections,
      frame,
      isAgreement: looksLikeAgreement(text),
      everything: sections
        .flatMap(({ sentences }) => sentences.map((sentence) => sentence.text.slice(sentence.own)))
        .join('\n'),
    }
  }
  const { headings, ...frame } = input
  const how = howToRead(headings.map(({ title, text }) => `${title}\n${text}`).join('\n'), frame)
  const sections = headings.map(({ id, title, text, notNeededBecause }) => ({
    id, title, kinds: headingKinds(title), text, start: 0, body: 0, end: text.length, sentences: sentencesOfHeading(text, how), notNeededBecause,
  })) // prettier-ignore
  return {
    sections,
    frame,
    isAgreement: headings.length > 0,
    everything: sections
      .flatMap(({ title, sentences }) => [
        folded(title),
        ...sentences.map((sentence) => sentence.text.slice(sentence.own)),
      ])
      .join('\n'),
  }
}
