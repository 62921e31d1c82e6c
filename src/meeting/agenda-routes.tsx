import { Hono } from 'hono'
import { href, paths } from '#paths'
import { conflict, notFound } from '#platform/errors.ts'
import { readForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { inLanguage } from '#platform/look.tsx'
import type { Room } from '#partnership/enter.ts'
import { writeLog } from '#record/queries.ts'
import {
  holdAgenda,
  insertItem,
  insertNote,
  listItems,
  saveOrder,
  setRemoved,
  updateItem,
  type ItemRow,
} from './agenda-queries.ts'
import { itemForm, moveForm, noteForm } from './call.ts'
import { MeetingPage } from './meeting-page.tsx'
import { itemChangeForm } from './minutes-forms.ts'
import type { MeetingRow } from './queries.ts'
import { mannerOf, moved, movedBefore, type Move } from './rules.ts'
import { listPeopleAt, openForWriting, showMeeting } from './show-meeting.ts'

/** A meeting's agenda, held, with the item in the address. */
export interface OpenAgenda {
  room: Room
  meeting: MeetingRow
  items: ItemRow[]
  item: ItemRow
}

const logged = (c: Ask, room: Room, act: `meeting:${string}`, subject: string, content: unknown) =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, subject, content)

/** The item in the address (`:item`), held so that others wait. @throws Refusal 404 when it is on no agenda of this meeting */
export async function openItem(c: Ask): Promise<OpenAgenda> {
  const { room, meeting } = await openForWriting(c)
  await holdAgenda(c.var.tx, meeting.id)
  const items = await listItems(c.var.tx, room.id, meeting.id)
  const item = items.find(({ id }) => id === c.req.param('item'))
  if (!item) throw notFound('meeting')
  return { room, meeting, items, item }
}

async function addItem(c: Ask) {
  const opened = await openForWriting(c)
  const form = await readForm(c, itemForm(c.var.look.language))
  if (!form.ok) return show(c, <MeetingPage {...await showMeeting(c, opened, { itemForm: form })} />, 422)
  const { room, meeting } = opened
  const { id } = (await insertItem(c.var.tx, room, meeting.id, form.value))!
  await logged(c, room, 'meeting:add_item', id, form.value)
  return go(c, paths.meeting, { partnership: room.slug, meeting: meeting.id }, { klart: 'punkt' })
}

async function moveItem(c: Ask) {
  const agenda = await openItem(c)
  const form = await readForm(c, moveForm)
  if (!form.ok) throw notFound('meeting')
  await take(c, agenda, form.value.move, form.value.before)
  return go(c, paths.meeting, { partnership: agenda.room.slug, meeting: agenda.meeting.id }, { klart: 'flyttad' })
}

async function take(c: Ask, { room, items, item }: OpenAgenda, move: Move, before: string) {
  if (move === 'up' || move === 'down' || move === 'before') {
    if (item.removed) throw conflict('meeting')
    const order = items.filter(({ removed }) => !removed).map(({ id }) => id)
    const changed = move === 'before' ? movedBefore(order, item.id, before) : moved(order, item.id, move)
    // What it was to stand before has been taken off since the page was opened
    if (!changed) throw conflict('meeting')
    await saveOrder(c.var.tx, changed)
    await logged(c, room, 'meeting:move_item', item.id, move)
    return
  }
  const changed = await setRemoved(c.var.tx, item.id, move === 'away')
  if (changed.numUpdatedRows === 0n) throw conflict('meeting')
  await (move === 'away'
    ? logged(c, room, 'meeting:remove_item', item.id, '')
    : logged(c, room, 'meeting:restore_item', item.id, ''))
}

async function changeItem(c: Ask) {
  const agenda = await openItem(c)
  const { room, meeting, item } = agenda
  const people = (await listPeopleAt(c, room, meeting)).map(({ id }) => id)
  const form = await readForm(c, itemChangeForm(c.var.look.language, people))
  const doing = { what: 'andra' as const, at: item.id, form }
  if (!form.ok) return show(c, <MeetingPage {...await showMeeting(c, agenda, { doing })} />, 422)
  const { presenter, ...rest } = form.value
  const changed = await updateItem(c.var.tx, item.id, { ...rest, presenter_id: presenter })
  if (changed.numUpdatedRows === 0n) throw conflict('meeting')
  await logged(c, room, 'meeting:change_item', item.id, form.value)
  return go(c, paths.meeting, { partnership: room.slug, meeting: meeting.id }, { klart: 'andradpunkt' })
}

async function saveNote(c: Ask) {
  const agenda = await openItem(c)
  const { room, item } = agenda
  if (item.removed) throw conflict('meeting')
  const form = await readForm(c, noteForm(c.var.look.language))
  if (!form.ok)
    return show(c, <MeetingPage {...await showMeeting(c, agenda, { noteForm: form, open: item.id })} />, 422)
  const { note, basedOn, act } = form.value
  const known = item.notes.some(({ id }) => id === basedOn) ? basedOn : null
  const manner = mannerOf(known, item.note?.id ?? null)
  const { id } = await insertNote(c.var.tx, room, { agenda_item_id: item.id, body: note, based_on: known, manner })
  await logged(c, room, 'meeting:save_note', id, note)
  if (manner === 'beside') {
    const beside = { itemId: item.id, typed: note, standing: item.note?.body ?? '', standingId: item.note?.id ?? null }
    return show(c, <MeetingPage {...await showMeeting(c, agenda, { beside, open: item.id })} />, 409)
  }
  return onward(c, agenda, act === 'next')
}

/** Back to the item, or to the next one with its note open. */
function onward(c: Ask, { room, meeting, items, item }: OpenAgenda, next: boolean) {
  const standing = items.filter(({ removed }) => !removed)
  const at = standing.findIndex(({ id }) => id === item.id)
  const following = next ? standing[at + 1] : undefined
  const query = new URLSearchParams({ klart: 'anteckning', ...(following ? { punkt: following.id } : {}) })
  const address = href(paths.meeting, { partnership: room.slug, meeting: meeting.id })
  return c.redirect(`${inLanguage(address, c.var.look.language)}?${query}#p${at + (following ? 2 : 1)}`, 303)
}

/** The agenda of a meeting, which is also its minutes: adding, moving and writing under each item. */
export const agendaRoutes = new Hono<AppEnv>()
  .post(paths.meetingAgenda, addItem)
  .post(paths.meetingAgendaMove, moveItem)
  .post(paths.meetingAgendaEdit, changeItem)
  .post(paths.meetingNotes, saveNote)
