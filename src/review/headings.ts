import { folded } from './folding.ts'

/**
 * What the headings of agreements are about, and the beginnings of words they are known by (without å, ä and ö).
 * Gathered from the headings that the five source texts and real agreements use; the order breaks ties.
 */
const vocabulary = {
  targetGroup: 'malgrupp|for vem|for vilka|till for|deltagarna',
  purpose: 'syfte|mal|malen|malet|malsattning|malbild|stravansmal|delmal|larandemal|vision|andamal',
  background:
    'bakgrund|forutsattning|utgangspunkt|inledning|varfor|samhallsutmaning|utmaning|behov|sammanhang|politisk',
  parties: 'part|parter|parterna|avtalspart|samverkanspart|vilka vi ar|vilka ar vi|vi som',
  values: 'vardegrund|vardering|grundvard|princip|vad vi star for|star vi for|forhallningssatt',
  renegotiation: 'omforhandl|ompro[v]|revider',
  rescission: 'havning|hava|havande',
  termination: 'uppsag|saga upp|sags upp|avslut|upphor|avveckl|i fortid',
  dispute: 'tvist|oenig|konflikt|oense|meningsskilj|avvikelse|inte gar som|gar fel|losa problem|problemlosning',
  changes: 'andring|tillagg',
  economy: 'samfinans|finans|ekonomi|resurs|bidrar|bidrag|budget|invester|kostnad|ersattning|egeninsats|pengar',
  followUp: 'uppfolj|folja upp|foljer|utvarder|larande|lara|lar vi|aterrapport|rapport|lagesrapport',
  steering: 'styr|organis|ledning|beslut|bestammer|samordning',
  communication: 'kommunik|marknadsfor|information|synlig|berattar',
  term: 'avtalstid|giltig|period|avtalsperiod|samverkansperiod|loptid|tidsperiod|tidsram|tid|tiden|galler|forlangning|hur lange',
  efforts:
    'insats|atagande|aktivitet|verksamhet|arbetssatt|gora|gor vi|ansvar|rollfordel|roller|uppdrag|arbetsplan|genomfor',
  collaboration: 'samverkan|samarbet|samhandl|inbordes|samspel|dialog|tillsammans',
  personalData: 'personuppgift|dataskydd|gdpr|integritet',
  secrecy: 'sekretess|tystnad',
  publicDocuments: 'offentlighet|allmanna handling|arkiv|insyn',
  independence: 'oberoende|sjalvstandig',
  signatures: 'underskrift|undertecknande|namnteckning|underteckn',
} as const

/** What a heading of an agreement is about. */
export type HeadingKind = keyof typeof vocabulary

/** Words that must stand whole, because they begin other words («mål» in «målgrupp», «part» in «partnerskap»). */
const whole = new Set(['mal', 'part', 'parter', 'parterna', 'tid', 'hava', 'lara', 'gora'])
const kinds = Object.entries(vocabulary).map(([kind, words]) => ({
  kind: kind as HeadingKind,
  known: new RegExp(words.split('|').map((word) => `\\b${word}${whole.has(word) ? '\\b' : ''}`).join('|')),
})) // prettier-ignore
/** Any of them: most titles and lines are about none, and are not looked through for each. */
const anyKnown = new RegExp(kinds.map(({ known }) => known.source).join('|'))
/** Compounds in which the telling word comes last: «partnerskapsmål», «bakgrundsförutsättningar», «skolekonomi». */
const compound =
  /(?:vardegrund|samfinansiering|ekonomi|uppfoljning|utvardering|omforhandling|uppsagning|styrgrupp|malgrupp)/

/** Everything a heading is about, in the order it says it. «Omförhandling, hävning och tvist» is about three things. */
export function headingKinds(title: string): HeadingKind[] {
  const words = folded(title).replace(/^(?:§ ?)?[\d.)]+ */, '')
  const spaced = words.replace(compound, (found) => ` ${found}`)
  if (!anyKnown.test(spaced)) return []
  const found = kinds.flatMap(({ kind, known }) => {
    const at = known.exec(spaced)?.index
    return at === undefined ? [] : [{ kind, at }]
  })
  return found.toSorted((a, b) => a.at - b.at).map(({ kind }) => kind)
}

