import { byName } from '#platform/language.ts'
import { slugOf } from '#platform/slug.ts'
import { areas } from './areas.ts'
import { origins, registerStandings, type Origin, type RegisterStanding } from './entry.ts'

/** Standings as the filter groups them, in the order of a partnership's life. */
export const groups = {
  ide: ['dialogue'],
  avtal: ['suitability', 'agreement'],
  beslut: ['decision', 'signing', 'coming'],
  aktivt: ['active'],
  avslutat: ['ended'],
  avbrutet: ['broken_off'],
  vilande: ['dormant'],
  okant: ['unknown'],
  aldrig: ['never'],
} as const satisfies Record<string, readonly RegisterStanding[]>
export type Group = keyof typeof groups
export const groupNames = Object.keys(groups) as Group[]
const groupByStanding = new Map(
  groupNames.flatMap((group) => groups[group].map((standing) => [standing as RegisterStanding, group])),
)
/** The group that a standing is filtered by. Every standing has one. */
export const groupOf = (standing: RegisterStanding): Group => groupByStanding.get(standing) ?? 'okant'
/** True when every standing lies in a group: for the test that holds the two lists together. */
export const everyStandingHasGroup = registerStandings.every((standing) => groupByStanding.has(standing))

/** What the place of an entry on the phase line follows from; days as ISO. */
export interface OnLine {
  standing: RegisterStanding
  /** How far it had come before it was signed. */
  reached: string | null
  signed_on: string | null
  start_on: string | null
}
const places: Partial<Record<string, number>> = {
  dialogue: 2,
  suitability: 3,
  agreement: 4,
  decision: 5,
  signing: 6,
  coming: 6,
  active: 7,
  ended: 9,
}

/** The place on the phase line, 2–8; 9 when all of it has been done. What rests, or ends nobody knows when, stands where it stood. */
export function placeInLine({ standing, reached, signed_on, start_on }: OnLine, today: string): number {
  const known = places[standing]
  if (known) return known
  if (signed_on) return start_on && start_on > today ? 6 : 7
  return places[reached ?? ''] ?? 2
}

export const orders = ['andrad', 'namn', 'start'] as const
export type Order = (typeof orders)[number]
export const origin = { parterna: 'parties', 'offentlig-kalla': 'public_source' } as const satisfies Record<
  string,
  Origin
>
export type OriginName = keyof typeof origin
export const originNames = Object.keys(origin) as OriginName[]
/** The word of the address for an origin. */
export const originName = (one: Origin): OriginName => originNames[origins.indexOf(one)] ?? 'parterna'

/** What has been asked of the register: all of it stands in the address. Nothing chosen of a kind = all of it. */
export interface Asked {
  words: string
  group: readonly Group[]
  area: readonly string[]
  /** County codes of two figures. */
  county: readonly string[]
  /** Authorities by the ends of their addresses. */
  authority: readonly string[]
  origin: readonly OriginName[]
  order: Order
  page: number
}
export type Facet = 'group' | 'area' | 'county' | 'authority' | 'origin'
export const facets = ['group', 'area', 'county', 'authority', 'origin'] as const satisfies readonly Facet[]

/** Names of the parameters in the address; never changed, since people keep and send addresses. */
export const parameters = {
  group: 'fas',
  area: 'omrade',
  county: 'lan',
  authority: 'myndighet',
  origin: 'kalla',
} as const
const longestWords = 200

