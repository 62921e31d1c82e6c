import { folded } from './folding.ts'
import type { PartyFrame } from './finding.ts'

/** How the parties of a text are named, as alternatives of a pattern over folded text. */
export type PartyWords = { readonly publicSide: string; readonly civilSide: string }

const genitive = '(?:s|:s)?'
const publicWords = [
  '[a-z-]*kommun(?:en|ens|s|styrelsen|styrelsens|fullmaktige)?',
  '[a-z-]*region(?:en|ens|s|styrelsen|styrelsens)?',
  '(?<![a-z])stad(?:en|ens|s)',
  '(?:[a-z]+s )stad',
  'stadsdel(?:en|ens|sforvaltningen|snamnden)',
  '[a-z-]*namnd(?:en|ens|s|erna|ernas)?',
  '[a-z-]*forvaltning(?:en|ens|s|ar|arna)?',
  '[a-z-]*myndighet(?:en|ens|er|erna)?',
  '[a-z-]*landsting(?:et|ets)?',
  'socialtjansten' + genitive,
  'socialkontoret' + genitive,
  'socialsekreteraren?',
  'ansvarig(?:a)? handlaggare(?:n)?',
  'handlaggaren' + genitive,
  'den offentliga (?:parten|sidan|aktoren)' + genitive,
  'det offentliga' + genitive,
  'vgr' + genitive,
]
const civilWords = [
  '[a-z-]*(?:forening|organisation|stiftelse|jour|stadsmission|klubb|forbund|natverk|forsamling|kooperativ|studieforbund)' +
    '(?:en|ens|et|ets|s|n|ns|ar|arna|arnas|er|erna|ernas)?',
  'fontanhuset' + genitive,
  'den (?:ideburna|ideella|civila) (?:parten|sidan|aktoren|organisationen)' + genitive,
]

const escaped = (name: string) => folded(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const publicName = /\b(?:kommun|region|stad|namnd|forvaltning|myndighet|landsting)/
/** «Norrvik kommun, nedan kallad Kommunen» or «(nedan Bryggan)»: names that the text itself gives the parties. */
const given = /([^.\n;()]{3,90}?)[,(\s]+(?:här|i det följande)?\s*nedan\s*(?:kallade?|kallat|benämnd|benämns|kallas)?\s*[”"“'«]?([\p{Lu}][\p{L}-]{2,30})/gu
const between = /\bmellan\s+([\p{Lu}][\p{L}\d .:-]{2,50}?)\s+och\s+([\p{Lu}][\p{L}\d-]{2,30}(?: [\p{Lu}][\p{L}-]+)*)/gu
/** Roles are not names: «nedan kallad Beställaren» is what the review looks for, not whom. */
const role = /^(?:bestall|utforare|leverantor|uppdrag|kopare|saljare|kund|part)/

function namedIn(text: string): { name: string; side: 'public' | 'civil' }[] {
  const side = (words: string) => (publicName.test(folded(words)) ? 'public' : 'civil')
  const short = [...text.matchAll(given)].map(([, whole = '', name = '']) => ({ name, side: side(whole.slice(-50)) }) as const)
  const both = [...text.matchAll(between)].flatMap(([, first = '', second = '']) => [first, second])
  return [...short, ...both.map((name) => ({ name, side: side(name) }) as const)]
}

/** Gathers how a text names its parties: words any agreement uses, names the frame gives and names the text gives. */
export function partyWords(text: string, parties: readonly PartyFrame[] = []): PartyWords {
  const framed = parties.flatMap(({ name, side, aliases = [] }) => [name, ...aliases].map((known) => ({ name: known, side })))
  const names = [...framed, ...namedIn(text)].filter(({ name }) => folded(name).length > 2 && !role.test(folded(name)))
  const of = (side: 'public' | 'civil') => [...new Set(names.filter((one) => one.side === side).map(({ name }) => escaped(name) + genitive))]
  return {
    publicSide: `(?:${[...of('public'), ...publicWords].join('|')})`,
    civilSide: `(?:${[...of('civil'), ...civilWords].join('|')})`,
  }
}
