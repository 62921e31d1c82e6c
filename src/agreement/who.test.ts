import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aWorld, type Someone } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'

const world = await aWorld()
afterAll(() => world.close())

/** Everything an agreement is made of, as one text: the same before and after means that nothing has changed. */
const tables = [
  'part',
  'heading',
  'heading_state',
  'heading_text',
  'heading_draft',
  'agreement_term',
  'accord',
  'correction',
  'correction_answer',
  'remark',
  'log_entry',
]
async function everything() {
  const sums = []
  for (const name of tables) {
    const { rows } = await sql<{
      sum: string
    }>`select coalesce(string_agg(t::text, '|' order by t::text), '') as sum from ${sql.table(name)} t`.execute(
      world.all,
    )
    sums.push(`${name}: ${rows[0]!.sum}`)
  }
  return sums.join('\n')
}

/** A room in which everything can be posted: a heading with two versions, marks, a question and a correction by another party. */
async function aFurnishedRoom() {
  const room = await aWritingRoom(world)
  const { bryggan, norrvik, vasterhav, at, pageOf } = room
  const heading = await room.aHeading(undefined, 'Ett')
  await room.aHeading(undefined, 'Två')
  const gone = await room.aHeading(undefined, 'Tre')
  await world.post(bryggan.representative, `${pageOf(gone)}/behov`, { act: 'remove' })
  await room.write(bryggan.representative, heading, 'Så stod det först.')
  await room.write(norrvik.representative, heading, 'Så står det nuu.')
  await room.answer(vasterhav.representative, heading, 'stands')
  await room.write(vasterhav.representative, heading, 'Så står det nu.', { act: 'correct' })
  await world.post(norrvik.representative, `${pageOf(heading)}/samtal`, { words: 'Hur tänker ni?' })
  await world.post(norrvik.representative, `${at}/tid`, {
    start: '2027-01-01',
    end: '2030-12-31',
    why: 'Så.',
    term_revision: '0',
  })
  const one = async (table: 'correction' | 'remark') =>
    (await sql<{ id: string }>`select id from ${sql.table(table)} order by id desc limit 1`.execute(world.all)).rows[0]!
      .id
  const first = (
    await world.all
      .selectFrom('heading_text')
      .select('id')
      .where('heading_id', '=', heading)
      .where('seq', '=', 1)
      .executeTakeFirstOrThrow()
  ).id
  const newest = (await room.newest(heading))!.id
  return { ...room, heading, gone, first, newest, correction: await one('correction'), remark: await one('remark') }
}
type Furnished = Awaited<ReturnType<typeof aFurnishedRoom>>

