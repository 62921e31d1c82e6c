import nodemailer from 'nodemailer'

/** A mail ready to go. `id` becomes its Message-ID, so that a second try of the same mail is seen as the same. */
export interface OutgoingMail {
  id: string
  to: string
  subject: string
  text: string
  /** A header of its own kind, such as `List-Unsubscribe`. */
  headers?: Record<string, string>
  /** An event beside the words, which mail programs show as an invitation, a change or a cancellation. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string } | undefined
}

/** Sends a mail, or throws; the job then tries again later. */
export type Mailer = { send(mail: OutgoingMail): Promise<void>; close(): void }

/** A pooled way to the mail server of `SMTP_URL`. The sender is `noreply@` the installation's host. */
export function openMailer(smtpUrl: string, baseUrl: string): Mailer {
  const host = new URL(baseUrl).hostname
  const transport = nodemailer.createTransport({ url: smtpUrl, pool: true, maxConnections: 2 })
  return {
    send: async ({ id, to, subject, text, headers, calendar }) => {
      await transport.sendMail({
        from: { name: 'Samhandling', address: `noreply@${host}` },
        // One receiver, whatever the address holds: a text would be read as a list of them
        to: { name: '', address: to },
        subject,
        text,
        ...(calendar ? { icalEvent: { ...calendar, filename: 'mote.ics' } } : {}),
        messageId: `<${id}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated', ...headers },
      })
    },
    close: () => transport.close(),
  }
}
