import { afterAll, expect, test } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { aMeeting, called, entered, itemsOf, meetingDay, titlesOf } from '#test/meetings.ts'
import { aHeldMeeting, afterwards, decide, takeOn } from '#test/held-meeting.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { chosen, tickOf, titleFrom } from './due-rules.ts'

const clock = { now: meetingDay }
const world = await aWorld({ clock: () => clock.now })
afterAll(() => world.close())
const held = await aHeldMeeting(world, clock)
const { partnership, one, other } = held
const outsider = (await world.aPartnership()).parties[0]!.representative
const day = (text: string) => Temporal.PlainDate.from(text)
const by = { partnership_id: partnership.id, person_id: one.id, party_id: partnership.parties[0]!.id }
const idOf = async (row: Promise<{ id: string }>) => (await row).id

await takeOn(world, held, one, { task: 'Ordna lokal', due: '10 dec 2036' })
await takeOn(world, held, one, { task: 'Ringa volontärerna', due: '20 mars 2037' })
await decide(world, held, one, {
  decision: 'Vi byter fredag mot torsdag.',
  [`stand-${partnership.parties[1]!.id}`]: 'differs',
  [`otherwise-${partnership.parties[1]!.id}`]: 'Torsdagar är fulla.',
})
await world.all
  .insertInto('observation')
  .values({
    ...by,
    kind: 'proposal',
    words: 'Öppna även på söndagar.\nMånga har frågat.',
    observed_on: day('2036-11-01'),
    asked_id: partnership.parties[1]!.id,
  })
  .execute()
