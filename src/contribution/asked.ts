import type { Asked } from './queries.ts'

/** What of the list is asked for, and which page of it. */
export interface ListAsked extends Asked {
  page: number
  /** The kind that is drawn year by year, by its key. */
  kind?: string
  month?: string
}

/**
 * Reads what an address asks for; what it does not understand it passes over.
 * @param parties ids of the parties that may be asked for
 */
export function readAsked(query: Record<string, string>, parties: readonly string[]): ListAsked {
  const year = Number(query['ar'])
  const page = Number(query['sida'])
  const { part = '', lage = '', slag = '', manad = '' } = query
  return {
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
    ...(parties.includes(part) ? { party: part } : {}),
    ...(Number.isInteger(year) && year >= 1900 && year <= 2200 ? { year } : {}),
    ...(lage === 'own' || lage === 'confirmed' ? { state: lage } : {}),
    ...(slag ? { kind: slag } : {}),
    ...(manad ? { month: manad } : {}),
  }
}

/** The same as the query of an address, with its `?`, or nothing. */
export function writeAsked({ page, party, year, state, kind }: ListAsked): string {
  const query = new URLSearchParams({
    ...(party ? { part: party } : {}),
    ...(year ? { ar: String(year) } : {}),
    ...(state ? { lage: state } : {}),
    ...(kind ? { slag: kind } : {}),
    ...(page > 1 ? { sida: String(page) } : {}),
  })
  return query.size > 0 ? `?${query}` : ''
}
