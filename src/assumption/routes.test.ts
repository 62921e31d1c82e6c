import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, expect, test } from 'vitest'
import type { Tx } from '#platform/db.ts'
import { aMeeting, called, entered } from '#test/meetings.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'
import { isDue, type Verdict } from './rules.ts'

const clock = { now: new Date('2036-03-10T09:00:00Z') }
const world = await aWorld({ clock: () => clock.now })
afterAll(() => world.close())

const at = (partnership: SomePartnership) => `/p/${partnership.slug}/mal/antaganden`
const believed = { words: 'de som kommer två gånger kommer en tredje', believed_on: '2036-03-09' }
const seen = { verdict: 'holds', seen: 'Nio av tio kom en tredje gång.', reviewed_on: '2036-03-10' }
const assumptions = (partnership: SomePartnership) =>
  world.all
    .selectFrom('assumption')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .orderBy('number')
    .execute()
const reviews = (partnership: SomePartnership) =>
  world.all
    .selectFrom('assumption_review')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .orderBy('id')
    .execute()

/** A partnership with an assumption of the whole, somebody who only takes part, and an outsider. */
async function anAssumption(over: Record<string, string> = {}) {
  clock.now = new Date('2036-03-10T09:00:00Z')
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'reader')
  expect((await world.post(one, at(partnership), { ...believed, ...over })).status).toBe(303)
  return { partnership, one, other, guest, reader, outsider: await world.aPerson() }
}

test('any party writes, changes, removes and looks again; others neither see nor change anything', async () => {
  const { partnership, other, guest, reader, outsider } = await anAssumption()
  const before = [await assumptions(partnership), await reviews(partnership)]
  for (const [who, status] of [
    [outsider, 404],
    [null, 404],
    [guest, 403],
    [reader, 403],
  ] as const)
    for (const [path, fields] of [
      ['', believed],
      ['/1/andra', believed],
      ['/1/borttagning', { removed: 'yes' }],
      ['/1/provning', seen],
    ] as const)
      expect((await world.post(who, `${at(partnership)}${path}`, fields)).status, path).toBe(status)
  expect([await assumptions(partnership), await reviews(partnership)]).toEqual(before)
  expect((await world.get(outsider, `${at(partnership)}/1`)).status).toBe(404)
  expect((await world.get(reader, `${at(partnership)}/1`)).status).toBe(403)
  expect(await (await world.get(guest, `${at(partnership)}/1`)).text()).toContain(`Vi tror att ${believed.words}`)
  expect((await world.post(other, `${at(partnership)}/1/provning`, seen)).status).toBe(303)
  const page = await (await world.get(guest, `${at(partnership)}/1`)).text()
  for (const words of ['Håller', seen.seen, '10 september 2036']) expect(page).toContain(words)
})

test('the same assumption, and the same look at it, sent twice are there once', async () => {
  const { partnership, one, other } = await anAssumption()
  expect((await world.post(one, at(partnership), { ...believed, words: `Vi tror att ${believed.words}` })).status).toBe(
    303,
  )
  expect(await assumptions(partnership)).toHaveLength(1)
  for (let times = 0; times < 2; times += 1)
    expect((await world.post(other, `${at(partnership)}/1/provning`, seen)).status).toBe(303)
  expect(await reviews(partnership)).toMatchObject([{ verdict: 'holds', party_id: partnership.parties[1]!.id }])
  await world.post(one, `${at(partnership)}/1/provning`, { ...seen, verdict: 'not_known' })
  expect((await reviews(partnership)).map(({ verdict }) => verdict)).toEqual(['holds', 'not_known'])
})

test('a look that cannot be read keeps all that was typed: it names what was seen, on a day since it was believed', async () => {
  const { partnership, one } = await anAssumption()
  for (const wrong of [
    { verdict: 'perhaps' },
    { seen: '' },
    { reviewed_on: '2036-03-11' },
    { reviewed_on: '2036-03-08' },
    { reviewed_on: 'i går' },
  ]) {
    const answer = await world.post(one, `${at(partnership)}/1/provning`, { ...seen, ...wrong })
    expect(answer.status, JSON.stringify(wrong)).toBe(422)
  }
  const late = await world.post(one, `${at(partnership)}/1/provning`, { ...seen, reviewed_on: '2036-03-11' })
  expect(await late.text()).toContain(seen.seen)
  expect((await world.post(one, at(partnership), { ...believed, words: 'Vi tror att ' })).status).toBe(422)
  expect(await reviews(partnership)).toEqual([])
})

test('what it said before is kept, and of two who write at once neither loses a word', async () => {
  const { partnership, one, other } = await anAssumption()
  const mark = String((await assumptions(partnership))[0]!.changed_at.getTime())
  const change = (who: Someone, words: string) =>
    world.post(who, `${at(partnership)}/1/andra`, { ...believed, words, seen: mark })
  clock.now = new Date('2036-03-10T10:00:00Z')
  expect((await change(other, 'de som kommer tre gånger stannar')).status).toBe(303)
  const late = await change(one, 'alla stannar')
  expect(late.status).toBe(409)
  const page = await late.text()
  expect(page).toContain('de som kommer tre gånger stannar')
  expect(page).toContain('alla stannar')
  const earlier = await world.all
    .selectFrom('earlier_thought')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .execute()
  expect(earlier).toMatchObject([{ said: { words: believed.words }, party_id: partnership.parties[1]!.id }])
})

