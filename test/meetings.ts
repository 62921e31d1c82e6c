import { expect } from 'vitest'
import { enterAs, seeAs, type Tx } from '#platform/db.ts'
import type { SomePartnership, Someone, World } from './world.ts'

/** Far enough ahead that nobody's mandate begins later, whenever the tests are run. */
export const meetingDay = new Date('2036-11-20T09:00:00Z')

/** What the form of a meeting holds when it is filled in. */
export const called = { kind: 'idea', day: '9 dec 2036', start: '17.30', end: '19:00', place: 'Kajgatan 4', link: '' }
/** Where a partnership's meetings are. */
export const meetingsOf = (partnership: SomePartnership) => `/p/${partnership.slug}/moten`

/** Calls a meeting through its form. @returns its address and its id */
export async function aMeeting(
  world: World,
  who: Someone,
  partnership: SomePartnership,
  fields: Record<string, string> = {},
) {
  const answer = await world.post(who, `${meetingsOf(partnership)}/nytt`, { ...called, ...fields })
  expect(answer.status).toBe(303)
  const path = answer.headers.get('location')!.split('?')[0]!
  return { path, id: path.split('/').at(-1)! }
}

/** Everything that has been put on a meeting's agenda, or that waits for one (null), in order. */
export const itemsOf = (world: World, meetingId: string | null) =>
  world.all
    .selectFrom('agenda_item')
    .select(['id', 'title', 'place', 'removed_at'])
    .where('meeting_id', meetingId === null ? 'is' : '=', meetingId)
    .orderBy('place')
    .execute()

/** The titles that stand on an agenda, in order. */
export const titlesOf = async (world: World, meetingId: string | null) =>
  (await itemsOf(world, meetingId)).filter(({ removed_at }) => !removed_at).map(({ title }) => title)

/** Puts an item on the agenda of a meeting. */
export const addItem = (
  world: World,
  who: Someone | null,
  path: string,
  title: string,
  more: Record<string, string> = {},
) => world.post(who, `${path}/dagordning`, { title, ...more })

/** In the database itself, as a party's representative who has entered the partnership. */
export const entered = <T>(
  world: World,
  who: Someone,
  partnership: SomePartnership,
  act: (tx: Tx, partyId: string) => Promise<T>,
  now = meetingDay,
) =>
  world.web.transaction().execute(async (tx) => {
    const party = partnership.parties.find(({ representative }) => representative.id === who.id)!
    await seeAs(tx, { personId: who.id, now })
    await enterAs(tx, party.id)
    return act(tx, party.id)
  })
