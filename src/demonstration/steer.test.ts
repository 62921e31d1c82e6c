import { afterAll, expect, test } from 'vitest'
import { aWorld, settings } from '#test/world.ts'
import { createApp } from '../app.tsx'
import { steer, steering } from './play-steering.ts'
import { begin, joinAll, putUp } from './play.ts'
import { setStage } from './stage.ts'
import { eveningOpen } from './stories/evening-open.ts'
import { autumnItems } from './stories/evening-steering.ts'

const world = await aWorld({ demonstration: true })
afterAll(() => world.close())

test('the steering group of the demonstration is formed, meets, decides and has its minutes approved', async () => {
  const open = (clock: () => Date) =>
    createApp({ db: world.web, settings: { ...settings, demonstration: true }, clock })
  const stage = await setStage(world.all, open)
  stage.at('2024-02-05')
  const challenge = await putUp(stage, eveningOpen)
  stage.at('2024-03-06')
  await joinAll(stage, challenge, eveningOpen)
  await begin(stage, challenge, eveningOpen)
  await steer(stage, eveningOpen, '2026-08-24')
  const days = { called: '2026-10-20', held: '2026-11-10', approveBy: '2026-11-24', approved: '2026-11-16' }
  for (const { on, act } of steering(stage, eveningOpen, days, autumnItems)) {
    stage.at(on)
    await act()
  }
  const meeting = await world.all.selectFrom('meeting').select('approved_at').executeTakeFirstOrThrow()
  expect(meeting.approved_at).not.toBeNull()
  expect(await world.all.selectFrom('meeting_decision').select('id').execute()).toHaveLength(2)
}, 60_000)
