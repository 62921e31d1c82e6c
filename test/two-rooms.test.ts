import { afterAll, expect, test } from 'vitest'
import { paths } from '#paths'
import { addItem, aMeeting, itemsOf } from './meetings.ts'
import { aWorld, type SomePartnership } from './world.ts'

// Who is in two partnerships sees the rows of both, so that it is the pages that keep each under its own address.
const world = await aWorld()
afterAll(() => world.close())
const [here, there] = [await world.aPartnership(), await world.aPartnership()]
const me = here.parties[0]!.representative
await world.aMandate(me, there.id, there.parties[0]!.id, 'representative')
const at = ({ slug }: SomePartnership) => `/p/${slug}`

/** Fills a room by its own forms, and answers with ids by the names that addresses have for them. */
async function furnish(room: SomePartnership): Promise<Record<string, string>> {
  const put = async (path: string, fields: Record<string, string>) => {
    const answer = await world.post(me, `${at(room)}/${path}`, fields)
    expect(answer.status, path).toBe(303)
    return answer.headers.get('location')!.split('?')[0]!.split('/').at(-1)!
  }
  const group = await put('grupper', { kind: 'steering', name: 'Styrgrupp', purpose: '' })
  const round = await put('bedomning/omgangar', { set: 'iop-i-korthet' })
  await put('avtal/rubriker', { title: 'Syfte' })
  await put('mal', { kind: 'aspiration', words: 'Ingen är ensam.' })
  await put('resurser', {
    party_id: room.parties[0]!.id,
    kind: 'money',
    description: 'Hyra',
    quantity: '500',
    unit: '',
  })
  const day = { day: '9 dec 2036', start: '17.30', end: '19:00' }
  const meeting = await aMeeting(world, me, room, { ...day, kind: 'steering' })
  await addItem(world, me, meeting.path, 'Kvällarna')
  const first = async (table: 'heading' | 'goal' | 'resource') =>
    (
      await world.all
        .selectFrom(table)
        .select('id')
        .where('partnership_id' as never, '=', room.id as never)
        .executeTakeFirst()
    )?.id ?? ''
  return {
    group,
    round,
    heading: await first('heading'),
    goal: await first('goal'),
    resource: await first('resource'),
    meeting: meeting.id,
    item: (await itemsOf(world, meeting.id))[0]!.id,
  }
}
const ids = { here: await furnish(here), there: await furnish(there) }

/** Every address of a room whose names are all known, filled with what is there, with its method. */
const addresses = [
  ...new Map(
    world.app.routes
      .filter(({ path, method }) => path.startsWith(`${paths.partnership}/`) && ['GET', 'POST'].includes(method))
      .map(({ path, method }) => [`${method} ${path}`, { path, method }]),
  ).values(),
].filter(({ path }) => {
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!)
  // Replied to by the reference group alone, whatever meeting it is: others may not (403)
  if (path === paths.referenceReply) return false
  return names.length > 1 && names.every((name) => name === 'partnership' || name in ids.there)
})
const filled = (path: string, room: SomePartnership, found: Record<string, string>) =>
  path.replace(/:(\w+)/g, (_, name: string) => (name === 'partnership' ? room.slug : found[name]!))
const words = { title: 'Intrång', words: 'Intrång', body: 'Intrång', answer: 'stands', coming: 'yes', revision: '1' }

/** What stands in the rooms, as a digest for each thing that the addresses name. */
const standing = async () => {
  const tables = ['heading', 'heading_text', 'goal', 'resource', 'meeting', 'agenda_item', 'meeting_note', 'accord']
  const more = ['partnership_group', 'group_seat', 'group_turn', 'assessment_draft', 'assessment_hand_in', 'log_entry']
  const rows = [...tables, ...more].map((table) =>
    world.all
      .selectFrom(table as 'heading')
      .selectAll()
      .execute(),
  )
  return JSON.stringify((await Promise.all(rows)).map((all) => all.map((row) => JSON.stringify(row)).toSorted()))
}

test('what is of one partnership is not found under the address of another, also by who is in both', async () => {
  expect(addresses.length).toBeGreaterThan(30)
  const before = await standing()
  const found: string[] = []
  for (const { path, method } of addresses) {
    const address = filled(path, here, ids.there)
    const answer = await (method === 'GET' ? world.get(me, address) : world.post(me, address, words))
    if (answer.status !== 404) found.push(`${method} ${path} ${answer.status}`)
  }
  expect(found).toEqual([])
  expect(await standing()).toBe(before)
})

test('under its own address all of it is there: the walk is over what exists', async () => {
  const lost: string[] = []
  for (const { path } of addresses.filter(({ method }) => method === 'GET'))
    if ((await world.get(me, filled(path, there, ids.there))).status === 404) lost.push(path)
  expect(lost).toEqual([])
})
