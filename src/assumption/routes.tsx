import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { byOf, enterRoom, type Room } from '#partnership/enter.ts'
import { notFound } from '#platform/errors.ts'
import { filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { numberIn } from '#platform/numbered.ts'
import { seenMark } from '#platform/seen.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { writeLog } from '#record/queries.ts'
import { assumptionForm, reviewForm } from './forms.ts'
import {
  findAssumption,
  holdAssumption,
  insertAssumption,
  insertReview,
  listAssumptions,
  listEarlier,
  listReviews,
  rowsToBelieveOf,
  saveAssumption,
  saveAssumptionRemoved,
  type AssumptionRow,
  type AssumptionWritten,
} from './queries.ts'
import { isSameAssumption, mustStand } from './rules.ts'
import { assumptionTexts } from './texts.ts'
import { AssumptionPage, WriteAssumption } from './views.tsx'

/** The assumption in the address. @param held locked until the act is done. @throws Refusal 404 `assumption.not_found` */
async function getAssumption(c: Ask, room: Room, held = false): Promise<AssumptionRow> {
  const number = numberIn(c, 'assumption', 'assumption')
  if (held) await holdAssumption(c.var.tx, room.id, number)
  const found = await findAssumption(c.var.tx, room.id, number)
  if (!found) throw notFound('assumption')
  return found
}

const write = async (c: Ask, room: Room, form: Form<unknown>, of?: AssumptionRow, status?: 409 | 422) => {
  const rows = await rowsToBelieveOf(c.var.tx, room.id)
  return show(c, <WriteAssumption room={room} rows={rows} form={form} {...(of ? { of } : {})} />, status)
}

async function showAssumption(c: Ask, room: Room, assumption: AssumptionRow, form: Form<unknown>, status?: 422) {
  const reviews = await listReviews(c.var.tx, assumption.id)
  const earlier = await listEarlier(c.var.tx, assumption.id)
  const page = { room, assumption, reviews, earlier, form }
  return show(c, <AssumptionPage {...page} />, status)
}

const onPage = (c: Ask, room: Room, number: number, klart: string) =>
  go(c, paths.assumption, { partnership: room.slug, assumption: String(number) }, { klart })

const readAssumption = async (c: Ask, room: Room) => {
  const rows = (await rowsToBelieveOf(c.var.tx, room.id)).map(({ id }) => id)
  return readForm(c, assumptionForm(c.var.look.language, swedishDay(c.var.now), rows))
}

const asWritten = ({ words, rowId, believedOn }: AssumptionRow): AssumptionWritten => ({
  words,
  row_id: rowId,
  believed_on: believedOn,
})

/** What the parties believe: written by any of them, looked at again each term, and what was seen kept. */
export const assumptionRoutes = new Hono<AppEnv>()
  .get(paths.newAssumption, async (c) => {
    const room = await enterRoom(c, 'act')
    const number = Number(c.req.query('rad'))
    const row = (await rowsToBelieveOf(c.var.tx, room.id)).find((one) => one.number === number)
    return write(c, room, filledForm({ row_id: row?.id ?? '', believed_on: swedishDay(c.var.now) }))
  })
  .post(paths.assumptions, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const form = await readAssumption(c, room)
    if (!form.ok) return write(c, room, form, undefined, 422)
    const standing = (await listAssumptions(c.var.tx, room.id)).filter(({ removed }) => !removed)
    const there = standing.find((one) => isSameAssumption(asWritten(one), form.value))
    if (there) return onPage(c, room, there.number, 'samma')
    const { id, number } = await insertAssumption(c.var.tx, by, form.value)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'assumption:write', id, form.value)
    return onPage(c, room, number, 'sparat')
  })
  .get(paths.assumption, async (c) => {
    const room = await enterRoom(c)
    const form = filledForm({ reviewed_on: swedishDay(c.var.now) })
    return showAssumption(c, room, await getAssumption(c, room), form)
  })
  .get(paths.assumptionEdit, async (c) => {
    const room = await enterRoom(c, 'act')
    const assumption = await getAssumption(c, room)
    const { words, rowId, believedOn } = assumption
    return write(c, room, filledForm({ words, row_id: rowId ?? '', believed_on: String(believedOn) }), assumption)
  })
  .post(paths.assumptionEdit, async (c) => {
    const room = await enterRoom(c, 'act')
    const assumption = await getAssumption(c, room, true)
    const form = await readAssumption(c, room)
    if (!form.ok) return write(c, room, form, assumption, 422)
    mustStand(assumption)
    if (isSameAssumption(asWritten(assumption), form.value)) return onPage(c, room, assumption.number, 'samma')
    // Two wrote at once: the second is shown what the first wrote, and loses nothing
    if (form.typed['seen'] !== seenMark({ changed_at: assumption.changedAt })) {
      const words = assumptionTexts(c.var.look.language).changedMeanwhile(assumption.words)
      return write(c, room, refusedForm(form, { words }), assumption, 409)
    }
    await saveAssumption(c.var.tx, assumption.id, form.value)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'assumption:change', assumption.id, form.value)
    return onPage(c, room, assumption.number, 'sparat')
  })
  .post(paths.assumptionRemoval, async (c) => {
    const room = await enterRoom(c, 'act')
    const assumption = await getAssumption(c, room, true)
    const form = await readForm(c, z.object({ removed: z.enum(['yes', 'no']) }))
    const removed = form.ok ? form.value.removed === 'yes' : true
    if (removed !== assumption.removed) {
      await saveAssumptionRemoved(c.var.tx, assumption.id, removed)
      const act = removed ? 'assumption:remove' : 'assumption:take_back'
      await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, assumption.id)
    }
    return onPage(c, room, assumption.number, removed ? 'borttaget' : 'tillbaka')
  })
  .post(paths.assumptionReviews, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const assumption = await getAssumption(c, room, true)
    const since = String(assumption.believedOn)
    const form = await readForm(c, reviewForm(c.var.look.language, swedishDay(c.var.now), since))
    if (!form.ok) return showAssumption(c, room, assumption, form, 422)
    mustStand(assumption)
    const { verdict, seen, reviewed_on } = form.value
    const last = (await listReviews(c.var.tx, assumption.id)).at(-1)
    if (last?.verdict !== verdict || last.words !== seen || String(last.reviewed_on) !== String(reviewed_on)) {
      await insertReview(c.var.tx, by, { assumption_id: assumption.id, verdict, words: seen, reviewed_on })
      await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'assumption:review', assumption.id, form.value)
    }
    return onPage(c, room, assumption.number, 'sett')
  })
