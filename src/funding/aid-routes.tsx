import { Hono } from 'hono'
import type { Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import { notFound } from '#platform/errors.ts'
import { blankForm, readForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { writeLog } from '#record/queries.ts'
import { aidForm } from './aid-rules.ts'
import { StateAid } from './aid-view.tsx'
import { findAid, insertAid, listAid, saveRemoved } from './queries.ts'
import { byOf } from '#partnership/enter.ts'
import { enterAsParty } from './routes.tsx'
import { mustBeOwn } from './rules.ts'

async function showAid(c: Ask, room: Room, form: Form<unknown>, status?: 422) {
  const given = await listAid(c.var.tx, room.id)
  return show(c, <StateAid room={room} given={given} today={swedishDay(c.var.now)} form={form} />, status)
}
const chain = (room: Room) => ({ kind: 'partnership', owner: room.id }) as const
const inRoom = (c: Ask, room: Room, klart: string) => go(c, paths.stateAid, { partnership: room.slug }, { klart })

/** De minimis aid as each party counts its own. An amount is never changed: it is removed and written anew. */
export const aidRoutes = new Hono<AppEnv>()
  .get(paths.stateAid, async (c) => showAid(c, await enterAsParty(c), blankForm))
  .post(paths.stateAid, async (c) => {
    const room = await enterAsParty(c, 'act')
    const form = await readForm(c, aidForm(c.var.look.language, swedishDay(c.var.now)))
    if (!form.ok) return showAid(c, room, form, 422)
    const { id } = await insertAid(c.var.tx, byOf(room), form.value)
    await writeLog(c.var.tx, chain(room), 'state_aid:write', id, form.value)
    return inRoom(c, room, 'sparat')
  })
  .post(paths.stateAidRemoval, async (c) => {
    const room = await enterAsParty(c, 'act')
    const row = await findAid(c.var.tx, room.id, c.req.param('aid') ?? '')
    if (!row) throw notFound('funding')
    mustBeOwn(row, room.me)
    const removed = row.removed_at === null
    await saveRemoved(c.var.tx, 'state_aid', row.id, removed)
    await writeLog(c.var.tx, chain(room), removed ? 'state_aid:remove' : 'state_aid:take_back', row.id)
    return inRoom(c, room, removed ? 'borttaget' : 'tillbaka')
  })