interface Act {
  name: string
  path: (room: Furnished) => string
  fields: (room: Furnished) => Record<string, string>
  /** What the same post answers a second time. */
  again: 303 | 404 | 409 | 422
  /** Co-opted members and signatories may, as in any conversation. */
  open?: boolean
}
const onHeading = (rest: string) => (room: Furnished) => `${room.pageOf(room.heading)}${rest}`
const acts: Act[] = [
  { name: 'begin', path: ({ at }) => `${at}/rubriker`, fields: () => ({ act: 'begin' }), again: 303 },
  {
    name: 'add a heading',
    path: ({ at }) => `${at}/rubriker`,
    fields: () => ({ act: 'add', title: 'Ny' }),
    again: 422,
  },
  { name: 'rename', path: onHeading('/namn'), fields: () => ({ title: 'Nytt namn' }), again: 303 },
  { name: 'move', path: onHeading('/plats'), fields: () => ({ direction: 'down' }), again: 303 },
  {
    name: 'mark as not needed',
    path: onHeading('/behov'),
    fields: () => ({ act: 'not_needed', reason: 'Finns i planen' }),
    again: 303,
  },
  { name: 'take out', path: onHeading('/behov'), fields: () => ({ act: 'remove' }), again: 303 },
  {
    name: 'take back',
    path: ({ pageOf, gone }) => `${pageOf(gone)}/behov`,
    fields: () => ({ act: 'take_back' }),
    again: 303,
  },
  {
    name: 'save a text',
    path: onHeading('/text'),
    fields: ({ newest }) => ({ act: 'save', body: 'Ny text', based_on: newest }),
    again: 303,
  },
  {
    name: 'restore',
    path: (room) => `${room.pageOf(room.heading)}/historik/${room.first}/ater`,
    fields: ({ newest }) => ({ based_on: newest }),
    again: 409,
  },
  {
    name: 'stand behind',
    path: onHeading('/samsyn'),
    fields: () => ({ accord: 'stands', accord_revision: '2' }),
    again: 303,
  },
  {
    name: 'want to talk',
    path: onHeading('/samsyn'),
    fields: () => ({ accord: 'talk', accord_why: 'Vi undrar', accord_revision: '2' }),
    again: 303,
  },
  {
    name: 'accept a correction',
    path: (room) => `${room.pageOf(room.heading)}/rattelse/${room.correction}/svar`,
    fields: () => ({ answer: 'accept' }),
    again: 409,
  },
  {
    name: 'decline a correction',
    path: (room) => `${room.pageOf(room.heading)}/rattelse/${room.correction}/svar`,
    fields: () => ({ answer: 'decline' }),
    again: 409,
  },
  { name: 'say', path: onHeading('/samtal'), fields: () => ({ words: 'Så här tänker vi' }), again: 303, open: true },
  {
    name: 'close a question',
    path: (room) => `${room.pageOf(room.heading)}/samtal/${room.remark}/utfall`,
    fields: ({ remark }) => ({ [`outcome-${remark}`]: 'Klart' }),
    again: 409,
  },
  {
    name: 'set the term',
    path: ({ at }) => `${at}/tid`,
    fields: () => ({ start: '2028-01-01', end: '2030-12-31', why: 'Så', term_revision: '1' }),
    again: 303,
  },
  {
    name: 'stand behind the term',
    path: ({ at }) => `${at}/tid/samsyn`,
    fields: () => ({ accord: 'stands', accord_revision: '1' }),
    again: 303,
  },
]

test.for(acts)('$name: a party’s representative does it, and doing it twice is doing it once', async (act) => {
  const room = await aFurnishedRoom()
  const [path, fields] = [act.path(room), act.fields(room)]
  const before = await everything()
  const first = await world.post(room.bryggan.representative, path, fields)
  expect(first.status).toBe(303)
  const after = await everything()
  expect(after).not.toBe(before)
  expect((await world.post(room.bryggan.representative, path, fields)).status).toBe(act.again)
  expect(await everything()).toBe(after)
})

test.for(acts)('$name: others in the room do not, and outsiders find nothing and change nothing', async (act) => {
  const room = await aFurnishedRoom()
  const other = await aFurnishedRoom()
  const [path, fields] = [act.path(room), act.fields(room)]
  const guests: Someone[] = [
    await world.aMandate(await world.aPerson(), room.partnership.id, room.bryggan.id, 'signatory'),
    await world.aMandate(await world.aPerson(), room.partnership.id, null, 'co_opted'),
  ]
  const readers: Someone[] = [
    await world.aMandate(await world.aPerson(), room.partnership.id, null, 'reference'),
    await world.aMandate(await world.aPerson(), room.partnership.id, null, 'reader'),
  ]
  const refused = act.open ? readers : [...guests, ...readers]
  const outsiders = [null, await world.aPerson(), await world.anAdministrator(), other.bryggan.representative]
  const before = await everything()
  const statuses = async (people: (Someone | null)[]) => {
    const answers = []
    for (const who of people) answers.push((await world.post(who, path, fields)).status)
    return answers
  }
  expect(await statuses(refused)).toEqual(refused.map(() => 403))
  expect(await statuses(outsiders)).toEqual(outsiders.map(() => 404))
  expect(await everything()).toBe(before)
})

