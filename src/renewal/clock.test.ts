import fc from 'fast-check'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, expect, test } from 'vitest'
import { aWorld } from '#test/world.ts'
import { stepNow } from './clock.ts'

const world = await aWorld()
afterAll(() => world.close())

test('the database counts the steps of the clock as the pages do, on every day of every month', async () => {
  const pairs = fc.sample(
    fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: -5, max: 600 })).map(([ahead, back]) => {
      const end = Temporal.PlainDate.from('2027-01-01').add({ days: ahead })
      return { end: end.toString(), today: end.subtract({ days: back }).toString() }
    }),
    500,
  )
  const { rows } = await sql<{ step: number | null }>`
    select app.clock_step(("end")::date, today::date) as step
    from jsonb_to_recordset(${JSON.stringify(pairs)}::text::jsonb) as p ("end" text, today text)`.execute(world.all)
  expect(rows.map(({ step }) => step)).toEqual(pairs.map(({ end, today }) => stepNow(end, today)))
})