test('a removed one is not looked at nor changed until it is taken back', async () => {
  const { partnership, one, other } = await anAssumption()
  const remove = (removed: string) => world.post(one, `${at(partnership)}/1/borttagning`, { removed })
  expect([(await remove('yes')).status, (await remove('yes')).status]).toEqual([303, 303])
  expect((await world.post(other, `${at(partnership)}/1/provning`, seen)).status).toBe(409)
  expect((await world.post(other, `${at(partnership)}/1/andra`, { ...believed, words: 'annat' })).status).toBe(409)
  await remove('no')
  expect((await world.post(other, `${at(partnership)}/1/provning`, seen)).status).toBe(303)
})

test('half a year on it waits for every party and for the next meeting, until somebody has looked', async () => {
  const { partnership, one, other } = await anAssumption()
  clock.now = new Date('2036-09-08T09:00:00Z')
  const { path } = await aMeeting(world, one, partnership, { ...called, day: '12 okt 2036' })
  const toDo = async (who: Someone) =>
    (await (await world.get(who, '/mina/att-gora')).text()).includes('Håller det ni tror?')
  const onAgenda = async () => (await (await world.get(other, path)).text()).includes('value="assumption:')
  expect([await toDo(one), await toDo(other), await onAgenda()]).toEqual([false, false, false])
  clock.now = new Date('2036-09-09T09:00:00Z')
  expect([await toDo(one), await toDo(other), await onAgenda()]).toEqual([true, true, true])
  const html = await (await world.get(one, path)).text()
  expect(html).toContain('Antagande. Inte prövat sedan 9 mars 2036. Håller det?')
  const [tick] = /assumption:[0-9a-f-]+/.exec(html)!
  expect((await world.post(one, `${path}/dagordning/vantar`, { 'due[]': [tick] })).status).toBe(303)
  expect(await onAgenda()).toBe(false)
  await world.post(other, `${at(partnership)}/1/provning`, { ...seen, reviewed_on: '2036-09-09' })
  expect([await toDo(one), await toDo(other)]).toEqual([false, false])
})

test('the database and the page agree on what is due', async () => {
  const { partnership } = await anAssumption()
  const by = {
    partnership_id: partnership.id,
    person_id: partnership.parties[0]!.representative.id,
    party_id: partnership.parties[0]!.id,
  }
  const day = (iso: string) => Temporal.PlainDate.from(iso)
  const looks: readonly [string, string, Verdict | null][] = [
    ['2035-08-31', '', null],
    ['2035-08-31', '2035-08-31', 'holds'],
    ['2035-01-01', '2035-09-10', 'not_known'],
    ['2035-01-01', '2035-09-11', 'not_known'],
    ['2034-01-01', '2034-06-01', 'holds_not'],
  ]
  for (const [from, looked, verdict] of looks) {
    const latest = verdict ? { verdict, reviewedOn: looked } : null
    const write = async (tx: Tx) => {
      const { id } = await tx
        .insertInto('assumption')
        .values({ ...by, words: `sedan ${from} ${looked}`, believed_on: day(from) })
        .returning('id')
        .executeTakeFirstOrThrow()
      if (verdict)
        await tx
          .insertInto('assumption_review')
          .values({ ...by, assumption_id: id, verdict, words: 'Sett.', reviewed_on: day(looked) })
          .execute()
      return sql<{
        due: boolean
      }>`select app.assumption_due(a) as due from assumption a where a.id = ${id}::uuid`.execute(tx)
    }
    const due = await entered(world, partnership.parties[0]!.representative, partnership, write, clock.now)
    const today = '2036-03-10'
    expect(due.rows[0]!.due, `${from} ${looked}`).toBe(
      isDue({ believedOn: from, removed: false, rowRemoved: false, latest }, today),
    )
  }
})

test('a row of another partnership cannot be named, and its assumptions are not there', async () => {
  const { partnership, one } = await anAssumption()
  const elsewhere = await world.aPartnership()
  const there = elsewhere.parties[0]!.representative
  await world.post(there, `/p/${elsewhere.slug}/mal/effektkedja`, { effort: 'a', output: 'b', effect: 'c' })
  const row = await world.all
    .selectFrom('chain_row')
    .select('id')
    .where('partnership_id', '=', elsewhere.id)
    .executeTakeFirstOrThrow()
  expect((await world.post(one, at(partnership), { ...believed, words: 'nytt', row_id: row.id })).status).toBe(422)
  for (const name of ['1', '0', '-1', 'x', '99999999999']) {
    expect((await world.get(there, `${at(elsewhere)}/${name}`)).status).toBe(404)
    expect((await world.post(there, `${at(elsewhere)}/${name}/provning`, seen)).status).toBe(404)
  }
  expect(await reviews(partnership)).toEqual([])
})