/** Acts that name no heading in their address. */
const onWhole = ['begin', 'add a heading', 'set the term', 'stand behind the term']

test.for(acts.filter(({ name }) => !onWhole.includes(name)))(
  '$name: a partnership’s own room does not open another’s headings',
  async (act) => {
    const [room, other] = [await aFurnishedRoom(), await aFurnishedRoom()]
    const before = await everything()
    const crossed = act.path(room).replace(room.at, other.at)
    expect((await world.post(other.bryggan.representative, crossed, act.fields(room))).status).toBe(404)
    expect(await everything()).toBe(before)
  },
)

test('a signatory and a co-opted member take part in the conversation', async () => {
  const room = await aFurnishedRoom()
  for (const [partyId, capacity] of [
    [room.bryggan.id, 'signatory'],
    [null, 'co_opted'],
  ] as const) {
    const who = await world.aMandate(await world.aPerson(), room.partnership.id, partyId, capacity)
    expect(
      (await world.post(who, `${room.pageOf(room.heading)}/samtal`, { words: `Sagt som ${capacity}` })).status,
    ).toBe(303)
    expect(await (await world.get(who, room.pageOf(room.heading))).text()).toContain(`Sagt som ${capacity}`)
  }
})

test('a draft is nobody’s but its writer’s to make, and none is made from outside', async () => {
  const room = await aFurnishedRoom()
  const fields = { act: 'draft', body: 'Utkast', based_on: room.newest }
  const path = `${room.pageOf(room.heading)}/text`
  const signatory = await world.aMandate(await world.aPerson(), room.partnership.id, room.bryggan.id, 'signatory')
  const before = await everything()
  expect((await world.post(signatory, path, fields)).status).toBe(403)
  expect((await world.post(await world.aPerson(), path, fields)).status).toBe(404)
  expect(await everything()).toBe(before)
  expect((await world.post(room.bryggan.representative, path, fields)).status).toBe(303)
})

test('the same correction proposed twice is one; another while one is open is refused with what was typed', async () => {
  const room = await aFurnishedRoom()
  const propose = (who: Someone, body: string) =>
    world.post(who, `${room.pageOf(room.heading)}/text`, { act: 'correct', body, based_on: room.newest })
  const before = await everything()
  expect((await propose(room.vasterhav.representative, 'Så står det nu.')).status).toBe(303)
  const other = await propose(room.bryggan.representative, 'Så STÅR det nu.')
  expect(other.status).toBe(409)
  expect(await other.text()).toContain('>Så STÅR det nu.</textarea>')
  const nothing = await propose(room.bryggan.representative, 'Så står det nuu.')
  expect(nothing.status).toBe(422)
  expect(await everything()).toBe(before)
})

test('while a version is locked the agreement is read and not changed, and the buttons are gone', async () => {
  const room = await aFurnishedRoom()
  await world.all.transaction().execute(async (tx) => {
    // The lock itself is tried in its own room: here only that it holds
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`insert into version (partnership_id, number, content, canonical, hash, start_on, end_on, locked_by, locked_party)
        values (${room.partnership.id}, 1, '{}', 'x', sha256('x'), '2027-01-01', '2030-12-31', ${room.bryggan.representative.id}, ${room.bryggan.id})`.execute(
      tx,
    )
  })
  const page = await (await world.get(room.bryggan.representative, room.pageOf(room.heading))).text()
  expect(page).toContain('En version av avtalet är låst')
  expect(page).not.toContain('Ändra texten')
  const before = await everything()
  for (const act of acts.filter(({ open, name }) => !open && name !== 'close a question')) {
    const refused = await world.post(room.bryggan.representative, act.path(room), act.fields(room))
    expect([act.name, refused.status]).toEqual([act.name, 409])
    expect(await refused.text()).toContain('låst för beslut och underskrift')
  }
  expect(await everything()).toBe(before)
})
