import { Hono } from 'hono'
import { paths } from '#paths'
import { show, type AppEnv } from '#platform/http.tsx'
import type { FourStepSet } from '#profile/question-set.ts'
import { getQuestionSet, listProfiles, listQuestionSets, listSources } from '#profile/queries.ts'
import { unionOfDocuments, unionOfHeadings } from '#profile/rules.ts'
import { AboutPartnership } from './about.tsx'
import { SupportPage } from './support.tsx'

/** What partnership is, and support on the way to one: open to everyone. */
export const guideRoutes = new Hono<AppEnv>()
  .get(paths.aboutPartnership, (c) =>
    show(c, <AboutPartnership brief={pointsOf('iop-i-korthet')} hallmarks={pointsOf('kannetecken')} />),
  )
  .get(paths.support, (c) => {
    const profiles = listProfiles().filter(({ kind }) => kind !== 'general')
    return show(
      c,
      <SupportPage
        headings={unionOfHeadings(profiles)}
        documents={unionOfDocuments(profiles)}
        sets={listQuestionSets()}
        sources={listSources()}
      />,
    )
  })

function pointsOf(id: string): FourStepSet {
  const set = getQuestionSet(id)
  if (set.scale !== 'four-step') throw new Error(`question-sets/${id} has no points`)
  return set
}
