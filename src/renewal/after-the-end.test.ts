import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { threeParties } from '#test/assessment.ts'
import { aSignedAgreement, signAnew } from '#test/signed.ts'
import { aWorld, type SomePartnership } from '#test/world.ts'

let now = new Date('2036-05-01T09:00:00Z')
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())

const at = ({ slug }: SomePartnership, rest = '') => `/p/${slug}/vidare${rest}`
const tables = ['way_on', 'amendment_wish', 'ending_notice', 'agenda_item', 'joint_step', 'party_leaving']
async function countOf({ id }: SomePartnership) {
  const counts = tables.map((table) => sql`(select count(*) from ${sql.table(table)} where partnership_id = ${id})`)
  return (await sql<{ n: number }>`select (${sql.join(counts, sql` + `)})::int as n`.execute(world.all)).rows[0]!.n
}
const newestStep = async ({ id }: SomePartnership) =>
  (
    await world.all
      .selectFrom('joint_step')
      .select('id')
      .where('partnership_id', '=', id)
      .orderBy('made_at', 'desc')
      .executeTakeFirstOrThrow()
  ).id
const endedOn = async ({ id }: SomePartnership) =>
  (await world.all.selectFrom('partnership').select('ended_on').where('id', '=', id).executeTakeFirstOrThrow()).ended_on

/** Three parties with an agreement until the end of 2037, on 1 May 2036. */
async function aRunningOne() {
  now = new Date('2036-05-01T09:00:00Z')
  const partnership = await threeParties(world)
  await aSignedAgreement(world, partnership, { start: '2035-01-01', end: '2037-12-31' })
  const [one, other, third] = partnership.parties.map(({ representative }) => representative)
  const propose = (kind: string, day = '') =>
    world.post(one!, at(partnership, '/gemensamt'), { kind, words: 'Därför.', day })
  async function together(kind: string, day = '') {
    expect((await propose(kind, day)).status).toBe(303)
    const answer = at(partnership, `/gemensamt/${await newestStep(partnership)}/svar`)
    for (const who of [other!, third!]) expect((await world.post(who, answer, { answer: 'stands' })).status).toBe(303)
  }
  return { partnership, one: one!, other: other!, third: third!, propose, together }
}
const page = async (who: Parameters<typeof world.get>[0], path: string) => (await world.get(who, path)).text()

