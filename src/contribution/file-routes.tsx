import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { conflict } from '#platform/errors.ts'
import { readCsv, writeCsv, type CsvRow } from '#platform/csv.ts'
import { blankForm, readForm, refusedForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { fileAnswer } from '#platform/stored-file.ts'
import { largestSheet, readSheet, writeWorkbook } from '#platform/workbook.ts'
import { writeLog } from '#record/queries.ts'
import { listResources } from '#resource/queries.ts'
import { readAsked } from './asked.ts'
import { columns, csvRows, sheets } from './columns.ts'
import { identityOf, missingColumns, readRows } from './import.ts'
import { ColumnsPage, ImportPage, ImportPreview } from './import-view.tsx'
import { insertContribution, listContributions } from './queries.ts'
import { fileTexts } from './file-texts.ts'

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
  const f = fileTexts(c.var.look.language)
  const form = await readForm(c, z.object({ file: z.instanceof(File).optional() }))
  const refuse = (file: string) => show(c, <ImportPage room={room} form={refusedForm(form, { file })} />, 422)
  const file = form.ok ? form.value.file : undefined
  const rows = file ? await readSheet(file) : 'empty'
  if (rows === 'empty') return refuse(f.importEmpty)
  if (rows === 'too_large') return refuse(f.importLarge)
  if (rows === 'unreadable') return refuse(f.importUnreadable)
  const missing = missingColumns(rows)
  if (missing.length > 0) return refuse(f.importNoColumns(missing.join(', ')))
  // The rows go along in the page and are read anew when accepted: nothing is kept until then
  const text = writeCsv(
    rows[0]!.cells,
    rows.slice(1).map(({ cells }) => cells),
  )
  return show(c, <ImportPreview room={room} rows={await rowsFor(c, room, rows)} text={text} />)
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
    const text = writeCsv(
      columns.map(({ name }) => name),
      csvRows(await chosen(c, room), room),
    )
    const file = { name: `bidragit-${room.slug}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(text) }
    return fileAnswer(c, file)
  })
  .get(paths.contributionsExcel, async (c) => {
    const room = await enterRoom(c)
    const bytes = await writeWorkbook(sheets(await chosen(c, room), room), c.var.now)
    const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return fileAnswer(c, { name: `bidragit-${room.slug}.xlsx`, mediaType, bytes })
  })
  .get(paths.contributionColumns, async (c) => show(c, <ColumnsPage room={await enterRoom(c)} />))
  .get(paths.contributionImport, async (c) => show(c, <ImportPage room={await enterRoom(c, 'act')} form={blankForm} />))
  .post(paths.contributionImport, preview)
  .post(paths.contributionImportAccepted, accept)
