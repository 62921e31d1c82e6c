import { Hono } from 'hono'
import { z } from 'zod'
import { postMail, type MailWords } from '#notice/queries.ts'
import { href, paths } from '#paths'
import { byOf, enterRoom, type Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import { notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { numberIn } from '#platform/numbered.ts'
import type { Language } from '#platform/language.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { dayField } from '#platform/typed-field.ts'
import { writeLog } from '#record/queries.ts'
import {
  findObservation,
  insertAnswer,
  insertObservation,
  listObservations,
  saveWithdrawn,
  type ObservationRow,
} from './queries.ts'
import { answers, mustReply, mustWithdraw, observationKinds } from './rules.ts'
import { observationTexts } from './texts.ts'
import { NoteObservation, ObservationPage, Observations } from './views.tsx'

const perPage = 20

/** @param today the Swedish day, ISO; @param others ids of the parties that a proposal can be put to */
const noteForm = (language: Language, today: string, others: readonly string[]) => {
  const t = observationTexts(language)
  return z
    .object({
      kind: z.enum(observationKinds, t.kindNeeded),
      words: z.string(t.wordsNeeded).trim().min(1, t.wordsNeeded).max(4000, t.wordsLong),
      basis: z.string().trim().max(600, t.basisLong).default(''),
      observed_on: dayField(t.dayWrong, language).transform((day, context) => {
        if (day === null || String(day) > today)
          context.addIssue({ code: 'custom', message: day === null ? t.dayWrong : t.dayAhead })
        return day!
      }),
      asked: z.string().default(''),
    })
    .check(({ value, issues }) => {
      if (value.kind === 'proposal' && !others.includes(value.asked))
        issues.push({ code: 'custom', input: value.asked, path: ['asked'], message: t.askedNeeded })
    })
}
const answerForm = (language: Language) => {
  const t = observationTexts(language)
  return z.object({
    answer: z.enum(answers, t.answerNeeded),
    why: z.string(t.whyNeeded).trim().min(1, t.whyNeeded).max(4000, t.wordsLong),
  })
}

const othersThan = (room: Room) => room.parties.filter(({ id }) => id !== room.me.partyId).map(({ id }) => id)
async function getObservation(c: Ask, room: Room): Promise<ObservationRow> {
  const number = numberIn(c, 'observation', 'observation')
  const found = await findObservation(c.var.tx, room.id, number)
  if (!found) throw notFound('observation')
  return found
}

/**
 * Mails a party about a proposal: its responsible officers, or its representatives where it has none. One mail each,
 * never to the one who acts; what was written stands on the page alone.
 */
async function tell(
  c: Ask,
  room: Room,
  partyId: string,
  notice: { number: number; once: string; say: (language: Language) => MailWords },
) {
  const its = (await listMandates(c.var.tx, room.id)).filter(({ live, party_id }) => live && party_id === partyId)
  const officers = its.filter(({ capacity }) => capacity === 'responsible_officer')
  const to = officers.length > 0 ? officers : its.filter(({ capacity }) => capacity === 'representative')
  const link = href(paths.observation, { partnership: room.slug, observation: String(notice.number) })
  for (const id of new Set(to.map(({ person_id }) => person_id)))
    if (id !== room.me.personId)
      await postMail(c.var.tx, { to: id, say: notice.say, link, once: `${notice.once}:${id}` })
}

const showOne = (c: Ask, room: Room, observation: ObservationRow, form: Form<unknown>, status?: 422) =>
  show(c, <ObservationPage room={room} observation={observation} form={form} />, status)

/** What the parties observe, and proposals of change followed to an answer. */
export const observationRoutes = new Hono<AppEnv>()
  .get(paths.observations, async (c) => {
    const room = await enterRoom(c)
    const kind = observationKinds.find((one) => one === c.req.query('slag')) ?? null
    const page = Math.min(Math.max(1, Math.trunc(Number(c.req.query('sida')) || 1)), 10_000)
    const { rows, all } = await listObservations(c.var.tx, room.id, { kind, from: (page - 1) * perPage, most: perPage })
    const pages = Math.max(1, Math.ceil(all / perPage))
    return show(c, <Observations room={room} rows={rows} asked={{ kind, page, pages }} />)
  })
  .get(paths.newObservation, async (c) => {
    const room = await enterRoom(c, 'act')
    const form = filledForm({ observed_on: swedishDay(c.var.now) })
    return show(c, <NoteObservation room={room} form={form} />)
  })
  .post(paths.observations, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const form = await readForm(c, noteForm(c.var.look.language, swedishDay(c.var.now), othersThan(room)))
    if (!form.ok) return show(c, <NoteObservation room={room} form={form} />, 422)
    const { asked, ...noted } = form.value
    const asked_id = noted.kind === 'proposal' ? asked : null
    const { id, number } = await insertObservation(c.var.tx, by, { ...noted, asked_id })
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'observation:note', id, form.value)
    if (asked_id)
      await tell(c, room, asked_id, {
        number,
        once: `observation:${id}`,
        say: (language) => {
          const t = observationTexts(language)
          return { subject: t.mailSubject, body: t.mailBody(room.name) }
        },
      })
    return go(c, paths.observation, { partnership: room.slug, observation: String(number) }, { klart: 'sparat' })
  })
  .get(paths.observation, async (c) => {
    const room = await enterRoom(c)
    return showOne(c, room, await getObservation(c, room), blankForm)
  })
  .post(paths.observationAnswers, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const observation = await getObservation(c, room)
    mustReply(observation, room.me)
    const form = await readForm(c, answerForm(c.var.look.language))
    if (!form.ok) return showOne(c, room, observation, form, 422)
    const names = { partnership: room.slug, observation: String(observation.number) }
    const last = observation.answers.at(-1)
    if (last?.answer !== form.value.answer || last.why !== form.value.why) {
      await insertAnswer(c.var.tx, by, { observation_id: observation.id, ...form.value })
      await writeLog(
        c.var.tx,
        { kind: 'partnership', owner: room.id },
        'observation:answer',
        observation.id,
        form.value,
      )
      await tell(c, room, observation.partyId, {
        number: observation.number,
        once: `observation_answer:${observation.id}:${observation.answers.length}`,
        say: (language) => {
          const t = observationTexts(language)
          return { subject: t.mailAnsweredSubject, body: t.mailAnsweredBody(room.name) }
        },
      })
    }
    return go(c, paths.observation, names, { klart: 'svarat' })
  })
  .post(paths.observationWithdrawal, async (c) => {
    const room = await enterRoom(c, 'act')
    const observation = await getObservation(c, room)
    mustWithdraw(observation, room.me)
    const form = await readForm(c, z.object({ withdrawn: z.enum(['yes', 'no']) }))
    const withdrawn = form.ok ? form.value.withdrawn === 'yes' : true
    if (withdrawn !== observation.withdrawn) {
      await saveWithdrawn(c.var.tx, observation.id, withdrawn)
      const act = withdrawn ? 'observation:withdraw' : 'observation:put_forward'
      await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, observation.id)
    }
    const names = { partnership: room.slug, observation: String(observation.number) }
    return go(c, paths.observation, names, { klart: withdrawn ? 'tillbaka' : 'framlagt' })
  })
