import { folded, type Folded } from './folding.ts'
import type { PartyFrame } from './finding.ts'

/** Signs that stand around a party's name in a text that the rules read: which side it is on, and where it ends. */
export const publicSign = '\u0001'
export const civilSign = '\u0002'
export const endSign = '\u0003'

/** Finds the names of parties in a folded text: the first group is a public one, the second one of civil society. */
export type PartyNames = RegExp

const genitive = '(?:s|:s)?'
const publicWords = [
  '[a-z-]*kommun(?:en|ens|s|styrelsen|styrelsens|fullmaktige)?',
  '[a-z-]*region(?:en|ens|s|styrelsen|styrelsens)?',
  '(?<![a-z])stad(?:en|ens|s)',
  '(?:[a-z]+s )stad',
  'stadsdel(?:en|ens|sforvaltningen|snamnden)',
  '(?!skilje)[a-z-]*namnd(?:en|ens|s|erna|ernas)?',
  '[a-z-]*lansstyrelse(?:n|ns)?',
  '[a-z-]*utskott(?:et|ets)?',
  '[a-z-]{4,}kontoret' + genitive,
  '(?:namnd|utskotts)(?:s)?ordforanden?' + genitive,
  'arbetsformedlingen' + genitive,
  '[a-z-]*forvaltning(?:en|ens|s|ar|arna)?',
  '[a-z-]*myndighet(?:en|ens|er|erna)?',
  '[a-z-]*landsting(?:et|ets)?',
  'socialtjansten' + genitive,
  'socialkontoret' + genitive,
  'socialsekreteraren?',
  'ansvarig(?:a)? handlaggare(?:n)?',
  'handlaggaren' + genitive,
  '(?:[a-z-]*forvaltning|[a-z-]*enhet|[a-z-]*avdelning|social|stadsdel|region|kommun|stad|omrade|sektion|kultur|fritid|skol|utbildning|bistand|omsorg|naringsliv|halso|folkhalso)s?(?:chef|direktor)(?:en|ens)?',
  'tjanste(?:mannen|personen)' + genitive,
  'kommundirektoren' + genitive,
  'den offentliga (?:parten|sidan|aktoren)' + genitive,
  'det offentliga' + genitive,
  'vgr' + genitive,
]
const civilWords = [
  '[a-z-]*(?:forening|organisation|stiftelse|jour|stadsmission|klubb|forbund|natverk|forsamling|kooperativ|studieforbund|scoutkar|hembygdsgille|sallskap|missionskyrka|lokalavdelning|byalag|foreningsrad)' +
    '(?:en|ens|et|ets|s|n|ns|ar|arna|arnas|er|erna|ernas)?',
  'fontanhuset' + genitive,
  '(?:roda korset|radda barnen|raddningsmissionen|fralsningsarmen)' + genitive,
  'den (?:ideburna|ideella|civila) (?:parten|sidan|aktoren|organisationen)' + genitive,
]

const escaped = (name: string) => folded(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const publicName = /\b(?:kommun|region|stad|namnd|forvaltning|myndighet|landsting)/
/** «Norrvik kommun, nedan kallad Kommunen» or «(nedan Bryggan)»: names that the text itself gives the parties. */
const given = /\bnedan\s+(?:kallade?|kallat|benämnd|benämns|kallas)?\s*[”"“'«]?([\p{Lu}][\p{L}-]{2,30})/gu
const between = /\bmellan\s+([\p{Lu}][\p{L}\d .:-]{2,50}?)\s+och\s+([\p{Lu}][\p{L}\d-]{2,30}(?: [\p{Lu}][\p{L}-]+)*)/gu
/** Roles are not names: «nedan kallad Beställaren» is what the review looks for, not whom. */
const role = /^(?:bestall|utforare|leverantor|uppdrag|kopare|saljare|kund|part)/

function namedIn(text: string): { name: string; side: 'public' | 'civil' }[] {
  const side = (words: string) => (publicName.test(folded(words)) ? 'public' : 'civil')
  const short = [...text.matchAll(given)].map(
    ({ 1: name = '', index }) => ({ name, side: side(text.slice(Math.max(0, index - 60), index)) }) as const,
  )
  const both = [...text.matchAll(between)].flatMap(([, first = '', second = '']) => [first, second])
  return [...short, ...both.map((name) => ({ name, side: side(name) }) as const)]
}

/** Gathers how a text names its parties: words any agreement uses, names the frame gives and names the text gives. */
export function partyNames(text: string, parties: readonly PartyFrame[] = []): PartyNames {
  const framed = parties.flatMap(({ name, side, aliases = [] }) =>
    [name, ...aliases].map((known) => ({ name: known, side })),
  )
  const names = [...framed, ...namedIn(text)].filter(({ name }) => folded(name).length > 2 && !role.test(folded(name)))
  const of = (side: 'public' | 'civil') => [
    ...new Set(names.filter((one) => one.side === side).map(({ name }) => escaped(name) + genitive)),
  ]
  const [publicSide, civilSide] = [
    [...of('public'), ...publicWords],
    [...of('civil'), ...civilWords],
  ]
  return new RegExp(`(?<![a-z0-9-])(?:(${publicSide.join('|')})|(${civilSide.join('|')}))(?![a-z0-9])`, 'g')
}

/** Puts the signs around every name of a party. The maps still point at what stands in the original. */
export function markParties(folded: Folded, names: PartyNames): Folded {
  const { text } = folded
  const matches = [...text.matchAll(names)]
  if (matches.length === 0) return folded
  let marked = ''
  const from: number[] = []
  const to: number[] = []
  const keep = (start: number, end: number) => {
    marked += text.slice(start, end)
    for (let at = start; at < end; at++) {
      from.push(folded.from[at] ?? 0)
      to.push(folded.to[at] ?? 0)
    }
  }
  const put = (sign: string, at: number) => {
    marked += sign
    from.push(at)
    to.push(at)
  }
  let at = 0
  for (const match of matches) {
    const end = match.index + match[0].length
    keep(at, match.index)
    put(match[1] === undefined ? civilSign : publicSign, folded.from[match.index] ?? 0)
    keep(match.index, end)
    put(endSign, folded.to[end - 1] ?? 0)
    at = end
  }
  keep(at, text.length)
  return { text: marked, from, to }
}
