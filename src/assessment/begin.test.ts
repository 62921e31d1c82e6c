import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { allOfAssessments, assessing, sevenPoints, threeParties, withoutCapacity } from '#test/assessment.ts'
import { asParty } from '#test/agreement.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { firstOpenedAssessment, insertRound, waitingAssessments } from './queries.ts'

const world = await aWorld()
afterAll(() => world.close())

test('a round is begun by any party, the others are told, and its questions are frozen', async () => {
  const partnership = await threeParties(world)
  const [civil, , gavle] = partnership.parties
  const { at, begin } = assessing(world, partnership)
  const offer = await (await world.get(civil!.representative, at)).text()
  expect(offer).toContain('Är IOP rätt form? Göteborgs Stads frågor')
  expect(offer).toContain('Används av Gävle kommun')
  expect(offer).not.toContain('Västra Götalandsregionens riktlinje')
  const round = await begin(gavle!)
  const row = await world.all
    .selectFrom('assessment_round')
    .selectAll()
    .where('id', '=', round)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ number: 1, scale: 'four-step', party_id: gavle!.id })
  expect(row.digest).toHaveLength(32)
  expect(
    await world.all
      .selectFrom('assessment_point')
      .select('key')
      .where('round_id', '=', round)
      .orderBy('place')
      .execute(),
  ).toEqual(sevenPoints.map((key) => ({ key })))
  const told = await world.all
    .selectFrom('mail')
    .select(['person_id', 'link'])
    .where('once', 'like', `assessment:begun:${round}:%`)
    .execute()
  expect(told.map(({ person_id }) => person_id).sort()).toEqual(
    [partnership.parties[0]!, partnership.parties[1]!].map(({ representative }) => representative.id).sort(),
  )
  expect(told[0]!.link).toContain(`/p/${partnership.slug}/bedomning/${round}`)
})

test('to begin: outsiders find nothing, sight alone is not enough, an unknown set is not there, a second round waits', async () => {
  const partnership = await threeParties(world)
  const { at, begin } = assessing(world, partnership)
  const before = await allOfAssessments(world)
  expect((await world.post(null, `${at}/omgangar`, { set: 'iop-i-korthet' })).status).toBe(404)
  expect((await world.post(await world.aPerson(), `${at}/omgangar`, { set: 'iop-i-korthet' })).status).toBe(404)
  for (const who of await withoutCapacity(world, partnership))
    expect((await world.post(who, `${at}/omgangar`, { set: 'iop-i-korthet' })).status).toBe(403)
  const by = partnership.parties[0]!.representative
  expect((await world.post(by, `${at}/omgangar`, { set: 'vgr-villkor' })).status).toBe(404)
  expect((await world.post(by, `${at}/omgangar`, {})).status).toBe(404)
  expect(await allOfAssessments(world)).toBe(before)
  await begin(partnership.parties[0]!)
  expect(
    (await world.post(partnership.parties[1]!.representative, `${at}/omgangar`, { set: 'iop-i-korthet' })).status,
  ).toBe(409)
  expect((await world.post(by, `${at}/omgangar`, { set: 'kannetecken' })).status).toBe(303)
})

test('the database begins no round with the questions of another set', async () => {
  const partnership = await threeParties(world)
  const [civil] = partnership.parties
  const content = JSON.stringify({ id: 'kannetecken', scale: 'four-step', points: [] })
  const by = { partnership_id: partnership.id, person_id: civil!.representative.id, party_id: civil!.id }
  const begun = asParty(world, civil!.representative, civil!, (tx) =>
    insertRound(tx, { ...by, set_id: 'iop-i-korthet', content }),
  )
  await expect(begun).rejects.toThrow('the content is of another set')
})

test('a new round can begin once the last is opened, and the rounds are read side by side', async () => {
  const partnership = await world.aPartnership()
  const [a, b] = partnership.parties
  const { begin, answer, page } = assessing(world, partnership)
  const first = await begin(a!)
  await answer(a!, first, [1, 1, 1, 1, 1, 1, 1])
  await answer(b!, first, [4, 4, 4, 4, 4, 4, 4])
  const second = await begin(b!)
  for (const party of [a!, b!]) await answer(party, second, [4, 4, 4, 4, 4, 4, 4])
  const later = await page(a!.representative, second)
  expect(later).toContain('Alla sju punkter har ni samsyn om.')
  expect(later).toContain('Omgångarna sida vid sida')
  expect(later).toContain('Alla sju punkter behöver ni prata om.')
  expect(await page(a!.representative, first)).toContain('Alla sju punkter behöver ni prata om.')
})

test('the first opening gives the phase its day, and rounds without the party’s answer are what waits', async () => {
  const partnership = await world.aPartnership()
  const [a, b] = partnership.parties
  const { begin, answer } = assessing(world, partnership)
  const as = <T>(
    who: Someone,
    read: (tx: Parameters<Parameters<ReturnType<typeof world.web.transaction>['execute']>[0]>[0]) => Promise<T>,
  ) =>
    world.web.transaction().execute(async (tx) => {
      await sql`select set_config('app.person_id', ${who.id}, true)`.execute(tx)
      return read(tx)
    })
  const round = await begin(a!)
  const waits = (who: Someone) => as(who, (tx) => waitingAssessments(tx))
  expect(await waits(b!.representative)).toMatchObject([
    {
      roundId: round,
      partyId: b!.id,
      opened: false,
      partnership: { slug: partnership.slug },
      title: { sv: 'IOP i korthet' },
    },
  ])
  await answer(b!, round, [4])
  expect(await waits(b!.representative)).toEqual([])
  expect(await waits(a!.representative)).toHaveLength(1)
  expect(await as(a!.representative, (tx) => firstOpenedAssessment(tx, partnership.id))).toBeNull()
  await answer(a!, round, [4])
  expect(await waits(a!.representative)).toEqual([])
  expect(await as(a!.representative, (tx) => firstOpenedAssessment(tx, partnership.id))).toMatch(/^\d{4}-\d\d-\d\d$/)
})
