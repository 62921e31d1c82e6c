import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { sha256 } from '#platform/digest.ts'
import type { AppEnv } from '#platform/http.tsx'
import { findAsker } from './queries.ts'

/** The one cookie, set at sign-in and never before. */
export const sessionCookie = 'samhandling'

/**
 * Finds out who asks from the session cookie; `findAsker` lets the database know. A visitor stays a visitor:
 * nothing is set, and row-level security then answers with what is open to everyone.
 */
export const whoAsks = createMiddleware<AppEnv>(async (c, next) => {
  const token = getCookie(c, sessionCookie)
  if (token) {
    const digest = sha256(token)
    const asker = await findAsker(c.var.tx, digest)
    if (asker) {
      c.set('personId', asker.id)
      c.set('sessionDigest', digest)
      c.set('actsFor', asker.acts_for)
      c.set('look', {
        ...c.var.look,
        scheme: asker.scheme,
        person: {
          id: asker.id,
          name: asker.name,
          actsFor: asker.acts_for_name,
          mark: null,
          administrator: asker.administrator,
        },
      })
    }
  }
  await next()
})
