import { Hono } from 'hono'
import { z } from 'zod'
import { href, paths } from '#paths'
import { listGroups, listSeats } from '#group/queries.ts'
import { postMail } from '#notice/queries.ts'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import type { Deed } from '#partnership/rules.ts'
import { secretToken, sha256 } from '#platform/digest.ts'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { writeLog } from '#record/queries.ts'
import { callMeeting } from './calling.ts'
import { answerField, answersForm, pollForm } from './poll-forms.ts'
import { PollLinkPage } from './poll-link-page.tsx'
import {
  answerByLink,
  closePoll,
  findPoll,
  holdPoll,
  insertAsked,
  insertPoll,
  listAnswers,
  listAsked,
  listSlots,
  readLink,
  readLinkSlots,
  saveAnswers,
} from './poll-queries.ts'
import type { PollAnswer } from './poll-rules.ts'
import { pollTexts } from './poll-texts.ts'
import { NewPoll, PollPage } from './poll-views.tsx'
import type { MeetingKind } from './rules.ts'
import { meetingTexts } from './texts.ts'
import { weekdayAndTime } from './views.tsx'

const logged = (c: Ask, room: { id: string }, act: `meeting:${string}`, subject: string, content: unknown) =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, subject, content)

/** The groups that there are now, whose meeting it may become. */
const liveGroups = async (c: Ask, room: Room) =>
  (await listGroups(c.var.tx, room.id)).filter(({ ended_at }) => ended_at === null)

/** Those who sit in a group now, and the proposer: they are asked when the meeting is the group's. */
async function peopleOf(c: Ask, room: Room, groupId: string) {
  const seats = (await listSeats(c.var.tx, room.id)).filter(({ group_id, live }) => live && group_id === groupId)
  return new Set([room.me.personId, ...seats.map(({ person_id }) => person_id)])
}

/**
 * Asks those whom the meeting is for, the proposer too: a group's people, or else everyone who reads the room, and the
 * reference group when it is theirs. Each gets a link of its own.
 */
async function askThem(c: Ask, room: Room, pollId: string, kind: MeetingKind, groupId: string | null) {
  const its = groupId ? await peopleOf(c, room, groupId) : null
  const slots = await listSlots(c.var.tx, pollId)
  const asked = new Map<string, string | null>()
  for (const { person_id, party_id, live, capacity } of await listMandates(c.var.tx, room.id))
    if (
      live &&
      (capacity === 'reference' ? kind === 'reference' : capacity !== 'reader' && (its?.has(person_id) ?? true))
    )
      asked.set(person_id, asked.get(person_id) ?? party_id)
  for (const [person_id, party_id] of asked) {
    const token = secretToken()
    await insertAsked(c.var.tx, room, { poll_id: pollId, person_id, party_id, token_digest: sha256(token) })
    if (person_id === room.me.personId) continue
    await postMail(c.var.tx, {
      to: person_id,
      say: (to) => {
        const t = pollTexts(to)
        const times = slots.map((slot) => `– ${weekdayAndTime(slot, to)}`).join('\n')
        return { subject: t.mailSubject(room.name), body: t.mailBody(meetingTexts(to)[kind], room.name, times) }
      },
      link: href(paths.pollLink, { token }),
      once: `poll:${pollId}:${person_id}`,
    })
  }
}

async function ask(c: Ask) {
  const room = await enterRoom(c, 'act')
  const groups = await liveGroups(c, room)
  const ids = groups.map(({ id }) => id)
  const form = await readForm(c, pollForm(c.var.look.language, c.var.now, ids))
  if (!form.ok) return show(c, <NewPoll room={room} groups={groups} form={form} />, 422)
  const id = await insertPoll(c.var.tx, room, form.value)
  await logged(c, room, 'meeting:ask_for_time', id, form.value)
  await askThem(c, room, id, form.value.kind, form.value.group)
  return go(c, paths.poll, { partnership: room.slug, poll: id }, { klart: 'fragat' })
}

/** The poll in the address (`:poll`). @throws Refusal 404 for outsiders and a poll of another partnership; 403 without the capacity */
async function openPoll(c: Ask, deed: Deed = 'read') {
  const room = await enterRoom(c, deed)
  const poll = await findPoll(c.var.tx, room.id, c.req.param('poll') ?? '')
  if (!poll) throw notFound('poll')
  return { room, poll }
}
type Opened = Awaited<ReturnType<typeof openPoll>>

