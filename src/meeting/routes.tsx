import { Hono } from 'hono'
import { paths } from '#paths'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import { filledForm, readForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { longDate, type Language } from '#platform/language.ts'
import { swedishDay, swedishTime } from '#platform/swedish-time.ts'
import { listGroups } from '#group/queries.ts'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { writeLog } from '#record/queries.ts'
import { actionRoutes } from './action-routes.tsx'
import { agendaRoutes } from './agenda-routes.tsx'
import { approvalRoutes } from './approval-routes.tsx'
import { calendarRoutes } from './calendar-routes.tsx'
import { dueRoutes } from './due-routes.tsx'
import { decisionRoutes } from './decision-routes.tsx'
import { listItems, moveOn } from './agenda-queries.ts'
import { attendanceForm, callForm, presenceField, replyForm } from './call.ts'
import { filterOf } from './list-rules.ts'
import { MeetingList } from './list-view.tsx'
import { MeetingPage } from './meeting-page.tsx'
import {
  cancelMeeting,
  ideaMeetingAwaited,
  listPeopleToInvite,
  listMeetings,
  nextMeeting,
  saveAttendance,
  saveOthers,
  saveReply,
  updateMeeting,
  type MeetingRow,
} from './queries.ts'
import { paperRoutes } from './paper-routes.ts'
import { pollRoutes } from './poll-routes.tsx'
import { listOpenPolls } from './poll-queries.ts'
import { callMeeting, leadsFollow, tell, timed } from './calling.ts'
import { isAsked, presences, stageOf, type Presence } from './rules.ts'
import { listPeopleAt, openForWriting, openMeeting, showMeeting } from './show-meeting.ts'
import { meetingTexts } from './texts.ts'
import { CallMeeting, whenText } from './views.tsx'

const namesOf = (room: Room, meetingId: string) => ({ partnership: room.slug, meeting: meetingId })
const logged = (c: Ask, room: Room, act: `meeting:${string}`, subject: string, content: unknown) =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, subject, content)

/** The groups that there are now, whose meeting one that is called may be. */
const liveGroups = async (c: Ask, room: Room) =>
  (await listGroups(c.var.tx, room.id)).filter(({ ended_at }) => ended_at === null)
const idsOf = (groups: readonly { id: string }[]) => groups.map(({ id }) => id)

async function call(c: Ask) {
  const room = await enterRoom(c, 'act')
  const groups = await liveGroups(c, room)
  const form = await readForm(c, callForm(c.var.look.language, idsOf(groups)))
  if (!form.ok) return show(c, <CallMeeting room={room} form={form} meeting={null} groups={groups} />, 422)
  const id = await callMeeting(c, room, form.value)
  return go(c, paths.meeting, namesOf(room, id), { klart: 'bestamt' })
}

const savedCall = (meeting: MeetingRow) =>
  filledForm({
    kind: meeting.kind,
    group: meeting.group_id ?? '',
    day: swedishDay(meeting.starts_at),
    start: swedishTime(meeting.starts_at),
    end: swedishTime(meeting.ends_at),
    place: meeting.place,
    link: meeting.link ?? '',
  })

async function change(c: Ask) {
  const { room, meeting } = await openForWriting(c)
  const groups = await liveGroups(c, room)
  const form = await readForm(
    c,
    callForm(c.var.look.language, [...idsOf(groups), ...(meeting.group_id ? [meeting.group_id] : [])]),
  )
  if (!form.ok) return show(c, <CallMeeting room={room} form={form} meeting={meeting} groups={groups} />, 422)
  const given = form.value
  const called = await listPeopleToInvite(c.var.tx, room, meeting)
  await updateMeeting(c.var.tx, meeting.id, given)
  await leadsFollow(c, room, meeting, given)
  await logged(c, room, 'meeting:change', meeting.id, given)
  const moved =
    given.startsAt.getTime() !== meeting.starts_at.getTime() ||
    given.endsAt.getTime() !== meeting.ends_at.getTime() ||
    given.kind !== meeting.kind ||
    given.group !== meeting.group_id ||
    given.place !== meeting.place ||
    given.link !== meeting.link
  if (moved && given.startsAt > c.var.now) {
    await tellGone(c, room, meeting, { kind: given.kind, group_id: given.group }, called)
    await tell(c, room, { id: meeting.id, key: c.var.now.toISOString() }, (to) => {
      const t = meetingTexts(to)
      return {
        subject: t.mailChanged(t[given.kind], longDate(given.startsAt, to)),
        body: t.mailChangedBody(room.name, whenText(timed(given), to)),
      }
    })
  }
  return go(c, paths.meeting, namesOf(room, meeting.id), { klart: 'andrat' })
}

/** Tells those who were called, and no longer are now that the meeting is another group's or of another kind. */
async function tellGone(
  c: Ask,
  room: Room,
  meeting: MeetingRow,
  now: Parameters<typeof listPeopleToInvite>[2],
  called: Awaited<ReturnType<typeof listPeopleToInvite>>,
) {
  const still = new Set((await listPeopleToInvite(c.var.tx, room, now)).map(({ id }) => id))
  const gone = called.filter(({ id }) => !still.has(id))
  const say = (to: Language) => ({
    subject: meetingTexts(to).mailNoLonger(meetingTexts(to)[meeting.kind], longDate(meeting.starts_at, to)),
    body: meetingTexts(to).mailNoLongerBody(room.name),
  })
  await tell(c, room, { id: meeting.id, key: `gone:${c.var.now.toISOString()}` }, say, gone)
}

