import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { aRoomWithAnnexes, file } from '#test/annexes.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

test('who only glances into a partnership reads the files of its annexes, and none that was laid in a conversation', async () => {
  const { partnership, civil, add } = await aRoomWithAnnexes(world)
  await add({ title: 'Budget', kind: 'file', file: file() })
  const talk = { question: 'Lokalen', words: 'Se bilden', file: file(undefined, 'Inifrån.pdf') }
  const said = await world.post(civil.representative, `/p/${partnership.slug}/samtal`, talk)
  expect(said.status).toBe(303)
  const filesSeenBy = async (capacity: 'reader' | 'reference' | 'co_opted') => {
    const who = await world.aMandate(await world.aPerson(), partnership.id, null, capacity)
    const rows = await asParty(world, who, null, (tx) => tx.selectFrom('stored_file').select(['id', 'name']).execute())
    return rows.map(({ name }) => name).toSorted()
  }
  expect(await filesSeenBy('reader')).toEqual(['Budget åäö.pdf'])
  expect(await filesSeenBy('reference')).toEqual(['Budget åäö.pdf'])
  // Who is called into the steering group sees what is said there
  expect(await filesSeenBy('co_opted')).toEqual(['Budget åäö.pdf', 'Inifrån.pdf'])
})
