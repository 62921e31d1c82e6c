import { Hono } from 'hono'
import { paths } from '#paths'
import { show, type Ask, type AppEnv } from '#platform/http.tsx'
import { ClausePage } from './clause-view.tsx'
import { LibraryPage } from './list-view.tsx'
import { AgreementsPage, QuestionsPage } from './more-views.tsx'
import { countByKind, getClause, listAgreements, listAuthorities, searchClauses } from './queries.ts'
import { readAsked, type Asked } from './rules.ts'

/** What a search shows: the clauses of a page, and what there is to choose among. */
export const found = async (c: Ask, asked: Asked) => ({
  asked,
  ...(await searchClauses(c.var.tx, asked)),
  counts: await countByKind(c.var.tx, asked),
  authorities: await listAuthorities(c.var.tx),
})
/** What the address asks for. */
export const askedIn = (c: Ask) => readAsked(new URL(c.req.url).searchParams)

/** The library: clauses, whole agreements and questions; for everyone, and nothing but what all parties of an agreement show. */
export const libraryRoutes = new Hono<AppEnv>()
  .get(paths.library, async (c) => show(c, <LibraryPage {...await found(c, askedIn(c))} />))
  .get(paths.libraryAgreements, async (c) => {
    const { page } = askedIn(c)
    return show(c, <AgreementsPage page={page} {...await listAgreements(c.var.tx, page)} />)
  })
  .get(paths.libraryQuestions, (c) => show(c, <QuestionsPage />))
  .get(paths.libraryClause, async (c) =>
    show(c, <ClausePage clause={await getClause(c.var.tx, c.req.param('entry'), c.req.param('clause'))} />),
  )
