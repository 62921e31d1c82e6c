import { createMiddleware } from 'hono/factory'
import { matchPath } from './address.ts'
import { postedFields } from './form.ts'
import type { AppEnv } from './http.tsx'
import { sizeLimit } from './stored-file.ts'

/** What a form of words holds at the most, in bytes: many times the longest text that any of them takes. */
const mostWords = 1024 * 1024

/**
 * Takes in the whole of a post before anything else is done for it, so that nobody who sends slowly holds a connection
 * to the database meanwhile.
 * @param filePosts the addresses that take files, each with the most bytes of a post to it
 * Refuses with 413 `form.too_large` or `file.too_large`, and with 400 `form.unreadable` what is no form.
 */
export const takeInPosts = (filePosts: Readonly<Record<string, number>>) => {
  const ofWords = sizeLimit(mostWords, 'form.too_large')
  const ofFiles = Object.entries(filePosts).map(([path, most]) => ({ path, limit: sizeLimit(most, 'file.too_large') }))
  return createMiddleware<AppEnv>(async (c, next) => {
    const { limit } = ofFiles.find(({ path }) => matchPath(path, c.req.path)) ?? { limit: ofWords }
    return limit(c, async () => {
      if (c.req.raw.body) await postedFields(c)
      await next()
    })
  })
}
