import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aWorld } from '#test/world.ts'
import { listenTo } from './listening.ts'

const world = await aWorld()
afterAll(() => world.close())

async function comesToHold(holds: () => unknown) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await holds()) return
    await pause(25)
  }
  throw new Error(`it never came to hold: ${holds}`)
}

test('a connection that is cut is told of, opened anew, and hears and holds again', async () => {
  const heard: string[] = []
  let cuts = 0
  const listening = await listenTo(world.door, 'live', {
    heard: (told) => heard.push(told),
    cut: () => (cuts += 1),
    anew: () => {},
  })
  const other = await listenTo(world.door, 'other', { heard: () => {}, cut: () => {}, anew: () => {} })
  expect(await listening.take('text')).toBe(true)
  expect(await other.take('text')).toBe(false)
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = ${world.door.user} and (query like '%advisory%' or query like '%isten%')`.execute(
    world.all,
  )
  await comesToHold(() => cuts === 1)
  await comesToHold(() => other.take('text').catch(() => false))
  await comesToHold(async () => {
    await sql`select pg_notify('live', 'hej')`.execute(world.all)
    return heard.includes('hej')
  })
  await other.letGo('text')
  await comesToHold(() => listening.take('text').catch(() => false))
  await listening.close()
  await other.close()
})
