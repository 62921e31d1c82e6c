import { Hono } from 'hono'
import { paths } from '#paths'
import type { CalendarEvent } from '#platform/calendar.ts'
import { notFound } from '#platform/errors.ts'
import { show, type AppEnv } from '#platform/http.tsx'
import { invitation } from './jobs.ts'
import { findMail, listMails, listMailStates } from './queries.ts'
import { MailStates, OutboxList, OutboxMail } from './views.tsx'

const perPage = 40

/** The page that is asked for of all of them: its rows, and which of how many it is. */
function pageOf<Row>(all: readonly Row[], asked: string | undefined) {
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1))
  return { rows: all.slice((page - 1) * perPage, page * perPage), page, pages }
}

/** The outbox page exists in a demonstration only; elsewhere not even administrators read what mail says. */
export const noticeRoutes = new Hono<AppEnv>()
  .get(paths.outbox, async (c) => {
    if (!c.var.settings.demonstration) throw notFound('page')
    return show(c, <OutboxList {...pageOf(await listMails(c.var.tx), c.req.query('sida'))} />)
  })
  .get(paths.outboxMail, async (c) => {
    const mail = c.var.settings.demonstration ? await findMail(c.var.tx, c.req.param('mail')) : undefined
    if (!mail) throw notFound('page')
    return show(c, <OutboxMail mail={mail} baseUrl={c.var.settings.baseUrl} />)
  })
  .get(paths.outboxCalendar, async (c) => {
    const { demonstration, baseUrl } = c.var.settings
    const mail = demonstration ? await findMail(c.var.tx, c.req.param('mail')) : undefined
    if (!mail?.event) throw notFound('file')
    const { method, content } = invitation(mail.event as unknown as CalendarEvent, mail.address, baseUrl)
    return c.body(content, 200, {
      'content-type': `text/calendar; charset=utf-8; method=${method}`,
      'content-disposition': 'attachment; filename="mote.ics"',
    })
  })
  .get(paths.administrationMail, async (c) => {
    if (!c.var.look.person?.administrator) throw notFound('page')
    return show(c, <MailStates {...pageOf(await listMailStates(c.var.tx), c.req.query('sida'))} />)
  })
