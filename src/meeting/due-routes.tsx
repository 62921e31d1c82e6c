import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { conflict } from '#platform/errors.ts'
import { readForm } from '#platform/form.ts'
import { go, show, type AppEnv } from '#platform/http.tsx'
import { writeLog } from '#record/queries.ts'
import { holdAgenda, insertItem } from './agenda-queries.ts'
import { listDue } from './due.ts'
import { chosen, titleFrom } from './due-rules.ts'
import { dueTexts, reasonFor } from './due-texts.ts'
import { MeetingPage } from './meeting-page.tsx'
import { openForWriting, showMeeting } from './show-meeting.ts'

const mostTicks = 100

/** Puts what waits on the agenda of a meeting, as it has been ticked. */
export const dueRoutes = new Hono<AppEnv>().post(paths.meetingDue, async (c) => {
  const opened = await openForWriting(c)
  const { room, meeting } = opened
  const { noneTicked } = dueTexts(c.var.look.language)
  const form = await readForm(
    c,
    z.object({ due: z.array(z.string(), noneTicked).min(1, noneTicked).max(mostTicks, noneTicked) }),
  )
  if (!form.ok) return show(c, <MeetingPage {...await showMeeting(c, opened, { dueForm: form })} />, 422)
  await holdAgenda(c.var.tx, meeting.id)
  const wanted = chosen(await listDue(c.var.tx, room.id), form.value.due)
  let added = 0
  for (const one of wanted) {
    // Swedish: the agenda is one text that all in the room share
    const item = { title: titleFrom(one.title), words: reasonFor(one, 'sv'), minutes: null }
    const put = await insertItem(c.var.tx, room, meeting.id, item, one)
    if (!put) continue
    added += 1
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'meeting:add_item', put.id, item)
  }
  // All of it was put there by somebody else, or no longer waits
  if (added === 0) throw conflict('meeting')
  return go(c, paths.meeting, { partnership: room.slug, meeting: meeting.id }, { klart: 'vantat' })
})
