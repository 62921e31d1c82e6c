import { counties, municipalities } from '#platform/places.ts'

/** Where a public party works: codes as Statistics Sweden gives them. */
export interface AuthorityPlace {
  county: string
  municipality: string | null
}

/** Regions that are called something else than their county. */
const otherNames: Record<string, string> = { västra: '14', sörmland: '04' }

/**
 * The county, and for a municipality its code, from an authority's name: «Göteborgs Stad», «Lunds kommun», «Region Skåne».
 * @returns null for a name that says no place that we know
 */
export function placeOfAuthority(name: string): AuthorityPlace | null {
  const said = name.trim().toLowerCase()
  const region = /^region (\p{L}+)/u.exec(said)?.[1] ?? (said === 'västra götalandsregionen' ? 'västra' : undefined)
  if (region) {
    const county = otherNames[region] ?? counties.find((one) => one.name.toLowerCase().startsWith(region))?.code
    return county ? { county, municipality: null } : null
  }
  const bare = /^(.+?)(?: kommun| stad)$/.exec(said)?.[1]
  if (!bare) return null
  const known =
    municipalities.find(({ name: one }) => one.toLowerCase() === bare) ??
    municipalities.find(({ name: one }) => `${one.toLowerCase()}s` === bare)
  return known ? { county: known.code.slice(0, 2), municipality: known.code } : null
}
