import { Hono } from 'hono'
import { postMail } from '#notice/queries.ts'
import { href, paths } from '#paths'
import { notFound } from '#platform/errors.ts'
import { blankForm, readForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { sha256 } from '#platform/digest.ts'
import { writeLog } from '#record/queries.ts'
import { digestOf } from './canonical.ts'
import { questionForm } from './invitation-forms.ts'
import { answersByToken, askByToken, findByToken, questionsByToken } from './invitation-queries.ts'
import { invitationTexts } from './invitation-texts.ts'
import { InvitedPage } from './invited-page.tsx'
import { standsOn } from './rules.ts'

/** @throws Refusal 404 for a secret that opens nothing, whether it never did or no longer does */
async function open(c: Ask) {
  const digest = sha256(c.req.param('token') ?? '')
  const invited = await findByToken(c.var.tx, digest)
  if (!invited) throw notFound('report')
  return { digest, invited }
}

async function showInvited(c: Ask, form: Form<unknown> = blankForm, status?: 422) {
  const { digest, invited } = await open(c)
  const [answers, questions] = await Promise.all([answersByToken(c.var.tx, digest), questionsByToken(c.var.tx, digest)])
  const { sv } = invited.content
  const stands = new Map(
    sv.parts.map((part) => [
      part.kind as string,
      standsOn({ kind: part.kind, digest: digestOf(part, sv.parties) }, answers, sv.parties),
    ]),
  )
  c.header('cache-control', 'no-store')
  const drafted = invited.content[c.var.look.language]
  const token = c.req.param('token') ?? ''
  return show(c, <InvitedPage {...{ token, invited, drafted, stands, questions, form }} />, status)
}

/** The one page of a letter's secret. Looking changes nothing; a question is posted. */
export const invitedRoutes = new Hono<AppEnv>()
  .get(paths.invitedReport, (c) => showInvited(c))
  .post(paths.invitedQuestions, async (c) => {
    const { digest, invited } = await open(c)
    const form = await readForm(c, questionForm(c.var.look.language))
    if (!form.ok) return showInvited(c, form, 422)
    const told = await askByToken(c.var.tx, digest, form.value.words)
    const { sv } = invited.content
    const link = href(paths.reportInvitation, { partnership: invited.slug, year: String(sv.period.year) })
    for (const { question, person_id } of told)
      await postMail(c.var.tx, {
        to: person_id,
        link,
        once: `report-question:${question}:${person_id}`,
        say: (language) => {
          const t = invitationTexts(language)
          return { subject: t.askedSubject(invited.name), body: t.askedBody }
        },
      })
    const [first] = told
    if (first)
      await writeLog(
        c.var.tx,
        { kind: 'partnership', owner: first.partnership_id },
        'report:ask',
        first.question,
        form.value.words,
      )
    return go(c, paths.invitedReport, { token: c.req.param('token') ?? '' }, { klart: 'fragad' })
  })
