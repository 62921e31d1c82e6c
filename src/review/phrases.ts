import { anchorPattern, anchorsOf } from './anchors.ts'
import { civilSign, endSign, publicSign } from './parties.ts'

/**
 * The small language in which rules write what they look for, over folded text (no å, ä, ö, lower case):
 *   `*`        any end or beginning of a word, or none: `skadestand*`
 *   `~3`       up to three words between
 *   `<money>`  a name from the lists here
 *   `(a|b)`    either
 * A space stands for a space with or without a comma, quotation mark or bracket. Everything begins and ends at a word.
 */
const names: Record<string, string> = {
  modal: '(?:ska|skall|kan|far|maste|bor|ska alltid|ager ratt att|har ratt att|har (?:ensam )?ratt att|forbinder sig att|atar sig att|ar skyldiga? att|vill)',
  must: '(?:ska|skall|maste|atar sig att|forbinder sig att|ar skyldiga? att|ansvarar for att|ser till att|har att)',
  n: '(?:minst |lagst |hogst |cirka |ca |omkring )*(?:\\d[\\d ]*(?:[,.]\\d+)?|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|tjugo|trettio|fyrtio|femtio|hundra)',
  number: '(?:\\d[\\d ]*(?:[,.]\\d+)?|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|femton|tjugo|tjugofem|trettio|fyrtio|femtio|hundra|tusen)',
  money: '(?:\\d[\\d .]*(?:,\\d+)? ?(?:kronor|kr\\b|sek|tkr|mkr|:-)|(?:tusen |hundra |miljoner )kronor)',
  unit:
    '(?:[a-z]*(?:plats|timme|dygn|besok|samtal|tillfalle|maltid|pass|traff|forelasning|aktivitet|lektion)|medlem|grupp|kurs|boendeplats|nattplats|vardplats|timme|timma|tim|h|dygn|natt|vard(?:dygn|dag)|boendedygn|dag|besok|hembesok|deltagare|person|individ|boende|gast|besokare|brukare|elev|barn|ungdom|klient|samtal|' +
    'stodsamtal|radgivningssamtal|tillfalle|kurstillfalle|insats|stodinsats|arende|placering|kvinna|familj|hushall|maltid|portion|enhet|prestation|behandling|timmes?|genomgang|' +
    'kontakt|session|patient|anvandare|invanare|volontar|inskriven|placerad|belagd|utford|genomford|(?:vuxen|vuxna)|st(?:yck)?)',
  service:
    '(?:[a-z]*(?:tjanst(?:en|er|erna)|insats(?:en|er|erna)?|verksamhet(?:en|er)?|plats(?:en|er|erna)?|vard(?:en|dygn)?|timmar(?:na)?|utbildning(?:en|ar|arna)?|arbete(?:t|n)?|' +
    'uppdrag(?:et|en)?|boende(?:t|n)?|aktivitet(?:en|er|erna)?|stod(?:et)?|behandling(?:en|ar|arna)?|omsorg(?:en)?|hemtjanst(?:en)?|rehabilitering(?:en)?|drift(?:en)?|mottagande(?:t)?|mottagning(?:en)?|radgivning(?:en)?|' +
    'traffpunkt(?:en|er)?|motesplats(?:en|er)?|harbarge(?:t|n)?|samtal(?:en)?|kurser(?:na)?|dygn(?:en)?|prestationer(?:na)?|program(?:met)?|besok(?:en)?|sysselsattning(?:en)?)|tjanst)',
} // prettier-ignore

const named = (signs: string) => `[${signs}][^${endSign}]*${endSign}`
const sides: Record<string, string> = {
  pub: named(publicSign),
  civ: named(civilSign),
  party: `(?:${named(publicSign + civilSign)}|part|parten|den (?:ena|andra|felande|drabbade|berorda|forsumliga) parten?)`,
}
const space = `[",:;)/${endSign}]* [${publicSign}${civilSign}"(-]*`

/** Turns a phrase into a pattern that finds every place it stands in text whose parties are marked. */
export function phrasePattern(words: string): RegExp {
  const source = words
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/~(\d) ?/g, '\u0004$1')
    .replaceAll('[a-z]*', '*')
    .replaceAll('*', '[a-z0-9-]*')
    .replaceAll(/ (?=<(?:pub|civ|party)>)/g, '\u0005')
    .replaceAll(' ', space)
    .replaceAll('\u0005', `[",:;)/${endSign}]* ["(-]*`)
    .replaceAll(/\u0004(\d)/g, (_, most: string) => `(?:[^\\s;]+ ){0,${most}}?`)
    .replaceAll(/<([a-z]+)>/g, (whole, name: string) => sides[name] ?? names[name] ?? whole)
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g')
}

type Made = { readonly pattern: RegExp; readonly anchor: RegExp }
const made = new Map<string, Made>()
function make(words: string): Made {
  const known = made.get(words)
  if (known) return known
  const fresh = { pattern: phrasePattern(words), anchor: anchorPattern(anchorsOf(words)) }
  made.set(words, fresh)
  return fresh
}

/** The pattern of a phrase; made once. */
export const patternOf = (words: string): RegExp => make(words).pattern

/** Every place where a phrase stands in a text. */
export function* placesIn(text: string, words: string): Generator<{ from: number; to: number }> {
  const { anchor, pattern } = make(words)
  if (!anchor.test(text)) return
  for (const match of text.matchAll(pattern)) yield { from: match.index, to: match.index + match[0].trimEnd().length }
}

/** True when a phrase stands somewhere in a text. */
export function stands(text: string, words: string): boolean {
  const { anchor, pattern } = make(words)
  return anchor.test(text) && text.search(pattern) >= 0
}
