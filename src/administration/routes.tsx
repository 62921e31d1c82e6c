import { Hono } from 'hono'
import { paths } from '#paths'
import { show, type AppEnv } from '#platform/http.tsx'
import { boardRoutes } from './board-routes.tsx'
import { organisationRoutes } from './organisation-routes.tsx'
import { peopleRoutes } from './people-routes.tsx'
import { mustRunInstallation } from './rules.ts'
import { AdministrationStart } from './start-page.tsx'

/** The administration, for whoever runs the installation; to everyone else its addresses are not there. */
export const administrationRoutes = new Hono<AppEnv>()
  .get(paths.administration, (c) => {
    mustRunInstallation(c.var.look.person)
    return show(c, <AdministrationStart />)
  })
  .route('/', peopleRoutes)
  .route('/', organisationRoutes)
  .route('/', boardRoutes)