/** Reads an address. What is not known there is passed over, so that an old or mistyped address still shows something. */
export function readAsked(query: URLSearchParams): Asked {
  const all = (facet: Facet) => [...new Set(query.getAll(parameters[facet]))].slice(0, 40)
  const order = query.get('ordning') as Order
  const page = Number(query.get('sida') ?? 1)
  return {
    words: (query.get('q') ?? '')
      .toWellFormed()
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, longestWords)
      .toWellFormed(),
    group: all('group').filter((one): one is Group => Object.hasOwn(groups, one)),
    area: all('area').filter((one) => areas.some(({ id }) => id === one)),
    county: all('county').filter((one) => /^\d{2}$/.test(one)),
    authority: all('authority').filter((one) => /^[a-z0-9-]{1,60}$/.test(one)),
    origin: all('origin').filter((one): one is OriginName => Object.hasOwn(origin, one)),
    order: orders.includes(order) ? order : 'andrad',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** Writes it back as the query of an address, with `?`; nothing for what is as usual. The first page has no number. */
export function writeAsked(asked: Asked): string {
  const query = new URLSearchParams()
  if (asked.words) query.set('q', asked.words)
  for (const facet of facets) for (const one of asked[facet]) query.append(parameters[facet], one)
  if (asked.order !== 'andrad') query.set('ordning', asked.order)
  if (asked.page > 1) query.set('sida', String(asked.page))
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** The same question with one choice added, or taken away when it is there; from the first page. */
export function toggled(asked: Asked, facet: Facet, value: string): Asked {
  const chosen: readonly string[] = asked[facet]
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  return { ...asked, [facet]: next, page: 1 }
}

/** The same question without filters; what was searched for stays. */
export const withoutFilters = (asked: Asked): Asked => ({
  ...asked,
  group: [],
  area: [],
  county: [],
  authority: [],
  origin: [],
  page: 1,
})

/** What is known of every entry when it is sorted out: small, since it is read for all of them. */
export interface LightEntry {
  id: string
  name: string
  standing: RegisterStanding
  area: string
  county: string | null
  origin: Origin
  /** Names of the public parties. */
  authorities: readonly string[]
  startOn: string | null
  changedAt: Date
  /** How well it answers the words, when there are any. */
  rank: number
}

const valuesOf: Record<Facet, (entry: LightEntry) => readonly string[]> = {
  group: ({ standing }) => [groupOf(standing)],
  area: ({ area }) => (area ? [area] : []),
  county: ({ county }) => (county ? [county] : []),
  authority: ({ authorities }) => authorities.map((name) => slugOf(name, 'myndighet')),
  origin: (entry) => [originName(entry.origin)],
}
const fits = (entry: LightEntry, asked: Asked, facet: Facet) =>
  asked[facet].length === 0 ||
  valuesOf[facet](entry).some((value) => (asked[facet] as readonly string[]).includes(value))

/** The entries that every filter lets through, in the order that is asked for; the best answer first when words are searched for. */
export const chosenOf = (entries: readonly LightEntry[], asked: Asked): LightEntry[] =>
  entries.filter((entry) => facets.every((facet) => fits(entry, asked, facet))).sort(inOrder(asked))

function inOrder({ order, words }: Asked) {
  const bySwedishName = (a: LightEntry, b: LightEntry) => byName(a, b) || a.id.localeCompare(b.id)
  if (order === 'namn') return bySwedishName
  if (order === 'start')
    return (a: LightEntry, b: LightEntry) => (b.startOn ?? '').localeCompare(a.startOn ?? '') || bySwedishName(a, b)
  const byRank = (a: LightEntry, b: LightEntry) => (words ? b.rank - a.rank : 0)
  return (a: LightEntry, b: LightEntry) =>
    byRank(a, b) || b.changedAt.getTime() - a.changedAt.getTime() || bySwedishName(a, b)
}

/** How many entries each choice of a filter would give, with all the other filters as they are. */
export function countsOf(entries: readonly LightEntry[], asked: Asked, facet: Facet): Map<string, number> {
  const others = facets.filter((one) => one !== facet)
  const counts = new Map<string, number>()
  for (const entry of entries.filter((one) => others.every((other) => fits(one, asked, other))))
    for (const value of new Set(valuesOf[facet](entry))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The authorities of the register by the ends of their addresses, alphabetically. */
export function authoritiesOf(entries: readonly LightEntry[]): { slug: string; name: string }[] {
  const names = new Map(
    entries.flatMap(({ authorities }) => authorities.map((name) => [slugOf(name, 'myndighet'), name])),
  )
  return [...names].map(([slug, name]) => ({ slug, name })).sort(byName)
}

export const perPage = 20
/** The entries of a page, and how many pages there are; a page beyond the last is the last. */
export function pageOf<E>(entries: readonly E[], page: number): { page: number; pages: number; entries: readonly E[] } {
  const pages = Math.max(1, Math.ceil(entries.length / perPage))
  const at = Math.min(page, pages)
  return { page: at, pages, entries: entries.slice((at - 1) * perPage, at * perPage) }
}

/** The words that an entry must hold, in lower case; at most ten. */
export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 10)

/** The counts of every filter at once. */
export const allCounts = (entries: readonly LightEntry[], asked: Asked): Record<Facet, Map<string, number>> => ({
  group: countsOf(entries, asked, 'group'),
  area: countsOf(entries, asked, 'area'),
  county: countsOf(entries, asked, 'county'),
  authority: countsOf(entries, asked, 'authority'),
  origin: countsOf(entries, asked, 'origin'),
})
