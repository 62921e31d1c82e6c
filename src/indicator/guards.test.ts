import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { asked, following } from '#test/following.ts'
import { aWorld, type SomeParty, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const { at, anIndicator, nothingChanged } = following(world)

type Row = Record<string, unknown>
const write = (who: Someone, party: SomeParty, table: string, row: Row) =>
  asParty(world, who, party, (tx) =>
    tx
      .insertInto(table as 'measurement')
      .values(row as never)
      .returning('made_at')
      .execute(),
  )

test('the database puts a value right once, by a value of the same indicator', async () => {
  const { partnership, one, other, id, goal } = await anIndicator()
  const more = { ...asked, name: 'Samtal', measured_by: other.id, goal_id: goal }
  await world.post(one.representative, `${at(partnership)}/matt/nytt`, more)
  const another = await world.all
    .selectFrom('indicator')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .where('id', '<>', id)
    .executeTakeFirstOrThrow()
  const by = { partnership_id: partnership.id, party_id: other.id, person_id: other.representative.id }
  const measured = { ...by, indicator_id: id, measured_on: '2024-03-31', figure: 10 }
  const first = await asParty(world, other.representative, other, (tx) =>
    tx
      .insertInto('measurement')
      .values(measured as never)
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const right = (indicator: string, figure: number) =>
    write(other.representative, other, 'measurement', {
      ...measured,
      indicator_id: indicator,
      figure,
      corrects: first.id,
      reason: 'Fel rad',
    })
  await nothingChanged(partnership, async () => {
    await expect(right(another.id, 12)).rejects.toThrow('of the same indicator')
  })
  await right(id, 12)
  await nothingChanged(partnership, async () => {
    await expect(right(id, 14)).rejects.toThrow('already corrected')
  })
})

test('nobody judges, measures, looks after or learns in another party’s or another person’s name, in the database either', async () => {
  const { partnership, one, other, id, goal } = await anIndicator()
  const rows: [string, Row][] = [
    ['goal_owner', { goal_id: goal }],
    ['goal_judgement', { goal_id: goal, standing: 'talk', words: 'Det går trögt.', judged_on: '2026-01-01' }],
    ['goal_milestone', { goal_id: goal, words: 'Öppet på fredagar', due_on: '2026-01-01' }],
    ['learning_entry', { goal_id: goal, learnt_on: '2026-01-01', learnt: 'Fler kommer sent.' }],
    ['measurement', { indicator_id: id, measured_on: '2026-01-01', figure: 3 }],
  ]
  const own = { partnership_id: partnership.id, party_id: other.id, person_id: other.representative.id }
  await nothingChanged(partnership, async () => {
    for (const [table, row] of rows)
      for (const wrong of [{ party_id: one.id }, { person_id: one.representative.id }])
        await expect(write(other.representative, other, table, { ...row, ...own, ...wrong })).rejects.toThrow(
          'row-level security',
        )
  })
  for (const [table, row] of rows) await write(other.representative, other, table, { ...row, ...own })
})

test('a party ceases to look after a goal by itself alone, and a milestone is reached by those in the partnership', async () => {
  const { partnership, one, other, goal } = await anIndicator()
  const own = { goal_id: goal, partnership_id: partnership.id, party_id: other.id, person_id: other.representative.id }
  await write(other.representative, other, 'goal_owner', own)
  await write(other.representative, other, 'goal_milestone', { ...own, words: 'Fredagar', due_on: '2026-01-01' })
  const elsewhere = (await world.aPartnership()).parties[0]!
  await nothingChanged(partnership, async () => {
    await asParty(world, one.representative, one, (tx) =>
      tx
        .updateTable('goal_owner')
        .set({ ended_at: sql`app.now()` })
        .execute(),
    )
    await asParty(world, elsewhere.representative, elsewhere, (tx) =>
      tx
        .updateTable('goal_milestone')
        .set({ reached_on: sql`app.today()` })
        .execute(),
    )
  })
  const ended = await asParty(world, other.representative, other, (tx) =>
    tx
      .updateTable('goal_owner')
      .set({ ended_at: sql`app.now()` })
      .returning('goal_id')
      .execute(),
  )
  expect(ended).toEqual([{ goal_id: goal }])
})
