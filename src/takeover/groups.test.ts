import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aTakeover, confirmAs, twoOrganisations } from '#test/takeovers.ts'
import { aWorld, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const outsider = await world.aPerson('Utomstående')
const page = async (who: Someone, path: string) => (await world.get(who, path)).text()
/** The address of the partnership that somebody was led to. */
const roomOf = (answer: Response) => /^\/p\/[^/]+/.exec(answer.headers.get('location')!)![0]
const itemsOf = (id: string) =>
  world.all.selectFrom('takeover_item').select('content').where('takeover_id', '=', id).orderBy('id').execute()
async function aDraft() {
  const two = await twoOrganisations(world)
  return { ...two, ...(await aTakeover(world, two.one, two.civil, two.authority)) }
}

test('groups are typed or read from a file, one steering group among them, and are the partnership’s when all have confirmed', async () => {
  const { at, id, one, other, civil, authority } = await aDraft()
  const steering = { kind: 'steering', name: 'Styrgruppen', purpose: 'Leder arbetet' }
  const typed = `${at}/innehall/grupp`
  expect((await world.post(outsider, typed, steering)).status).toBe(404)
  expect((await world.post(one, typed, { ...steering, name: '' })).status).toBe(422)
  expect(await itemsOf(id)).toEqual([])
  expect((await world.post(one, typed, steering)).status).toBe(303)
  expect((await world.post(one, typed, steering)).status).toBe(303)
  const second = await world.post(one, typed, { ...steering, name: 'En till' })
  expect(second.status).toBe(422)
  const refused = await second.text()
  expect(refused).toContain('Ni har redan en styrgrupp.')
  expect(refused).toContain('En till')
  const lines = ['Arbetsgrupp;Köket', 'styrgruppen;Ännu en', 'samverkansgrupp;Grannarna', 'klubb;Inget']
  const rows = ['typ;slag;vad', ...lines.map((line) => `grupp;${line}`)].join('\n')
  expect((await world.post(one, `${at}/innehall/godkand`, { rows })).status).toBe(303)
  expect((await itemsOf(id)).map(({ content }) => content)).toEqual([
    steering,
    { kind: 'working', name: 'Köket' },
    { kind: 'cooperation', name: 'Grannarna' },
  ])
  await world.post(one, `${at}/utskick`)
  const draft = await page(other, at)
  for (const words of ['Styrgruppen', 'Leder arbetet', 'Arbetsgrupp']) expect(draft).toContain(words)
  await confirmAs(world, id, one, civil)
  const room = roomOf(await confirmAs(world, id, other, authority))
  const groups = await page(one, `${room}/grupper`)
  for (const name of ['Styrgruppen', 'Köket', 'Grannarna']) expect(groups).toContain(name)
  // Each party is told that its people are to be entered, and by the takeover's own page where, until somebody of it sits
  const waits = async (who: Someone) => (await page(who, '/mina/att-gora')).match(/(En|\d) grupp\S* har ännu/)?.[1]
  for (const who of [one, other]) {
    expect(await waits(who)).toBe('3')
    expect(await page(who, `${room}/oversikt`)).toContain('Skriv in vilka som är med i era grupper')
    expect(await page(who, at)).toContain(`href="${room}/grupper"`)
  }
  const formed = await world.all
    .selectFrom('partnership_group')
    .select(['id', 'kind'])
    .where('partnership_id', '=', id)
    .orderBy(sql`kind = 'steering'`)
    .execute()
  const seat = async (who: Someone, group: string) =>
    (await world.post(who, `${room}/grupper/${group}/platser`, { person: who.id, seat: 'member' })).status
  // In the steering group every party has its own; in the others somebody is enough
  for (const { id: group } of formed) expect(await seat(one, group)).toBe(303)
  expect(await waits(one)).toBeUndefined()
  expect(await waits(other)).toBe('En')
  expect(await seat(other, formed.at(-1)!.id)).toBe(303)
  expect(await waits(other)).toBeUndefined()
})
