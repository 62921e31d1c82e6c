import { href, paths } from '#paths'
import { calendarFile, type CalendarEvent } from '#platform/calendar.ts'
import type { Db } from '#platform/db.ts'
import type { Mailer } from '#platform/mail.ts'
import { noticeTexts } from './texts.ts'

/**
 * Sends one mail of the outbox, once: the row is locked while it is sent, and what has been sent is left alone.
 * A failure is written on the row and thrown, so that the queue tries again.
 */
export async function sendOneMail(db: Db, mailer: Mailer, baseUrl: string, mailId: string): Promise<void> {
  const failed = await db.transaction().execute(async (tx) => {
    const mail = await tx.selectFrom('mail').selectAll().where('id', '=', mailId).forUpdate().executeTakeFirst()
    if (!mail || mail.sent_at) return undefined
    const t = noticeTexts(mail.language)
    const text = [mail.body, mail.link && `${baseUrl}${mail.link}`, t.signature(new URL(baseUrl).host)]
      .filter(Boolean)
      .join('\n\n')
    try {
      const calendar = mail.event
        ? invitation(mail.event as unknown as CalendarEvent, mail.address, baseUrl)
        : undefined
      const headers = mail.stop_token
        ? stopHeaders(`${baseUrl}${href(paths.digestStop, { token: mail.stop_token })}`)
        : {}
      await mailer.send({ id: mail.id, to: mail.address, subject: mail.subject, text, calendar, headers })
      await tx
        .updateTable('mail')
        .set({ sent_at: new Date(), tries: mail.tries + 1, trouble: null })
        .where('id', '=', mailId)
        .execute()
      return undefined
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
      await tx
        .updateTable('mail')
        .set({ tries: mail.tries + 1, trouble: code })
        .where('id', '=', mailId)
        .execute()
      return code
    }
  })
  if (failed) throw new Error(`mail not sent: ${failed}`)
}

/** What lets a mail program stop letters of this kind by one press (RFC 8058). */
const stopHeaders = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** An event of the outbox as what one receiver's calendar takes: the receiver is its only attendee. */
export function invitation(event: CalendarEvent, address: string, baseUrl: string) {
  const { host, hostname } = new URL(baseUrl)
  const method = event.cancelled ? ('CANCEL' as const) : ('REQUEST' as const)
  const full = { ...event, uid: `${event.uid}@${host}`, url: `${baseUrl}${event.url}` }
  const content = calendarFile([full], {
    method,
    name: event.title,
    organiser: { name: 'Samhandling', email: `noreply@${hostname}` },
    attendee: { name: address, email: address },
  })
  return { method, content }
}
