const times: Record<string, number> = { mkr: 1e6, mnkr: 1e6, milj: 1e6, miljoner: 1e6, tkr: 1e3 }
const amount =
  /(?<![\d.,])(\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d{1,9}(?:[.,]\d{1,3})?)\s*(mkr|mnkr|miljoner|milj|tkr|kr|kronor|sek)(?!\p{L})/giu

/** The sums of money that a free text seems to name, in whole kronor. A reading: the text itself is what stands. */
export const readAmounts = (text: string): number[] =>
  [...text.matchAll(amount)].map(([, figures = '', unit = '']) => {
    const grouped = /^\d{1,3}(?:[ \u00a0\u202f.]\d{3})+$/.test(figures)
    const value = Number(grouped ? figures.replace(/\D/g, '') : figures.replace(',', '.'))
    return Math.round(value * (times[unit.toLowerCase()] ?? 1))
  })

const english =
  /(?<!\p{L})(about|agreement|and|around|discussed|for|from|in|just|municipality|of|orally|over|per year|promised|shelter|size|summary|support|the|to|until|whole|winter|with|year)(?!\p{L})/iu
// «in» and «for» are Swedish words or beginnings too: they count only beside another
const alsoSwedish = /^(for|in|to|of)$/i

/** True when a text of a Swedish list holds English words: somebody has translated, and the wording is not the source's. */
export function holdsEnglish(text: string): boolean {
  const found = [...text.matchAll(new RegExp(english.source, 'giu'))].map(([word]) => word)
  return found.some((word) => !alsoSwedish.test(word))
}

/** True when a text speaks of a promise by word of mouth: then nothing was ever signed, as far as the source tells. */
export const isOnlyPromised = (text: string): boolean =>
  /orally (promised|agreed)|muntlig(t|a|en)?\s+(löfte|utfäst|överens|avtal|lova)|verbal(ly)? (promise|agreement)/i.test(
    text,
  )

/** What a column about status may say, in either language. */
export type StatedStatus = 'active' | 'ended' | 'never_concluded' | 'unknown'
const stated: readonly [RegExp, StatedStatus][] = [
  [
    /^(aldrig (ingånget|undertecknat|tecknat|avtalat)|inte ingånget|ej ingånget|never (concluded|signed))/i,
    'never_concluded',
  ],
  [/^(avslutat?|slut|upphört|uppsagt|avbrutet|ended|terminated)/i, 'ended'],
  [/^(aktivt?|pågår|pågående|gäller|active|ongoing)/i, 'active'],
  [/^(okänt?|oklart?|vet inte|unknown|\?)$/i, 'unknown'],
]

/** The status that a cell states, or null when its words are none that we know. */
export const readStatus = (text: string): StatedStatus | null =>
  stated.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null
