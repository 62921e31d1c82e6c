import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { assessing, threeParties, withoutCapacity } from '#test/assessment.ts'
import { aWorld, type SomeParty, type SomePartnership } from '#test/world.ts'
import { numberPoints, type OwnPoint } from './rules.ts'

const world = await aWorld()
afterAll(() => world.close())

const words = {
  title: 'Hur når vi de äldre?',
  intro: 'Vi vill veta om vi ser det lika.',
  p1_title: 'Språket',
  p1_statement: 'Vi möter de äldre på deras eget språk.',
  p2_title: 'Tiden',
  p2_statement: 'Vi har tid att lyssna.',
  revision: '0',
}
const setsOf = async ({ slug }: SomePartnership) => `/p/${slug}/bedomning/fragor`
const everything = async () =>
  JSON.stringify([
    await world.all.selectFrom('question_set').selectAll().orderBy('id').execute(),
    await world.all.selectFrom('question_set_accord').selectAll().orderBy('set_id').orderBy('party_id').execute(),
    await world.all.selectFrom('assessment_round').select('id').orderBy('id').execute(),
  ])
const write = async (party: SomeParty, partnership: SomePartnership, typed = words) => {
  const answer = await world.post(party.representative, await setsOf(partnership), typed)
  if (answer.status !== 303) throw new Error(`not written: ${answer.status}`)
  return answer.headers.get('location')!.replace(/\?.*/, '')
}
const say = (party: SomeParty, set: string, revision: number, answer = 'behind') =>
  world.post(party.representative, `${set}/svar`, { revision: String(revision), answer })

test('own questions are asked when every party stands behind them, and the round keeps them as they read then', async () => {
  const partnership = await threeParties(world)
  const [first, second, third] = partnership.parties as [SomeParty, SomeParty, SomeParty]
  const { at, begin, page } = assessing(world, partnership)
  const set = await write(first, partnership)
  const told = await world.all.selectFrom('mail').select('person_id').where('once', 'like', 'question_set:%').execute()
  expect(told.map(({ person_id }) => person_id).sort()).toEqual(
    [second.representative.id, third.representative.id].sort(),
  )
  await expect(begin(first, 'egen-1')).rejects.toThrow('409')
  const tooEarly = await world.post(first.representative, `${at}/omgangar`, { set: 'egen-1' })
  expect(await tooEarly.text()).toContain('Frågorna har ändrats eller lagts undan')
  expect((await say(second, set, 1)).status).toBe(303)
  await expect(begin(second, 'egen-1')).rejects.toThrow('409')
  expect((await say(third, set, 1)).status).toBe(303)
  expect(await (await world.get(first.representative, at)).text()).toContain('Alla står bakom')
  const round = await begin(second, 'egen-1')
  expect(await page(third.representative, round)).toContain('Vi möter de äldre på deras eget språk.')
  // Rewritten afterwards: the round says what it said, and the set waits for everyone again
  const typed = { ...words, p1_statement: 'Vi talar deras språk.', revision: '1' }
  expect((await world.post(third.representative, `${set}/andra`, typed)).status).toBe(303)
  expect(await page(first.representative, round)).toContain('Vi möter de äldre på deras eget språk.')
  expect(await (await world.get(first.representative, set)).text()).toContain('Väntar på')
})

