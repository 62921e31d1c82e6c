import { Hono } from 'hono'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { postMail } from '#notice/queries.ts'
import { href, paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import { actingParty, type Deed } from '#partnership/rules.ts'
import { secretToken } from '#platform/digest.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { numberIn } from '#platform/numbered.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { writeLog } from '#record/queries.ts'
import { surveyForm, typedSurvey } from './forms.ts'
import {
  approveSurvey,
  closeSurvey,
  findSurvey,
  insertSurvey,
  listSurveys,
  readResults,
  saveSurvey,
  withdrawSurvey,
  type SurveyRow,
} from './queries.ts'
import { mayApprove, mayChange, mayClose, must } from './rules.ts'
import { surveyTexts } from './texts.ts'
import { SurveyList, SurveyPage, WriteSurvey } from './views.tsx'

const logged = (c: Ask, room: Room, act: `survey:${string}`, id: string, content: unknown = '') =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, id, content)
const namesOf = (room: Room, { number }: { number: number }) => ({ partnership: room.slug, survey: String(number) })

/** The survey in the address. @throws Refusal 404 when it is not of this partnership */
async function open(c: Ask, deed: Deed = 'read'): Promise<{ room: Room; survey: SurveyRow }> {
  const room = await enterRoom(c, deed)
  const number = numberIn(c, 'survey', 'survey')
  const survey = await findSurvey(c.var.tx, room.id, number, deed === 'act')
  if (!survey) throw notFound('survey')
  return { room, survey }
}

/** Tells the other parties' representatives that a survey waits for one of them; what it asks stands on the page alone. */
async function tellOthers(c: Ask, room: Room, survey: { id: string; number: number }) {
  const others = (await listMandates(c.var.tx, room.id)).filter(
    ({ live, capacity, party_id }) => live && capacity === 'representative' && party_id !== room.me.partyId,
  )
  for (const id of new Set(others.map(({ person_id }) => person_id)))
    await postMail(c.var.tx, {
      to: id,
      say: (language) => {
        const t = surveyTexts(language)
        return { subject: t.mailSubject, body: t.mailBody(room.name) }
      },
      link: href(paths.survey, namesOf(room, survey)),
      once: `survey:${survey.id}:${id}`,
    })
}

async function make(c: Ask) {
  const room = await enterRoom(c, 'act')
  const form = await readForm(c, surveyForm(c.var.look.language, swedishDay(c.var.now)))
  if (!form.ok) return show(c, <WriteSurvey room={room} form={form} survey={null} />, 422)
  const by = { partnership_id: room.id, person_id: room.me.personId, party_id: actingParty(room.me) }
  const made = await insertSurvey(c.var.tx, by, form.value, secretToken())
  await logged(c, room, 'survey:make', made.id, form.value)
  await tellOthers(c, room, made)
  return go(c, paths.survey, namesOf(room, made), { klart: 'sparat' })
}

async function change(c: Ask) {
  const { room, survey } = await open(c, 'act')
  must(mayChange, survey, room.me)
  const form = await readForm(c, surveyForm(c.var.look.language, swedishDay(c.var.now)))
  if (!form.ok) return show(c, <WriteSurvey room={room} form={form} survey={survey} />, 422)
  await saveSurvey(c.var.tx, survey.id, form.value)
  await logged(c, room, 'survey:change', survey.id, form.value)
  return go(c, paths.survey, namesOf(room, survey), { klart: 'sparat' })
}

async function approve(c: Ask) {
  const { room, survey } = await open(c, 'act')
  must(mayApprove, survey, room.me)
  const form = await readForm(c, z.object({ revision: z.string() }))
  // What has been changed since the page was shown is read again first
  if (!form.ok || form.value.revision !== String(survey.revision)) throw conflict('survey')
  await approveSurvey(c.var.tx, survey.id)
  await logged(c, room, 'survey:approve', survey.id, { revision: survey.revision })
  return go(c, paths.survey, namesOf(room, survey), { klart: 'godkand' })
}

/** A form that begins a week from today and is open for a month. */
function firstForm(c: Ask): Form<unknown> {
  const today = Temporal.PlainDate.from(swedishDay(c.var.now))
  const days = { opens_on: String(today.add({ days: 7 })), closes_on: String(today.add({ days: 7, months: 1 })) }
  return filledForm({ ...days, q3_kind: 'words' })
}

/** Surveys to those whom the partnership is there for, as the parties make and read them. */
export const surveyRoutes = new Hono<AppEnv>()
  .get(paths.surveys, async (c) => {
    const room = await enterRoom(c)
    return show(c, <SurveyList room={room} surveys={await listSurveys(c.var.tx, room.id)} />)
  })
  .get(paths.newSurvey, async (c) => {
    const room = await enterRoom(c, 'act')
    return show(c, <WriteSurvey room={room} form={firstForm(c)} survey={null} />)
  })
  .post(paths.surveys, make)
  .get(paths.survey, async (c) => {
    const { room, survey } = await open(c)
    const results = await readResults(c.var.tx, survey)
    const { baseUrl } = c.var.settings
    return show(c, <SurveyPage room={room} survey={survey} results={results} baseUrl={baseUrl} form={blankForm} />)
  })
  .get(paths.surveyEdit, async (c) => {
    const { room, survey } = await open(c)
    must(mayChange, survey, room.me)
    return show(c, <WriteSurvey room={room} form={filledForm(typedSurvey(survey))} survey={survey} />)
  })
  .post(paths.surveyEdit, change)
  .post(paths.surveyApproval, approve)
  .post(paths.surveyClosing, async (c) => {
    const { room, survey } = await open(c, 'act')
    must(mayClose, survey, room.me)
    await closeSurvey(c.var.tx, survey.id)
    await logged(c, room, 'survey:close', survey.id)
    return go(c, paths.survey, namesOf(room, survey), { klart: 'stangd' })
  })
  .post(paths.surveyWithdrawal, async (c) => {
    const { room, survey } = await open(c, 'act')
    must(mayChange, survey, room.me)
    await withdrawSurvey(c.var.tx, survey.id)
    await logged(c, room, 'survey:withdraw', survey.id)
    return go(c, paths.survey, namesOf(room, survey), { klart: 'tillbaka' })
  })