/** What a heading is mainly about, or null when its words are not among those known. */
export const headingKind = (title: string): HeadingKind | null => headingKinds(title)[0] ?? null

/** A heading found in a running text: its line begins at `start`, and its own text at `body`. */
export type FoundHeading = { readonly title: string; readonly start: number; readonly body: number }

type Line = { start: number; end: number; text: string }
function linesOf(text: string): Line[] {
  let at = 0
  return text.split('\n').map((line) => {
    const start = at
    at += line.length + 1
    return { start, end: start + line.length, text: line.replace(/\r$/, '') }
  })
}

const hashed = /^ {0,3}#{1,6}[ \t]+(.+?)[ \t#]*$/u
const bold = /^\s*(?:\*\*|__)(.{2,80}?)(?:\*\*|__):?\s*$/u
const numbered = /^\s*(?:§ ?\d+|\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,5}\.|Bilaga \d+[.:]?)\s+([\p{Lu}].{1,80})$/u
const runIn = /^([\p{Lu}][\p{L} ,-]{2,45}):[ \t]+\S/u
const short = /^[ \t]*([\p{Lu}][^.;!?:]{1,70}?[:?]?)[ \t]*$/u
/** A line as long as this is a text of its own, and no cell of a table or point of a list. */
const longLine = 60
const wordsIn = (text: string) => text.trim().split(/\s+/).length

/** The title on a line that marks itself as a heading, whatever is around it. */
function markedTitle(line: string): string | null {
  const found = hashed.exec(line) ?? bold.exec(line)
  if (found) return found[1] ?? null
  const title = numbered.exec(line)?.[1]
  return title && wordsIn(title) <= 9 && !/[.;,]\s*$/.test(title) ? title.replace(/:\s*$/, '') : null
}

/** The title on a short line, when the lines around it show that it stands alone. */
function standingTitle(line: Line, before: Line | undefined, after: Line | undefined): string | null {
  const title = short.exec(line.text)?.[1]?.replace(/:$/, '').trim()
  if (!title || wordsIn(title) > 8 || !after) return null
  const apart = !before || before.text.trim() === '' || /[.!?:]\s*$/.test(before.text)
  const followed = /^\s*[\p{Lu}\d•*–—-]/u.test(after.text)
  if (!apart || !followed) return null
  if (headingKind(title) !== null) return title
  if (title.endsWith('?')) return null
  // Where a file has kept no empty lines, a few words between two texts stand as alone as a line can
  return !before || before.text.trim() === '' || (wordsIn(title) <= 5 && after.text.length >= longLine) ? title : null
}

/**
 * Finds the headings of a running text: markdown, numbered and bold lines, short lines that stand alone, and known
 * words before a colon. Three headings or more in a row without a text between them are a list of contents, not headings.
 */
export function findHeadings(text: string): FoundHeading[] {
  if (latest?.text !== text) latest = { text, found: searchHeadings(text) }
  return latest.found
}
/** A review asks twice in a row: what the headings are, and whether they make an agreement. */
let latest: { text: string; found: FoundHeading[] } | undefined

function searchHeadings(text: string): FoundHeading[] {
  const lines = linesOf(text)
  const filled = lines.filter((line) => line.text.trim() !== '')
  const found: (FoundHeading & { filledAt: number; runIn: boolean })[] = []
  let last = -1
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === '') continue
    const filledAt = ++last
    const title = markedTitle(line.text) ?? standingTitle(line, lines[index - 1], filled[filledAt + 1])
    if (title) found.push({ title: title.trim(), start: line.start, body: line.end, filledAt, runIn: false })
    const lead = title ? undefined : runIn.exec(line.text)?.[1]
    if (lead && headingKind(lead))
      found.push({ title: lead, start: line.start, body: line.start + lead.length + 1, filledAt, runIn: true })
  }
  const alone = new Set(found.filter((heading) => !heading.runIn).map((heading) => heading.filledAt))
  const bare = (at: number) => alone.has(at)
  const inContents = (at: number) =>
    [[-2, -1], [-1, 1], [1, 2]].some((near) => near.every((step) => bare(at + step) && at + step + 1 < filled.length)) // prettier-ignore
  return found
    .filter((heading) => heading.runIn || !inContents(heading.filledAt))
    .map(({ title, start, body }) => ({ title, start, body }))
}
