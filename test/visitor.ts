import { Hono } from 'hono'
import { readAddress } from '#platform/address.ts'
import { asRefusal } from '#platform/errors.ts'
import { readSettings } from '#platform/env.ts'
import type { AppEnv } from '#platform/http.tsx'
import { plainLook } from '#platform/look.tsx'
import { swedishDay } from '#platform/swedish-time.ts'

/**
 * One room as a visitor meets it: for rooms whose pages need nobody signed in and nothing from the database.
 * @param clock the moment of every request
 */
export function asVisitor(room: Hono<AppEnv>, clock = new Date('2026-11-21T12:00:00Z')) {
  const app = new Hono<AppEnv>({ getPath: (request: Request) => readAddress(new URL(request.url).pathname).path })
  app.use(async (c, next) => {
    const url = new URL(c.req.url)
    c.set('now', clock)
    c.set('personId', null)
    c.set('settings', readSettings({ BASE_URL: 'https://samhandling.example' }))
    c.set('look', { ...plainLook, ...readAddress(url.pathname), query: url.search, today: swedishDay(clock) })
    await next()
  })
  app.route('/', room)
  app.onError((error, c) => c.text(error.message, asRefusal(error)?.status ?? 500))
  return app
}
