import type { Finding } from '#review/finding.ts'
import { sha256Hex } from '#platform/digest.ts'

/** That a party has seen and weighed a finding, with its why. */
export interface Seen {
  place: string
  words: string
  partyId: string
  personName: string | null
  madeAt: Date
}

/** The paragraph in which a finding stands; the whole text for one that points nowhere. */
function around(body: string, { start, end }: Pick<Finding, 'start' | 'end'>): string {
  if (end <= start) return body
  const until = body.indexOf('\n', end)
  return body.slice(body.lastIndexOf('\n', start - 1) + 1, until < 0 ? body.length : until)
}

/**
 * What a finding is known by: its rule, its quote and the paragraph around it. Another wording there gives another, so
 * that what was seen of the old words is not taken for seen of the new ones.
 */
export const placeOfFinding = (body: string, finding: Pick<Finding, 'rule' | 'quote' | 'start' | 'end'>): string =>
  sha256Hex(JSON.stringify([finding.rule, finding.quote, around(body, finding).trim()])).slice(0, 32)

/** What the parties have said of each finding, by its place, the first to say it first. */
export const seenByPlace = (seen: readonly Seen[]): ReadonlyMap<string, readonly Seen[]> =>
  Map.groupBy(seen, ({ place }) => place)
