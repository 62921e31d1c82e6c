import { href, paths } from '#paths'
import type { Ask } from '#platform/http.tsx'
import { longDate, type Language } from '#platform/language.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { steeringLeads } from '#group/queries.ts'
import { postMail, type MailWords } from '#notice/queries.ts'
import type { Room } from '#partnership/enter.ts'
import { writeLog } from '#record/queries.ts'
import { insertItem, takeUpWaiting } from './agenda-queries.ts'
import { saveLeads } from './approval-queries.ts'
import { eventOf } from './calendar-queries.ts'
import type { Call } from './call.ts'
import { findMeeting, insertMeeting, listPeopleToInvite, type MeetingRow } from './queries.ts'
import { suggestedAgenda } from './rules.ts'
import { meetingTexts } from './texts.ts'
import { whenText } from './views.tsx'

/** What a meeting is called in: a room that has been entered, or one that has just come to be. */
export type CallingRoom = Pick<Room, 'id' | 'slug' | 'name' | 'me'>

const namesOf = (room: Pick<Room, 'slug'>, meetingId: string) => ({ partnership: room.slug, meeting: meetingId })

/**
 * Tells everyone who is called, with the event for their calendars; each telling is another mail, so its key holds what it
 * tells.
 * @param gone those to tell instead, who are no longer called: their calendars take the event away
 */
export async function tell(
  c: Ask,
  room: CallingRoom,
  meeting: { id: string; key: string },
  say: (language: Language) => MailWords,
  gone?: readonly { id: string; glance: boolean }[],
) {
  const link = href(paths.meeting, namesOf(room, meeting.id))
  const row = (await findMeeting(c.var.tx, room.id, meeting.id))!
  for (const { id: to, glance } of gone ?? (await listPeopleToInvite(c.var.tx, room, row))) {
    const event = (language: Language) => {
      const one = eventOf({ ...row, slug: room.slug, name: room.name, glance }, language)
      return gone ? { ...one, cancelled: true } : one
    }
    const at = glance ? href(paths.reference, { partnership: room.slug }) : link
    await postMail(c.var.tx, { to, say, link: at, event, once: `meeting:${meeting.id}:${meeting.key}:${to}` })
  }
}

export const timed = ({ startsAt, endsAt }: Call) => ({ starts_at: startsAt, ends_at: endsAt })

/** Whose turn it is at the steering group on the day leads and takes notes, until somebody says otherwise. */
async function takeLeads(c: Ask, room: CallingRoom, meetingId: string, startsAt: Date) {
  const { chair, secretary } = await steeringLeads(c.var.tx, room.id, swedishDay(startsAt))
  if (!chair && !secretary) return
  await saveLeads(c.var.tx, meetingId, {
    chair_id: chair?.person_id ?? null,
    chair_party: chair?.party_id ?? null,
    secretary_id: secretary?.person_id ?? null,
    secretary_party: secretary?.party_id ?? null,
  })
}

const leadsAt = (kind: Call['kind']) => kind === 'steering' || kind === 'yearly'

/** When a meeting moves into another turn and nobody has said otherwise of who leads it, those whose turn it is then do. */
export async function leadsFollow(c: Ask, room: Room, meeting: MeetingRow, given: Call): Promise<void> {
  if (!leadsAt(given.kind) || given.startsAt.getTime() === meeting.starts_at.getTime()) return
  const were = await steeringLeads(c.var.tx, room.id, swedishDay(meeting.starts_at))
  const asTurned =
    meeting.chair_id === (were.chair?.person_id ?? null) && meeting.secretary_id === (were.secretary?.person_id ?? null)
  if (asTurned) await takeLeads(c, room, meeting.id, given.startsAt)
}

/**
 * Calls a meeting: with who leads it, what has waited for it, and a mail with an invitation to everyone, the caller too.
 * @param act what the log says of it: called now, or agreed on before and taken over with the agreement
 * @returns its id
 */
export async function callMeeting(
  c: Ask,
  room: CallingRoom,
  given: Call,
  act: 'meeting:call' | 'meeting:take_over' = 'meeting:call',
): Promise<string> {
  const { language } = c.var.look
  const { id } = await insertMeeting(c.var.tx, room, given)
  await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, id, given)
  if (leadsAt(given.kind)) await takeLeads(c, room, id, given.startsAt)
  if (given.endsAt > c.var.now) await takeUpWaiting(c.var.tx, room.id, id)
  if (given.suggest) {
    for (const item of suggestedAgenda[given.kind])
      await insertItem(c.var.tx, room, id, { title: item[language], words: '', minutes: null })
  }
  if (given.startsAt > c.var.now) {
    await tell(c, room, { id, key: 'called' }, (to) => {
      const t = meetingTexts(to)
      return {
        subject: t.mailCalled(t[given.kind], longDate(given.startsAt, to)),
        body: t.mailCalledBody(room.name, whenText(timed(given), to)),
      }
    })
  }
  return id
}
