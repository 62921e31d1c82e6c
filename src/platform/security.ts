import { createMiddleware } from 'hono/factory'
import { matchPath } from './address.ts'
import { Refusal } from './errors.ts'
import type { AppEnv } from './http.tsx'

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]

const headers = (formAction: string, https: boolean): Record<string, string> => ({
  'content-security-policy': [...policy, `form-action ${formAction}`].join('; '),
  'x-content-type-options': 'nosniff',
  // `no-referrer` would make the browser send `Origin: null` with our own forms
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
})

/** Headers on every answer: no inline script or style, no framing, nothing from elsewhere. */
export const securityHeaders = (baseUrl: string, issuer?: string) => {
  const fixed = Object.entries(
    headers(issuer ? `'self' ${new URL(issuer).origin}` : "'self'", baseUrl.startsWith('https:')),
  )
  return createMiddleware<AppEnv>(async (c, next) => {
    await next()
    for (const [name, value] of fixed) c.res.headers.set(name, value)
    // What a signed-in person sees is nobody else's, also not in a shared cache
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-store')
  })
}

/**
 * Nothing is changed from another site's page: a post must come from our own.
 * `exempt` names the addresses that outsiders are meant to post to.
 * Refuses with 403 `origin.forbidden`.
 */
export const sameOriginOnly = (baseUrl: string, exempt: readonly string[]) =>
  createMiddleware<AppEnv>(async (c, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
    if (exempt.some((path) => matchPath(path, c.req.path))) return next()
    const origin = c.req.header('origin')
    const own = [new URL(baseUrl).origin, new URL(c.req.url).origin]
    const same = origin ? own.includes(origin) : c.req.header('sec-fetch-site') === 'same-origin'
    if (!same) throw new Refusal(403, 'origin.forbidden')
    return next()
  })