test('after the end of the term only a new agreement can be asked for, and the page offers nothing else', async () => {
  const { partnership, one, other, propose } = await aRunningOne()
  await world.post(one, at(partnership, '/vilja'), { wish: 'extend', words: 'Mötesplatsen behövs.' })
  await world.post(other, at(partnership, '/vilja'), { wish: 'end', words: 'Vi är nöjda.' })
  await world.post(one, at(partnership, '/andring'), { kind: 'extension', asked: 'Ett år till.' })
  await world.post(one, at(partnership, '/uppsagning'), {
    kind: 'notice',
    given_on: '2036-04-01',
    takes_effect_on: '2037-10-01',
    reason: 'Vi orkar inte.',
    heading: '',
  })
  const { id: notice } = await world.all
    .selectFrom('ending_notice')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const before = await page(one, at(partnership))
  for (const words of ['Ta upp på nästa möte', 'Skriv i avtalet', 'Ta tillbaka', 'När en part lämnar'])
    expect(before).toContain(words)
  expect((await propose('rest')).status).toBe(303)
  const rest = await newestStep(partnership)
  expect(await page(other, '/mina')).toContain('Svara på ett gemensamt steg')
  // The last day lasts until midnight in Sweden
  now = new Date('2037-12-31T22:59:00Z')
  expect(await page(one, at(partnership))).toContain('Ta upp på nästa möte')
  now = new Date('2037-12-31T23:01:00Z')
  const after = await page(one, at(partnership))
  expect(after).toContain('Avtalet gick ut 31 december 2037.')
  expect(after).toContain('Mötesplatsen behövs.')
  expect(after).toContain('Be om ett nytt avtal')
  for (const words of [
    'Ta upp på nästa möte',
    'Skriv i avtalet',
    'value="extension"',
    'Ett år till.',
    'När en part lämnar',
  ])
    expect(after).not.toContain(words)
  const count = await countOf(partnership)
  const refused: [string, Record<string, string>][] = [
    ['/vilja', { wish: 'end', words: 'För sent.' }],
    ['/dagordning', {}],
    ['/andring', { kind: 'extension', asked: 'För sent.' }],
    ['/andring', { kind: 'amendment', asked: 'För sent.' }],
    [
      '/uppsagning',
      { kind: 'notice', given_on: '2037-12-01', takes_effect_on: '2037-12-02', reason: 'x', heading: '' },
    ],
    [`/uppsagning/${notice}/ater`, {}],
    ['/gemensamt', { kind: 'rest', words: 'För sent.' }],
    ['/gemensamt', { kind: 'end', words: 'För sent.', day: '2037-06-30' }],
    [`/gemensamt/${rest}/svar`, { answer: 'stands' }],
    ['/uttrade', { leaves_on: '2038-02-01', reason: 'För sent.' }],
  ]
  for (const [path, fields] of refused)
    expect((await world.post(one, at(partnership, path), fields)).status, path).toBe(409)
  expect((await world.post(other, at(partnership, `/gemensamt/${rest}/svar`), { answer: 'stands' })).status).toBe(409)
  expect((await world.get(one, at(partnership, '/uppsagning/ny'))).status).toBe(409)
  expect(await countOf(partnership)).toBe(count)
  expect(await page(other, '/mina')).not.toContain('Svara på ett gemensamt steg')
  expect(await page(other, at(partnership))).toContain('går inte längre att svara på')
  expect(await page(other, at(partnership, '/uttrade'))).toContain('avslutat för alla parter')
  const asked = { kind: 'new_agreement', asked: 'Vi vill börja igen.' }
  expect((await world.post(await world.aPerson(), at(partnership, '/andring'), asked)).status).toBe(404)
  expect(await countOf(partnership)).toBe(count)
  expect((await world.post(one, at(partnership, '/andring'), asked)).status).toBe(303)
  expect(await page(other, at(partnership))).toContain('Skriv i avtalet')
})

test('after an early end all can go on while the term’s own days last, and no longer', async () => {
  const { partnership, one, other, propose, together } = await aRunningOne()
  await together('end', '2036-06-30')
  expect(await page(one, at(partnership))).toContain('är sista dagen')
  now = new Date('2036-07-01T09:00:00Z')
  const after = await page(one, at(partnership))
  expect(after).toContain('var sista dagen')
  expect(after).toContain('Avtalets egen tid är inte slut')
  await together('go_on')
  expect(await endedOn(partnership)).toBeNull()
  now = new Date('2036-07-02T09:00:00Z')
  await together('end', '2036-07-31')
  now = new Date('2036-08-02T09:00:00Z')
  expect((await propose('go_on')).status).toBe(303)
  const late = at(partnership, `/gemensamt/${await newestStep(partnership)}/svar`)
  now = new Date('2038-01-02T09:00:00Z')
  expect((await world.post(other, late, { answer: 'stands' })).status).toBe(409)
  expect(String(await endedOn(partnership))).toBe('2036-07-31')
  expect(await page(one, at(partnership))).toContain('Vill ni samarbeta igen?')
})

test('a new agreement after an agreed end begins a new period; an amendment within it leaves the end', async () => {
  const { partnership, one, together } = await aRunningOne()
  await together('end', '2036-06-30')
  await signAnew(world, partnership, { start: '2035-01-01', end: '2038-12-31' }, '2036-05-02')
  expect(String(await endedOn(partnership))).toBe('2036-06-30')
  now = new Date('2036-09-01T09:00:00Z')
  await signAnew(world, partnership, { start: '2036-09-01', end: '2038-12-31' })
  expect(await endedOn(partnership)).toBeNull()
  expect(await page(one, at(partnership))).toContain('Avtalet går ut om')
})