const goal = await entered(world, one, partnership, (tx) =>
  idOf(
    tx
      .insertInto('goal')
      .values({
        partnership_id: partnership.id,
        kind: 'sub_goal',
        words: 'Två hundra unga kommer tillbaka',
        due_on: day('2036-12-01'),
        written_by: by.party_id,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  ),
)
await world.all
  .insertInto('indicator')
  .values({
    ...by,
    kind: 'number',
    name: 'Kvällar med öppet',
    measured_by: by.party_id,
    source: 'Egen räkning',
    every: 'quarter',
    first_due_on: day('2036-09-30'),
  })
  .execute()
clock.now = afterwards
const { id, path } = await aMeeting(world, other, partnership, { ...called, kind: 'steering', day: '12 jan 2037' })
const due = `${path}/dagordning/vantar`
const ticks = async (who: Someone | null, at = path) =>
  [...(await (await world.get(who, at)).text()).matchAll(/name="due\[\]"[^>]*value="([^"]+)"/g)].map(
    ([, tick]) => tick!,
  )
const post = async (who: Someone | null, due_: string[]) => (await world.post(who, due, { 'due[]': due_ })).status

test('what waits is proposed with its reason, what is late first, the same to every party', async () => {
  const html = await (await world.get(one, path)).text()
  expect(html).toContain('Lägg till det som väntar (6)')
  expect(html).toContain('Uppgift. Skulle vara klar 10 december 2036.')
  expect(html).toContain('Uppgift. Öppen sedan 9 december 2036.')
  expect(html).toContain('Förslag. Väntar på svar sedan')
  expect(html).toContain('Delmål. Dagen var 1 december 2036.')
  expect(html).toContain('Mått. Skulle mätas 30 september 2036.')
  expect(html).toContain('Öppen fråga. Parterna såg olika på saken 9 december 2036.')
  expect(html).not.toContain('Många har frågat')
  const mine = await ticks(one)
  expect(mine.map((tick) => tick.split(':')[0]).slice(0, 3)).toEqual(['indicator', 'goal', 'action_point'])
  expect(await ticks(other)).toEqual(mine)
  expect(await ticks(held.signatory)).toEqual([])
  expect(await (await world.get(one, `/en${path}`)).text()).toContain('Task. Was due 10 December 2036.')
})

test('outsiders and those who do not act put nothing on the agenda; nothing ticked is said', async () => {
  const all = await ticks(one)
  expect(await post(outsider, all)).toBe(404)
  expect(await post(null, all)).toBe(404)
  expect(await post(held.signatory, all)).toBe(403)
  const answer = await world.post(one, due)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Kryssa för minst en sak')
  expect(await itemsOf(world, id)).toEqual([])
})

test('what is ticked goes on the agenda once, and waits no more', async () => {
  const all = await ticks(one)
  const two = all.filter((tick) => /^(indicator|action_point)/.test(tick)).slice(0, 2)
  expect(await post(other, two)).toBe(303)
  expect(await titlesOf(world, id)).toEqual(['Kvällar med öppet', 'Ordna lokal'])
  expect(await post(one, two)).toBe(409)
  expect(await post(one, ['action_point:01a00000-0000-7000-8000-000000000000'])).toBe(409)
  expect(await ticks(one)).toEqual(all.filter((tick) => !two.includes(tick)))
  const second = await aMeeting(world, one, partnership, { ...called, day: '15 feb 2037' })
  expect(await ticks(one, second.path)).not.toContain(two[0])
})

test('two who put the same thing there at once put it there once', async () => {
  const [tick] = await ticks(one)
  const statuses = await Promise.all([post(one, [tick!]), post(other, [tick!])])
  expect(statuses.toSorted()).toEqual([303, 409])
})

test('what has been done, reached or taken back waits no more', async () => {
  const waiting = async (kind: string) => (await ticks(one)).filter((tick) => tick.startsWith(kind)).length
  await world.all
    .updateTable('action_point')
    .set({ removed_at: afterwards })
    .where('words', '=', 'Ringa volontärerna')
    .execute()
  expect(await waiting('action_point')).toBe(0)
  await world.all.updateTable('observation').set({ withdrawn_at: afterwards }).execute()
  expect(await waiting('observation')).toBe(0)
  await entered(world, one, partnership, (tx) =>
    tx.updateTable('goal').set({ removed_at: afterwards }).where('id', '=', goal).execute(),
  )
  expect(await waiting('goal')).toBe(0)
})

test('a deviation is proposed once it is with the steering group, and a conversation once it is closed for all to read', async () => {
  const fresh = await aHeldMeeting(world, clock)
  clock.now = afterwards
  const party = fresh.partnership.parties[0]!.id
  const who = { partnership_id: fresh.partnership.id, person_id: fresh.one.id, party_id: party }
  const next = await aMeeting(world, fresh.one, fresh.partnership, { ...called, day: '12 jan 2037' })
  const deviation = await idOf(
    world.all
      .insertInto('deviation')
      .values({
        ...who,
        title: 'Kurator saknas',
        words: 'Fredagar.',
        noticed_by: 'En volontär',
        noticed_on: day('2036-12-01'),
        serious: false,
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const says = async () => (await ticks(fresh.one, next.path)).map((tick) => tick.split(':')[0])
  expect(await says()).toEqual([])
  const step = { ...who, deviation_id: deviation, words: 'Vi kommer inte vidare.' }
  await world.all
    .insertInto('deviation_step')
    .values({ ...step, kind: 'talk', outcome: 'not_agreed' })
    .execute()
  await world.all
    .insertInto('deviation_step')
    .values({ ...step, kind: 'lift' })
    .execute()
  expect(await says()).toEqual(['deviation'])
  const parties = fresh.partnership.parties.map((one) => one.id)
  for (const restricted of [null, parties]) {
    const conversation = await idOf(
      world.all
        .insertInto('conversation')
        .values({ ...who, question: restricted ? 'Mellan två' : 'Ska vi byta dag?', parties: restricted })
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
    const message = { ...who, conversation_id: conversation, words: 'Ja.' }
    await world.all
      .insertInto('conversation_message')
      .values({ ...message, kind: 'outcome' })
      .execute()
  }
  expect(await says()).toEqual(['deviation', 'conversation'])
  const html = await (await world.get(fresh.other, next.path)).text()
  expect(html).toContain('Avvikelse. Hos styrgruppen sedan ')
  expect(html).not.toContain('Mellan två')
})

test('a title is the first line, cut at a word, and only what waits can be chosen', () => {
  expect(titleFrom(' Kort rad \n mer')).toBe('Kort rad')
  const long = titleFrom('ord '.repeat(100))
  expect(long.length).toBeLessThanOrEqual(160)
  expect(long).toMatch(/ord…$/)
  expect(titleFrom('x'.repeat(300)).length).toBeLessThanOrEqual(160)
  const rows = [
    { kind: 'goal' as const, id: 'a' },
    { kind: 'conversation' as const, id: 'b' },
  ]
  expect(chosen(rows, ['conversation:b', 'goal:z', ''])).toEqual([rows[1]])
  expect(tickOf(rows[0]!)).toBe('goal:a')
})