async function cancel(c: Ask) {
  const { room, meeting } = await openForWriting(c)
  if (!(await cancelMeeting(c.var.tx, meeting.id))) throw conflict('meeting')
  const next = await nextMeeting(c.var.tx, room.id)
  await moveOn(c.var.tx, room, meeting.id, next?.id ?? null)
  await logged(c, room, 'meeting:cancel', meeting.id, '')
  if (meeting.starts_at > c.var.now) {
    await tell(c, room, { id: meeting.id, key: 'cancelled' }, (to) => {
      const t = meetingTexts(to)
      return {
        subject: t.mailCancelled(t[meeting.kind], longDate(meeting.starts_at, to)),
        body: t.mailCancelledBody(room.name),
      }
    })
  }
  return go(c, paths.meetings, { partnership: room.slug }, { klart: 'installt' })
}

const isPresence = (value: unknown): value is Presence => (presences as readonly unknown[]).includes(value)

async function noteAttendance(c: Ask) {
  const opened = await openForWriting(c)
  const { room, meeting } = opened
  if (stageOf(meeting, c.var.now) === 'ahead') throw conflict('meeting')
  const form = await readForm(c, attendanceForm(c.var.look.language))
  if (!form.ok) return show(c, <MeetingPage {...await showMeeting(c, opened, { attendanceForm: form })} />, 422)
  const people = await listPeopleAt(c, room, meeting)
  for (const { id, partyId } of people) {
    const presence = form.value[presenceField(id)]
    if (isPresence(presence))
      await saveAttendance(c.var.tx, room, meeting.id, { person_id: id, party_id: partyId, presence })
  }
  await saveOthers(c.var.tx, meeting.id, form.value.others)
  await logged(c, room, 'meeting:note_attendance', meeting.id, form.typed)
  return go(c, paths.meeting, namesOf(room, meeting.id), { klart: 'narvaro' })
}

/** The addresses of meetings: the list, the call, and each meeting with its agenda and who came. */
export const meetingRoutes = new Hono<AppEnv>()
  .get(paths.meetings, async (c) => {
    const room = await enterRoom(c)
    const meetings = await listMeetings(c.var.tx, room.id)
    const waiting = (await listItems(c.var.tx, room.id, null)).filter(({ removed }) => !removed)
    const ideaAwaited = await ideaMeetingAwaited(c.var.tx, room)
    const page = Math.max(1, Math.trunc(Number(c.req.query('sida')) || 1))
    return show(
      c,
      <MeetingList
        room={room}
        meetings={meetings}
        waiting={waiting}
        ideaAwaited={ideaAwaited}
        groups={await listGroups(c.var.tx, room.id)}
        filter={filterOf((name) => c.req.query(name))}
        polls={await listOpenPolls(c.var.tx, room.id)}
        now={c.var.now}
        page={page}
      />,
    )
  })
  .get(paths.newMeeting, async (c) => {
    const room = await enterRoom(c, 'act')
    const awaited = await ideaMeetingAwaited(c.var.tx, room)
    return show(
      c,
      <CallMeeting
        room={room}
        form={filledForm(awaited ? { kind: 'idea', suggest: 'yes' } : {})}
        meeting={null}
        groups={await liveGroups(c, room)}
      />,
    )
  })
  .post(paths.newMeeting, call)
  .get(paths.meeting, async (c) => show(c, <MeetingPage {...await showMeeting(c, await openMeeting(c))} />))
  .get(paths.meetingEdit, async (c) => {
    const { room, meeting } = await openForWriting(c)
    return show(
      c,
      <CallMeeting room={room} form={savedCall(meeting)} meeting={meeting} groups={await liveGroups(c, room)} />,
    )
  })
  .post(paths.meetingEdit, change)
  .post(paths.meetingCancellation, cancel)
  .post(paths.meetingAttendance, noteAttendance)
  .post(paths.meetingReply, async (c) => {
    const { room, meeting } = await openMeeting(c, 'talk')
    if (!isAsked(room.me.personId, meeting.person_id, await listPeopleAt(c, room, meeting))) throw forbidden('meeting')
    if (stageOf(meeting, c.var.now) !== 'ahead') throw conflict('meeting')
    const form = await readForm(c, replyForm)
    if (!form.ok) throw notFound('meeting')
    await saveReply(c.var.tx, room, meeting.id, form.value.reply)
    await logged(c, room, 'meeting:reply', meeting.id, form.value)
    return go(c, paths.meeting, namesOf(room, meeting.id), { klart: 'svar' })
  })
  .route('/', agendaRoutes)
  .route('/', dueRoutes)
  .route('/', pollRoutes)
  .route('/', decisionRoutes)
  .route('/', actionRoutes)
  .route('/', approvalRoutes)
  .route('/', calendarRoutes)
  .route('/', paperRoutes)
