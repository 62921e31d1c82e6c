import { Hono } from 'hono'
import { paths } from '#paths'
import { byOf, enterRoom, type Room } from '#partnership/enter.ts'
import { mustMay, type Deed } from '#partnership/rules.ts'
import { notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { seenMark } from '#platform/seen.ts'
import { writeLog } from '#record/queries.ts'
import { FundingEdit } from './edit-view.tsx'
import {
  findFunding,
  insertFunding,
  insertNote,
  listFunding,
  listNotes,
  listPaidLines,
  saveFunding,
  saveRemoved,
  type FundingRow,
} from './queries.ts'
import { fundingForm, mustBeOfAParty, mustBeOwn, mustStand, separationForm } from './rules.ts'
import { fundingTexts } from './texts.ts'
import { OtherFunding } from './views.tsx'

/** Enters a page that the parties alone see. @throws Refusal 404 for those who have sight without a party, 403 without the capacity */
export async function enterAsParty(c: Ask, deed: Deed = 'read'): Promise<Room> {
  const room = await enterRoom(c)
  mustBeOfAParty(room.me)
  mustMay(deed, room.me)
  return room
}
const chain = (room: Room) => ({ kind: 'partnership', owner: room.id }) as const

/** A form that was refused: the new line's, or the note's on one line. */
interface Refused {
  form?: Form<unknown>
  note?: { of: string; form: Form<unknown> }
}

async function showFunding(c: Ask, room: Room, refused: Refused = {}, status?: 422) {
  const { tx } = c.var
  const [funding, notes, lines] = [
    await listFunding(tx, room.id),
    await listNotes(tx, room.id),
    await listPaidLines(tx, room.id),
  ]
  const form = refused.form ?? blankForm
  return show(
    c,
    <OtherFunding room={room} funding={funding} notes={notes} lines={lines} form={form} noteForm={refused.note} />,
    status,
  )
}

async function getOwn(c: Ask, room: Room): Promise<FundingRow> {
  const found = await findFunding(c.var.tx, room.id, c.req.param('funding') ?? '')
  if (!found) throw notFound('funding')
  mustBeOwn(found, room.me)
  return found
}
const inRoom = (c: Ask, room: Room, klart: string) => go(c, paths.otherFunding, { partnership: room.slug }, { klart })

/** What a party writes of its other support, and of how costs are kept apart. */
export const fundingRoutes = new Hono<AppEnv>()
  .get(paths.otherFunding, async (c) => showFunding(c, await enterAsParty(c)))
  .post(paths.otherFunding, async (c) => {
    const room = await enterAsParty(c, 'act')
    const form = await readForm(c, fundingForm(c.var.look.language))
    if (!form.ok) return showFunding(c, room, { form }, 422)
    const { id } = await insertFunding(c.var.tx, byOf(room), form.value)
    await writeLog(c.var.tx, chain(room), 'funding:write', id, form.value)
    return inRoom(c, room, 'sparat')
  })
  .get(paths.otherFundingEdit, async (c) => {
    const room = await enterAsParty(c, 'act')
    const { giver, form, kind, own_kind, pays_for, ...row } = await getOwn(c, room)
    const days = { from_on: String(row.from_on ?? ''), to_on: String(row.to_on ?? '') }
    const typed = filledForm({ giver, form, kind, own_kind, pays_for, ...days })
    return show(c, <FundingEdit room={room} row={row} form={typed} />)
  })
  .post(paths.otherFundingEdit, async (c) => {
    const room = await enterAsParty(c, 'act')
    const row = await getOwn(c, room)
    const form = await readForm(c, fundingForm(c.var.look.language))
    if (!form.ok) return show(c, <FundingEdit room={room} row={row} form={form} />, 422)
    mustStand(row)
    // Two of the party wrote at once: the second is shown that, and loses nothing
    if (form.typed.seen !== seenMark(row)) {
      const pays_for = fundingTexts(c.var.look.language).changedMeanwhile(row.pays_for)
      return show(c, <FundingEdit room={room} row={row} form={refusedForm(form, { pays_for })} />, 409)
    }
    await saveFunding(c.var.tx, row.id, form.value)
    await writeLog(c.var.tx, chain(room), 'funding:change', row.id, form.value)
    return inRoom(c, room, 'sparat')
  })
  .post(paths.otherFundingRemoval, async (c) => {
    const room = await enterAsParty(c, 'act')
    const row = await getOwn(c, room)
    const removed = row.removed_at === null
    await saveRemoved(c.var.tx, 'other_funding', row.id, removed)
    await writeLog(c.var.tx, chain(room), removed ? 'funding:remove' : 'funding:take_back', row.id)
    return inRoom(c, room, removed ? 'borttaget' : 'tillbaka')
  })
  .post(paths.separationNotes, async (c) => {
    const room = await enterAsParty(c, 'act')
    const row = await getOwn(c, room)
    mustStand(row)
    const form = await readForm(c, separationForm(c.var.look.language))
    if (!form.ok) return showFunding(c, room, { note: { of: row.id, form } }, 422)
    const latest = (await listNotes(c.var.tx, room.id)).find((note) => note.funding_id === row.id)
    if (latest?.words !== form.value.words) {
      await insertNote(c.var.tx, byOf(room), row.id, form.value.words)
      await writeLog(c.var.tx, chain(room), 'funding:keep_apart', row.id, form.value)
    }
    return inRoom(c, room, 'isar')
  })
