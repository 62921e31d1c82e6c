import { postMail } from '#notice/queries.ts'
import type { Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import { href, paths } from '#paths'
import type { Ask } from '#platform/http.tsx'
import { setTexts } from './texts.ts'

/** Tells the other parties' representatives that a wording waits for their party; what it says stands on the page alone. */
export async function tellOthers(c: Ask, room: Room, set: { id: string; number: number; revision: number }) {
  const others = (await listMandates(c.var.tx, room.id)).filter(
    ({ live, capacity, party_id }) =>
      live && (capacity === 'representative' || capacity === 'responsible_officer') && party_id !== room.me.partyId,
  )
  for (const id of new Set(others.map(({ person_id }) => person_id)))
    await postMail(c.var.tx, {
      to: id,
      say: (language) => {
        const t = setTexts(language)
        return { subject: t.mailSubject, body: t.mailBody(room.name) }
      },
      link: href(paths.questionSet, { partnership: room.slug, set: String(set.number) }),
      once: `question_set:${set.id}:${set.revision}:${id}`,
    })
}
