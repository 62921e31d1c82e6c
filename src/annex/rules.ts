import { conflict } from '#platform/errors.ts'

export const longestTitle = 160

/** What an annex was at one time: its name, and a text or a file. */
export interface Edition {
  id: string
  annexId: string
  /** The annex's own count, from 1. */
  seq: number
  /** The revision of the part that it made. */
  revision: number
  title: string
  /** The text as it is kept, or null for a file. */
  body: string | null
  file: AnnexFile | null
  removed: boolean
  partyId: string
  personName: string | null
  madeAt: Date
}

/** A file that is an annex. */
export interface AnnexFile {
  id: string
  name: string
  /** Bytes. */
  size: number
  /** 64 hexadecimal figures. */
  sha256: string
}

/** An annex as it stands: its newest edition, with its place among the annexes. */
export interface Annex extends Edition {
  place: number
  /** Number in the agreement, from 1; 0 for one that has been taken away. */
  number: number
}

/** Annexes in their order, the present ones numbered from 1 and those taken away last. */
export function inOrder(annexes: readonly Omit<Annex, 'number'>[]): Annex[] {
  const sorted = annexes.toSorted((a, b) => a.place - b.place || (a.annexId < b.annexId ? -1 : 1))
  const present = sorted.filter(({ removed }) => !removed)
  return [
    ...present.map((annex, index) => ({ ...annex, number: index + 1 })),
    ...sorted.filter(({ removed }) => removed).map((annex) => ({ ...annex, number: 0 })),
  ]
}

/**
 * The order after an annex has been moved one step among the present ones.
 * @returns ids in the new order, or null when it stands at that end already or has been taken away
 */
export function moved(annexes: readonly Annex[], id: string, direction: 'up' | 'down'): string[] | null {
  const order = annexes.filter(({ removed }) => !removed).map(({ annexId }) => annexId)
  const from = order.indexOf(id)
  const to = direction === 'up' ? from - 1 : from + 1
  if (from < 0 || to < 0 || to >= order.length) return null
  order.splice(to, 0, ...order.splice(from, 1))
  return order
}

/** Whether a present annex other than this one has the name already. */
export const isTaken = (title: string, annexes: readonly Annex[], except?: string): boolean =>
  annexes.some(
    (annex) => annex.annexId !== except && !annex.removed && annex.title.toLowerCase() === title.toLowerCase(),
  )

/** Whether two editions say the same: then saving the second changes nothing. */
export const isSame = (
  one: Pick<Edition, 'title' | 'body' | 'removed'> & { file: Pick<AnnexFile, 'name' | 'sha256'> | null },
  other: typeof one,
): boolean =>
  one.title === other.title &&
  one.body === other.body &&
  one.removed === other.removed &&
  one.file?.name === other.file?.name &&
  one.file?.sha256 === other.file?.sha256

/** @throws Refusal 409 `annex.conflict` for an annex that has been taken away */
export function mustStand(annex: Pick<Annex, 'removed'>): void {
  if (annex.removed) throw conflict('annex')
}
