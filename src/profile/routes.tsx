import { Hono } from 'hono'
import { paths } from '#paths'
import { show, type AppEnv } from '#platform/http.tsx'
import { getProfile, getQuestionSet, listProfiles } from './queries.ts'
import { AuthorityList, AuthorityPage } from './views.tsx'

/** What partnership is with each authority: open to everyone. */
export const profileRoutes = new Hono<AppEnv>()
  .get(paths.authorities, (c) => show(c, <AuthorityList profiles={listProfiles()} />))
  .get(paths.authority, (c) => {
    const profile = getProfile(c.req.param('authority'))
    c.set('look', { ...c.var.look, theme: profile.theme })
    return show(c, <AuthorityPage profile={profile} sets={profile.questionSets.map(getQuestionSet)} />)
  })
