import { Hono } from 'hono'
import { enterRoom } from '#partnership/enter.ts'
import { paths } from '#paths'
import { show, type AppEnv } from '#platform/http.tsx'
import { swedishDay, swedishInstant } from '#platform/swedish-time.ts'
import { findFirstAct, listTimes } from './queries.ts'
import { chosenYear, standings } from './rules.ts'
import { EqualStanding } from './views.tsx'

const yearOf = (instant: Date) => Number(swedishDay(instant).slice(0, 4))
const firstOf = (year: number) => swedishInstant(`${year}-01-01`, '00:00')

/** How the parties take part: a page to talk about, and nothing to change. */
export const equalStandingRoutes = new Hono<AppEnv>().get(paths.equalStanding, async (c) => {
  const room = await enterRoom(c)
  const now = c.var.now
  const first = yearOf((await findFirstAct(c.var.tx, room.id)) ?? now)
  const years = Array.from({ length: yearOf(now) - first + 1 }, (_, back) => yearOf(now) - back)
  const year = chosenYear(c.req.query('ar'), years)
  const span = { from: firstOf(year ?? first), to: firstOf((year ?? yearOf(now)) + 1) }
  const rows = await listTimes(c.var.tx, room.id, span)
  return show(c, <EqualStanding room={room} standings={standings(rows)} years={years} year={year} />)
})
