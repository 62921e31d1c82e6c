import type { Hono } from 'hono'
import type { AppEnv } from '#platform/http.tsx'

/** Every room's addresses, in the order in which they are tried. */
export const rooms: readonly Hono<AppEnv>[] = []
