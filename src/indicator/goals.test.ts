import { afterAll, expect, test } from 'vitest'
import { following } from '#test/following.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const { at, aGoal, refusedToOthers } = following(world)

test('how a goal goes is told in words first and then in a figure, both with their day; samsyn is untouched', async () => {
  const { partnership, one, other, page } = await aGoal()
  const said = {
    standing: 'nearly',
    words: 'Vi har öppet tre kvällar.',
    judged_on: '2026-01-15',
    figure: '3',
    figure_on: '2026-01-10',
  }
  await refusedToOthers(partnership, `${page}/laget`, said)
  const revision = () =>
    world.all
      .selectFrom('part')
      .select('revision')
      .where('partnership_id', '=', partnership.id)
      .where('kind', '=', 'goals')
      .executeTakeFirstOrThrow()
  const before = await revision()
  expect((await world.post(one.representative, `${page}/laget`, { ...said, words: '' })).status).toBe(422)
  expect((await world.post(one.representative, `${page}/laget`, { ...said, figure_on: '' })).status).toBe(422)
  expect((await world.post(one.representative, `${page}/laget`, said)).status).toBe(303)
  expect(
    (
      await world.post(other.representative, `${page}/laget`, {
        ...said,
        standing: 'talk',
        words: 'Fredagarna fattas.',
        judged_on: '2026-02-15',
      })
    ).status,
  ).toBe(303)
  expect(await revision()).toEqual(before)
  const shown = await (await world.get(one.representative, at(partnership))).text()
  expect(shown).toContain('Behöver dialog')
  expect(shown).not.toContain('Vi har öppet tre kvällar.')
  const whole = await (await world.get(one.representative, page)).text()
  expect(whole.indexOf('Fredagarna fattas.')).toBeLessThan(whole.indexOf('Vi har öppet tre kvällar.'))
  expect(whole).toContain('15 januari 2026')
})

test('any party looks after a goal and ceases to; doing it twice is once', async () => {
  const { partnership, one, other, page } = await aGoal()
  await refusedToOthers(partnership, `${page}/ansvar`, { looks: 'yes' })
  const owners = async () =>
    (
      await world.all
        .selectFrom('goal_owner')
        .select(['party_id', 'ended_at'])
        .where('partnership_id', '=', partnership.id)
        .orderBy('made_at')
        .execute()
    )
      .filter((row) => !row.ended_at)
      .map(({ party_id }) => party_id)
  for (const party of [one, other, one]) await world.post(party.representative, `${page}/ansvar`, { looks: 'yes' })
  expect(await owners()).toEqual([one.id, other.id])
  await world.post(other.representative, `${page}/ansvar`, { looks: 'no' })
  await world.post(other.representative, `${page}/ansvar`, { looks: 'no' })
  expect(await owners()).toEqual([one.id])
  await world.post(other.representative, `${page}/ansvar`, { looks: 'yes' })
  expect(await owners()).toEqual([one.id, other.id])
})

test('a milestone that has passed is told in words, and can be reached by any party', async () => {
  const { partnership, one, other, page } = await aGoal()
  await refusedToOthers(partnership, `${page}/milstolpar`, { words: 'Volontärerna utbildade', due_on: '2024-05-01' })
  expect((await world.post(one.representative, `${page}/milstolpar`, { words: '', due_on: '2024-05-01' })).status).toBe(
    422,
  )
  await world.post(one.representative, `${page}/milstolpar`, { words: 'Volontärerna utbildade', due_on: '2024-05-01' })
  expect(await (await world.get(other.representative, at(partnership))).text()).toContain('Skulle ha nåtts 1 maj 2024')
  const { id } = await world.all
    .selectFrom('goal_milestone')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  await refusedToOthers(partnership, `${page}/milstolpar/${id}/nadd`, { reached: 'yes' })
  for (const _ of [1, 2])
    expect((await world.post(other.representative, `${page}/milstolpar/${id}/nadd`, { reached: 'yes' })).status).toBe(
      303,
    )
  expect(await (await world.get(other.representative, at(partnership))).text()).not.toContain('Skulle ha nåtts')
})

test('a learning goal gathers what was tried, learnt and changed', async () => {
  const { partnership, one, other, page } = await aGoal('learning')
  const lesson = { learnt_on: '2026-02-01', tried: 'Två kvällars introduktion', learnt: 'En räcker inte', changed: '' }
  await refusedToOthers(partnership, `${page}/lardomar`, lesson)
  expect((await world.post(one.representative, `${page}/lardomar`, { learnt_on: '2026-02-01' })).status).toBe(422)
  expect((await world.post(one.representative, `${page}/lardomar`, lesson)).status).toBe(303)
  const shown = await (await world.get(other.representative, page)).text()
  expect(shown).toContain('Två kvällars introduktion')
  expect(shown).toContain('Vad vi lärde oss')
  expect(shown).not.toContain('<h4>Vad vi ändrade')
})
