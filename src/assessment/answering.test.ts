import { afterAll, expect, test } from 'vitest'
import { allOfAssessments, assessing, sheetOf, threeParties, withoutCapacity } from '#test/assessment.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

test('a draft is saved without script, shared within the party, and every earlier draft is kept', async () => {
  const partnership = await threeParties(world)
  const [mine] = partnership.parties
  const { at, begin, save } = assessing(world, partnership)
  const round = await begin(mine!)
  expect((await save(mine!, round, [4, 3], 'Första tanken')).status).toBe(303)
  const colleague = await world.aMandate(await world.aPerson(), partnership.id, mine!.id, 'representative')
  const page = await (await world.get(colleague, `${at}/${round}/svara`)).text()
  expect(page).toContain('Första tanken om dialog')
  expect(page).toContain('<span>2 av 7 sparade</span>')
  await save({ ...mine!, representative: colleague }, round, [4, 3], 'Andra tanken')
  const kept = await (await world.get(colleague, `${at}/${round}/svara`)).text()
  expect(kept).toContain('Första tanken om dialog')
  expect(kept).toContain('Andra tanken om dialog')
})

test('a refused draft keeps all that was typed and saves nothing', async () => {
  const partnership = await threeParties(world)
  const [mine] = partnership.parties
  const { at, begin } = assessing(world, partnership)
  const round = await begin(mine!)
  const before = await allOfAssessments(world)
  const long = 'o'.repeat(2001)
  const answer = await world.post(mine!.representative, `${at}/${round}/svara`, {
    ...sheetOf([1, 2, 3, 4, 1, 2, 3], 'Vår tanke'),
    words_form: long,
    seen: '0',
  })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain(long)
  expect(page).toContain('Vår tanke om dialog')
  expect(page).toContain('href="#field-words_form"')
  expect(page.match(/checked/g)).toHaveLength(7)
  expect(await allOfAssessments(world)).toBe(before)
})

test('two of one party who change the same point: the second sees both texts, and all else is saved', async () => {
  const partnership = await threeParties(world)
  const [mine] = partnership.parties
  const { at, begin } = assessing(world, partnership)
  const round = await begin(mine!)
  const colleague = await world.aMandate(await world.aPerson('Kim'), partnership.id, mine!.id, 'representative')
  await world.post(colleague, `${at}/${round}/svara`, { step_dialog: '4', words_dialog: 'Kims ord', seen: '0' })
  const answer = await world.post(mine!.representative, `${at}/${round}/svara`, {
    step_dialog: '1',
    words_dialog: 'Mina ord',
    step_form: '3',
    seen: '0',
  })
  expect(answer.status).toBe(409)
  const page = await answer.text()
  expect(page).toContain('Kims ord')
  expect(page).toContain('Mina ord')
  expect(page).toContain('Kim sparade under tiden:')
  const kept = await world.all
    .selectFrom('assessment_draft')
    .select(['words', 'step'])
    .where('round_id', '=', round)
    .orderBy('seq')
    .execute()
  expect(kept).toEqual([
    { words: 'Kims ord', step: 4 },
    { words: '', step: 3 },
  ])
  const seen = /name="seen" value="(\d+)"/.exec(page)![1]!
  const again = { step_dialog: '1', words_dialog: 'Mina ord', step_form: '3', seen }
  expect((await world.post(mine!.representative, `${at}/${round}/svara`, again)).status).toBe(303)
})

