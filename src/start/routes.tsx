import { Hono } from 'hono'
import { paths } from '#paths'
import { show, type AppEnv } from '#platform/http.tsx'
import { getQuestionSet } from '#profile/queries.ts'
import { countRegister, findQuote, listLatest } from '#register/queries.ts'
import { questionList } from '#suitability/questions.ts'
import { StartPage } from './views.tsx'

/** How many partnerships the first page shows. */
const shown = 3

function briefSet() {
  const set = getQuestionSet('iop-i-korthet')
  if (set.scale !== 'four-step') throw new Error('question-sets/iop-i-korthet has no points')
  return set
}

/** The first page, open to everyone; its partnerships come from the register. */
export const startRoutes = new Hono<AppEnv>().get(paths.start, async (c) => {
  const { tx } = c.var
  const page = {
    quoted: await findQuote(tx),
    latest: await listLatest(tx, shown),
    count: await countRegister(tx),
    brief: briefSet(),
    questions: questionList.length,
  }
  return show(c, <StartPage {...page} />)
})
