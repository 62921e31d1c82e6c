/** An entry as it is hashed. `at` in microseconds since 1970, as whole digits; hashes as hexadecimal digits. */
export interface Entry {
  seq: number
  at: string
  personId: string | null
  partyId: string | null
  act: string
  subjectId: string | null
  digest: string
  previous: string
  hash: string
}

/** What a chain says of itself: how many entries, and the hash of the last. */
export interface ChainHead {
  length: number
  head: string
}

/** Where a chain is broken, and how it shows. */
export interface Break {
  seq: number
  how: 'changed' | 'missing' | 'inserted'
}

/** The text of an entry that is hashed after the hash before it: every column, in this order. */
export const entryText = (entry: Entry): string =>
  [
    entry.seq,
    entry.at,
    entry.personId ?? '-',
    entry.partyId ?? '-',
    entry.act,
    entry.subjectId ?? '-',
    entry.digest,
  ].join('|')

/**
 * Follows a chain from its first entry and finds the first place where it does not hold (R9).
 * @param entries all entries of the chain, in order of `seq`
 * @param hashOf SHA-256 of the bytes of `previous` (hexadecimal) followed by the UTF-8 of a text, as hexadecimal digits
 * @returns the first break, or null when the chain is whole
 */
export function findBreak(
  entries: readonly Entry[],
  chain: ChainHead,
  hashOf: (previous: string, text: string) => string,
): Break | null {
  let previous = ''
  let expected = 1
  for (const entry of entries) {
    if (entry.seq !== expected) return { seq: expected, how: entry.seq > expected ? 'missing' : 'inserted' }
    if (entry.previous !== previous || hashOf(previous, entryText(entry)) !== entry.hash)
      return { seq: entry.seq, how: 'changed' }
    previous = entry.hash
    expected += 1
  }
  if (chain.length !== entries.length)
    return {
      seq: Math.min(chain.length, entries.length) + 1,
      how: chain.length > entries.length ? 'missing' : 'inserted',
    }
  return chain.head === previous ? null : { seq: entries.length, how: 'changed' }
}
