import { afterAll, expect, test } from 'vitest'
import { allOfAssessments, assessing, sheetOf, threeParties, withoutCapacity } from '#test/assessment.ts'
import { aWorld, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

test('the last hand-in opens the round, tells everyone, and lays the answers over each other', async () => {
  const partnership = await threeParties(world)
  const [a, b, c] = partnership.parties
  const { at, begin, answer, page } = assessing(world, partnership)
  const round = await begin(a!)
  await answer(a!, round, [4, 4, 2, 2, 3, 1, 4], 'Röst A')
  await answer(b!, round, [4, 3, 4, 3, 4, 2, 4], 'Röst B')
  expect(await page(a!.representative, round)).not.toContain('Prata om det här')
  const last = await answer(c!, round, [4, 3, 3, 4, 3, 2, 3], 'Röst C')
  expect(last.headers.get('location')).toContain('klart=oppnat')
  const opened = await page(b!.representative, round)
  expect(opened).toContain('Fyra punkter har ni samsyn om. Två behöver ni prata om. En saknas, det är ni överens om.')
  expect(opened).toContain('3 av 3 parter')
  expect(opened).toContain('när alla var klara')
  expect(opened.indexOf('Prata om det här')).toBeLessThan(opened.indexOf('Här har ni samsyn'))
  expect(opened).toContain('Röst A om mal-och-malgrupp')
  expect(opened).toContain('Behöver dialog')
  const told = await world.all
    .selectFrom('mail')
    .select('person_id')
    .where('once', 'like', `assessment:opened:${round}:%`)
    .execute()
  expect(told.map(({ person_id }) => person_id).sort()).toEqual(
    [a!, b!].map(({ representative }) => representative.id).sort(),
  )
  const frozen = await allOfAssessments(world)
  expect((await world.post(a!.representative, `${at}/${round}/inlamning/ater`)).status).toBe(409)
  expect((await world.post(a!.representative, `${at}/${round}/svara`, sheetOf([1]))).status).toBe(409)
  expect(await allOfAssessments(world)).toBe(frozen)
  const english = await (await world.get(b!.representative, `/en${at}/${round}`)).text()
  expect(english).toContain(
    'Four points you agree on. Two you need to talk about. One is missing, and you agree on that.',
  )
})

test('those who have handed in open without the silent when all of them agree, and the silent party then reads', async () => {
  const partnership = await threeParties(world)
  const [a, b, silent] = partnership.parties
  const { at, begin, save, answer, open, page } = assessing(world, partnership)
  const round = await begin(a!)
  await answer(a!, round, [4, 4, 4, 4, 4, 4, 4])
  // One answer has nothing to lie over: its own yes opens nothing
  expect((await open(a!, round)).headers.get('location')).toContain('klart=eniga')
  await answer(b!, round, [4, 4, 4, 4, 4, 4, 1])
  expect(await world.all.selectFrom('assessment_opening').selectAll().where('round_id', '=', round).execute()).toEqual(
    [],
  )
  expect(await page(b!.representative, round)).toContain(`Vill ni öppna utan ${silent!.organisation.name}?`)
  await save(silent!, round, [1, 1, 1, 1, 1, 1, 1], 'Hann inte')
  const before = await allOfAssessments(world)
  expect((await open(silent!, round)).status).toBe(409)
  for (const who of [null, await world.aPerson()])
    expect((await world.post(who, `${at}/${round}/oppning`, { answer: 'open' })).status).toBe(404)
  for (const who of await withoutCapacity(world, partnership))
    expect((await world.post(who, `${at}/${round}/oppning`, { answer: 'open' })).status).toBe(403)
  expect(await allOfAssessments(world)).toBe(before)
  await open(a!, round, 'wait')
  expect((await open(b!, round)).headers.get('location')).toContain('klart=eniga')
  expect((await open(a!, round)).headers.get('location')).toContain('klart=oppnat')
  const seen = await page(silent!.representative, round)
  expect(seen).toContain('2 av 3 parter')
  expect(seen).toContain(`utan ${silent!.organisation.name}`)
  expect(seen).toContain('Hann inte om dialog')
  expect(await page(a!.representative, round)).not.toContain('Hann inte')
  expect((await world.post(silent!.representative, `${at}/${round}/svara`, sheetOf([1]))).status).toBe(409)
  expect((await open(a!, round)).status).toBe(409)
})

test('a yes to open is given anew when a party takes its answer back', async () => {
  const partnership = await threeParties(world)
  const [a, b, c] = partnership.parties
  const { at, begin, answer, open } = assessing(world, partnership)
  const round = await begin(a!)
  await answer(a!, round, [4])
  await answer(b!, round, [4])
  await open(a!, round)
  await world.post(b!.representative, `${at}/${round}/inlamning/ater`)
  await answer(c!, round, [4])
  expect((await open(c!, round)).headers.get('location')).toContain('klart=eniga')
  expect(await world.all.selectFrom('assessment_opening').selectAll().where('round_id', '=', round).execute()).toEqual(
    [],
  )
})

test('differences are put on the next meeting’s agenda in one step, or one of them, and never twice', async () => {
  const partnership = await threeParties(world)
  const [a, b, c] = partnership.parties
  const { at, begin, answer, page } = assessing(world, partnership)
  const round = await begin(a!)
  const agenda = () =>
    world.all
      .selectFrom('agenda_item')
      .select('title')
      .where('partnership_id', '=', partnership.id)
      .orderBy('title')
      .execute()
  const put = (who: Someone | null, point: string) => world.post(who, `${at}/${round}/dagordning`, { point })
  expect((await put(a!.representative, 'all')).status).toBe(409)
  for (const [index, party] of [a!, b!, c!].entries())
    await answer(party, round, [4, 4, index === 0 ? 1 : 4, 4, index === 1 ? 1 : 4, 1, 4])
  const points = await world.all
    .selectFrom('assessment_point')
    .select(['id', 'key'])
    .where('round_id', '=', round)
    .execute()
  const idOf = (key: string) => points.find((point) => point.key === key)!.id
  for (const who of [null, await world.aPerson()]) expect((await put(who, 'all')).status).toBe(404)
  for (const who of await withoutCapacity(world, partnership)) expect((await put(who, 'all')).status).toBe(403)
  expect((await put(a!.representative, idOf('dialog'))).status).toBe(404)
  expect((await put(a!.representative, 'annat')).status).toBe(404)
  expect(await agenda()).toEqual([])
  expect((await put(a!.representative, idOf('ansvar'))).status).toBe(303)
  expect(await agenda()).toEqual([{ title: 'Ansvar för den egna verksamheten' }])
  await put(b!.representative, 'all')
  await put(c!.representative, 'all')
  expect(await agenda()).toEqual([
    { title: 'Ansvar för den egna verksamheten' },
    { title: 'Mål och målgrupp' },
    { title: 'Samfinansiering' },
  ])
  expect(await page(a!.representative, round)).toContain('På dagordningen')
})

test('the participation map is answered with now and wanted, and shows where all want the same', async () => {
  const partnership = await world.aPartnership()
  const [a, b] = partnership.parties
  const { at, begin, handIn, page } = assessing(world, partnership)
  const round = await begin(a!, 'samverkanskarta')
  const steps = ['satta-agendan', 'formulering', 'beslut', 'genomforande', 'granskning', 'omformulering']
  for (const [index, party] of [a!, b!].entries()) {
    const sheet = Object.fromEntries(
      steps.flatMap((key, step) => [
        [`step_${key}`, String(1 + index)],
        [`wanted_${key}`, String(step < 4 ? 4 : 3 + index)],
      ]),
    )
    expect(
      (await world.post(party.representative, `${at}/${round}/svara`, { ...sheet, seen: '0', next: 'check' })).status,
    ).toBe(303)
    await handIn(party, round)
  }
  const opened = await page(a!.representative, round)
  expect(opened).toContain('Ni vill samma sak i fyra av sex steg.')
  expect(opened).toContain('Om granskning och omformulering har ni olika bild.')
  expect(opened).toContain('Alla vill samma sak.')
})
