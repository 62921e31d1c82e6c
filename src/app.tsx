import { Hono } from 'hono'
import { randomUUID } from 'node:crypto'
import { serveAsset } from '#platform/serve-asset.ts'
import { refusalPage, brokenPage } from '#frame/error-page.tsx'
import type { Hub } from '#co-writing/hub.ts'
import { settleFirst } from '#co-writing/settle-first.ts'
import { whoAsks } from '#identity/who-asks.ts'
import { paths } from '#paths'
import { readAddress } from '#platform/address.ts'
import type { Db } from '#platform/db.ts'
import type { Settings } from '#platform/env.ts'
import { health } from '#platform/health.ts'
import { asRefusal, notFound } from '#platform/errors.ts'
import { inTransaction, show, type AppEnv } from '#platform/http.tsx'
import { plainLook } from '#platform/look.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { logFault } from '#platform/log.ts'
import { takeInPosts } from '#platform/posted.ts'
import { sameOriginOnly, securityHeaders } from '#platform/security.ts'
import { rooms } from './rooms.ts'

/** What the application stands on; tests pass their own. */
export interface Ground {
  db: Db
  settings: Settings
  /** The time. Passed in so that it can be moved; the database then follows it. */
  clock?: () => Date
  /** Where texts are written together; without it nobody does, and the plain forms are all there is. */
  hub?: Pick<Hub, 'settle' | 'bodyOf'>
}

/** Addresses that outsiders are meant to post to, by name: the one-click stop of RFC 8058. */
const openToOutsiders: readonly string[] = [paths.digestStop]

const megabyte = 1024 * 1024
/** Addresses that take files, with the most bytes of a post to them; the form itself then says what a file may be. */
const filePosts = {
  [paths.check]: 22 * megabyte,
  [paths.decision]: 20 * megabyte,
  [paths.newTakeover]: 26 * megabyte,
  [paths.takeoverFile]: 26 * megabyte,
  [paths.conversations]: 12 * megabyte,
  [paths.conversationMessages]: 12 * megabyte,
  [paths.annexes]: 20 * megabyte,
  [paths.annex]: 20 * megabyte,
  [paths.goalJudgements]: 11 * megabyte,
  [paths.measurementImport]: 3 * megabyte,
  [paths.measurementImportAccepted]: 5 * megabyte,
  [paths.contributionNew]: 11 * megabyte,
  [paths.contributionCorrection]: 11 * megabyte,
  [paths.contributionImport]: 3 * megabyte,
  [paths.contributionImportAccepted]: 5 * megabyte,
  [paths.agreementIntakes]: 20 * megabyte,
}

/** The whole application: a reading list of what happens to a request, then every room's addresses. */
export function createApp({ db, settings, clock, hub }: Ground) {
  const app = new Hono<AppEnv>({ getPath: (request: Request) => readAddress(new URL(request.url).pathname).path })
  app.use(securityHeaders(settings.baseUrl, settings.oidc?.issuer))
  app.use(async (c, next) => {
    const url = new URL(c.req.url)
    c.set('requestId', randomUUID())
    c.set('now', clock?.() ?? new Date())
    c.set('personId', null)
    c.set('sessionDigest', null)
    c.set('actsFor', null)
    c.set('settings', settings)
    c.set('beingWritten', (textId) => hub?.bodyOf(textId) ?? null)
    c.set('look', {
      ...plainLook,
      ...readAddress(url.pathname),
      query: url.search,
      today: swedishDay(c.get('now')),
      demonstration: settings.demonstration,
      done: url.searchParams.get('klart'),
    })
    await next()
  })
  app.get(paths.assets, serveAsset)
  app.get(paths.health, health(db))
  app.use(sameOriginOnly(settings.baseUrl, openToOutsiders))
  app.use(takeInPosts(filePosts))
  if (hub) app.use(settleFirst(hub))
  app.use(inTransaction(db, clock !== undefined))
  app.use(whoAsks)
  for (const room of rooms) app.route('/', room)
  app.notFound((c) => refusalPage(c, notFound('page')))
  app.onError((error, c) => {
    const refusal = asRefusal(error)
    if (refusal) return refusalPage(c, refusal)
    logFault(error, { request: c.var.requestId, path: c.req.routePath, method: c.req.method })
    return show(c, brokenPage(c.var.requestId), 500)
  })
  return app
}
