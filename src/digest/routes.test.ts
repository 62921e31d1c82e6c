import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { tellAllDue } from './jobs.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const nextWeek = () => new Date(Date.now() + 8 * 24 * 60 * 60 * 1000)
const lettersTo = (personId: string) =>
  world.all
    .selectFrom('mail')
    .selectAll()
    .where('person_id', '=', personId)
    .where('stop_token', 'is not', null)
    .execute()

test('what others have done comes gathered, without names or words, and nothing of one’s own or of other partnerships', async () => {
  const partnership = await world.aPartnership({ name: 'Kvällsöppet' })
  const elsewhere = await world.aPartnership({ name: 'Någon annanstans' })
  const [one, other] = partnership.parties
  await world.post(one!.representative, `/p/${partnership.slug}/mal`, { kind: 'aspiration', words: 'HEMLIGA ORD' })
  await world.post(elsewhere.parties[0]!.representative, `/p/${elsewhere.slug}/mal`, {
    kind: 'aspiration',
    words: 'Annat',
  })
  const outsider = await world.aPerson()
  await tellAllDue(world.job, nextWeek())
  const [letter] = await lettersTo(other!.representative.id)
  expect(letter!.body).toContain('Kvällsöppet')
  expect(letter!.body).toContain(one!.organisation.name)
  for (const unsaid of ['HEMLIGA ORD', 'Någon annanstans', one!.representative.name])
    expect(letter!.body).not.toContain(unsaid)
  expect(await lettersTo(one!.representative.id)).toEqual([])
  expect(await lettersTo(outsider.id)).toEqual([])
})

test('a second round tells nothing twice', async () => {
  const { slug, parties } = await world.aPartnership()
  await world.post(parties[0]!.representative, `/p/${slug}/mal`, { kind: 'aspiration', words: 'Något' })
  const now = nextWeek()
  await tellAllDue(world.job, now)
  await tellAllDue(world.job, new Date(now.getTime() + 15 * 60_000))
  await tellAllDue(world.job, new Date(now.getTime() + 8 * 24 * 60 * 60_000))
  expect(await lettersTo(parties[1]!.representative.id)).toHaveLength(1)
})

test('a person chooses how often, and never is heeded', async () => {
  const { slug, parties } = await world.aPartnership()
  const reader = parties[1]!.representative
  expect((await world.post(null, '/konto/brev', { often: 'never' })).status).toBe(404)
  expect((await world.post(reader, '/konto/brev', { often: 'ibland' })).status).toBe(422)
  for (const _ of [1, 2]) expect((await world.post(reader, '/konto/brev', { often: 'never' })).status).toBe(303)
  expect(await (await world.get(reader, '/konto/brev')).text()).toMatch(/value="never"[^>]*checked/)
  await world.post(parties[0]!.representative, `/p/${slug}/mal`, { kind: 'aspiration', words: 'Något' })
  await tellAllDue(world.job, nextWeek())
  expect(await lettersTo(reader.id)).toEqual([])
})

test('the address in a letter shows a button, and one press stops the letters, also from a mail program', async () => {
  const { slug, parties } = await world.aPartnership()
  await world.post(parties[0]!.representative, `/p/${slug}/mal`, { kind: 'aspiration', words: 'Något' })
  await tellAllDue(world.job, nextWeek())
  const reader = parties[1]!.representative
  const [letter] = await lettersTo(reader.id)
  const address = `/brev/${letter!.stop_token}/sluta`
  const chosen = async () =>
    (await world.all.selectFrom('digest_choice').select('often').where('person_id', '=', reader.id).executeTakeFirst())
      ?.often
  expect((await world.get(null, address)).status).toBe(200)
  expect(await chosen()).toBe('weekly')
  const fromMail = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  }
  for (const _ of [1, 2]) expect((await world.app.request(address, fromMail)).status).toBe(200)
  expect(await chosen()).toBe('never')
  expect((await world.app.request('/brev/gissat/sluta', fromMail)).status).toBe(404)
  expect((await world.get(null, '/brev/gissat/sluta')).status).toBe(404)
})

test('pages cannot ask what the job asks: whose letters, and what has happened elsewhere', async () => {
  const person = await world.aPerson()
  for (const asked of [
    sql`select * from app.digest_readers()`,
    sql`select * from app.digest_news(${person.id}::uuid, now())`,
  ])
    await expect(asked.execute(world.web)).rejects.toThrow('permission denied')
})
