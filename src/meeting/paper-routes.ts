import { Hono } from 'hono'
import { paths } from '#paths'
import { fileAnswer } from '#platform/stored-file.ts'
import type { AppEnv } from '#platform/http.tsx'
import { compilePdf } from '#platform/pdf/compile.ts'
import { minutesDocument, minutesTitle } from './minutes-document.ts'
import { openMeeting, showMeeting } from './show-meeting.ts'

/** A meeting on paper, for those who read the room: PDF/UA-1, a draft until the minutes are approved. */
export const paperRoutes = new Hono<AppEnv>().get(paths.meetingPdf, async (c) => {
  const shown = await showMeeting(c, await openMeeting(c))
  const { language } = c.var.look
  const on = { shown, language }
  const pdf = await compilePdf(minutesDocument(on), { standard: 'ua-1', title: minutesTitle(on), language })
  const day = shown.meeting.starts_at.toISOString().slice(0, 10)
  const name = `${shown.room.slug}-${language === 'en' ? 'meeting' : 'mote'}-${day}.pdf`
  return fileAnswer(c, { name, mediaType: 'application/pdf', bytes: Buffer.from(pdf) })
})
