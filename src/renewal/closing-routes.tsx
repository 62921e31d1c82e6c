import { Hono } from 'hono'
import { paths } from '#paths'
import { byOf, enterRoom, type Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import { notFound } from '#platform/errors.ts'
import { blankForm, readForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { writeLog } from '#record/queries.ts'
import { closingPath } from './closing-path.ts'
import { insertLesson, listClosing, listLessons, saveClosing } from './closing-queries.ts'
import { ClosingPage } from './closing-view.tsx'
import { closingForm, lessonForm } from './forms.ts'
import { LessonsPage } from './lessons-view.tsx'
import { listSteps, readSituation } from './queries.ts'

/** People who can see to something: those with a live mandate for a party, each once. */
async function doersOf(c: Ask, room: Room) {
  const live = (await listMandates(c.var.tx, room.id)).filter(({ live, party_id }) => live && party_id !== null)
  return [...new Map(live.map((mandate) => [mandate.person_id, mandate])).values()]
}

async function showClosing(c: Ask, room: Room, form: Form<unknown>, key: string | null, status?: 422) {
  const noted = await listClosing(c.var.tx, room.id)
  const doers = await doersOf(c, room)
  return show(c, <ClosingPage {...{ room, path: closingPath().items, noted, doers, form, open: key }} />, status)
}

async function showLessons(c: Ask, room: Room, form: Form<unknown>, status?: 422) {
  const { tx } = c.var
  const all = await listLessons(tx, room.id)
  const common = (await listSteps(tx, room.id)).filter(({ kind }) => kind === 'lessons')
  const now = await readSituation(tx, room.id)
  return show(c, <LessonsPage {...{ room, lessons: all, common, now, form }} />, status)
}

/** The closing path, and what each party and all of them together have learnt. */
export const closingRoutes = new Hono<AppEnv>()
  .get(paths.closing, async (c) => showClosing(c, await enterRoom(c), blankForm, c.req.query('steg') ?? null))
  .post(paths.closingItem, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const item = closingPath().items.find(({ key }) => key === c.req.param('key'))
    if (!item) throw notFound('closing')
    const doers = (await doersOf(c, room)).map(({ person_id }) => person_id)
    const form = await readForm(c, closingForm(c.var.look.language, doers))
    if (!form.ok) return showClosing(c, room, form, item.key, 422)
    const { owner, ...said } = form.value
    await saveClosing(c.var.tx, by, { key: item.key, owner_id: owner || null, ...said })
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'renewal:save_closing', room.id, {
      key: item.key,
      ...form.value,
    })
    return go(c, paths.closing, { partnership: room.slug }, { klart: 'sparat' })
  })
  .get(paths.lessons, async (c) => showLessons(c, await enterRoom(c), blankForm))
  .post(paths.lessons, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const form = await readForm(c, lessonForm(c.var.look.language))
    if (!form.ok) return showLessons(c, room, form, 422)
    const { id } = await insertLesson(c.var.tx, by, form.value)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'renewal:write_lesson', id, form.value)
    return go(c, paths.lessons, { partnership: room.slug }, { klart: 'sparat' })
  })
