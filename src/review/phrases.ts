import type { PartyWords } from './parties.ts'

/**
 * The small language in which rules write what they look for, over folded text (no å, ä, ö, lower case):
 *   `*`        any end or beginning of a word: `skadestand*`
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
    '(?:plats|boendeplats|nattplats|vardplats|timme|timma|tim|h|dygn|natt|vard(?:dygn|dag)|boendedygn|dag|besok|hembesok|deltagare|person|individ|boende|gast|besokare|brukare|elev|barn|ungdom|klient|samtal|' +
    'stodsamtal|radgivningssamtal|tillfalle|kurstillfalle|insats|stodinsats|arende|placering|kvinna|familj|hushall|maltid|portion|enhet|prestation|behandling|timmes?|genomgang|' +
    'kontakt|session|patient|anvandare|volontar|inskriven|placerad|belagd|utford|genomford|(?:vuxen|vuxna)|st(?:yck)?)',
  service:
    '(?:tjanst(?:en|er|erna)?|insats(?:en|er|erna)?|stodinsats(?:er|erna)?|verksamhet(?:en|er)?|plats(?:en|er|erna)?|[a-z]*plats(?:er|erna)|vard(?:en|dygn)?|timmar(?:na)?|utbildning(?:en|ar|arna)?|arbete(?:t|n)?|' +
    'uppdrag(?:et|en)?|boende(?:t|n)?|aktivitet(?:en|er|erna)?|stod(?:et)?|behandling(?:en|ar|arna)?|omsorg(?:en)?|hemtjanst(?:en)?|drift(?:en)?|mottagande(?:t)?|radgivning(?:en)?|motesplats(?:en|er)?|harbarge(?:t)?|samtal(?:en)?|kurser(?:na)?|dygn(?:en)?|prestationer(?:na)?|program(?:met)?)',
} // prettier-ignore

/** Turns a phrase into a pattern that finds every place it stands. */
export function phrasePattern(words: string, parties: PartyWords): RegExp {
  const parts = { ...names, pub: parties.publicSide, civ: parties.civilSide, party: `(?:${parties.publicSide}|${parties.civilSide}|part|parten|den (?:ena|andra|felande|drabbade|berorda|forsumliga) parten?)` } // prettier-ignore
  const source = words
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/~(\d) ?/g, '\u0001$1')
    .replaceAll('*', '[a-z0-9-]*')
    .replaceAll(' ', '[",:;)/]* ["(-]*')
    .replaceAll(/\u0001(\d)/g, (_, most: string) => `(?:[^\\s;]+ ){0,${most}}?`)
    .replaceAll(/<([a-z]+)>/g, (whole, name: string) => parts[name as keyof typeof parts] ?? whole)
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g')
}

const made = new Map<string, RegExp>()
const kept = 4000
/** The pattern of a phrase for these names of parties; made once and kept while there is room. */
export function patternOf(words: string, parties: PartyWords): RegExp {
  const key = `${words}\u0000${parties.publicSide.length}\u0000${parties.publicSide}${parties.civilSide}`
  const known = made.get(key)
  if (known) return known
  if (made.size >= kept) made.clear()
  const pattern = phrasePattern(words, parties)
  made.set(key, pattern)
  return pattern
}
