import { Hono } from 'hono'
import { href, paths } from '#paths'
import { conflict, notFound } from '#platform/errors.ts'
import { readForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { longDate } from '#platform/language.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { listTurns } from '#group/queries.ts'
import { postMail } from '#notice/queries.ts'
import { enterRoom } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import { writeLog } from '#record/queries.ts'
import { ActionsPage } from './actions-page.tsx'
import { findAction, insertAction, listActions, removeAction, setDone } from './action-queries.ts'
import { listItems } from './agenda-queries.ts'
import { openItem } from './agenda-routes.tsx'
import { listDecisions } from './decision-queries.ts'
import { HandoverPage, type Handover } from './handover-page.tsx'
import { MeetingPage } from './meeting-page.tsx'
import { actionActForm, actionForm } from './minutes-forms.ts'
import { minutesTexts } from './minutes-texts.ts'
import { listMeetings } from './queries.ts'
import { inOrder } from './rules.ts'
import { listPeopleAt, showMeeting } from './show-meeting.ts'

async function takeOn(c: Ask) {
  const agenda = await openItem(c)
  const { room, meeting, item } = agenda
  if (item.removed) throw conflict('meeting')
  const owners = (await listPeopleAt(c, room, meeting)).filter(({ partyId }) => partyId !== null)
  const ids = owners.map(({ id }) => id)
  const form = await readForm(c, actionForm(c.var.look.language, ids))
  const doing = { what: 'uppgift' as const, at: item.id, form }
  if (!form.ok) return show(c, <MeetingPage {...await showMeeting(c, agenda, { doing })} />, 422)
  const { task, owner, due } = form.value
  const { id } = await insertAction(c.var.tx, room, {
    meeting_id: meeting.id,
    agenda_item_id: item.id,
    words: task,
    owner_id: owner,
    owner_party: owners.find((one) => one.id === owner)!.partyId!,
    due_on: due!,
  })
  await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'meeting:take_on', id, form.value)
  if (owner !== room.me.personId) {
    await postMail(c.var.tx, {
      to: owner,
      say: (language) => {
        const t = minutesTexts(language)
        return {
          subject: t.mailActionSubject(task),
          body: t.mailActionBody(task, longDate(due!, language), room.name),
        }
      },
      link: href(paths.actions, { partnership: room.slug }),
      once: `action:${id}`,
    })
  }
  return go(c, paths.meeting, { partnership: room.slug, meeting: meeting.id }, { klart: 'uppgift' })
}

async function actOn(c: Ask) {
  const room = await enterRoom(c, 'act')
  const action = await findAction(c.var.tx, room.id, c.req.param('action') ?? '')
  if (!action) throw notFound('action')
  const form = await readForm(c, actionActForm)
  if (!form.ok) throw notFound('action')
  const { act, from } = form.value
  const changed =
    act === 'away' ? await removeAction(c.var.tx, action.id) : await setDone(c.var.tx, room, action.id, act === 'done')
  if (!changed) throw conflict('action')
  const chain = { kind: 'partnership', owner: room.id } as const
  if (act === 'done') await writeLog(c.var.tx, chain, 'meeting:finish_task', action.id)
  if (act === 'open') await writeLog(c.var.tx, chain, 'meeting:reopen_task', action.id)
  if (act === 'away') await writeLog(c.var.tx, chain, 'meeting:remove_task', action.id)
  return from
    ? go(c, paths.meeting, { partnership: room.slug, meeting: from }, { klart: 'sparat' })
    : go(c, paths.actions, { partnership: room.slug }, { klart: 'sparat' })
}

/** Gathers what whoever takes over needs to know. */
async function readHandover(c: Ask): Promise<Handover> {
  const room = await enterRoom(c)
  const { tx, now } = c.var
  const { next, coming, earlier } = inOrder(await listMeetings(tx, room.id), now)
  const today = swedishDay(now)
  return {
    room,
    actions: (await listActions(tx, room.id)).filter(({ done_at }) => done_at === null),
    waiting: (await listItems(tx, room.id, null)).filter(({ removed }) => !removed),
    unapproved: earlier.filter(({ approved_at }) => approved_at === null),
    coming: [...(next ? [next] : []), ...coming],
    mandates: (await listMandates(tx, room.id)).filter(({ live }) => live),
    turns: (await listTurns(tx, room.id)).filter(({ to }) => to.toString() >= today),
    decisions: await listDecisions(tx, room.id, null),
  }
}

/** Who does what, over all meetings, and the page for whoever takes over. */
export const actionRoutes = new Hono<AppEnv>()
  .get(paths.actions, async (c) => {
    const room = await enterRoom(c)
    const page = Math.max(1, Number(c.req.query('sida')) || 1)
    const filter = { party: c.req.query('part') ?? '', open: c.req.query('visa') !== 'klart' }
    const actions = await listActions(c.var.tx, room.id)
    return show(c, <ActionsPage room={room} actions={actions} filter={filter} page={page} />)
  })
  .get(paths.handover, async (c) => show(c, <HandoverPage shown={await readHandover(c)} />))
  .post(paths.action, actOn)
  .post(paths.meetingActions, takeOn)
