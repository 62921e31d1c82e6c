import { hasSamsyn, samsynOn, type Accord, type Part, type Standpoint } from '#accord/rules.ts'

/** Which rows of the matrix are shown: all, those that wait for somebody, or those that somebody wants to talk about. */
export const filters = ['alla', 'vantar', 'prata'] as const
export type Filter = (typeof filters)[number]

/** A part with where every party stands on it. */
export interface StandingRow<P extends { id: string }, W extends Part = Part> {
  part: W
  points: Standpoint<P>[]
}

/** Every part of the agreement with where each party stands, as far as the filter lets through. */
export const standingRows = <P extends { id: string }, W extends Part>(
  parts: readonly W[],
  accords: readonly Accord[],
  parties: readonly P[],
  filter: Filter = 'alla',
): StandingRow<P, W>[] =>
  parts
    .filter(({ kind, revision }) => kind !== 'publication' || revision > 0)
    .map((part) => ({ part, points: samsynOn(part, accords, parties) }))
    .filter(({ points }) => {
      if (filter === 'vantar') return !hasSamsyn(points)
      return filter === 'alla' || points.some(({ stand }) => stand === 'talk')
    })

/**
 * The answer by which a party last stood behind a part, whatever it is now; undefined when it never has.
 * What has changed is counted from there.
 */
export const lastStoodBehind = (
  part: Pick<Part, 'id'>,
  accords: readonly Accord[],
  partyId: string,
): Accord | undefined =>
  accords
    .filter((accord) => accord.partId === part.id && accord.partyId === partyId && accord.answer === 'stands')
    .toSorted((a, b) => b.revision - a.revision)[0]

/** A row that has been kept each time it was changed, as far as it matters when that was. */
interface Kept {
  id: string
  created_at: Date
  removed_at: Date | null
}

/**
 * Rows as they were at a moment: each as it was before the first change after it, and without those not yet written or
 * already removed then.
 * @param rows as they are now, removed ones too
 * @param earlier what rows said before each change, the oldest first
 * @param read makes a row of what was kept
 */
export function linesAt<R extends Kept>(
  rows: readonly R[],
  earlier: readonly { lineId: string; said: Record<string, unknown>; changedAt: Date }[],
  at: Date,
  read: (said: Record<string, unknown>) => R,
): R[] {
  const then = new Map<string, R>()
  for (const { lineId, said, changedAt } of earlier)
    if (changedAt > at && !then.has(lineId)) then.set(lineId, read(said))
  return rows
    .filter(({ created_at }) => created_at <= at)
    .map((row) => then.get(row.id) ?? row)
    .filter(({ removed_at }) => removed_at === null)
}
