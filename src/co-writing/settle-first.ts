import { createMiddleware } from 'hono/factory'
import { readAddress } from '#platform/address.ts'
import type { AppEnv } from '#platform/http.tsx'
import type { Hub } from './hub.ts'

/**
 * Before anything is done in a partnership, what is being written there becomes a version: an answer, a lock or a plain form
 * then meets the text as it is, and the database refuses none of them because somebody has just written. Done before the
 * request's own transaction, which might else hold what the version needs.
 */
export const settleFirst = (hub: Pick<Hub, 'settle'>) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const { path } = readAddress(new URL(c.req.url).pathname)
    const [, room, slug] = path.split('/')
    if (c.req.method === 'POST' && room === 'p' && slug) await hub.settle(slug)
    await next()
  })
