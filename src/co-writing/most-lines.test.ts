import { afterAll, expect, test } from 'vitest'
import { anOffice, aPen, until, type Pen } from '#test/lines.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'
import { lineRules } from './pace.ts'

const world = await aWorld()
const office = await anOffice(world)
const pens: Pen[] = []
afterAll(async () => {
  for (const pen of pens) pen.leave()
  await office.close()
  await world.close()
})

test('a person keeps twenty lines at the most: the oldest gives way and is told so, and nobody else is touched', async () => {
  const { bryggan, norrvik, partnership, aHeading } = await aWritingRoom(world)
  const heading = await aHeading()
  const ready = async (who: Someone) => {
    const pen = aPen(office, who, partnership.slug, heading)
    pens.push(pen)
    await pen.ready()
    return pen
  }
  const elof = await ready(norrvik.representative)
  const mine: Pen[] = []
  for (let count = 0; count < lineRules.mostLines; count += 1) mine.push(await ready(bryggan.representative))
  expect(mine.every(({ told }) => told.length === 0)).toBe(true)
  // As the page does when it is told so
  mine[0]!.provider.on('stateless', () => mine[0]!.line.disconnect())
  const newest = await ready(bryggan.representative)
  await until(() => mine[0]!.told.length > 0)
  expect(mine[0]!.told).toEqual([{ told: 'closed', why: 'many' }])
  newest.write('Vi möts.')
  await newest.saved()
  await until(() => elof.body() === 'Vi möts.')
  expect(mine.slice(1).every(({ told }) => told.every((one) => one.told !== 'closed'))).toBe(true)
  expect(elof.told.some((one) => one.told === 'closed')).toBe(false)
})
