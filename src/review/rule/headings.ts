import type { Advice, AskedHeading } from '#review/finding.ts'
import { folded } from '#review/folding.ts'
import { headingKinds, type HeadingKind } from '#review/headings.ts'
import type { Found, Reading, Section, WholeRule } from '#review/reading.ts'
import { sources } from '#review/sources.ts'

const missing: Advice = {
  id: 'missing-heading',
  severity: 'look',
  title: { sv: 'En rubrik saknas', en: 'A heading is missing' },
  why: { sv: 'Rubriken brukar vara viktig att ha med.', en: 'The heading is usually important to have.' },
  source: sources.headings,
  suggestion: {
    sv: 'Lägg till rubriken, eller skriv varför den inte behövs.',
    en: 'Add the heading, or write why it is not needed.',
  },
  fires: ['Vi träffas ofta.'],
  spares: ['Ändras något stort kan vi omförhandla.'],
  whole: true,
}
const empty: Advice = {
  ...missing,
  id: 'empty-heading',
  title: { sv: 'Rubriken är tom', en: 'The heading is empty' },
  why: { sv: 'Under rubriken står ingenting än.', en: 'Nothing stands under the heading yet.' },
  fires: [''],
  spares: ['Vi möts i styrgruppen fyra gånger om året och turas om att leda mötena.'],
  suggestion: {
    sv: 'Skriv vad ni har kommit överens om, eller skriv varför rubriken inte behövs.',
    en: 'Write what you have agreed on, or why the heading is not needed.',
  },
}
const thin: Advice = {
  ...missing,
  id: 'thin-heading',
  severity: 'know',
  title: { sv: 'Det står lite under rubriken', en: 'There is little under the heading' },
  why: {
    sv: 'De som kommer efter er ska kunna förstå vad ni menade.',
    en: 'Those who come after you should be able to understand what you meant.',
  },
  fires: ['Vi möts ofta.'],
  spares: ['Vi möts i styrgruppen fyra gånger om året och turas om att leda mötena.'],
  suggestion: {
    sv: 'Skriv några ord till om vad det betyder för er.',
    en: 'Write a few more words on what it means to you.',
  },
}

/** What agreements are asked for when no profile says otherwise: the headings of «Från idé till IOP». */
const usual: readonly AskedHeading[] = [
  'Bakgrund', 'Parter', 'Värdegrund', 'Syfte och mål', 'Målgrupp', 'Insatser och åtaganden', 'Styrning', 'Samfinansiering',
  'Uppföljning och lärande', 'Avtalstid', 'Omförhandling', 'Hävning', 'Tvist',
].map((title) => ({ id: folded(title), title })) // prettier-ignore

/** What most agreements have a heading for. Others are good to know of. */
const common = new Set(usual.flatMap(({ title }) => headingKinds(title)))

/** Headings that answer for each other: whoever writes about notice has written about how it ends. */
const answers: Partial<Record<HeadingKind, readonly HeadingKind[]>> = {
  rescission: ['termination'],
  termination: ['rescission'],
  collaboration: ['steering', 'communication'],
  steering: ['collaboration'],
  purpose: [],
  economy: [],
}
/** Clauses that often stand under another heading: there the words are enough. */
const inText: Partial<Record<HeadingKind, RegExp>> = {
  renegotiation: /\b(?:omforhandl|omprov)/,
  rescission: /\b(?:havning|hava|haver|uppsag|saga upp|sags upp)/,
  termination: /\b(?:uppsag|saga upp|sags upp|havning)/,
  dispute: /\b(?:tvist|oenig|oense|avvikelse|meningsskilj)/,
  changes: /\b(?:andring|tillagg)/,
  targetGroup: /\b(?:malgrupp)/,
  personalData: /\bpersonuppgift/,
  publicDocuments: /\ballman\S* handling/,
  communication: /\b(?:kommunicer|marknadsfor|berattar (?:\S+ ){0,3}om partnerskapet)/,
  parties: /\b(?:parterna ar|parter ar|mellan [^.]{3,80} och|nedan (?:kallad|parterna))/,
}

