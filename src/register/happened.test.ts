import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { threeParties } from '#test/assessment.ts'
import { publish } from '#test/published.ts'
import { aSignedAgreement, signAnew } from '#test/signed.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

let now = new Date('2036-05-01T09:00:00Z')
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())

/** Three parties, one of them civil, in the register since 1 May 2036, with an agreement until the end of 2037. */
async function aPublishedOne() {
  now = new Date('2036-05-01T09:00:00Z')
  const partnership = await threeParties(world)
  await aSignedAgreement(world, partnership, { start: '2035-01-01', end: '2037-12-31' })
  await publish(world, partnership, ['challenge'])
  const { slug } = await world.all
    .selectFrom('publication_entry as x')
    .innerJoin('register_entry as e', 'e.id', 'x.entry_id')
    .select('e.slug')
    .where('x.partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const [one, ...others] = partnership.parties.map(({ representative }) => representative)
  return { partnership, one: one!, others, entry: `/partnerskap/${slug}` }
}
/** What the open list of changes says to a visitor, the latest first. */
async function told(entry: string) {
  const page = await (await world.get(null, entry)).text()
  const list = page.slice(page.indexOf('id="andringar"'))
  return [...list.matchAll(/<time datetime="([^"]+)">[^<]+<\/time><p>([^<]+)<\/p>/g)].map(
    ([, at, words]) => `${at!.slice(0, 10)} ${words}`,
  )
}
async function together(
  { slug, id }: SomePartnership,
  who: Someone,
  others: readonly Someone[],
  kind: string,
  day = '',
) {
  const at = `/p/${slug}/vidare/gemensamt`
  expect((await world.post(who, at, { kind, words: 'Ett skäl som stannar här.', day })).status).toBe(303)
  const step = await world.all
    .selectFrom('joint_step')
    .select('id')
    .where('partnership_id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirstOrThrow()
  for (const other of others)
    expect((await world.post(other, `${at}/${step.id}/svar`, { answer: 'stands' })).status).toBe(303)
}

test('the end is told once its last day has passed in Sweden, and on that day', async () => {
  const { entry } = await aPublishedOne()
  now = new Date('2037-12-31T22:59:00Z')
  expect(await told(entry)).toEqual(['2036-05-01 Publicerades i registret'])
  now = new Date('2037-12-31T23:01:00Z')
  expect(await told(entry)).toEqual(['2037-12-31 Partnerskapet avslutades', '2036-05-01 Publicerades i registret'])
  const page = async (path: string) => (await world.get(null, path)).text()
  expect(await page(entry)).toContain('>31 december 2037</time><p>Partnerskapet avslutades')
  expect(await page(`/en${entry}`)).toContain('>31 December 2037</time><p>The partnership ended')
})

test('an early end is told when it is agreed, when it is called off and when it has come, without the reasons', async () => {
  const { partnership, one, others, entry } = await aPublishedOne()
  now = new Date('2036-05-02T09:00:00Z')
  await together(partnership, one, others, 'end', '2036-06-30')
  now = new Date('2036-05-03T09:00:00Z')
  await together(partnership, one, others, 'go_on')
  now = new Date('2036-05-04T09:00:00Z')
  await together(partnership, one, others, 'end', '2036-07-31')
  now = new Date('2036-08-02T09:00:00Z')
  const ended = [
    '2036-07-31 Partnerskapet avslutades',
    '2036-05-04 Parterna kom överens om en tidigare sista dag',
    '2036-05-03 Parterna fortsätter: den tidigare sista dagen gäller inte längre',
    '2036-05-02 Parterna kom överens om en tidigare sista dag',
    '2036-05-01 Publicerades i registret',
  ]
  expect(await told(entry)).toEqual(ended)
  expect(await (await world.get(null, entry)).text()).not.toContain('Ett skäl som stannar här')
  await together(partnership, one, others, 'go_on')
  expect((await told(entry)).toSorted()).toEqual(
    [
      ...ended,
      '2036-08-02 Parterna fortsätter: den tidigare sista dagen gäller inte längre',
      '2036-08-02 Kom till: aktivt',
    ].toSorted(),
  )
  now = new Date('2038-01-02T09:00:00Z')
  expect((await told(entry))[0]).toBe('2037-12-31 Partnerskapet avslutades')
})

test('an end that is agreed for a day that has been is told once, on the day it was agreed', async () => {
  const late = await aPublishedOne()
  now = new Date('2036-05-02T09:00:00Z')
  await together(late.partnership, late.one, late.others, 'end', '2036-04-30')
  expect((await told(late.entry)).filter((words) => words.includes('avslut'))).toEqual([
    '2036-05-02 Partnerskapet avslutades',
  ])
})

test('that a party left and that it came back are told without its name, and a party that stays after all is not', async () => {
  const { partnership, one, others, entry } = await aPublishedOne()
  const [gone, other] = others
  const party = partnership.parties[1]!
  const leaving = `/p/${partnership.slug}/vidare/uttrade`
  const said = { leaves_on: '2036-05-31', reason: 'Vi lägger ned vår verksamhet.' }
  await world.post(gone!, leaving, said)
  await world.post(gone!, `${leaving}/ater`)
  await world.post(gone!, leaving, said)
  expect(await told(entry)).toEqual(['2036-05-01 Publicerades i registret'])
  now = new Date('2036-06-01T09:00:00Z')
  expect(await told(entry)).toEqual(['2036-05-31 En part lämnade partnerskapet', '2036-05-01 Publicerades i registret'])
  const page = await (await world.get(null, entry)).text()
  expect(page).toContain('>31 maj 2036</time><p>En part lämnade')
  expect(page).not.toContain('lägger ned')
  const newcomer = await world.aPerson()
  await world.aMember(newcomer, party.organisation)
  const asked = { organisation: party.organisation.id, words: 'Vi saknar er.' }
  expect((await world.post(one, `/p/${partnership.slug}/vidare/ny-part`, asked)).status).toBe(303)
  const { id: step } = await world.all
    .selectFrom('joint_step')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  await world.post(other!, `/p/${partnership.slug}/vidare/gemensamt/${step}/svar`, { answer: 'stands' })
  now = new Date('2036-06-05T09:00:00Z')
  const yes = { answer: 'joins', words: 'Vi har folk igen.', board: party.organisation.boardId ?? '' }
  expect((await world.post(newcomer, `/fragan-om-att-vara-med/${step}`, yes)).status).toBe(303)
  expect((await told(entry)).slice(0, 2)).toEqual([
    '2036-06-05 En part kom tillbaka',
    '2036-05-31 En part lämnade partnerskapet',
  ])
  // What has been withdrawn tells nothing more
  await world.post(one, `/p/${partnership.slug}/publicering/tillbakadragande`)
  expect(await told(entry)).toEqual(['2036-06-05 Drogs tillbaka', '2036-05-01 Publicerades i registret'])
})

test('a newer agreement is told once, also where the register shows no agreement and it is in force at once', async () => {
  const { partnership, entry } = await aPublishedOne()
  const newer = async () => (await told(entry)).filter((words) => words.includes('nyare avtal')).length
  await signAnew(world, partnership, { start: '2035-01-01', end: '2039-12-31' }, '2036-05-02')
  expect(await newer()).toBe(1)
  now = new Date('2038-01-02T09:00:00Z')
  expect((await told(entry)).join()).not.toContain('avslutades')
  await sql`select app.refresh_published(${partnership.id})`.execute(world.all)
  expect(await newer()).toBe(1)
})
