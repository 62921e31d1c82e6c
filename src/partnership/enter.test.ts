import { afterAll, expect, test } from 'vitest'
import { seeAs } from '#platform/db.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

test('a partnership is seen by its own people and by nobody else, also in the database itself', async () => {
  const partnership = await world.aPartnership()
  const other = await world.aPartnership()
  const seenBy = (personId: string | null) =>
    world.web.transaction().execute(async (tx) => {
      await seeAs(tx, { personId })
      return (await tx.selectFrom('partnership').select('id').execute()).map((row) => row.id)
    })
  expect(await seenBy(partnership.parties[0]!.representative.id)).toEqual([partnership.id])
  expect(await seenBy(other.parties[0]!.representative.id)).toEqual([other.id])
  expect(await seenBy((await world.anAdministrator()).id)).toEqual([])
  expect(await seenBy(null)).toEqual([])
})

test('a person cannot act for two parties of one partnership at once', async () => {
  const { id, parties } = await world.aPartnership()
  await expect(world.aMandate(parties[0]!.representative, id, parties[1]!.id, 'signatory')).rejects.toThrow(
    'one party only',
  )
})
