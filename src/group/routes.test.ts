import { afterAll, describe, expect, test } from 'vitest'
import { aMeeting, called, entered, meetingDay } from '#test/meetings.ts'
import { aWorld, type Someone } from '#test/world.ts'

let now = meetingDay
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())
const outsider = (await world.aPartnership()).parties[0]!.representative

async function aGroup() {
  now = meetingDay
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
  const signatory = await world.aPerson('Firmatecknare')
  await world.aMandate(signatory, partnership.id, partnership.parties[0]!.id, 'signatory')
  const at = `/p/${partnership.slug}/grupper`
  const made = await world.post(one, at, { kind: 'steering', name: 'Styrgrupp', purpose: '' })
  expect(made.status).toBe(303)
  const path = made.headers.get('location')!.split('?')[0]!
  return { partnership, one, other, signatory, at, path, id: path.split('/').at(-1)! }
}
type Group = Awaited<ReturnType<typeof aGroup>>
const rotaFields = { rota_from: '1 dec 2036', months: '6', turns: '4', chair: 'rotating', secretary: 'rotating' }
const turnsOf = ({ id }: Group) =>
  world.all
    .selectFrom('group_turn')
    .selectAll()
    .where('group_id', '=', id)
    .where('role', '=', 'chair')
    .where('removed_at', 'is', null)
    .orderBy('from_day')
    .execute()
const seat = ({ path }: Group, who: Someone | null, person: Someone, fields: Record<string, string> = {}) =>
  world.post(who, `${path}/platser`, { person: person.id, seat: 'member', ...fields })
const htmlOf = async ({ path }: Group, who: Someone) => (await world.get(who, path)).text()

describe('seats', () => {
  test('a day that cannot be read is told on the page, with what was typed kept', async () => {
    const group = await aGroup()
    for (const [fields, words] of [
      [{ to: 'senare' }, 'Skriv dagen så här'],
      [{ from: 'snart', to: '9 dec 2036' }, 'Skriv dagen så här'],
      [{ from: '9 dec 2036', to: '8 dec 2036' }, 'Slutdagen ska vara efter den första'],
    ] as const) {
      const refused = await seat(group, group.one, group.one, fields)
      expect(refused.status).toBe(422)
      const page = await refused.text()
      for (const shown of [words, ...Object.values(fields)]) expect(page).toContain(shown)
    }
  })

  test('each party names its own members, and the page says until every party is in', async () => {
    const group = await aGroup()
    expect((await seat(group, group.one, group.one)).status).toBe(303)
    expect(await htmlOf(group, group.other)).toContain('har ingen ledamot än')
    expect((await seat(group, group.one, group.other)).status).toBe(422)
    expect((await seat(group, group.other, group.other)).status).toBe(303)
    expect((await seat(group, group.other, group.other)).status).toBe(422)
    expect(await htmlOf(group, group.one)).toContain('Alla parter har en ledamot.')
    expect((await world.post(group.one, group.at, { kind: 'steering', name: 'En till' })).status).toBe(422)
  })

  test('somebody co-opted brings a competence for a set time, and belongs to no party', async () => {
    const group = await aGroup()
    const guest = await world.aMandate(await world.aPerson('Kunnig'), group.partnership.id, null, 'co_opted')
    expect((await seat(group, group.one, guest)).status).toBe(422)
    expect((await seat(group, group.one, guest, { seat: 'co_opted' })).status).toBe(422)
    const given = { seat: 'co_opted', competence: 'Ungas psykiska hälsa', to: '30 juni 2037' }
    expect((await seat(group, group.other, guest, given)).status).toBe(303)
    expect(await htmlOf(group, group.one)).toContain('Ungas psykiska hälsa')
  })

  test('who leaves stays in the history; another party’s member is not one’s to end', async () => {
    const group = await aGroup()
    await seat(group, group.one, group.one)
    const { id } = await world.all
      .selectFrom('group_seat')
      .select('id')
      .where('group_id', '=', group.id)
      .executeTakeFirstOrThrow()
    expect((await world.post(group.other, `${group.path}/platser/${id}/slut`)).status).toBe(403)
    expect((await world.post(group.one, `${group.path}/platser/${id}/slut`)).status).toBe(303)
    expect((await world.post(group.one, `${group.path}/platser/${id}/slut`)).status).toBe(409)
    now = new Date('2036-12-20T09:00:00Z')
    expect(await htmlOf(group, group.other)).toContain('Vilka som har varit vad')
  })

  test('the database seats nobody without a mandate, and nobody for another party', async () => {
    const group = await aGroup()
    const row = (person_id: string, party_id: string) => ({
      group_id: group.id,
      partnership_id: group.partnership.id,
      person_id,
      party_id,
      seat: 'member' as const,
    })
    const [first, second] = group.partnership.parties.map(({ id }) => id) as [string, string]
    const put = (person: Someone, party: string) =>
      entered(world, group.one, group.partnership, (tx) =>
        tx.insertInto('group_seat').values(row(person.id, party)).execute(),
      )
    await expect(put(outsider, first)).rejects.toThrow(/no mandate/)
    await expect(put(group.other, second)).rejects.toThrow(/row-level security/)
  })
})

