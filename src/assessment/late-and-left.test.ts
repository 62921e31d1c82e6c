import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { halfAnswered, partiesIn, readAll, secret } from '#test/secret-answers.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

test('once opened every party reads what was handed in, and nobody the drafts behind it', async () => {
  const { mine, theirs, round, save, answer } = await halfAnswered(world)
  await save(theirs, round, [2, 2], 'STRUKET')
  await answer(theirs, round, [3, 3], 'SLUTLIGT')
  const rows = await readAll(world, { person: mine.representative.id, party: mine.id }, round)
  expect(partiesIn(rows)).toEqual([mine.id, theirs.id].sort())
  const words = rows.filter(({ party_id }) => party_id === theirs.id).map((row) => row.words)
  expect(words.join()).toContain('SLUTLIGT')
  expect(words.join()).not.toContain('STRUKET')
})

/** A third party joins the partnership now. */
async function joins({ id }: SomePartnership) {
  const organisation = await world.anOrganisation('civil')
  const party = await world.all
    .insertInto('party')
    .values({ partnership_id: id, organisation_id: organisation.id, mark: 9 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const representative = await world.aMandate(await world.aPerson(), id, party.id, 'representative')
  return { id: party.id, organisation, representative }
}

test('a party that joins after the opening answers before it sees, by page and in the database', async () => {
  const { partnership, mine, theirs, round, answer, page, at } = await halfAnswered(world)
  await answer(theirs, round, [3, 3, 3, 3, 3, 3, 3], 'DERAS')
  const late = await joins(partnership)
  for (const party of [late.id, mine.id, undefined])
    expect(await readAll(world, { person: late.representative.id, ...(party ? { party } : {}) }, round)).toEqual([])
  const before = await page(late.representative, round)
  expect(before).toContain('Svara i efterhand')
  for (const address of ['', `/${round}`, `/${round}/svara`, `/${round}/inlamning`]) {
    const body = await (await world.get(late.representative, `${at}${address}`)).text()
    expect(body).not.toContain(secret)
    expect(body).not.toContain('DERAS')
    expect(body).not.toContain('behöver ni prata om')
  }
  expect((await answer(late, round, [4, 4, 4, 4, 4, 4, 4], 'EFTERÅT')).headers.get('location')).toContain(
    'klart=efterhand',
  )
  const after = await page(late.representative, round)
  expect(after).toContain('svarade i efterhand')
  expect(after).toContain('3 av 3 parter')
  expect(partiesIn(await readAll(world, { person: late.representative.id, party: late.id }, round))).toHaveLength(3)
  expect(await page(mine.representative, round)).toContain('EFTERÅT')
  expect((await world.post(late.representative, `${at}/${round}/inlamning/ater`)).status).toBe(409)
})

test('a party that joins before the opening is waited for like the others', async () => {
  const { partnership, theirs, round, answer } = await halfAnswered(world)
  const late = await joins(partnership)
  await answer(theirs, round, [3, 3])
  expect(await world.all.selectFrom('assessment_opening').selectAll().where('round_id', '=', round).execute()).toEqual(
    [],
  )
  expect((await answer(late, round, [3])).headers.get('location')).toContain('klart=oppnat')
})

const leaves = (who: Someone) =>
  world.all
    .updateTable('mandate')
    .set({ ended_at: sql`now()`, to_day: sql`app.today()` })
    .where('person_id', '=', who.id)
    .execute()

test('who has left reads the answers that were open then, and none that were opened or given later', async () => {
  const { partnership, mine, theirs, round, answer, page, begin } = await halfAnswered(world)
  const early = await world.aMandate(await world.aPerson(), partnership.id, mine.id, 'representative')
  await leaves(early)
  await answer(theirs, round, [3, 3, 3], 'DERAS')
  expect(await readAll(world, { person: early.id }, round)).toEqual([])
  expect(await readAll(world, { person: early.id, party: mine.id }, round)).toEqual([])
  const leaver = await world.aMandate(await world.aPerson(), partnership.id, mine.id, 'representative')
  await leaves(leaver)
  expect(partiesIn(await readAll(world, { person: leaver.id }, round))).toEqual([mine.id, theirs.id].sort())
  expect(await page(leaver, round)).toContain('DERAS')
  const late = await joins(partnership)
  const peeker = await world.aMandate(await world.aPerson(), partnership.id, late.id, 'representative')
  await leaves(peeker)
  await answer(late, round, [1], 'SENARE')
  expect(await page(leaver, round)).not.toContain('SENARE')
  expect(await readAll(world, { person: peeker.id }, round)).toEqual([])
  const next = await begin(mine)
  for (const party of [mine, theirs, late]) await answer(party, next, [4], 'NÄSTA')
  expect((await world.get(leaver, `/p/${partnership.slug}/bedomning/${next}`)).status).toBe(404)
  expect(await readAll(world, { person: leaver.id }, next)).toEqual([])
})

test('a person who changed sides in a round neither hands in nor agrees for the other party', async () => {
  const { partnership, mine, theirs, round, at } = await halfAnswered(world)
  const turncoat = mine.representative
  await world.all
    .updateTable('mandate')
    .set({ from_day: sql`app.today() - 9`, to_day: sql`app.today() - 1`, ended_at: sql`now()` })
    .where('person_id', '=', turncoat.id)
    .execute()
  await world.aMandate(turncoat, partnership.id, theirs.id, 'representative')
  expect((await world.post(turncoat, `${at}/${round}/inlamning`, { seen: '14' })).status).toBe(403)
  expect((await world.post(turncoat, `${at}/${round}/oppning`, { answer: 'open' })).status).toBe(403)
  expect(await readAll(world, { person: turncoat.id, party: mine.id }, round)).toEqual([])
  expect(await world.all.selectFrom('assessment_opening').selectAll().where('round_id', '=', round).execute()).toEqual(
    [],
  )
})
