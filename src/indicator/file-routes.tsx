import { Hono } from 'hono'
import { z } from 'zod'
import { readSheetOf } from '#design/sheet-import-texts.ts'
import { paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { readCsv, type CsvRow } from '#platform/csv.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, readForm, refusedForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { rowsAsText, templateSheets } from '#platform/sheet-columns.ts'
import { csvAnswer, excelAnswer } from '#platform/sheet-file.ts'
import { largestSheet, type Cell } from '#platform/workbook.ts'
import { columnNames, readColumns, readRows, valueRows } from './import.ts'
import { ImportPage, ImportPreview } from './import-view.tsx'
import { logged, today } from './logging.ts'
import { findIndicator, insertMeasurement, listIndicators, listMeasurements } from './queries.ts'

async function allRows(c: Ask, room: Room, indicatorId: string | null = null): Promise<Cell[][]> {
  const { tx } = c.var
  const [indicators, measurements] = await Promise.all([
    listIndicators(tx, room.id),
    listMeasurements(tx, room.id, indicatorId),
  ])
  return valueRows(indicators, measurements, room.parties)
}
async function rowsFor(c: Ask, room: Room, rows: readonly CsvRow[]) {
  const [indicators, measurements] = await Promise.all([
    listIndicators(c.var.tx, room.id),
    listMeasurements(c.var.tx, room.id),
  ])
  const there = measurements.filter((one) => one.stands).map((one) => `${one.indicator_id} ${String(one.measured_on)}`)
  return readRows(rows, { language: c.var.look.language, indicators, there: new Set(there), today: today(c) })
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
  if (!form.ok) throw conflict('indicator')
  const taken = (await rowsFor(c, room, readCsv(form.value.rows))).flatMap((row) => row.taken ?? [])
  if (taken.length === 0) throw conflict('indicator')
  for (const { indicatorId, measured } of taken)
    if (!(await insertMeasurement(c.var.tx, room, indicatorId, measured))) throw conflict('indicator')
  await logged(c, room, 'indicator:import', room.me.partyId!, taken)
  return go(c, paths.followUp, { partnership: room.slug }, { klart: 'sparat' })
}

/** Measured values out as files, and in from them after a look at each row. */
export const fileRoutes = new Hono<AppEnv>()
  .get(paths.followUpCsv, async (c) => {
    const room = await enterRoom(c)
    return csvAnswer(c, `matt-${room.slug}.csv`, columnNames, await allRows(c, room))
  })
  .get(paths.followUpExcel, async (c) => {
    const room = await enterRoom(c)
    const columns = columnNames.map((name) => ({ name, width: name === 'matt' || name === 'ord' ? 36 : 16 }))
    const sheet = { name: 'matt', columns, rows: await allRows(c, room) }
    return excelAnswer(c, `matt-${room.slug}.xlsx`, [sheet])
  })
  .get(paths.measurementTemplate, async (c) => {
    await enterRoom(c)
    return excelAnswer(c, 'matt-mall.xlsx', templateSheets('matt', readColumns))
  })
  .get(paths.measurementsCsv, async (c) => {
    const room = await enterRoom(c)
    const indicator = await findIndicator(c.var.tx, room.id, c.req.param('indicator'))
    if (!indicator) throw notFound('indicator')
    return csvAnswer(c, 'varden.csv', columnNames, await allRows(c, room, indicator.id))
  })
  .get(paths.measurementImport, async (c) => show(c, <ImportPage room={await enterRoom(c, 'act')} form={blankForm} />))
  .post(paths.measurementImport, preview)
  .post(paths.measurementImportAccepted, accept)
