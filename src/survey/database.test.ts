import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { aWorld, type SomeParty } from '#test/world.ts'

// As the pages' own role, past every rule of the pages: the database itself refuses.
const world = await aWorld()
afterAll(() => world.close())

async function aSurvey() {
  const partnership = await world.aPartnership()
  const [own, other] = partnership.parties as [SomeParty, SomeParty]
  const by = { partnership_id: partnership.id, party_id: own.id, person_id: own.representative.id }
  const questions = sql`'[{"kind": "scale", "words": "Hur var det?", "options": []}]'::jsonb`
  const days = { opens_on: sql`'2026-01-01'::date`, closes_on: sql`'2099-01-01'::date` }
  const row = { title: 'Hur var kvällen?', intro: '', questions, token: partnership.slug, ...days, ...by }
  await asParty(world, own.representative, own, (tx) =>
    tx
      .insertInto('survey')
      .values(row as never)
      .execute(),
  )
  const standing = () =>
    world.all.selectFrom('survey').selectAll().where('partnership_id', '=', partnership.id).executeTakeFirstOrThrow()
  const attack = async (party: SomeParty, what: ReturnType<typeof sql>) =>
    asParty(world, party.representative, party, (tx) => what.execute(tx))
  return { own, other, standing, attack }
}
const withdrawn = sql`update survey set withdrawn_at = app.now()`

test('a survey that its party has withdrawn is not brought back, changed or approved, by that party or another', async () => {
  const { own, other, standing, attack } = await aSurvey()
  await expect(attack(other, withdrawn)).rejects.toMatchObject({ code: '42501' })
  await attack(own, withdrawn)
  const put = await standing()
  for (const [party, change] of [
    [own, sql`update survey set withdrawn_at = null`],
    [own, sql`update survey set withdrawn_at = null, title = 'Annat'`],
    [own, sql`update survey set title = 'Annat'`],
    [other, sql`update survey set withdrawn_at = null, approved_at = app.now()`],
  ] as const)
    await expect(attack(party, change)).rejects.toMatchObject({ code: '23514' })
  expect(await standing()).toEqual(put)
})

test('a survey is closed once, at the time that it was', async () => {
  const { own, other, standing, attack } = await aSurvey()
  await attack(other, sql`update survey set approved_at = app.now()`)
  await attack(own, sql`update survey set closed_at = app.now()`)
  const closed = await standing()
  for (const at of ['null', `'2099-01-01'`])
    await expect(attack(other, sql`update survey set closed_at = ${sql.raw(at)}`)).rejects.toMatchObject({
      code: '23514',
    })
  expect(await standing()).toEqual(closed)
})
