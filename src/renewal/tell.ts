import { postMail } from '#notice/queries.ts'
import { href, paths } from '#paths'
import type { Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import type { Ask } from '#platform/http.tsx'
import { renewalTexts } from './texts.ts'

const notices = {
  wish: ['mailWishSubject', 'mailWish'],
  amendment: ['mailAmendmentSubject', 'mailAmendment'],
  step: ['mailStepSubject', 'mailStep'],
  leaving: ['mailLeavingSubject', 'mailLeaving'],
  notice: ['mailNoticeSubject', 'mailNotice'],
} as const

/**
 * Mails those who act for the other parties, one mail each, to the page where they answer. The mail says nothing of what
 * was written.
 * @param once of which row it tells
 */
export async function tellOthers(c: Ask, room: Room, what: keyof typeof notices, once: string): Promise<void> {
  const people = (await listMandates(c.var.tx, room.id)).filter(
    ({ live, capacity, party_id, person_id }) =>
      live &&
      (capacity === 'representative' || capacity === 'responsible_officer') &&
      party_id !== room.me.partyId &&
      room.parties.some(({ id }) => id === party_id) &&
      person_id !== room.me.personId,
  )
  const [subject, body] = notices[what]
  for (const to of new Set(people.map(({ person_id }) => person_id)))
    await postMail(c.var.tx, {
      to,
      link: href(paths.onward, { partnership: room.slug }),
      once: `onward:${what}:${once}:${to}`,
      say: (language) => {
        const t = renewalTexts(language)
        return { subject: t[subject], body: t[body](room.name) }
      },
    })
}