test('to write: outsiders find nothing, sight alone is not enough, and what is handed in stands', async () => {
  const partnership = await threeParties(world)
  const [mine] = partnership.parties
  const { at, begin, answer } = assessing(world, partnership)
  const round = await begin(mine!)
  const other = await world.aPartnership()
  const before = await allOfAssessments(world)
  for (const who of [null, await world.aPerson(), other.parties[0]!.representative]) {
    expect((await world.get(who, `${at}/${round}/svara`)).status).toBe(404)
    expect((await world.post(who, `${at}/${round}/svara`, sheetOf([1]))).status).toBe(404)
  }
  // A round is found only under its own partnership
  expect(
    (await world.post(other.parties[0]!.representative, `/p/${other.slug}/bedomning/${round}/svara`, sheetOf([1])))
      .status,
  ).toBe(404)
  for (const who of await withoutCapacity(world, partnership)) {
    expect((await world.get(who, `${at}/${round}/svara`)).status).toBe(403)
    expect((await world.post(who, `${at}/${round}/svara`, sheetOf([1]))).status).toBe(403)
  }
  expect(await allOfAssessments(world)).toBe(before)
  expect((await answer(mine!, round, [4, 4, 4, 4, 4, 4, 4])).status).toBe(303)
  const handedIn = await allOfAssessments(world)
  const refused = await world.post(mine!.representative, `${at}/${round}/svara`, sheetOf([1]))
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Det ni har skrivit finns kvar hos er.')
  expect((await world.get(mine!.representative, `${at}/${round}/svara`)).status).toBe(303)
  expect(await allOfAssessments(world)).toBe(handedIn)
})

test('an answer is looked over before it is handed in, and an empty one is not handed in', async () => {
  const partnership = await threeParties(world)
  const [mine] = partnership.parties
  const { at, begin, save, handIn } = assessing(world, partnership)
  const round = await begin(mine!)
  const empty = await handIn(mine!, round)
  expect(empty.status).toBe(422)
  expect(await empty.text()).toContain('Svara på minst en punkt innan ni lämnar in.')
  await save(mine!, round, [4, 3, 2, 1])
  const check = await (await world.get(mine!.representative, `${at}/${round}/inlamning`)).text()
  expect(check).toContain('Stämmer till stor del')
  expect(check).toContain('3 punkter är inte besvarade.')
  // A colleague saves after the check was opened: it is shown again
  await save(mine!, round, [1, 3, 2, 1])
  const stale = await world.post(mine!.representative, `${at}/${round}/inlamning`, { seen: '4' })
  expect(stale.status).toBe(409)
  expect(await stale.text()).toContain('Svaret har ändrats')
  expect(await world.all.selectFrom('assessment_hand_in').selectAll().where('round_id', '=', round).execute()).toEqual(
    [],
  )
  expect((await handIn(mine!, round)).status).toBe(303)
})

test('to hand in and to take back: outsiders find nothing, sight alone is not enough', async () => {
  const partnership = await threeParties(world)
  const [mine] = partnership.parties
  const { at, begin, save, answer } = assessing(world, partnership)
  const round = await begin(mine!)
  await save(mine!, round, [4])
  const tries = async (path: string) => {
    for (const who of [null, await world.aPerson()])
      expect((await world.post(who, `${at}/${round}/${path}`, { seen: '1' })).status).toBe(404)
    for (const who of await withoutCapacity(world, partnership))
      expect((await world.post(who, `${at}/${round}/${path}`, { seen: '1' })).status).toBe(403)
  }
  const before = await allOfAssessments(world)
  await tries('inlamning')
  expect((await world.post(mine!.representative, `${at}/${round}/inlamning/ater`)).status).toBe(409)
  expect(await allOfAssessments(world)).toBe(before)
  await answer(mine!, round, [4])
  const handedIn = await allOfAssessments(world)
  await tries('inlamning/ater')
  expect((await world.post(mine!.representative, `${at}/${round}/inlamning`, { seen: '1' })).status).toBe(409)
  expect(await allOfAssessments(world)).toBe(handedIn)
  expect((await world.post(mine!.representative, `${at}/${round}/inlamning/ater`)).status).toBe(303)
  expect(await world.all.selectFrom('assessment_answer').selectAll().where('round_id', '=', round).execute()).toEqual(
    [],
  )
  expect(await (await world.get(mine!.representative, `${at}/${round}/svara`)).text()).toContain('checked')
})
