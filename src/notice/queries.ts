import { sql } from 'kysely'
import type { CalendarEvent } from '#platform/calendar.ts'
import type { Tx } from '#platform/db.ts'
import { addJob } from '#platform/jobs.ts'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'

/** What a mail says in a language. The body is plain text, without the link: it is put last. */
export interface MailWords {
  subject: string
  body: string
}

/** The job that sends one mail, by its id. */
export const sendMail = 'send_mail'

/**
 * Puts a mail to a person in the outbox, in the person's own language, in the transaction of the act: it is sent if the
 * act stands. The link is the mail's only one and must lead to a page with a button, since mail scanners open links.
 * @param once a key; the same notice twice is one mail
 * @param event what the receiver's calendar is to know; its `uid` and `url` without the host
 */
export async function postMail(
  tx: Tx,
  mail: {
    to: string
    say: (language: Language) => MailWords
    link: string | null
    once?: string
    event?: (language: Language) => CalendarEvent
  },
): Promise<void> {
  const asked = await sql<{ language: Language | null }>`select app.language_of(${mail.to}::uuid) as language`.execute(
    tx,
  )
  const language = asked.rows[0]?.language ?? 'sv'
  const { subject, body } = mail.say(language)
  const link = mail.link && language === 'en' ? `/en${mail.link}` : mail.link
  const posted = await sql<{ id: string | null }>`
    select app.post_mail_with_event(${mail.to}::uuid, ${oneLine(subject)}, ${body}, ${link}, ${mail.once ?? null},
      ${mail.event ? JSON.stringify(mail.event(language)) : null}) as id`.execute(tx)
  await queue(tx, posted.rows[0]?.id)
}

/** The same to an address that has no person yet: an invitation, maybe with an event for the receiver's calendar. */
export async function postMailTo(
  tx: Tx,
  mail: {
    address: string
    language: Language
    words: MailWords
    link: string | null
    once?: string
    event?: CalendarEvent
  },
): Promise<void> {
  const link = mail.link && mail.language === 'en' ? `/en${mail.link}` : mail.link
  const posted = await sql<{ id: string | null }>`
    select app.post_mail_to_with_event(${mail.address}, ${mail.language}, ${oneLine(mail.words.subject)}, ${mail.words.body}, ${link}, ${mail.once ?? null},
      ${mail.event ? JSON.stringify(mail.event) : null}) as id`.execute(tx)
  await queue(tx, posted.rows[0]?.id)
}

const queue = async (tx: Tx, id: string | null | undefined) => {
  if (id) await addJob(tx, sendMail, { mail: id }, `mail:${id}`)
}

/** Mails that lie in the outbox and have lost their places in the queue get them again; one that has its place keeps it. */
export async function queueAgain(tx: Tx, mails: readonly string[]): Promise<void> {
  for (const id of mails) await queue(tx, id)
}

/** A mail as the outbox page of a demonstration shows it. */
export const listMails = (tx: Tx) => tx.selectFrom('mail').selectAll().orderBy('made_at', 'desc').limit(200).execute()

/** One mail of a demonstration's outbox, or undefined. */
export const findMail = (tx: Tx, id: string) =>
  tx.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst()

/** Address, subject and state of the latest 500 mails, for administrators; never what they say. */
export const listMailStates = async (tx: Tx) =>
  (
    await sql<{
      id: string
      address: string
      subject: string
      made_at: Date
      sent_at: Date | null
      tries: number
      trouble: string | null
    }>`
      select * from app.mail_states()`.execute(tx)
  ).rows
