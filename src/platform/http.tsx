import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { createMiddleware } from 'hono/factory'
import { href, type Path } from '#paths'
import type { Settings } from './env.ts'
import { seeAs, type Db, type Tx } from './db.ts'
import { LookProvider, inLanguage, type Look } from './look.tsx'

/** What every handler finds in `c.var`. */
export interface AppEnv {
  Variables: {
    /** The request's one transaction, as the person who asks. */
    tx: Tx
    look: Look
    /** The person who asks, or null for a visitor. */
    personId: string | null
    /** Digest of the session's token, for sign-out and for choosing whom to act for. */
    sessionDigest: Buffer | null
    /** The organisation the person has chosen to act for outside partnerships. */
    actsFor: string | null
    /** The moment of the request. */
    now: Date
    settings: Settings
    /** A text as somebody is writing it just now, which no version holds yet; null when nobody is. */
    beingWritten: (textId: string) => string | null
    requestId: string
  }
}

/** Hono's context in our application. */
export type Ask = Context<AppEnv>

/** A piece of a page as HTML; every component in it knows the language, the person and the address. */
export const drawn = (c: Ask, piece: Child): string =>
  (<LookProvider value={c.var.look}>{piece}</LookProvider>).toString()

/** Answers with a page; every component in it knows the language, the person and the address. */
export const show = (c: Ask, page: Child, status: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503 = 200) =>
  c.html(`<!doctype html>${drawn(c, page)}`, status)

/** 303 to another page in the same language; `query` may carry `klart`, the message for the next page. */
export function go<P extends Path>(c: Ask, path: P, names?: Record<string, string>, query?: Record<string, string>) {
  const plain = href as (path: string, names?: Record<string, string>) => string
  const asked = query ? `?${new URLSearchParams(query)}` : ''
  return c.redirect(`${inLanguage(plain(path, names), c.var.look.language)}${asked}`, 303)
}

/** One request, one transaction, one person. A thrown error rolls everything back. */
export const inTransaction = (db: Db, movedClock: boolean) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const done = db.transaction().execute(async (tx) => {
      await seeAs(tx, { personId: c.var.personId, now: movedClock ? c.var.now : undefined })
      c.set('tx', tx)
      await next()
      // Hono has already turned a thrown error into a response; throw it again so that the transaction rolls back.
      if (c.error) throw c.error
    })
    await done.catch((error) => {
      if (error !== c.error) throw error
    })
  })
