import { Hono } from 'hono'
import { paths } from '#paths'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import { readForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { writeLog } from '#record/queries.ts'
import { openItem } from './agenda-routes.tsx'
import { insertDecision, listDecisions, removeDecision, saveStand } from './decision-queries.ts'
import { MeetingPage } from './meeting-page.tsx'
import { decisionForm, standForm } from './minutes-forms.ts'
import { openForWriting, openMeeting, showMeeting } from './show-meeting.ts'

async function decide(c: Ask) {
  const agenda = await openItem(c)
  const { room, meeting, item } = agenda
  if (item.removed || meeting.starts_at > c.var.now) throw conflict('meeting')
  const parties = room.parties.map(({ id }) => id)
  const form = await readForm(c, decisionForm(c.var.look.language, parties))
  const doing = { what: 'beslut' as const, at: item.id, form }
  if (!form.ok) return show(c, <MeetingPage {...await showMeeting(c, agenda, { doing })} />, 422)
  const year = Number(swedishDay(meeting.starts_at).slice(0, 4))
  const { body, said } = form.value
  const id = await insertDecision(c.var.tx, room, { meetingId: meeting.id, itemId: item.id, year, body })
  for (const one of said) await saveStand(c.var.tx, room, { decisionId: id, ...one })
  await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'meeting:decide', id, form.value)
  return go(c, paths.meeting, { partnership: room.slug, meeting: meeting.id }, { klart: 'beslut' })
}

/** A party answers for itself: while the minutes are written as often as it likes, afterwards once, if it had not answered. */
async function takeStand(c: Ask) {
  const opened = await openMeeting(c, 'act')
  const { room, meeting } = opened
  if (meeting.cancelled_at) throw conflict('meeting')
  const decision = (await listDecisions(c.var.tx, room.id, meeting.id)).find(({ id }) => id === c.req.param('decision'))
  if (!decision) throw notFound('meeting')
  const partyId = room.me.partyId!
  if (meeting.offered_at && decision.stands.some(({ party_id }) => party_id === partyId)) throw forbidden('stand')
  const form = await readForm(c, standForm(c.var.look.language))
  const doing = { what: 'svar' as const, at: decision.id, form }
  if (!form.ok) return show(c, <MeetingPage {...await showMeeting(c, opened, { doing })} />, 422)
  const { stand, otherwise } = form.value
  const words = stand === 'differs' ? otherwise : ''
  await saveStand(c.var.tx, room, { decisionId: decision.id, partyId, stand, words })
  await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'meeting:take_stand', decision.id, form.value)
  return go(c, paths.meeting, { partnership: room.slug, meeting: meeting.id }, { klart: 'stallning' })
}

async function takeAway(c: Ask) {
  const { room, meeting } = await openForWriting(c)
  const decision = (await listDecisions(c.var.tx, room.id, meeting.id)).find(({ id }) => id === c.req.param('decision'))
  if (!decision || !(await removeDecision(c.var.tx, decision.id))) throw conflict('meeting')
  await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'meeting:remove_decision', decision.id)
  return go(c, paths.meeting, { partnership: room.slug, meeting: meeting.id }, { klart: 'borttaget' })
}

/** Decisions under the items of a meeting, and what each party says of them. */
export const decisionRoutes = new Hono<AppEnv>()
  .post(paths.meetingDecisions, decide)
  .post(paths.meetingStand, takeStand)
  .post(paths.meetingDecisionRemoval, takeAway)
