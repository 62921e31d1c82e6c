import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { partyCapacities, type Capacity } from '#partnership/rules.ts'
import { partnershipPaths } from '../src/partnership-paths.ts'
import { aLivedInRoom, aLockedRoom } from './furnished.ts'
import { afterwards } from './held-meeting.ts'
import { letIn, type LetIn } from './let-in.ts'
import { meetingDay } from './meetings.ts'
import { aWorld, type Someone } from './world.ts'

const clock = { now: meetingDay }
const world = await aWorld({ clock: () => clock.now })
afterAll(() => world.close())
const [lived, locked] = [await world.aPartnership(), await world.aPartnership()]

type Role = Capacity | 'left'
const withAParty: readonly string[] = partyCapacities
/** Somebody with one capacity alone, in both partnerships, for their first party if it takes one. */
async function somebodyAs(role: Role): Promise<Someone> {
  const who = await world.aPerson(role)
  for (const { id, parties } of [lived, locked]) {
    const party = role === 'left' || withAParty.includes(role) ? parties[0]!.id : null
    await world.aMandate(who, id, party, role === 'left' ? 'representative' : role)
  }
  if (role === 'left')
    await sql`update mandate set from_day = '2026-01-01', to_day = '2036-12-01' where person_id = ${who.id}`.execute(
      world.all,
    )
  return who
}
const people = new Map<Role, Someone>()
for (const role of [...partyCapacities, 'co_opted', 'reference', 'reader', 'left'] as const)
  people.set(role, await somebodyAs(role))
const names = { lived: await aLivedInRoom(world, clock, lived), locked: await aLockedRoom(world, locked) }
// The clock stands where everything is there, and where the one who has left has left
clock.now = afterwards

const addresses = Object.entries(partnershipPaths).flatMap(([name, path]) =>
  (['GET', 'POST'] as const)
    .filter((method) => world.app.routes.some((route) => route.path === path && route.method === method))
    .map((method) => {
      const filled: Readonly<Record<string, string>> = path.includes('/versioner/:') ? names.locked : names.lived
      const address = path.replace(/:(\w+)/g, (_: string, each: string) => filled[each] ?? 'saknas')
      const expected = letIn[name as keyof typeof partnershipPaths]
      return { name, method, address, who: method === 'GET' ? expected?.get : expected?.post }
    }),
)

const inside = ['representative', 'responsible_officer', 'signatory', 'co_opted'] as const
const entering: Record<LetIn, readonly Role[]> = {
  look: [...inside, 'reference', 'reader', 'left'],
  read: [...inside, 'left'],
  talk: inside,
  act: ['representative', 'responsible_officer'],
  sign: ['signatory'],
  own: ['representative', 'responsible_officer', 'signatory'],
  reference: ['reference'],
  group: ['representative', 'responsible_officer', 'reference'],
  nobody: [],
}
const ask = async (role: Role, { method, address }: (typeof addresses)[number]) => {
  const who = people.get(role)!
  return (method === 'GET' ? world.get(who, address) : world.post(who, address)).then(({ status }) => status)
}
const isRefusal = (status: number) => status === 403 || status === 404

test('every address of a partnership says who is let in there', () => {
  expect(addresses.filter(({ who }) => !who).map(({ method, name }) => `${method} ${name}`)).toEqual([])
  const walked = new Set(addresses.map(({ name }) => name))
  expect(Object.keys(letIn).filter((name) => !walked.has(name))).toEqual([])
})

test.for([...people.keys()])(
  '%s is let in at the addresses of that capacity, and refused at the others',
  async (role) => {
    const wrong: string[] = []
    let reached = 0
    for (const address of addresses) {
      const { method, name, who } = address
      const comesIn = entering[who!].includes(role) || (name === 'reference' && role !== 'reader')
      // What those who act may post is told room by room: an empty form would do it here
      if (method === 'POST' && comesIn && (who === 'act' || who === 'sign' || role === 'representative')) continue
      const status = await ask(role, address)
      if (status < 300) reached += 1
      const right = comesIn ? status !== 403 && status < 500 : isRefusal(status)
      if (!right) wrong.push(`${method} ${name} ${status}`)
    }
    expect(wrong).toEqual([])
    // The walk is over what exists
    const least = { reference: 4, reader: 3, left: 60, co_opted: 70, signatory: 70 }
    expect(reached).toBeGreaterThanOrEqual((least as Partial<Record<Role, number>>)[role] ?? 90)
  },
)

test('those who may not act have changed nothing by all that they posted', async () => {
  const theirs = [...people.values()].map(({ id }) => id)
  const left: string[] = []
  const tables = await sql<{
    name: string
  }>`select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'person_id' and not a.attisdropped`.execute(
    world.all,
  )
  // What they were given: who they are, what they do there, and what they were asked
  const given = ['person_private', 'session', 'mandate', 'membership', 'mail', 'poll_asked']
  for (const { name } of tables.rows.filter((table) => !given.includes(table.name))) {
    const found = await sql`select from ${sql.table(name)} where person_id = any (${theirs}::uuid[]) limit 1`.execute(
      world.all,
    )
    if (found.rows.length > 0) left.push(name)
  }
  expect(left).toEqual([])
})
