import { Hono } from 'hono'
import { z } from 'zod'
import { href, paths } from '#paths'
import { steeringLeads } from '#group/queries.ts'
import { replyForm } from '#meeting/call.ts'
import { findMeeting, saveReply } from '#meeting/queries.ts'
import { stageOf } from '#meeting/rules.ts'
import { postMail } from '#notice/queries.ts'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import { dayFault, readDay } from '#platform/day.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { readForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import type { Language } from '#platform/language.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { writeLog } from '#record/queries.ts'
import {
  insertAnswer,
  insertQuestion,
  insertSpread,
  listAnswers,
  listQuestions,
  listSpread,
  settleQuestion,
} from './queries.ts'
import { listReferenceMeetings } from './meeting-queries.ts'
import { directions, mayAnswer, mayReadReference, mayReplyAsGroup, must } from './rules.ts'
import { referenceTexts } from './texts.ts'
import { ReferencePage, type Filling } from './views.tsx'

const text = (language: Language, longest: number, missing: string) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .refine((typed) => typed !== '', missing)
    .refine((typed) => typed.length <= longest, referenceTexts(language).tooLong(longest))

const spreadForm = (language: Language) => {
  const t = referenceTexts(language)
  const day = z
    .string()
    .default('')
    .transform((typed, context) => {
      const read = readDay(typed)
      if (read === null) context.addIssue({ code: 'custom', message: dayFault(typed, t.dayWrong, language) })
      return read
    })
  return z.object({
    direction: z.enum(directions, t.directionMissing),
    spread: text(language, 2000, t.spreadMissing),
    day,
  })
}

/** The room for somebody who may read the group's page. @throws Refusal 403 `reference.forbidden` for other readers */
async function enter(c: Ask): Promise<Room> {
  const room = await enterRoom(c, 'look')
  must(mayReadReference(room.me))
  return room
}

async function showPage(c: Ask, room: Room, filling: Filling | null = null) {
  const { tx } = c.var
  const live = (await listMandates(tx, room.id)).filter((mandate) => mandate.live)
  const { chair } = await steeringLeads(tx, room.id, swedishDay(c.var.now))
  const page = (
    <ReferencePage
      room={room}
      people={live.filter(({ capacity }) => capacity === 'reference')}
      contact={live.find(({ person_id }) => person_id === chair?.person_id) ?? null}
      questions={await listQuestions(tx, room.id)}
      answers={await listAnswers(tx, room.id)}
      spread={await listSpread(tx, room.id)}
      meetings={await listReferenceMeetings(tx, room.id, room.me.personId)}
      filling={filling}
    />
  )
  return show(c, page, filling ? 422 : 200)
}

const logged = (c: Ask, room: Room, act: `reference:${string}`, subject: string, content: unknown) =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, subject, content)
const back = (c: Ask, room: Room, done: string) => go(c, paths.reference, { partnership: room.slug }, { klart: done })

async function ask(c: Ask) {
  const room = await enterRoom(c, 'act')
  const { language } = c.var.look
  const form = await readForm(c, z.object({ question: text(language, 2000, referenceTexts(language).questionMissing) }))
  if (!form.ok) return showPage(c, room, { what: 'ask', form })
  const { id } = await insertQuestion(c.var.tx, room, form.value.question)
  await logged(c, room, 'reference:ask', id, form.value)
  for (const { person_id, live, capacity } of await listMandates(c.var.tx, room.id))
    if (live && capacity === 'reference')
      await postMail(c.var.tx, {
        to: person_id,
        say: (to) => ({
          subject: referenceTexts(to).mailAsked(room.name),
          body: referenceTexts(to).mailAskedBody(form.value.question),
        }),
        link: href(paths.reference, { partnership: room.slug }),
        once: `reference:${id}:${person_id}`,
      })
  return back(c, room, 'fragat')
}

/** The question in the address, without an outcome yet. @throws Refusal 404, or 409 `reference.conflict` */
async function openQuestion(c: Ask, room: Room) {
  const question = (await listQuestions(c.var.tx, room.id)).find(({ id }) => id === c.req.param('question'))
  if (!question) throw notFound('reference')
  if (question.settled_at) throw conflict('reference')
  return question
}

async function answer(c: Ask) {
  const room = await enter(c)
  must(mayAnswer(room.me))
  const question = await openQuestion(c, room)
  const { language } = c.var.look
  const form = await readForm(c, z.object({ answer: text(language, 4000, referenceTexts(language).answerMissing) }))
  if (!form.ok) return showPage(c, room, { what: 'answer', at: question.id, form })
  const { id } = await insertAnswer(c.var.tx, room, question.id, form.value.answer)
  await logged(c, room, 'reference:answer', id, form.value)
  return back(c, room, 'svarat')
}

async function settle(c: Ask) {
  const room = await enterRoom(c, 'act')
  const question = await openQuestion(c, room)
  const { language } = c.var.look
  const form = await readForm(c, z.object({ outcome: text(language, 2000, referenceTexts(language).settleMissing) }))
  if (!form.ok) return showPage(c, room, { what: 'settle', at: question.id, form })
  if (!(await settleQuestion(c.var.tx, question.id, form.value.outcome))) throw conflict('reference')
  await logged(c, room, 'reference:settle', question.id, form.value)
  return back(c, room, 'avslutat')
}

async function noteSpread(c: Ask) {
  const room = await enter(c)
  must(mayAnswer(room.me))
  const form = await readForm(c, spreadForm(c.var.look.language))
  if (!form.ok) return showPage(c, room, { what: 'spread', form })
  const { direction, spread, day } = form.value
  const { id } = await insertSpread(c.var.tx, room, { direction, words: spread, happened_on: day! })
  await logged(c, room, 'reference:spread', id, form.value)
  return back(c, room, 'spritt')
}

/** One of the group says whether it comes to a meeting with the group. */
async function reply(c: Ask) {
  const room = await enter(c)
  must(mayReplyAsGroup(room.me))
  const meeting = await findMeeting(c.var.tx, room.id, c.req.param('meeting') ?? '')
  const form = await readForm(c, replyForm)
  if (meeting?.kind !== 'reference' || !form.ok) throw notFound('meeting')
  if (stageOf(meeting, c.var.now) !== 'ahead') throw conflict('meeting')
  await saveReply(c.var.tx, room, meeting.id, form.value.reply)
  await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'meeting:reply', meeting.id, form.value)
  return back(c, room, 'svar')
}

/** The reference group's own limited space. */
export const referenceRoutes = new Hono<AppEnv>()
  .get(paths.reference, async (c) => {
    const room = await enter(c)
    return showPage(c, room)
  })
  .post(paths.referenceQuestions, ask)
  .post(paths.referenceAnswers, answer)
  .post(paths.referenceOutcome, settle)
  .post(paths.referenceSpread, noteSpread)
  .post(paths.referenceReply, reply)