describe('turns', () => {
  test('a rota gives every party as many turns, and the one whose turn it is leads the meeting of the day', async () => {
    const group = await aGroup()
    // Called before there is a rota: nobody leads them yet, but one that somebody has said who leads
    const before = await Promise.all(
      ['10 dec 2036', '10 juni 2037'].map((day) =>
        aMeeting(world, group.other, group.partnership, { ...called, kind: 'steering', day }),
      ),
    )
    const leads = async ({ id }: { id: string }) =>
      (await world.all.selectFrom('meeting').select('chair_id').where('id', '=', id).executeTakeFirstOrThrow()).chair_id
    expect((await world.post(group.one, `${group.path}/turordning`, rotaFields)).status).toBe(303)
    expect(await Promise.all(before.map(leads))).toEqual([null, null])
    const turns = await turnsOf(group)
    expect(turns.map(({ from_day }) => from_day.toString())).toEqual([
      '2036-12-01',
      '2037-06-01',
      '2037-12-01',
      '2038-06-01',
    ])
    expect(new Set(turns.slice(0, 2).map(({ party_id }) => party_id)).size).toBe(2)
    const own = turns.find(({ party_id }) => party_id === group.partnership.parties[0]!.id)!
    expect((await world.post(group.other, `${group.path}/turordning/${own.id}`, { who: group.other.id })).status).toBe(
      403,
    )
    const forAnother = entered(world, group.other, group.partnership, (tx) =>
      tx.updateTable('group_turn').set({ person_id: group.one.id }).where('id', '=', own.id).execute(),
    )
    await expect(forAnother).rejects.toThrow('another party names its own')
    expect((await world.post(group.one, `${group.path}/turordning/${own.id}`, { who: group.one.id })).status).toBe(303)
    const first = own === turns[0]
    expect(await Promise.all(before.map(leads))).toEqual(first ? [group.one.id, null] : [null, group.one.id])
    const day = first ? '9 dec 2036' : '9 juni 2037'
    const meeting = await aMeeting(world, group.other, group.partnership, { ...called, kind: 'steering', day })
    const row = await world.all.selectFrom('meeting').selectAll().where('id', '=', meeting.id).executeTakeFirstOrThrow()
    expect(row.chair_id).toBe(group.one.id)
  })

  test('a new rota takes the place of what has not begun, and goes on from what has been', async () => {
    const group = await aGroup()
    await world.post(group.one, `${group.path}/turordning`, rotaFields)
    now = new Date('2037-01-10T09:00:00Z')
    const again = { ...rotaFields, rota_from: '1 juni 2037', months: '12', turns: '2' }
    expect((await world.post(group.other, `${group.path}/turordning`, again)).status).toBe(303)
    const turns = await turnsOf(group)
    expect(turns.map(({ from_day, to_day }) => `${from_day}–${to_day}`)).toEqual([
      '2036-12-01–2037-05-31',
      '2037-06-01–2038-05-31',
      '2038-06-01–2039-05-31',
    ])
    expect(turns[1]!.party_id).not.toBe(turns[0]!.party_id)
    expect((await world.post(group.one, `${group.path}/turordning`, rotaFields)).status).toBe(422)
  })

  test('a swap holds when somebody of the other party has said yes, and not before', async () => {
    const group = await aGroup()
    await world.post(group.one, `${group.path}/turordning`, { ...rotaFields, secretary: 'shared' })
    const turns = await turnsOf(group)
    const [first] = group.partnership.parties
    const ahead = turns.slice(1)
    const mine = ahead.find(({ party_id }) => party_id === first!.id)!
    const theirs = ahead.find(({ party_id }) => party_id !== first!.id)!
    const propose = () =>
      world.post(group.one, `${group.path}/byten`, { mine: mine.id, theirs: theirs.id, why: 'Semester' })
    expect((await world.post(group.one, `${group.path}/byten`, { mine: theirs.id, theirs: mine.id })).status).toBe(422)
    expect((await propose()).status).toBe(303)
    expect((await propose()).status).toBe(409)
    const swap = await world.all
      .selectFrom('turn_swap')
      .select('id')
      .where('group_id', '=', group.id)
      .executeTakeFirstOrThrow()
    const answer = (who: Someone, said = 'yes') =>
      world.post(who, `${group.path}/byten/${swap.id}/svar`, { answer: said })
    expect((await answer(group.one)).status).toBe(403)
    await expect(
      entered(world, group.one, group.partnership, (tx) =>
        tx.updateTable('turn_swap').set({ answer: 'yes' }).where('id', '=', swap.id).execute(),
      ),
    ).rejects.toThrow(/the other party answers/)
    expect((await turnsOf(group)).find(({ id }) => id === mine.id)!.party_id).toBe(first!.id)
    expect((await answer(group.other)).status).toBe(303)
    expect((await turnsOf(group)).find(({ id }) => id === mine.id)!.party_id).not.toBe(first!.id)
    expect((await turnsOf(group)).find(({ id }) => id === theirs.id)!.party_id).toBe(first!.id)
    expect((await answer(group.other)).status).toBe(409)
  })
})

