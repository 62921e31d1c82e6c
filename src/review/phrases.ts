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

/** A phrase made ready: what finds it, and what shows at little cost that it is not there. */
export type Made = { readonly pattern: RegExp; readonly anchor: RegExp }
const made = new Map<string, Made>()
/** The pattern of a phrase and its anchors; made once. */
export function make(words: string): Made {
  const known = made.get(words)
  if (known) return known
  const fresh = { pattern: phrasePattern(words), anchor: anchorPattern(anchorsOf(words)) }
  made.set(words, fresh)
  return fresh
}

/** The pattern of a phrase; made once. */
export const patternOf = (words: string): RegExp => make(words).pattern

/** The first place of a pattern in a text. Told from and to, since a copy of the pattern costs more than the search. */
export function firstOf(pattern: RegExp, text: string, after = 0): { from: number; to: number } | undefined {
  pattern.lastIndex = after
  const match = pattern.exec(text)
  return match ? { from: match.index, to: match.index + match[0].trimEnd().length } : undefined
}

/** Every place of a pattern in a text. */
export function placesOf(pattern: RegExp, text: string): { from: number; to: number }[] {
  const places = []
  for (let place = firstOf(pattern, text); place; place = firstOf(pattern, text, pattern.lastIndex)) places.push(place)
  return places
}

/** True when a phrase stands somewhere in a text. */
export function stands(text: string, words: string): boolean {
  const { anchor, pattern } = make(words)
  pattern.lastIndex = 0
  return anchor.test(text) && pattern.test(text)
}
