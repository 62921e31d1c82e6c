import { afterAll, expect, test } from 'vitest'
import { aChallenge, aRepresentative, askToJoin, sayYes } from '#test/challenges.ts'
import { aWorld, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const bryggan = await world.anOrganisation('civil', 'Föreningen Bryggan')
const hamnljus = await world.anOrganisation('civil', 'Stiftelsen Hamnljus')
const region = await world.anOrganisation('public', 'Region Västerhav')
const kommun = await world.anOrganisation('public', 'Norrviks kommun')
const amina = await aRepresentative(world, bryggan)
const ruth = await aRepresentative(world, hamnljus)
const ivar = await aRepresentative(world, kommun)
const saga = await world.aPerson('Saga')
await world.aMember(saga, region, 'responsible_officer')

const parties = async (id: string) =>
  (
    await world.all
      .selectFrom('challenge_party')
      .innerJoin('organisation', 'organisation.id', 'organisation_id')
      .select('name')
      .where('challenge_id', '=', id)
      .execute()
  )
    .map(({ name }) => name)
    .toSorted()
const begun = (id: string) => world.all.selectFrom('partnership').selectAll().where('id', '=', id).executeTakeFirst()
const mails = (to: Someone) =>
  world.all.selectFrom('mail').select(['subject', 'link']).where('person_id', '=', to.id).orderBy('made_at').execute()

/** A challenge by Bryggan in which the region is already in. */
async function withBothSides() {
  const challenge = await aChallenge(world, amina)
  await sayYes(world, amina, challenge.path, await askToJoin(world, saga, challenge.path, region.boardId))
  return challenge
}

test('an organisation asks to join, those who are in are told, and the answer lets it in', async () => {
  const { id, path } = await aChallenge(world, amina)
  expect((await world.get(saga, `${path}/intresse`)).status).toBe(200)
  const request = await askToJoin(world, saga, path, region.boardId)
  expect(await parties(id)).toEqual(['Föreningen Bryggan'])
  expect((await mails(amina)).at(-1)).toMatchObject({ subject: 'Någon vill vara med i er utmaning', link: path })
  expect(await (await world.get(amina, path)).text()).toContain('Region Västerhav')
  expect((await world.get(amina, `${path}/intresse/${request}/svar`)).status).toBe(200)
  expect((await sayYes(world, amina, path, request)).status).toBe(303)
  expect(await parties(id)).toEqual(['Föreningen Bryggan', 'Region Västerhav'])
  expect((await mails(saga)).at(-1)).toMatchObject({ subject: 'Svar om att få vara med', link: path })
})

test('nobody joins before every present party has said yes, whoever says it first', async () => {
  for (const order of [
    [amina, saga],
    [saga, amina],
  ]) {
    const { id, path } = await withBothSides()
    const request = await askToJoin(world, ruth, path)
    await sayYes(world, order[0]!, path, request)
    expect(await parties(id)).toHaveLength(2)
    expect(await (await world.get(amina, path)).text()).toMatch(
      /Väntar på svar från (Region Västerhav|Föreningen Bryggan)\./,
    )
    await sayYes(world, order[1]!, path, request)
    expect(await parties(id)).toEqual(['Föreningen Bryggan', 'Region Västerhav', 'Stiftelsen Hamnljus'])
  }
})

test('who joined after the question was asked answers too', async () => {
  const { id, path } = await aChallenge(world, amina)
  const first = await askToJoin(world, saga, path, region.boardId)
  const second = await askToJoin(world, ruth, path)
  await sayYes(world, amina, path, first)
  await sayYes(world, amina, path, second)
  expect(await parties(id)).toEqual(['Föreningen Bryggan', 'Region Västerhav'])
  await sayYes(world, saga, path, second)
  expect(await parties(id)).toHaveLength(3)
})

test('a no needs its reason, stays with it for the one who asked, and the question can be asked again', async () => {
  const { id, path } = await withBothSides()
  const request = await askToJoin(world, ruth, path)
  const bare = await world.post(saga, `${path}/intresse/${request}/svar`, { answer: 'no', reason: ' ' })
  expect(bare.status).toBe(422)
  expect(await bare.text()).toContain('Skriv varför ni svarar inte nu')
  expect(
    (await world.post(saga, `${path}/intresse/${request}/svar`, { answer: 'no', reason: 'Vi vill träffas <först>.' }))
      .status,
  ).toBe(303)
  expect(await (await world.get(ruth, path)).text()).toContain('Vi vill träffas &lt;först&gt;.')
  expect(await (await world.get(ivar, path)).text()).not.toContain('Vi vill träffas')
  expect((await sayYes(world, amina, path, request)).status).toBe(409)
  const again = await askToJoin(world, ruth, path)
  await Promise.all([sayYes(world, amina, path, again), sayYes(world, saga, path, again)])
  expect(await parties(id)).toHaveLength(3)
})

test('asking: refused to visitors, shown again when a word is missing, not done twice', async () => {
  const { path } = await aChallenge(world, amina)
  const ask = (who: Someone | null, fields: Record<string, string>) => world.post(who, `${path}/intresse`, fields)
  expect((await ask(null, { words: 'Hej' })).status).toBe(403)
  expect((await ask(await world.aPerson(), { words: 'Hej' })).status).toBe(403)
  expect((await ask(saga, { words: '', board: region.boardId! })).status).toBe(422)
  expect((await ask(saga, { words: 'Hej' })).status).toBe(422)
  expect((await ask(saga, { words: 'Hej', board: kommun.boardId! })).status).toBe(422)
  expect((await ask(saga, { words: 'Hej', board: region.boardId! })).status).toBe(303)
  expect((await ask(saga, { words: 'Hej igen', board: region.boardId! })).status).toBe(409)
  expect((await ask(amina, { words: 'Vi är ju redan med' })).status).toBe(409)
})

test('answering: only those who are in, only once, only for one’s own party', async () => {
  const { id, path } = await withBothSides()
  const request = await askToJoin(world, ruth, path)
  expect((await sayYes(world, ruth, path, request)).status).toBe(403)
  expect((await world.post(ruth, `${path}/intresse/${request}/svar`)).status).toBe(403)
  expect((await sayYes(world, ivar, path, request)).status).toBe(404)
  expect((await world.post(null, `${path}/intresse/${request}/svar`, { answer: 'yes' })).status).toBe(404)
  expect((await sayYes(world, amina, path, request)).status).toBe(303)
  expect((await sayYes(world, amina, path, request)).status).toBe(409)
  expect(await parties(id)).toHaveLength(2)
})

test('a person who represents two organisations acts for one of them only in a challenge', async () => {
  const both = await aRepresentative(world, kommun)
  await world.aMember(both, hamnljus)
  await world.all.updateTable('session').set({ acts_for: kommun.id }).where('person_id', '=', both.id).execute()
  const { id, path } = await withBothSides()
  const own = await askToJoin(world, both, path, kommun.boardId)
  await world.all.updateTable('session').set({ acts_for: hamnljus.id }).where('person_id', '=', both.id).execute()
  expect((await world.post(both, `${path}/intresse`, { words: 'Och för Hamnljus' })).status).toBe(409)
  await sayYes(world, amina, path, own)
  await sayYes(world, saga, path, own)
  const foreign = await askToJoin(world, ruth, path)
  await sayYes(world, both, path, foreign)
  const answers = await world.all
    .selectFrom('challenge_answer')
    .select('organisation_id')
    .where('request_id', '=', foreign)
    .execute()
  expect(answers).toEqual([{ organisation_id: kommun.id }])
  expect(await parties(id)).toHaveLength(3)
})

test('a partnership does not begin with one side only, nor by somebody who is not in', async () => {
  const alone = await aChallenge(world, amina)
  await sayYes(world, amina, alone.path, await askToJoin(world, ruth, alone.path))
  expect((await world.post(amina, `${alone.path}/partnerskap`, { name: 'Kvällsöppet' })).status).toBe(409)
  const { id, path } = await withBothSides()
  expect((await world.post(ruth, `${path}/partnerskap`, { name: 'Kvällsöppet' })).status).toBe(403)
  expect((await world.post(null, `${path}/partnerskap`, { name: 'Kvällsöppet' })).status).toBe(403)
  expect((await world.post(amina, `${path}/partnerskap`, { name: ' ' })).status).toBe(422)
  expect(await begun(id)).toBeUndefined()
  expect(await begun(alone.id)).toBeUndefined()
})

test('either side begins the partnership: it keeps the challenge’s id, its words, its boards and its log', async () => {
  for (const who of [amina, saga]) {
    const { id, path } = await withBothSides()
    const answer = await world.post(who, `${path}/partnerskap`, { name: 'Kvällsöppet' })
    expect(answer.status).toBe(303)
    const partnership = (await begun(id))!
    expect(partnership).toMatchObject({
      name: 'Kvällsöppet',
      challenge: 'Många äldre kommer hem från sjukhus till ett tomt hus.',
      place: 'Norrvik',
    })
    const rows = await world.all
      .selectFrom('party')
      .select(['organisation_id', 'board_id', 'mark', 'words'])
      .where('partnership_id', '=', id)
      .orderBy('mark')
      .execute()
    expect(rows).toEqual([
      { organisation_id: bryggan.id, board_id: null, mark: 1, words: '' },
      { organisation_id: region.id, board_id: region.boardId, mark: 2, words: 'Vi ser samma sak.' },
    ])
    const mandates = await world.all
      .selectFrom('mandate')
      .select(['person_id', 'capacity'])
      .where('partnership_id', '=', id)
      .orderBy('capacity')
      .execute()
    expect(mandates).toEqual([
      { person_id: amina.id, capacity: 'representative' },
      { person_id: saga.id, capacity: 'responsible_officer' },
    ])
    const chains = await world.all.selectFrom('log_chain').select('length').where('owner_id', '=', id).execute()
    expect(chains).toEqual([{ length: 4 }])
    expect((await world.get(amina, `/p/${partnership.slug}/historik`)).status).toBe(200)
    expect((await mails(who === amina ? saga : amina)).at(-1)).toMatchObject({
      subject: 'Ert partnerskap har börjat: Kvällsöppet',
    })
  }
})

test('a person who only read is not in the partnership; two of the same name get addresses of their own', async () => {
  const slugs = await world.all
    .selectFrom('partnership')
    .select('slug')
    .where('name', '=', 'Kvällsöppet')
    .orderBy('slug')
    .execute()
  expect(slugs.map(({ slug }) => slug)).toEqual(['kvallsoppet', 'kvallsoppet-2'])
  expect((await world.get(ruth, '/p/kvallsoppet/historik')).status).toBe(404)
})

test('when two begin at once there is one partnership, and the second is told that somebody was first', async () => {
  const { id, path } = await withBothSides()
  const answers = await Promise.all(
    [amina, saga].map((who) => world.post(who, `${path}/partnerskap`, { name: 'Samtidigt' })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  expect(await begun(id)).toBeDefined()
  expect(await world.all.selectFrom('party').select('id').where('partnership_id', '=', id).execute()).toHaveLength(2)
})

test('once begun the text stands, and nobody comments, joins, invites or begins again', async () => {
  const { id, path } = await withBothSides()
  await world.post(amina, `${path}/partnerskap`, { name: 'Vidare' })
  for (const [who, address, fields] of [
    [amina, '/partnerskap', { name: 'Igen' }],
    [amina, '/andra', { what: 'Ny text', revision: '1' }],
    [amina, '/kommentarer', { comment: 'Hej' }],
    [amina, '/lasare', { audience: 'named' }],
    [ruth, '/intresse', { words: 'Vi med' }],
    [saga, '/inbjudningar', { how: 'mail', addresses: 'a@example.org' }],
  ] as const) {
    expect([address, (await world.post(who, `${path}${address}`, fields)).status]).toEqual([address, 409])
  }
  const change = world.all.updateTable('challenge').set({ what: 'Ny text' }).where('id', '=', id).execute()
  await expect(change).rejects.toThrow('the partnership has begun')
  const html = await (await world.get(null, path)).text()
  expect(html).toContain('Ett partnerskap har börjat')
  expect(html).not.toContain('/p/vidare')
  expect(await (await world.get(saga, path)).text()).toContain('/p/vidare/oversikt')
})

test('two organisations of one name can still be parties of one partnership', async () => {
  const namesake = await world.anOrganisation('civil', 'Föreningen Bryggan')
  const { id, path } = await withBothSides()
  const request = await askToJoin(world, await aRepresentative(world, namesake), path)
  await sayYes(world, amina, path, request)
  await sayYes(world, saga, path, request)
  expect((await world.post(saga, `${path}/partnerskap`, { name: 'Två broar' })).status).toBe(303)
  expect(
    await world.all.selectFrom('party').select('mark').where('partnership_id', '=', id).orderBy('mark').execute(),
  ).toHaveLength(3)
})
