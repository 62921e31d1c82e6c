import { postMail } from '#notice/queries.ts'
import { href, paths } from '#paths'
import type { Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import type { Ask } from '#platform/http.tsx'
import { listAsked } from './joining-queries.ts'
import { joiningTexts } from './joining-texts.ts'
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

/**
 * Tells those who act for an organisation that all parties want in, once all do; before that there is nobody to tell.
 * @param stepId the step that has just been answered
 */
export async function tellAsked(c: Ask, room: Room, stepId: string): Promise<void> {
  for (const to of await listAsked(c.var.tx, stepId))
    await postMail(c.var.tx, {
      to,
      link: href(paths.joiningOffer, { step: stepId }),
      once: `joining:${stepId}:${to}`,
      say: (language) => {
        const t = joiningTexts(language)
        return { subject: t.mailSubject, body: t.mailBody(room.name) }
      },
    })
}
