import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { aWorld, type SomeParty } from '#test/world.ts'

// As the pages' own role, past every rule of the pages: the database itself refuses.
const world = await aWorld()
afterAll(() => world.close())

async function aSet() {
  const partnership = await world.aPartnership()
  const [writer, other] = partnership.parties as [SomeParty, SomeParty]
  const typed = { title: 'Hur går det?', intro: '', p1_title: 'Tiden', p1_statement: 'Vi har tid.', revision: '0' }
  expect((await world.post(writer.representative, `/p/${partnership.slug}/bedomning/fragor`, typed)).status).toBe(303)
  const standing = () =>
    world.all
      .selectFrom('question_set')
      .selectAll()
      .where('partnership_id', '=', partnership.id)
      .executeTakeFirstOrThrow()
  const attack = async (party: SomeParty, what: ReturnType<typeof sql>) =>
    asParty(world, party.representative, party, (tx) => what.execute(tx))
  return { writer, other, standing, attack }
}
const away = sql`update question_set set withdrawn_at = app.now()`

test('a set of questions is put away by the party that wrote it last, and by no other', async () => {
  const { writer, other, standing, attack } = await aSet()
  const before = await standing()
  await expect(attack(other, away)).rejects.toMatchObject({ code: '42501' })
  // Nor by one who writes it anew in the same breath
  await expect(
    attack(other, sql`update question_set set title = 'Annat', withdrawn_at = app.now()`),
  ).rejects.toMatchObject({ code: '42501' })
  expect(await standing()).toEqual(before)
  await attack(writer, away)
  expect((await standing()).withdrawn_at).not.toBeNull()
})

test('a set that was put away is not brought back, nor put away at another time than it was', async () => {
  const { writer, standing, attack } = await aSet()
  await attack(writer, sql`update question_set set withdrawn_at = '2001-01-01'`)
  const put = await standing()
  expect(put.withdrawn_at!.getFullYear()).toBeGreaterThan(2001)
  await expect(attack(writer, sql`update question_set set withdrawn_at = null`)).rejects.toMatchObject({
    code: '23514',
  })
  expect(await standing()).toEqual(put)
})
