import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aWorld } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'

const world = await aWorld()
afterAll(() => world.close())
const textsOf = (heading: string) =>
  world.all.selectFrom('heading_text').selectAll().where('heading_id', '=', heading).execute()
const aRoom = async () => {
  const room = await aWritingRoom(world)
  return { ...room, heading: await room.aHeading() }
}

test('nobody but the function that checks for itself can pretend to keep a burst', async () => {
  const { bryggan, heading } = await aRoom()
  await expect(
    sql`insert into live_settling values (${heading}::uuid, pg_current_xact_id())`.execute(world.web),
  ).rejects.toMatchObject({ code: '42501' })
  const settle = world.web.transaction().execute(async (tx) => {
    await sql`select set_config('app.person_id', ${bryggan.representative.id}, true), set_config('app.party_id', ${bryggan.id}, true)`.execute(
      tx,
    )
    await sql`select app.settle_live_heading(${heading}::uuid, 1, ''::bytea, 'Påhitt', '[]')`.execute(tx)
  })
  await expect(settle).rejects.toMatchObject({ code: '23514' })
  expect(await textsOf(heading)).toEqual([])
})
