import { Hono } from 'hono'
import type { AppEnv } from '#platform/http.tsx'
import { besideRoutes } from './beside-routes.tsx'
import { commentRoutes } from './comment-routes.tsx'
import { headingRoutes } from './heading-routes.tsx'
import { historyRoutes } from './history-routes.tsx'
import { seenRoutes } from './seen-routes.tsx'
import { talkRoutes } from './talk-routes.tsx'
import { termRoutes } from './term-routes.tsx'
import { whyRoutes } from './why-routes.tsx'
import { wholeRoutes } from './whole-routes.tsx'
import { writingRoutes } from './writing-routes.tsx'

/** Every address of the room where the agreement is written. */
export const agreementRoutes = new Hono<AppEnv>()
  .route('/', headingRoutes)
  .route('/', writingRoutes)
  .route('/', talkRoutes)
  .route('/', commentRoutes)
  .route('/', besideRoutes)
  .route('/', historyRoutes)
  .route('/', termRoutes)
  .route('/', wholeRoutes)
  .route('/', whyRoutes)
  .route('/', seenRoutes)
