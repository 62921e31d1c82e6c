import { Hono } from 'hono'
import { paths } from '#paths'
import { byOf, enterRoom, type Room } from '#partnership/enter.ts'
import { conflict } from '#platform/errors.ts'
import { blankForm, readForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { writeLog } from '#record/queries.ts'
import { leavingForm } from './forms.ts'
import { insertLeaving, listLeavings, withdrawLeaving } from './leaving-queries.ts'
import { LeavingPage } from './leaving-view.tsx'
import { readSituation } from './queries.ts'
import { mayLeave, mustGoOn, stillLeaving } from './rules.ts'
import { tellOthers } from './tell.ts'

async function showLeaving(c: Ask, room: Room, form: Form<unknown>, status?: 422) {
  const leavings = await listLeavings(c.var.tx, room.id)
  const { over } = await readSituation(c.var.tx, room.id)
  return show(c, <LeavingPage {...{ room, leavings, form, over, today: swedishDay(c.var.now) }} />, status)
}

/** A party leaves a partnership of several, or stays after all. */
export const leavingRoutes = new Hono<AppEnv>()
  .get(paths.leaving, async (c) => showLeaving(c, await enterRoom(c), blankForm))
  .post(paths.leaving, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const form = await readForm(c, leavingForm(c.var.look.language, swedishDay(c.var.now)))
    if (!form.ok) return showLeaving(c, room, form, 422)
    const leavings = stillLeaving(await listLeavings(c.var.tx, room.id))
    const now = await readSituation(c.var.tx, room.id)
    mustGoOn(now)
    if (now.underWay || !mayLeave(room.parties, leavings, by.party_id)) throw conflict('leaving')
    const { id } = await insertLeaving(c.var.tx, by, form.value)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'renewal:leave', id, form.value)
    await tellOthers(c, room, 'leaving', id)
    return go(c, paths.leaving, { partnership: room.slug }, { klart: 'sparat' })
  })
  .post(paths.leavingWithdrawal, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const own = stillLeaving(await listLeavings(c.var.tx, room.id)).find(({ partyId }) => partyId === by.party_id)
    if (!own) throw conflict('leaving')
    mustGoOn(await readSituation(c.var.tx, room.id))
    await withdrawLeaving(c.var.tx, own.id)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'renewal:stay', own.id)
    return go(c, paths.leaving, { partnership: room.slug }, { klart: 'ater' })
  })
