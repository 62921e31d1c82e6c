import { Hono } from 'hono'
import { z } from 'zod'
import { listAssumptions, listEarlier } from '#assumption/queries.ts'
import { paths } from '#paths'
import { listGoals } from '#goal/queries.ts'
import { byOf, enterRoom, type Room } from '#partnership/enter.ts'
import { notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { numberIn } from '#platform/numbered.ts'
import { seenMark } from '#platform/seen.ts'
import { excelAnswer } from '#platform/sheet-file.ts'
import { writeLog } from '#record/queries.ts'
import { rowForm } from './forms.ts'
import { findRow, holdRow, insertRow, listRows, saveRow, saveRowRemoved, type ChainRow } from './queries.ts'
import { NewRow, RowPage } from './row-page.tsx'
import { rowInWords } from './row-words.tsx'
import { isSameRow, mustStand } from './rules.ts'
import { chainSheets } from './sheets.ts'
import { chainTexts } from './texts.ts'
import { ChainPage } from './views.tsx'

/** Assumptions on a page. */
const perPage = 20

const standingGoals = async (c: Ask, room: Room) =>
  (await listGoals(c.var.tx, room.id)).filter(({ removed_at }) => removed_at === null)

/** The row in the address. @param held locked until the act is done. @throws Refusal 404 `chain.not_found` */
async function getRow(c: Ask, room: Room, held = false): Promise<ChainRow> {
  const number = numberIn(c, 'row', 'chain')
  if (held) await holdRow(c.var.tx, room.id, number)
  const found = await findRow(c.var.tx, room.id, number)
  if (!found) throw notFound('chain')
  return found
}

async function readRow(c: Ask, room: Room) {
  const goals = (await standingGoals(c, room)).map(({ id }) => id)
  const parties = room.parties.map(({ id }) => id)
  return readForm(c, rowForm(c.var.look.language, parties, goals))
}

async function showRow(c: Ask, room: Room, row: ChainRow, form?: Form<unknown>, status?: 409 | 422) {
  const goals = await standingGoals(c, room)
  const assumptions = (await listAssumptions(c.var.tx, room.id)).filter(
    ({ rowId, removed }) => rowId === row.id && !removed,
  )
  const earlier = await listEarlier(c.var.tx, row.id)
  const { effort, effort_by, output, effect, later_effect, goal_id } = row
  const typed = { effort, effort_by: effort_by ?? '', output, effect, later_effect, goal_id: goal_id ?? '' }
  const page = { room, row, goals, assumptions, earlier, form: form ?? filledForm(typed) }
  return show(c, <RowPage {...page} />, status)
}

const onRow = (c: Ask, room: Room, number: number, klart: string) =>
  go(c, paths.chainRow, { partnership: room.slug, row: String(number) }, { klart })

/** From effort to effect: any party writes, all see, and what a row said before is kept. */
export const chainRoutes = new Hono<AppEnv>()
  .get(paths.chain, async (c) => {
    const room = await enterRoom(c)
    const [rows, assumptions] = [await listRows(c.var.tx, room.id), await listAssumptions(c.var.tx, room.id)]
    const standing = assumptions.filter(({ removed }) => !removed)
    const pages = Math.max(1, Math.ceil(standing.length / perPage))
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('sida')) || 1)))
    return show(
      c,
      <ChainPage
        room={room}
        rows={rows.filter(({ removed }) => !removed)}
        assumptions={standing}
        removed={{
          room,
          rows: rows.filter(({ removed }) => removed),
          assumptions: assumptions.filter(({ removed }) => removed),
        }}
        page={page}
        perPage={perPage}
      />,
    )
  })
  .get(paths.chainExcel, async (c) => {
    const room = await enterRoom(c)
    const [rows, assumptions] = [await listRows(c.var.tx, room.id), await listAssumptions(c.var.tx, room.id)]
    return excelAnswer(c, `effektkedja-${room.slug}.xlsx`, chainSheets(room, rows, assumptions, c.var.look.language))
  })
  .get(paths.newChainRow, async (c) => {
    const room = await enterRoom(c, 'act')
    return show(c, <NewRow room={room} goals={await standingGoals(c, room)} form={blankForm} />)
  })
  .post(paths.chain, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const form = await readRow(c, room)
    if (!form.ok) return show(c, <NewRow room={room} goals={await standingGoals(c, room)} form={form} />, 422)
    const there = (await listRows(c.var.tx, room.id)).find((row) => !row.removed && isSameRow(row, form.value))
    if (there) return onRow(c, room, there.number, 'samma')
    const { id, number } = await insertRow(c.var.tx, by, form.value)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'chain:write', id, form.value)
    return onRow(c, room, number, 'sparat')
  })
  .get(paths.chainRow, async (c) => {
    const room = await enterRoom(c)
    return showRow(c, room, await getRow(c, room))
  })
  .post(paths.chainRow, async (c) => {
    const room = await enterRoom(c, 'act')
    const row = await getRow(c, room, true)
    const form = await readRow(c, room)
    if (!form.ok) return showRow(c, room, row, form, 422)
    mustStand(row)
    if (isSameRow(row, form.value)) return onRow(c, room, row.number, 'samma')
    // Two wrote at once: the second is shown what the first wrote, and loses nothing
    if (form.typed['seen'] !== seenMark(row)) {
      const t = chainTexts(c.var.look.language)
      const problem = { effort: t.changedMeanwhile(rowInWords(room, row, t)) }
      return showRow(c, room, row, refusedForm(form, problem), 409)
    }
    await saveRow(c.var.tx, row.id, form.value)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'chain:change', row.id, form.value)
    return onRow(c, room, row.number, 'sparat')
  })
  .post(paths.chainRowRemoval, async (c) => {
    const room = await enterRoom(c, 'act')
    const row = await getRow(c, room, true)
    const form = await readForm(c, z.object({ removed: z.enum(['yes', 'no']) }))
    const removed = form.ok ? form.value.removed === 'yes' : true
    if (removed !== row.removed) {
      await saveRowRemoved(c.var.tx, row.id, removed)
      const act = removed ? 'chain:remove' : 'chain:take_back'
      await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, row.id)
    }
    return onRow(c, room, row.number, removed ? 'borttaget' : 'tillbaka')
  })
