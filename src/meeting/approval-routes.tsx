import { Hono } from 'hono'
import { href, paths } from '#paths'
import { conflict, forbidden } from '#platform/errors.ts'
import { readForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { longDate, type Language } from '#platform/language.ts'
import { postMail, type MailWords } from '#notice/queries.ts'
import type { Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { writeLog } from '#record/queries.ts'
import {
  insertApproval,
  insertObjection,
  insertSent,
  listApprovals,
  offerMinutes,
  reopenMinutes,
  saveLeads,
} from './approval-queries.ts'
import { MeetingPage } from './meeting-page.tsx'
import { leadsForm, objectionForm, offerForm } from './minutes-forms.ts'
import { approvalRole, lacksForApproval } from './minutes-rules.ts'
import { minutesText } from './minutes-text.ts'
import { minutesTexts } from './minutes-texts.ts'
import { findMeeting, listAttendance, listPeopleToTell, type MeetingRow } from './queries.ts'
import { stageOf } from './rules.ts'
import { listPeopleAt, openForWriting, openMeeting, showMeeting, whoMayLead } from './show-meeting.ts'
import { meetingTexts } from './texts.ts'

const logged = (c: Ask, room: Room, act: `meeting:${string}`, subject: string, content: unknown = '') =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, subject, content)
const back = (c: Ask, room: Room, meeting: { id: string }, done: string) =>
  go(c, paths.meeting, { partnership: room.slug, meeting: meeting.id }, { klart: done })
const nameOf = (meeting: MeetingRow, language: Language) =>
  `${meetingTexts(language)[meeting.kind]} ${longDate(meeting.starts_at, language)}`
const linkTo = (room: Room, meeting: { id: string }) =>
  href(paths.meeting, { partnership: room.slug, meeting: meeting.id })

async function nameLeads(c: Ask) {
  const opened = await openForWriting(c)
  const { room, meeting } = opened
  const people = whoMayLead(await listPeopleAt(c, room, meeting))
  const ids = people.map(({ id }) => id)
  const form = await readForm(c, leadsForm(c.var.look.language, ids))
  const doing = { what: 'roller' as const, at: null, form }
  if (!form.ok) return show(c, <MeetingPage {...await showMeeting(c, opened, { doing })} />, 422)
  const partyOf = (id: string) => people.find((one) => one.id === id)?.partyId ?? null
  const { chair, secretary } = form.value
  await saveLeads(c.var.tx, meeting.id, {
    chair_id: chair || null,
    chair_party: partyOf(chair),
    secretary_id: secretary || null,
    secretary_party: partyOf(secretary),
  })
  await logged(c, room, 'meeting:name_leads', meeting.id, form.value)
  return back(c, room, meeting, 'roller')
}

async function offer(c: Ask) {
  const opened = await openForWriting(c)
  const { room, meeting } = opened
  const attendance = await listAttendance(c.var.tx, meeting.id)
  const stage = stageOf(meeting, c.var.now)
  if (lacksForApproval({ stage, chairParty: meeting.chair_party, attendance }).length > 0) throw conflict('minutes')
  const form = await readForm(c, offerForm(c.var.look.language, swedishDay(c.var.now)))
  const doing = { what: 'justera' as const, at: null, form }
  if (!form.ok) return show(c, <MeetingPage {...await showMeeting(c, opened, { doing })} />, 422)
  const until = form.value.approve_by!
  if (!(await offerMinutes(c.var.tx, meeting.id, until))) throw conflict('minutes')
  await logged(c, room, 'meeting:offer_minutes', meeting.id, until.toString())
  for (const to of await listPeopleToTell(c.var.tx, room)) {
    const say = (language: Language): MailWords => ({
      subject: minutesTexts(language).mailOffered(nameOf(meeting, language)),
      body: minutesTexts(language).mailOfferedBody(room.name, longDate(until, language)),
    })
    const once = `minutes:${meeting.id}:${c.var.now.toISOString()}:${to}`
    await postMail(c.var.tx, { to, say, link: linkTo(room, meeting), once })
  }
  return back(c, room, meeting, 'delad')
}

async function reopen(c: Ask) {
  const { room, meeting } = await openMeeting(c, 'act')
  if (!(await reopenMinutes(c.var.tx, meeting.id))) throw conflict('minutes')
  await logged(c, room, 'meeting:reopen_minutes', meeting.id)
  return back(c, room, meeting, 'oppnad')
}

async function approve(c: Ask) {
  const { room, meeting } = await openMeeting(c, 'act')
  if (!meeting.offered_at || meeting.approved_at) throw conflict('minutes')
  const chair = { personId: meeting.chair_id, partyId: meeting.chair_party }
  const role = approvalRole(room.me, chair, await listApprovals(c.var.tx, meeting.id))
  if (!role) throw forbidden('minutes')
  await insertApproval(c.var.tx, room, meeting.id, role)
  await logged(c, room, 'meeting:approve_minutes', meeting.id, role)
  const now = await findMeeting(c.var.tx, room.id, meeting.id)
  if (!now?.approved_at) return back(c, room, meeting, 'godkand')
  await sendMinutes(c, room, now)
  return back(c, room, meeting, 'justerad')
}

/** Sends approved minutes to every public party's responsible officer and to the group, and notes to whom. */
async function sendMinutes(c: Ask, room: Room, meeting: MeetingRow) {
  const shown = await showMeeting(c, { room, meeting })
  const mandates = (await listMandates(c.var.tx, room.id)).filter(({ live }) => live)
  const officers = new Set(
    mandates.filter(({ capacity }) => capacity === 'responsible_officer').map(({ person_id }) => person_id),
  )
  const people = new Set([...officers, ...(await listPeopleToTell(c.var.tx, room)), room.me.personId])
  for (const to of people) {
    const say = (language: Language): MailWords => ({
      subject: minutesTexts(language).mailMinutes(nameOf(meeting, language)),
      body: minutesText(shown, language),
    })
    await postMail(c.var.tx, { to, say, link: linkTo(room, meeting), once: `minutes:${meeting.id}:approved:${to}` })
    await insertSent(c.var.tx, room, meeting.id, to, officers.has(to))
  }
}

async function object(c: Ask) {
  const opened = await openMeeting(c, 'act')
  const { room, meeting } = opened
  if (!meeting.offered_at) throw conflict('minutes')
  const form = await readForm(c, objectionForm(c.var.look.language))
  const doing = { what: 'invandning' as const, at: null, form }
  if (!form.ok) return show(c, <MeetingPage {...await showMeeting(c, opened, { doing })} />, 422)
  const { id } = await insertObjection(c.var.tx, room, meeting.id, form.value.objection)
  await logged(c, room, 'meeting:object', id, form.value.objection)
  return back(c, room, meeting, 'invandning')
}

/** Who leads, and the way of the minutes from handed round to approved and sent. */
export const approvalRoutes = new Hono<AppEnv>()
  .post(paths.meetingLeads, nameLeads)
  .post(paths.minutesOffer, offer)
  .post(paths.minutesReopening, reopen)
  .post(paths.minutesApproval, approve)
  .post(paths.minutesObjection, object)
