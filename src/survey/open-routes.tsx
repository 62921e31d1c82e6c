import { Hono } from 'hono'
import { paths } from '#paths'
import { notFound, Refusal } from '#platform/errors.ts'
import { blankForm, readForm } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { answerForm } from './forms.ts'
import { AnswerPage, NotOpen, Thanks } from './open-views.tsx'
import { keepAnswer, surveyAt, type OpenSurvey } from './queries.ts'
import { pace } from './rules.ts'

/** A school class answers at once; a machine that fills a survey is stopped. */
const inPace = pace(60, 10 * 60_000)

const tokenOf = (c: Ask) => c.req.param('token') ?? ''
async function openAt(c: Ask): Promise<OpenSurvey> {
  const survey = await surveyAt(c.var.tx, tokenOf(c))
  if (!survey) throw notFound('survey')
  return survey
}

/** Where a survey is answered: no sign-in, no cookie, and nothing is kept of who answers. */
export const openSurveyRoutes = new Hono<AppEnv>()
  .get(paths.openSurvey, async (c) => {
    const survey = await openAt(c)
    if (survey.state !== 'open') return show(c, <NotOpen survey={survey} />)
    return show(c, <AnswerPage survey={survey} token={tokenOf(c)} form={blankForm} />)
  })
  .post(paths.openSurvey, async (c) => {
    const survey = await openAt(c)
    if (survey.state !== 'open') return show(c, <NotOpen survey={survey} />, 409)
    const form = await readForm(c, answerForm(c.var.look.language, survey.questions))
    if (!form.ok) return show(c, <AnswerPage survey={survey} token={tokenOf(c)} form={form} />, 422)
    if (!inPace(tokenOf(c), c.var.now)) throw new Refusal(429, 'survey.too_many')
    const kept = await keepAnswer(c.var.tx, tokenOf(c), form.value.given, form.value.consent)
    if (kept === 'full') throw new Refusal(429, 'survey.too_many')
    if (kept !== 'kept') return show(c, <NotOpen survey={{ ...survey, state: 'closed' }} />, 409)
    return go(c, paths.openSurveyThanks, { token: tokenOf(c) })
  })
  .get(paths.openSurveyThanks, async (c) => show(c, <Thanks survey={await openAt(c)} />))
