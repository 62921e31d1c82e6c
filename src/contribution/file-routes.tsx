import { Hono } from 'hono'
import { z } from 'zod'
import { readSheetOf } from '#design/sheet-import-texts.ts'
import { paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { conflict } from '#platform/errors.ts'
import { readCsv, type CsvRow } from '#platform/csv.ts'
import { blankForm, readForm, refusedForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { rowsAsText, templateSheets } from '#platform/sheet-columns.ts'
import { csvAnswer, excelAnswer } from '#platform/sheet-file.ts'
import { largestSheet } from '#platform/workbook.ts'
import { writeLog } from '#record/queries.ts'
import { listResources } from '#resource/queries.ts'
import { readAsked } from './asked.ts'
import { cellRows, columns, readColumns, sheets } from './columns.ts'
import { identityOf, readRows } from './import.ts'
import { ColumnsPage, ImportPage, ImportPreview } from './import-view.tsx'
import { insertContribution, listContributions } from './queries.ts'

const chosen = (c: Ask, room: Room) =>
  listContributions(
    c.var.tx,
    room.id,
    readAsked(
      c.req.query(),
      room.parties.map(({ id }) => id),
    ),
  )

async function rowsFor(c: Ask, room: Room, rows: readonly CsvRow[]) {
  const [resources, entered] = await Promise.all([
    listResources(c.var.tx, room.id),
    listContributions(c.var.tx, room.id, room.me.partyId ? { party: room.me.partyId } : {}),
  ])
  return readRows(rows, {
    language: c.var.look.language,
    partyName: room.myParty?.name ?? '',
    promises: resources.filter((one) => one.party_id === room.me.partyId),
    there: new Set(entered.map(identityOf)),
  })
}

async function preview(c: Ask) {
  const room = await enterRoom(c, 'act')
  const form = await readForm(c, z.object({ file: z.instanceof(File).optional() }))
  const rows = await readSheetOf(form.ok ? form.value.file : undefined, readColumns, c.var.look.language)
  if (typeof rows === 'string') return show(c, <ImportPage room={room} form={refusedForm(form, { file: rows })} />, 422)
  // The rows go along in the page and are read anew when accepted: nothing is kept until then
  return show(c, <ImportPreview room={room} rows={await rowsFor(c, room, rows)} text={rowsAsText(rows)} />)
}

async function accept(c: Ask) {
  const room = await enterRoom(c, 'act')
  const form = await readForm(c, z.object({ rows: z.string().max(largestSheet * 2) }))
  if (!form.ok) throw conflict('contribution')
  const taken = (await rowsFor(c, room, readCsv(form.value.rows))).filter(({ entry }) => entry !== null)
  if (taken.length === 0) throw conflict('contribution')
  for (const { entry } of taken) if (!(await insertContribution(c.var.tx, room, entry!))) throw conflict('contribution')
  await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'contribution:import', room.me.partyId, taken)
  return go(c, paths.contributions, { partnership: room.slug }, { klart: 'inlast' })
}

/** Files out and in: CSV and Excel of what the list shows, and rows read in after a look at each. */
export const fileRoutes = new Hono<AppEnv>()
  .get(paths.contributionsCsv, async (c) => {
    const room = await enterRoom(c)
    const names = columns.map(({ name }) => name)
    return csvAnswer(c, `bidragit-${room.slug}.csv`, names, cellRows(await chosen(c, room), room))
  })
  .get(paths.contributionsExcel, async (c) => {
    const room = await enterRoom(c)
    return excelAnswer(c, `bidragit-${room.slug}.xlsx`, sheets(await chosen(c, room), room))
  })
  .get(paths.contributionTemplate, async (c) => {
    await enterRoom(c)
    return excelAnswer(c, 'bidragit-mall.xlsx', templateSheets('bidragit', readColumns))
  })
  .get(paths.contributionColumns, async (c) => show(c, <ColumnsPage room={await enterRoom(c)} />))
  .get(paths.contributionImport, async (c) => show(c, <ImportPage room={await enterRoom(c, 'act')} form={blankForm} />))
  .post(paths.contributionImport, preview)
  .post(paths.contributionImportAccepted, accept)