async function showPoll(c: Ask, { room, poll }: Opened, form: Form<unknown> = blankForm) {
  const { tx, now } = c.var
  const [slots, asked, answers] = [
    await listSlots(tx, poll.id),
    await listAsked(tx, poll.id),
    await listAnswers(tx, poll.id),
  ]
  const page = <PollPage {...{ room, poll, slots, asked, answers, form, now }} />
  return show(c, page, Object.keys(form.problems).length > 0 ? 422 : 200)
}

const answersOf = (slots: readonly { id: string }[], given: Record<string, PollAnswer>) =>
  new Map(slots.map(({ id }) => [id, given[answerField(id)]!]))

async function answer(c: Ask) {
  // Who has left was asked, and answers no more (R15)
  const opened = await openPoll(c, 'talk')
  const { room, poll } = opened
  const asked = await listAsked(c.var.tx, poll.id)
  if (!asked.some(({ person_id }) => person_id === room.me.personId)) throw forbidden('partnership')
  if (poll.closed_at) throw conflict('poll')
  const slots = await listSlots(c.var.tx, poll.id)
  const form = await readForm(c, answersForm(c.var.look.language, slots))
  if (!form.ok) return showPoll(c, opened, form)
  await saveAnswers(c.var.tx, room, poll.id, answersOf(slots, form.value))
  await logged(c, room, 'meeting:answer_for_time', poll.id, form.value)
  return go(c, paths.poll, { partnership: room.slug, poll: poll.id }, { klart: 'svarat' })
}

async function decide(c: Ask) {
  const { room, poll } = await openPoll(c, 'act')
  const form = await readForm(c, z.object({ slot: z.uuid() }))
  const slot = form.ok && (await listSlots(c.var.tx, poll.id)).find(({ id }) => id === form.value.slot)
  if (!slot) throw notFound('poll')
  if (!(await holdPoll(c.var.tx, poll.id)) || slot.starts_at <= c.var.now) throw conflict('poll')
  const { kind, place, link } = poll
  const call = {
    kind: kind as MeetingKind,
    group: poll.group_id,
    place,
    link,
    startsAt: slot.starts_at,
    endsAt: slot.ends_at,
    suggest: false,
  }
  const id = await callMeeting(c, room, call)
  await closePoll(c.var.tx, room, poll.id, id)
  await logged(c, room, 'meeting:decide_time', poll.id, slot.id)
  return go(c, paths.meeting, { partnership: room.slug, meeting: id }, { klart: 'bestamt' })
}

async function end(c: Ask) {
  const { room, poll } = await openPoll(c, 'act')
  if (!(await holdPoll(c.var.tx, poll.id))) throw conflict('poll')
  await closePoll(c.var.tx, room, poll.id, null)
  await logged(c, room, 'meeting:stop_asking_for_time', poll.id, '')
  return go(c, paths.poll, { partnership: room.slug, poll: poll.id }, { klart: 'slutat' })
}

/** What the link in the address opens. @throws Refusal 404 for a link that is not, or whose person has left */
async function openLink(c: Ask) {
  const token = c.req.param('token') ?? ''
  const digest = sha256(token)
  const asked = await readLink(c.var.tx, digest)
  if (!asked) throw notFound('page')
  return { token, digest, asked, slots: await readLinkSlots(c.var.tx, digest) }
}

async function answerLink(c: Ask) {
  const { token, digest, asked, slots } = await openLink(c)
  if (asked.closed_at) throw conflict('poll')
  const form = await readForm(c, answersForm(c.var.look.language, slots))
  if (!form.ok) return show(c, <PollLinkPage {...{ token, asked, slots, form }} />, 422)
  if (!(await answerByLink(c.var.tx, digest, answersOf(slots, form.value)))) throw conflict('poll')
  await logged(c, { id: asked.partnership_id }, 'meeting:answer_for_time', asked.poll_id, form.value)
  return go(c, paths.pollLink, { token }, { klart: 'svarat' })
}

/** Finding a time: proposing some, answering on the page or by a link of one's own, deciding. */
export const pollRoutes = new Hono<AppEnv>()
  .get(paths.newPoll, async (c) => {
    const room = await enterRoom(c, 'act')
    const form = filledForm({ kind: 'steering' })
    return show(c, <NewPoll room={room} groups={await liveGroups(c, room)} form={form} />)
  })
  .post(paths.newPoll, ask)
  .get(paths.poll, async (c) => showPoll(c, await openPoll(c)))
  .post(paths.pollAnswer, answer)
  .post(paths.pollDecision, decide)
  .post(paths.pollEnd, end)
  .get(paths.pollLink, async (c) => {
    const { token, asked, slots } = await openLink(c)
    return show(c, <PollLinkPage {...{ token, asked, slots, form: blankForm }} />)
  })
  .post(paths.pollLink, answerLink)