test('to write, answer and put away: hidden from outsiders, refused without the capacity, and nothing is changed', async () => {
  const partnership = await threeParties(world)
  const other = await world.aPartnership()
  const [first, second] = partnership.parties as [SomeParty, SomeParty, SomeParty]
  const set = await write(first, partnership)
  const before = await everything()
  const posts = [
    [await setsOf(partnership), words],
    [`${set}/andra`, { ...words, revision: '1' }],
    [`${set}/svar`, { revision: '1', answer: 'behind' }],
    [`${set}/undan`, {}],
  ] as const
  for (const [path, typed] of posts) {
    for (const who of [null, await world.aPerson(), other.parties[0]!.representative])
      expect((await world.post(who, path, typed)).status).toBe(404)
    for (const who of await withoutCapacity(world, partnership))
      expect((await world.post(who, path, typed)).status).toBe(403)
  }
  for (const who of [null, other.parties[0]!.representative]) expect((await world.get(who, set)).status).toBe(404)
  // Another party than the one that wrote it does not put it away, and nobody answers to what no longer stands
  expect((await world.post(second.representative, `${set}/undan`, {})).status).toBe(409)
  expect((await say(second, set, 2)).status).toBe(409)
  expect((await say(first, set, 1)).status).toBe(409)
  expect((await say(second, set, 1, 'back')).status).toBe(409)
  expect(await everything()).toBe(before)
})

test('a party steps back from a set that then is not asked; what all stand behind is not put away by one', async () => {
  const partnership = await threeParties(world)
  const [first, second, third] = partnership.parties as [SomeParty, SomeParty, SomeParty]
  const { begin } = assessing(world, partnership)
  const set = await write(first, partnership)
  for (const party of [second, third]) await say(party, set, 1)
  expect((await world.post(first.representative, `${set}/undan`, {})).status).toBe(409)
  expect((await say(second, set, 1, 'back')).status).toBe(303)
  expect((await say(second, set, 1, 'back')).status).toBe(409)
  await expect(begin(first, 'egen-1')).rejects.toThrow('409')
  expect((await world.post(first.representative, `${set}/undan`, {})).status).toBe(303)
  expect((await world.post(first.representative, `${set}/undan`, {})).status).toBe(404)
})

test('a bad form keeps all that was typed; one who saves over another’s change is shown it first', async () => {
  const partnership = await threeParties(world)
  const [first, second] = partnership.parties as [SomeParty, SomeParty, SomeParty]
  for (const [wrong, field] of [
    [{ ...words, title: '' }, 'title'],
    [{ ...words, p2_statement: '' }, 'p2_statement'],
    [{ ...words, p2_statement: 'o'.repeat(301) }, 'p2_statement'],
  ] as const) {
    const bad = await world.post(first.representative, await setsOf(partnership), wrong)
    expect(bad.status).toBe(422)
    const page = await bad.text()
    for (const kept of ['Vi möter de äldre', 'Tiden', `href="#field-${field}"`]) expect(page).toContain(kept)
  }
  const set = await write(first, partnership)
  const changed = { ...words, title: 'Språk och tid', revision: '1' }
  expect((await world.post(second.representative, `${set}/andra`, changed)).status).toBe(303)
  const late = await world.post(first.representative, `${set}/andra`, { ...words, title: 'Mitt namn', revision: '1' })
  expect(late.status).toBe(409)
  const shown = await late.text()
  expect(shown).toContain('Mitt namn')
  expect(shown).toContain('name="revision" value="2"')
  // The same words once more are no change
  const same = { ...changed, revision: '2' }
  expect((await world.post(first.representative, `${set}/andra`, same)).status).toBe(303)
  const { revision } = await world.all
    .selectFrom('question_set')
    .select('revision')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  expect(revision).toBe(2)
})

test('a statement keeps its id while its words stand, and no id is ever given to other words', () => {
  const text = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const writing = fc.uniqueArray(text, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(writing, { minLength: 1, maxLength: 8 }), (writings) => {
      const meaning = new Map<string, string>()
      let [points, last]: [readonly OwnPoint[], number] = [[], 0]
      for (const one of writings) {
        const before = points
        const next = numberPoints(
          one.map((title) => ({ title, statement: title })),
          before,
          last,
        )
        points = next.points
        last = next.last
        for (const { id, statement } of points) {
          expect(meaning.get(id) ?? statement.sv).toBe(statement.sv)
          meaning.set(id, statement.sv)
          const was = before.find((point) => point.statement.sv === statement.sv)
          expect(was?.id ?? id).toBe(id)
        }
        expect(new Set(points.map(({ id }) => id)).size).toBe(points.length)
      }
    }),
  )
})
