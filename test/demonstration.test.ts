import { afterAll, expect, test } from 'vitest'
import { setStage } from '#demonstration/stage.ts'
import { tellAll } from '#demonstration/tell.ts'
import { verifyChain } from '#record/verify.ts'
import { createApp } from '../src/app.tsx'
import { aWorld, settings } from './world.ts'

const world = await aWorld({ demonstration: true })
afterAll(() => world.close())

test('the demonstration tells its stories through the pages, and its log holds', async () => {
  const began = performance.now()
  const open = (clock: () => Date) =>
    createApp({ db: world.web, settings: { ...settings, demonstration: true }, clock })
  await tellAll(await setStage(world.all, open))
  console.log(`told in ${Math.round(performance.now() - began)} ms`)
  expect(await world.all.selectFrom('partnership').select('id').execute()).toHaveLength(9)
  const signed = await world.all.selectFrom('version').select('id').where('signed_at', 'is not', null).execute()
  expect(signed).toHaveLength(5)
  await world.all.transaction().execute(async (tx) => {
    for (const chain of await tx.selectFrom('log_chain').selectAll().execute())
      expect(await verifyChain(tx, chain)).toBeNull()
  })
}, 120_000)
