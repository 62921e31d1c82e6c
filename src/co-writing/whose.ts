import { keptFrom } from './kept-from.ts'
import type { WhoseRun } from './store.ts'
import type { Piece } from './words.ts'

/**
 * Whose words a kept body consists of.
 * @param body as it is kept
 * @param pieces what it was made of, before it was put in order for keeping
 * @param partyOf the party behind a client id
 */
export function whoseWords(
  body: string,
  pieces: readonly Piece[],
  partyOf: (client: number) => string | null,
): WhoseRun[] {
  const raw = pieces.map(({ text }) => text).join('')
  const parties: (string | null)[] = []
  for (const { text, client } of pieces) {
    const party = client === null ? null : partyOf(client)
    for (let at = 0; at < text.length; at += 1) parties.push(party)
  }
  const runs: WhoseRun[] = []
  for (const place of keptFrom(body, raw)) {
    const party = parties[Math.min(place, parties.length - 1)] ?? null
    const last = runs.at(-1)
    if (last && last.party === party) last.length += 1
    else runs.push({ party, length: 1 })
  }
  return runs
}