function isThere(asked: AskedHeading, { sections, frame, everything }: Reading): boolean {
  const titles = [...sections.flatMap(({ title }) => title ?? []), ...(frame.annexes ?? []).map(({ title }) => title)]
  const plain = titles.map((title) => folded(title))
  const names = [asked.title, ...(asked.synonyms ?? [])].map((name) => folded(name))
  if (plain.some((title) => names.some((name) => title.includes(name) || (title.length > 4 && name.includes(title)))))
    return true
  const found = new Set(titles.flatMap((title) => headingKinds(title)))
  const kinds = headingKinds(asked.title)
  const covered = (kind: HeadingKind) =>
    found.has(kind) ||
    (answers[kind] ?? []).some((other) => found.has(other)) ||
    (inText[kind]?.test(everything) ?? false)
  if (names[0]?.startsWith('lokal overenskommelse'))
    return /\blokala? overenskommelse|\boverenskommelsen (?:om samverkan|mellan)/.test(everything)
  return kinds.length > 0 && kinds.every(covered)
}

function findMissing(reading: Reading): Found[] {
  if (!reading.isAgreement) return []
  const { name, requiredHeadings } = reading.frame.profile ?? {}
  const asked = requiredHeadings ?? usual
  return asked
    .filter((heading) => !isThere(heading, reading))
    .map(({ title }) => ({
      severity: headingKinds(title).some((kind) => common.has(kind)) ? ('look' as const) : ('know' as const),
      title: { sv: `Rubriken ”${title}” saknas`, en: `The heading “${title}” is missing` },
      why: {
        sv: name ? `${name} har rubriken med i sina överenskommelser.` : missing.why.sv,
        en: name ? `${name} has the heading in its agreements.` : missing.why.en,
      },
    }))
}

const wordsIn = ({ sentences, body, start, text, end }: Section) =>
  (sentences.length === 0
    ? ''
    : body > start
      ? text.slice(body, end)
      : text.slice(start, end).replace(/^.*(?:\n|$)/u, '')
  )
    .split(/\s+/)
    .filter((word) => /\p{L}|\d/u.test(word)).length

/** The words of a section's own text, without its heading's line. */
function ownWords(section: Section): number {
  const known = counted.get(section)
  if (known !== undefined) return known
  const count =
    section.id === undefined
      ? wordsIn(section)
      : section.text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length
  counted.set(section, count)
  return count
}
const counted = new WeakMap<Section, number>()

/** A heading over sub-headings may be empty itself: «3 Ekonomi» with «3.1 Pengar» below. */
const holdsOthers = (section: Section, next: Section | undefined) => {
  const level = (one: Section | undefined) => {
    const line = one?.text.slice(one.start, one.start + 20).trim() ?? ''
    return /^#+/.exec(line)?.[0].length ?? /^\d{1,2}(?:\.\d{1,2})*/.exec(line)?.[0].split('.').length ?? 0
  }
  return section.id === undefined && level(next) > level(section)
}

function sized(reading: Reading, fits: (words: number, section: Section) => boolean): Found[] {
  if (!reading.isAgreement) return []
  return reading.sections.flatMap((section, index) => {
    const { title, notNeededBecause, kinds } = section
    if (title === null || notNeededBecause || kinds.includes('signatures') || (index === 0 && section.id === undefined)) return []
    if (holdsOthers(section, reading.sections[index + 1]) || !fits(ownWords(section), section)) return []
    return [{ section, title: { sv: `Under ”${title}” står ${ownWords(section) === 0 ? 'ingenting' : 'bara lite'}`, en: `There is ${ownWords(section) === 0 ? 'nothing' : 'only a little'} under “${title}”` } }]
  }) // prettier-ignore
}

/** Headings that the profile asks for and that no heading, sub-heading, annex or clause answers to. */
export const missingHeading: WholeRule = { ...missing, find: findMissing }
/** Headings under which nothing stands. */
export const emptyHeading: WholeRule = { ...empty, find: (reading) => sized(reading, (words) => words === 0) }
/** Headings under which only a few words stand. Terms and parties can be said in few. */
export const thinHeading: WholeRule = {
  ...thin,
  find: (reading) =>
    sized(reading, (words, { kinds }) => words > 0 && words < 6 && !kinds.includes('term') && !kinds.includes('parties') && kinds.length > 0),
} // prettier-ignore
