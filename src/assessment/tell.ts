import { postMail } from '#notice/queries.ts'
import type { Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import { href, paths } from '#paths'
import type { Ask } from '#platform/http.tsx'
import { assessmentTexts } from './texts.ts'

const words = {
  begun: { subject: 'mailBegunSubject', body: 'mailBegunBody' },
  opened: { subject: 'mailOpenedSubject', body: 'mailOpenedBody' },
  abandoned: { subject: 'mailAbandonedSubject', body: 'mailAbandonedBody' },
} as const

/**
 * Mails those who act for the parties that a round has begun or been opened: one mail each, never to the one who did it,
 * and nothing in it of what anyone answered. Of the beginning and of a giving up the other parties are told; of the opening everybody.
 */
export async function tell(c: Ask, room: Room, event: keyof typeof words, roundId: string): Promise<void> {
  const present = new Set(room.parties.map(({ id }) => id))
  const people = (await listMandates(c.var.tx, room.id)).filter(
    ({ live, capacity, party_id: party, person_id: person }) =>
      live &&
      (capacity === 'representative' || capacity === 'responsible_officer') &&
      party !== null &&
      present.has(party) &&
      person !== room.me.personId &&
      (event === 'opened' || party !== room.me.partyId),
  )
  const link = href(paths.assessmentRound, { partnership: room.slug, round: roundId })
  for (const to of new Set(people.map(({ person_id: person }) => person)))
    await postMail(c.var.tx, {
      to,
      say: (language) => {
        const t = assessmentTexts(language)
        return { subject: t[words[event].subject], body: t[words[event].body] }
      },
      link,
      once: `assessment:${event}:${roundId}:${to}`,
    })
}
