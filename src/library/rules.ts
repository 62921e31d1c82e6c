import { headingKinds, type HeadingKindId } from '#profile/heading-kinds.ts'
import { slugOf } from '#platform/slug.ts'

/** What became of a clause, as one searches for it. */
export const fateNames = { beholls: 'kept', skrevs_om: 'changed', togs_bort: 'removed' } as const
export type FateName = keyof typeof fateNames
const isFate = (name: string): name is FateName => Object.hasOwn(fateNames, name)

/** What has been asked of the library: all of it stands in the address. Nothing chosen = all of it. */
export interface Asked {
  words: string
  /** A kind of the shared vocabulary, or `own`. */
  kind: HeadingKindId | ''
  /** An authority by the end of its address. */
  authority: string
  fate: FateName | ''
  page: number
}

/** How many clauses a page shows. */
export const perPage = 20
const longestWords = 200

const kindNames = new Map<HeadingKindId, string>([
  ...headingKinds.map(({ kind, title }) => [kind, slugOf(title.sv, kind)] as const),
  ['own', 'egen-rubrik'],
])
const kindByName = new Map([...kindNames].map(([kind, name]) => [name, kind]))
/** The word of the address for a kind of heading: its Swedish name. */
export const kindName = (kind: HeadingKindId): string => kindNames.get(kind) ?? ''

/** Reads an address. What is not known there is passed over, so that an old or mistyped address still shows something. */
export function readAsked(query: URLSearchParams): Asked {
  const authority = query.get('myndighet') ?? ''
  const fate = query.get('ode') ?? ''
  const page = Number(query.get('sida') ?? 1)
  return {
    words: (query.get('q') ?? '')
      .toWellFormed()
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, longestWords)
      .toWellFormed(),
    kind: kindByName.get(query.get('rubrik') ?? '') ?? '',
    authority: /^[a-z0-9-]{1,60}$/.test(authority) ? authority : '',
    fate: isFate(fate) ? fate : '',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** Writes it back as the query of an address, with `?`; nothing for what is as usual. The first page has no number. */
export function writeAsked({ words, kind, authority, fate, page }: Asked): string {
  const query = new URLSearchParams()
  if (words) query.set('q', words)
  if (kind) query.set('rubrik', kindName(kind))
  if (authority) query.set('myndighet', authority)
  if (fate) query.set('ode', fate)
  if (page > 1) query.set('sida', String(page))
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** True when anything narrows the search. */
export const isNarrowed = ({ words, kind, authority, fate }: Asked): boolean =>
  Boolean(words || kind || authority || fate)
