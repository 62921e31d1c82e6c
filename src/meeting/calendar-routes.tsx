import { Hono } from 'hono'
import { href, paths } from '#paths'
import { calendarFile } from '#platform/calendar.ts'
import { secretToken, sha256 } from '#platform/digest.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { writeLog } from '#record/queries.ts'
import { eventOf, findOwnFeed, insertFeed, readFeed, revokeFeed, type MeetingOfCalendar } from './calendar-queries.ts'
import { CalendarPage } from './calendar-page.tsx'
import { openMeeting } from './show-meeting.ts'
import { meetingTexts } from './texts.ts'

function calendarOf(c: Ask, meetings: readonly MeetingOfCalendar[], language = c.var.look.language) {
  const { baseUrl } = c.var.settings
  const { host, hostname } = new URL(baseUrl)
  const events = meetings.map((meeting) => {
    const event = eventOf(meeting, language)
    return { ...event, uid: `${event.uid}@${host}`, url: `${baseUrl}${event.url}` }
  })
  const organiser = { name: 'Samhandling', email: `noreply@${hostname}` }
  return calendarFile(events, { method: 'PUBLISH', name: meetingTexts(language).calendarName, organiser })
}

const answerWith = (c: Ask, file: string) => {
  c.header('content-type', 'text/calendar; charset=utf-8')
  c.header('content-disposition', 'inline; filename="moten.ics"')
  return c.body(file)
}

const signedIn = (c: Ask): string => {
  if (!c.var.personId) throw notFound('page')
  return c.var.personId
}

/** One meeting for one's own calendar; a private address to subscribe to all of them; and its revocation. */
export const calendarRoutes = new Hono<AppEnv>()
  .get(paths.meetingCalendar, async (c) => {
    const { room, meeting } = await openMeeting(c)
    return answerWith(c, calendarOf(c, [{ ...meeting, slug: room.slug, name: room.name }]))
  })
  .get(paths.calendarFeed, async (c) => {
    const meetings = await readFeed(c.var.tx, sha256(c.req.param('token')))
    if (!meetings) throw notFound('page')
    return answerWith(c, calendarOf(c, meetings, meetings[0]?.language))
  })
  .get(paths.accountCalendar, async (c) =>
    show(c, <CalendarPage since={(await findOwnFeed(c.var.tx, signedIn(c)))?.made_at ?? null} address={null} />),
  )
  .post(paths.accountCalendar, async (c) => {
    const personId = signedIn(c)
    const token = secretToken()
    await revokeFeed(c.var.tx, personId)
    await insertFeed(c.var.tx, personId, sha256(token))
    await writeLog(c.var.tx, { kind: 'installation' }, 'meeting:make_calendar_address', personId)
    const address = `${c.var.settings.baseUrl}${href(paths.calendarFeed, { token })}`
    return show(c, <CalendarPage since={c.var.now} address={address} />)
  })
  .post(paths.accountCalendarEnd, async (c) => {
    const personId = signedIn(c)
    if (!(await revokeFeed(c.var.tx, personId))) throw conflict('calendar')
    await writeLog(c.var.tx, { kind: 'installation' }, 'meeting:revoke_calendar_address', personId)
    return go(c, paths.accountCalendar, {}, { klart: 'aterkallad' })
  })
