import { Hono } from 'hono'
import { paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { actingParty } from '#partnership/rules.ts'
import { notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { writeLog } from '#record/queries.ts'
import {
  findNote,
  insertNote,
  insertNoteText,
  listNotes,
  listNoteTexts,
  saveNoteRemoved,
  saveNoteTitle,
} from './queries.ts'
import { noteForm } from './rules.ts'
import { Note, OwnRoom } from './views.tsx'

/** The asker's own party's room; somebody with sight only has none. @throws Refusal 404 */
async function enterOwnRoom(c: Ask, deed: 'read' | 'act'): Promise<{ room: Room; partyId: string }> {
  const room = await enterRoom(c, deed)
  if (!room.myParty) throw notFound('own_room')
  return { room, partyId: deed === 'act' ? actingParty(room.me) : room.myParty.id }
}

const getNote = async (c: Ask, partyId: string) => {
  const note = await findNote(c.var.tx, c.req.param('note') ?? '', partyId)
  if (!note) throw notFound('own_note')
  return note
}

export const ownRoomRoutes = new Hono<AppEnv>()
  .get(paths.ownRoom, async (c) => {
    const { room, partyId } = await enterOwnRoom(c, 'read')
    return show(c, <OwnRoom room={room} notes={await listNotes(c.var.tx, partyId)} form={blankForm} />)
  })
  .post(paths.ownRoomNotes, async (c) => {
    const { room, partyId } = await enterOwnRoom(c, 'act')
    const form = await readForm(c, noteForm(c.var.look.language))
    if (!form.ok) return show(c, <OwnRoom room={room} notes={await listNotes(c.var.tx, partyId)} form={form} />, 422)
    const { id } = await insertNote(c.var.tx, { party_id: partyId, partnership_id: room.id, title: form.value.title })
    await insertNoteText(c.var.tx, {
      note_id: id,
      party_id: partyId,
      body: form.value.body,
      person_id: room.me.personId,
    })
    await writeLog(c.var.tx, { kind: 'own_room', owner: partyId }, 'own_room:add_note', id, form.value)
    return go(c, paths.ownRoom, { partnership: room.slug }, { klart: 'sparat' })
  })
  .get(paths.ownRoomNote, async (c) => {
    const { room, partyId } = await enterOwnRoom(c, 'read')
    const note = await getNote(c, partyId)
    const texts = await listNoteTexts(c.var.tx, note.id)
    const form = filledForm({ title: note.title, body: texts[0]?.body ?? '' })
    return show(c, <Note room={room} note={note} texts={texts} form={form} />)
  })
  .post(paths.ownRoomNote, async (c) => {
    const { room, partyId } = await enterOwnRoom(c, 'act')
    const note = await getNote(c, partyId)
    const form = await readForm(c, noteForm(c.var.look.language))
    if (!form.ok)
      return show(c, <Note room={room} note={note} texts={await listNoteTexts(c.var.tx, note.id)} form={form} />, 422)
    await saveNoteTitle(c.var.tx, note.id, form.value.title)
    await insertNoteText(c.var.tx, {
      note_id: note.id,
      party_id: partyId,
      body: form.value.body,
      person_id: room.me.personId,
    })
    await writeLog(c.var.tx, { kind: 'own_room', owner: partyId }, 'own_room:save_note', note.id, form.value)
    return go(c, paths.ownRoomNote, { partnership: room.slug, note: note.id }, { klart: 'sparat' })
  })
  .post(paths.ownRoomNoteRemoval, async (c) => {
    const { room, partyId } = await enterOwnRoom(c, 'act')
    const note = await getNote(c, partyId)
    const removed = note.removed_at === null
    await saveNoteRemoved(c.var.tx, note.id, removed)
    await writeLog(
      c.var.tx,
      { kind: 'own_room', owner: partyId },
      removed ? 'own_room:remove_note' : 'own_room:take_back_note',
      note.id,
    )
    return go(c, paths.ownRoom, { partnership: room.slug }, { klart: removed ? 'borttagen' : 'tillbaka' })
  })
