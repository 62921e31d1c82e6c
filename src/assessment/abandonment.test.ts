import { afterAll, expect, test } from 'vitest'
import { assessing, threeParties, withoutCapacity } from '#test/assessment.ts'
import { asking, partiesIn, readAll } from '#test/secret-answers.ts'
import { aWorld, type SomeParty } from '#test/world.ts'
import { waitingAssessments } from './queries.ts'

const world = await aWorld()
afterAll(() => world.close())
const why = { reason: 'Vi hade valt fel frågor.' }
const ends = () => world.all.selectFrom('assessment_abandonment').selectAll().orderBy('round_id').execute()

test('a round is given up with its reason, the others are told, nothing more is done in it and a new one can begin', async () => {
  const partnership = await threeParties(world)
  const [first, second, third] = partnership.parties as [SomeParty, SomeParty, SomeParty]
  const { at, begin, save, answer, handIn, open, page } = assessing(world, partnership)
  const round = await begin(first)
  await save(second, round, [1, 2], 'BARA-VÅRT')
  await answer(first, round, [4, 3, 2, 1, 4, 3, 2], 'DOLT')
  expect((await world.post(first.representative, `${at}/${round}/avbrott`, why)).status).toBe(303)
  expect(await page(third.representative, round)).toContain('Vi hade valt fel frågor.')
  const told = await world.all
    .selectFrom('mail')
    .select('person_id')
    .where('once', 'like', `assessment:abandoned:${round}:%`)
    .execute()
  expect(told).toHaveLength(2)
  const log = await world.all.selectFrom('log_entry').select('act').where('subject_id', '=', round).execute()
  expect(log.map(({ act }) => act)).toContain('assessment:abandon')
  // Twice, and everything else that could be done in it
  expect((await world.post(first.representative, `${at}/${round}/avbrott`, why)).status).toBe(409)
  expect((await save(second, round, [1])).status).toBe(409)
  expect((await handIn(second, round)).status).toBe(409)
  expect((await open(first, round)).status).toBe(409)
  expect((await world.post(first.representative, `${at}/${round}/inlamning/ater`, {})).status).toBe(409)
  // Each party still reads its own, and nobody another's
  expect(await page(second.representative, round)).toContain('BARA-VÅRT')
  expect(await page(third.representative, round)).not.toContain('BARA-VÅRT')
  for (const party of [second, third])
    expect(partiesIn(await readAll(world, { person: party.representative.id, party: party.id }, round))).not.toContain(
      first.id,
    )
  const again = await begin(third)
  expect(again).not.toBe(round)
  const settings = { person: second.representative.id, party: second.id }
  const waiting = await asking(world, settings, (tx) => waitingAssessments(tx, partnership.id))
  expect(waiting.map(({ roundId }) => roundId)).toEqual([again])
})

test('while another party’s answer lies handed in the round is kept alive, so that nobody hinders the opening', async () => {
  const partnership = await threeParties(world)
  const [first, second] = partnership.parties as [SomeParty, SomeParty, SomeParty]
  const { at, begin, answer, page } = assessing(world, partnership)
  const round = await begin(first)
  await answer(second, round, [4, 3, 2, 1, 4, 3, 2])
  const before = await ends()
  expect(await page(first.representative, round)).toContain('Omgången kan inte avbrytas så länge')
  expect((await world.post(first.representative, `${at}/${round}/avbrott`, why)).status).toBe(409)
  expect(await ends()).toEqual(before)
  await world.post(second.representative, `${at}/${round}/inlamning/ater`, {})
  expect((await world.post(first.representative, `${at}/${round}/avbrott`, why)).status).toBe(303)
})

test('an opened round is not given up, and without a reason or the capacity nothing is changed', async () => {
  const partnership = await threeParties(world)
  const [first, second, third] = partnership.parties as [SomeParty, SomeParty, SomeParty]
  const { at, begin, answer } = assessing(world, partnership)
  const round = await begin(first)
  const before = await ends()
  const bad = await world.post(first.representative, `${at}/${round}/avbrott`, { reason: ' ' })
  expect(bad.status).toBe(422)
  expect(await bad.text()).toContain('href="#field-reason"')
  for (const who of [null, await world.aPerson(), (await world.aPartnership()).parties[0]!.representative])
    expect((await world.post(who, `${at}/${round}/avbrott`, why)).status).toBe(404)
  for (const who of await withoutCapacity(world, partnership))
    expect((await world.post(who, `${at}/${round}/avbrott`, why)).status).toBe(403)
  for (const party of [first, second, third]) await answer(party, round, [4, 3, 2, 1, 4, 3, 2])
  expect((await world.post(first.representative, `${at}/${round}/avbrott`, why)).status).toBe(409)
  expect(await ends()).toEqual(before)
})

test('the distance between the parties is shown round by round, as a picture in words and as a table', async () => {
  const partnership = await world.aPartnership()
  const [mine, theirs] = partnership.parties as [SomeParty, SomeParty]
  const { begin, answer, page } = assessing(world, partnership)
  const opened = async (a: number[], b: number[]) => {
    const round = await begin(mine)
    await answer(mine, round, a)
    await answer(theirs, round, b)
    return round
  }
  await opened([1, 2, 2, 2, 2, 2, 2], [4, 2, 2, 2, 2, 2, 2])
  const second = await opened([3, 2, 2, 2, 2, 2, 1], [4, 2, 2, 2, 2, 2, 2])
  const shown = await page(mine.representative, second)
  expect(shown).toContain('Avståndet mellan er över åren')
  expect(shown).toContain('Ni har kommit närmare varandra i en fråga och kommit längre isär i en fråga.')
  expect(shown).toMatch(/role="img" aria-label="[^"]*: \d{4} \(1\) tre steg isär, \d{4} \(2\) ett steg isär\."/)
  expect(shown).toContain('I genomsnitt var ni 0,4 steg isär')
})
