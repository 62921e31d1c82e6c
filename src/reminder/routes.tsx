import { Hono } from 'hono'
import { paths } from '#paths'
import { enterRoom } from '#partnership/enter.ts'
import { show, type AppEnv } from '#platform/http.tsx'
import { listReminders, listRules } from './queries.ts'
import { Reminders } from './views.tsx'

/** What a partnership is reminded of; reminding itself is a job. */
export const reminderRoutes = new Hono<AppEnv>().get(paths.reminders, async (c) => {
  const room = await enterRoom(c)
  const rules = await listRules(c.var.tx)
  return show(c, <Reminders room={room} rules={rules} sent={await listReminders(c.var.tx, room.id)} />)
})
