import { Hono } from 'hono'
import { paths } from '#paths'
import { show, type AppEnv } from '#platform/http.tsx'
import { enterAgreement } from './enter.ts'
import { ReviewPage } from './review-page.tsx'
import { listSeen } from './seen-queries.ts'
import { reviewOf } from './reviewing.ts'
import { WholePage } from './whole-view.tsx'

/** The agreement as a whole: to read, to print, and reviewed. */
export const wholeRoutes = new Hono<AppEnv>()
  .get(paths.agreementWhole, async (c) => show(c, <WholePage at={await enterAgreement(c)} />))
  .get(paths.agreementReview, async (c) => {
    const at = await enterAgreement(c)
    return show(c, <ReviewPage at={at} findings={reviewOf(at)} seen={await listSeen(c.var.tx, at.room.id)} />)
  })