test('outsiders find no group and change none; those who only sign read and may not act', async () => {
  const group = await aGroup()
  await world.post(group.one, `${group.path}/turordning`, rotaFields)
  await seat(group, group.one, group.one)
  const turn = (await turnsOf(group))[0]!.id
  const { id } = await world.all
    .selectFrom('group_seat')
    .select('id')
    .where('group_id', '=', group.id)
    .executeTakeFirstOrThrow()
  const sum = async () =>
    JSON.stringify([
      await world.all.selectFrom('partnership_group').selectAll().execute(),
      await world.all.selectFrom('group_seat').selectAll().execute(),
      await world.all.selectFrom('group_turn').selectAll().execute(),
      await world.all.selectFrom('turn_swap').selectAll().execute(),
    ])
  const before = await sum()
  const addresses = [
    group.at,
    `${group.path}/platser`,
    `${group.path}/platser/${id}/slut`,
    `${group.path}/turordning`,
    `${group.path}/turordning/${turn}`,
    `${group.path}/byten`,
    `${group.path}/byten/${id}/svar`,
    `${group.path}/slut`,
  ]
  for (const address of addresses) {
    const fields = { kind: 'working', name: 'Kapad', ...rotaFields, answer: 'yes', person: group.one.id }
    expect([address, (await world.post(outsider, address, fields)).status]).toEqual([address, 404])
    expect([address, (await world.post(null, address, fields)).status]).toEqual([address, 404])
    expect([address, (await world.post(group.signatory, address, fields)).status]).toEqual([address, 403])
  }
  for (const address of [group.at, group.path, `/p/${group.partnership.slug}/overlamning`]) {
    expect((await world.get(outsider, address)).status).toBe(404)
    expect((await world.get(group.signatory, address)).status).toBe(200)
  }
  expect(await sum()).toBe(before)
  expect((await world.post(group.other, `${group.path}/slut`)).status).toBe(303)
  expect((await world.post(group.one, `${group.path}/slut`)).status).toBe(409)
})
