import { afterAll, expect, test } from 'vitest'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const goals = (partnership: SomePartnership) =>
  world.all.selectFrom('goal').selectAll().where('partnership_id', '=', partnership.id).orderBy('place').execute()
const at = (partnership: SomePartnership) => `/p/${partnership.slug}/mal`
const aspiration = { kind: 'aspiration', words: 'Ingen ska vara ensam första veckan hemma.' }
const samsyn = async (partnership: SomePartnership) => {
  const part = await world.all
    .selectFrom('part')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .where('kind', '=', 'goals')
    .executeTakeFirstOrThrow()
  const given = await world.all
    .selectFrom('accord')
    .selectAll()
    .where('part_id', '=', part.id)
    .where('revision', '=', part.revision)
    .where('answer', '=', 'stands')
    .execute()
  return { revision: part.revision, behind: given.length }
}
const standBehind = async (who: Someone, partnership: SomePartnership) =>
  world.post(who, `${at(partnership)}/samsyn`, {
    accord: 'stands',
    accord_revision: String((await samsyn(partnership)).revision),
  })

test('a goal is written by any party, and by nobody without the role or from outside', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  expect((await world.post(await world.aPerson(), at(partnership), aspiration)).status).toBe(404)
  expect(
    (
      await world.post(
        await world.aMandate(await world.aPerson(), partnership.id, one!.id, 'signatory'),
        at(partnership),
        aspiration,
      )
    ).status,
  ).toBe(403)
  expect(await goals(partnership)).toEqual([])
  expect((await world.post(one!.representative, at(partnership), aspiration)).status).toBe(303)
  expect(
    (
      await world.post(other!.representative, at(partnership), {
        kind: 'sub_goal',
        words: 'Besök inom ett dygn',
        target: '1 200,5',
        unit: 'besök',
        due_on: '31 dec 2027',
      })
    ).status,
  ).toBe(303)
  const written = await goals(partnership)
  expect(written.map((goal) => [goal.kind, goal.target, String(goal.due_on)])).toEqual([
    ['aspiration', null, 'null'],
    ['sub_goal', 1200.5, '2027-12-31'],
  ])
  const page = await (await world.get(other!.representative, at(partnership))).text()
  expect(page).toContain('Ingen ska vara ensam')
  expect(page).toContain('senast 31 december 2027')
})

test('a goal that cannot be read is asked for again, with everything typed', async () => {
  const partnership = await world.aPartnership()
  const answer = await world.post(partnership.parties[0]!.representative, at(partnership), {
    kind: 'sub_goal',
    words: 'Fler besök',
    target: 'många',
    due_on: 'snart',
  })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Skriv en siffra')
  expect(page).toContain('Skriv datumet som')
  expect(page).toContain('value="många"')
  expect(await goals(partnership)).toEqual([])
})

test('every change of a goal takes all samsyn away; a save without a change takes none', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  await world.post(one!.representative, at(partnership), aspiration)
  const [goal] = await goals(partnership)
  const address = `${at(partnership)}/${goal!.id}`
  const seen = () => goals(partnership).then(([now]) => String(now!.changed_at.getTime()))
  for (const { representative } of partnership.parties)
    expect((await standBehind(representative, partnership)).status).toBe(303)
  expect((await samsyn(partnership)).behind).toBe(2)

  expect((await world.post(one!.representative, address, { ...aspiration, seen: await seen() })).status).toBe(303)
  expect((await samsyn(partnership)).behind).toBe(2)
  expect(
    (
      await world.post(other!.representative, address, {
        ...aspiration,
        words: 'Ingen ska vara ensam.',
        seen: await seen(),
      })
    ).status,
  ).toBe(303)
  expect((await samsyn(partnership)).behind).toBe(0)
  expect(await (await world.get(one!.representative, at(partnership))).text()).toContain(other!.organisation.name)

  for (const { representative } of partnership.parties) await standBehind(representative, partnership)
  expect((await world.post(one!.representative, `${address}/borttagning`)).status).toBe(303)
  expect((await samsyn(partnership)).behind).toBe(0)
  expect((await world.post(one!.representative, `${address}/borttagning`)).status).toBe(303)
  expect((await goals(partnership))[0]!.removed_at).toBeNull()
})

test('two who change the same goal at once: the second is shown both and loses nothing', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  await world.post(one!.representative, at(partnership), aspiration)
  const [goal] = await goals(partnership)
  const address = `${at(partnership)}/${goal!.id}`
  const seen = String(goal!.changed_at.getTime())
  expect(
    (await world.post(one!.representative, address, { ...aspiration, words: 'Den första texten', seen })).status,
  ).toBe(303)
  const second = await world.post(other!.representative, address, { ...aspiration, words: 'Den andra texten', seen })
  expect(second.status).toBe(409)
  const page = await second.text()
  expect(page).toContain('Den första texten')
  expect(page).toContain('Den andra texten')
  expect((await goals(partnership))[0]!.words).toBe('Den första texten')
  const earlier = await world.all.selectFrom('earlier_line').selectAll().where('line_id', '=', goal!.id).execute()
  expect(earlier.map((line) => (line.said as { words: string }).words)).toEqual([aspiration.words])
})

test('a goal of another partnership is not there', async () => {
  const [here, there] = [await world.aPartnership(), await world.aPartnership()]
  await world.post(there.parties[0]!.representative, at(there), aspiration)
  const [goal] = await goals(there)
  for (const address of [
    `${at(here)}/${goal!.id}`,
    `${at(there)}/${goal!.id}`,
    `${at(here)}/${goal!.id}/borttagning`,
  ]) {
    expect((await world.post(here.parties[0]!.representative, address, aspiration)).status).toBe(404)
  }
  expect(await goals(there)).toEqual([goal])
})

test('a removed goal is taken back before it is changed', async () => {
  const partnership = await world.aPartnership()
  const { representative } = partnership.parties[0]!
  await world.post(representative, at(partnership), aspiration)
  const [goal] = await goals(partnership)
  await world.post(representative, `${at(partnership)}/${goal!.id}/borttagning`)
  expect(
    (await world.post(representative, `${at(partnership)}/${goal!.id}`, { ...aspiration, words: 'Nytt' })).status,
  ).toBe(409)
})
