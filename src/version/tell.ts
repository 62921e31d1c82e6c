import { href, paths } from '#paths'
import { postMail, type MailWords } from '#notice/queries.ts'
import type { Room } from '#partnership/enter.ts'
import type { Ask } from '#platform/http.tsx'
import type { Language } from '#platform/language.ts'

/**
 * Mails people about a version: one each, and never to the one who acts. The link leads to the version's page.
 * @param once names the event; the same event is told to a person once
 */
export async function tellAboutVersion(
  c: Ask,
  room: Room,
  notice: {
    version: { id: string; number: number }
    to: readonly { person_id: string }[]
    say: (language: Language) => MailWords
    once: string
  },
): Promise<void> {
  const { version, say, once } = notice
  const link = href(paths.version, { partnership: room.slug, version: String(version.number) })
  const people = new Set(notice.to.map(({ person_id }) => person_id))
  people.delete(room.me.personId)
  for (const to of people) await postMail(c.var.tx, { to, say, link, once: `${once}:${version.id}:${to}` })
}
