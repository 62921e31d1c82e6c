import { expect } from 'vitest'
import { addItem, aMeeting, called, itemsOf, meetingDay } from './meetings.ts'
import type { Someone, World } from './world.ts'

export const during = new Date('2036-12-09T17:00:00Z')
export const afterwards = new Date('2036-12-11T09:00:00Z')

/** A partnership whose meeting has one item and is going on, with everyone there, and a clock that it moves. */
export async function aHeldMeeting(world: World, clock: { now: Date }) {
  clock.now = meetingDay
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
  const officer = await world.aPerson('Ansvarig handläggare')
  await world.aMandate(officer, partnership.id, partnership.parties[1]!.id, 'responsible_officer')
  const signatory = await world.aPerson('Firmatecknare')
  await world.aMandate(signatory, partnership.id, partnership.parties[0]!.id, 'signatory')
  const { id, path } = await aMeeting(world, one, partnership, { ...called, kind: 'steering' })
  await addItem(world, other, path, 'Kurator på fredagar')
  const item = (await itemsOf(world, id))[0]!.id
  clock.now = during
  const presence = { [`presence-${one.id}`]: 'here', [`presence-${other.id}`]: 'remote' }
  expect((await world.post(one, `${path}/narvaro`, { others: '', ...presence })).status).toBe(303)
  return { partnership, one, other, officer, signatory, id, path, item }
}
export type Held = Awaited<ReturnType<typeof aHeldMeeting>>

/** Writes in a decision that all parties stand behind, unless the fields say otherwise. */
export const decide = (
  world: World,
  { path, item, partnership }: Held,
  who: Someone | null,
  fields: Record<string, string> = {},
) =>
  world.post(who, `${path}/dagordning/${item}/beslut`, {
    decision: 'Vi provar kurator på distans.',
    ...Object.fromEntries(partnership.parties.map(({ id }) => [`stand-${id}`, 'stands'])),
    ...fields,
  })
export const decisionsOf = (world: World, { id }: Held) =>
  world.all.selectFrom('meeting_decision').selectAll().where('meeting_id', '=', id).orderBy('number').execute()
/** Lets the second party's representative take something on. */
export const takeOn = (
  world: World,
  { path, item, other }: Held,
  who: Someone | null,
  fields: Record<string, string> = {},
) =>
  world.post(who, `${path}/dagordning/${item}/uppgift`, {
    task: 'Ordna lokal',
    owner: other.id,
    due: '15 jan 2037',
    ...fields,
  })
/** Names the first party's representative as chair, the second's as secretary, and hands the minutes round. */
export const handRound = async (world: World, held: Held) => {
  await world.post(held.one, `${held.path}/roller`, { chair: held.one.id, secretary: held.other.id })
  return world.post(held.other, `${held.path}/justering`, { approve_by: '20 dec 2036' })
}
