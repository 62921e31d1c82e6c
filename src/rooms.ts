import type { Hono } from 'hono'
import { challengeRoutes } from '#challenge/routes.tsx'
import { goalRoutes } from '#goal/routes.tsx'
import { identityRoutes } from '#identity/routes.tsx'
import { noticeRoutes } from '#notice/routes.tsx'
import { ownRoomRoutes } from '#own-room/routes.tsx'
import { partnershipRoutes } from '#partnership/routes.tsx'
import { resourceRoutes } from '#resource/routes.tsx'
import { recordRoutes } from '#record/routes.tsx'
import type { AppEnv } from '#platform/http.tsx'

/** Every room's addresses, in the order in which they are tried. */
export const rooms: readonly Hono<AppEnv>[] = [
  challengeRoutes,
  goalRoutes,
  identityRoutes,
  noticeRoutes,
  ownRoomRoutes,
  partnershipRoutes,
  recordRoutes,
  resourceRoutes,
]
