import { Hono } from 'hono'
import { paths } from '#paths'
import { notFound } from '#platform/errors.ts'
import { show, type AppEnv } from '#platform/http.tsx'
import { findMail, listMails, listMailStates } from './queries.ts'
import { MailStates, OutboxList, OutboxMail } from './views.tsx'

/** The outbox page exists in a demonstration only; elsewhere not even administrators read what mail says. */
export const noticeRoutes = new Hono<AppEnv>()
  .get(paths.outbox, async (c) => {
    if (!c.var.settings.demonstration) throw notFound('page')
    return show(c, <OutboxList mails={await listMails(c.var.tx)} />)
  })
  .get(paths.outboxMail, async (c) => {
    const mail = c.var.settings.demonstration ? await findMail(c.var.tx, c.req.param('mail')) : undefined
    if (!mail) throw notFound('page')
    return show(c, <OutboxMail mail={mail} baseUrl={c.var.settings.baseUrl} />)
  })
  .get(paths.administrationMail, async (c) => {
    if (!c.var.look.person?.administrator) throw notFound('page')
    return show(c, <MailStates mails={await listMailStates(c.var.tx)} />)
  })
