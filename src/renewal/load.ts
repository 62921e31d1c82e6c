import { type Room } from '#partnership/enter.ts'
import type { Ask } from '#platform/http.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { listAmendments, listNotices, listSteps, listWishes, readSituation, type WishRow } from './queries.ts'

/** Who acts in the room, for which party. @throws Refusal 403 for one who may not act */
/** The newest of each party; the rest is history. @param all the newest first */
export const newestOf = (all: readonly WishRow[]): WishRow[] => [
  ...new Map(all.toReversed().map((wish) => [wish.partyId, wish])).values(),
]

/** All that the page Vidare shows. */
export async function readOnward(c: Ask, room: Room) {
  const { tx } = c.var
  const now = await readSituation(tx, room.id)
  return {
    now,
    today: swedishDay(c.var.now),
    wishes: now.version ? await listWishes(tx, now.version.id) : [],
    amendments: await listAmendments(tx, room.id),
    notices: await listNotices(tx, room.id),
    steps: await listSteps(tx, room.id),
  }
}
export type OnwardState = Awaited<ReturnType<typeof readOnward>>
