/** How far ahead a character is looked for that the keeping of the body took away or exchanged. */
const reach = 64

/**
 * Where each character of a kept body came from.
 * @param raw what it was made of, before it was put in order for keeping
 * @returns for each character of the body its place in `raw`
 */
export function keptFrom(body: string, raw: string): number[] {
  const places: number[] = []
  let from = 0
  for (let at = 0; at < body.length; at += 1) {
    const found = raw[from] === body[at] ? from : raw.slice(from, from + reach).indexOf(body[at]!)
    const place = raw[from] === body[at] || found < 0 ? from : from + found
    places.push(place)
    from = Math.min(place + 1, raw.length)
  }
  return places
}
