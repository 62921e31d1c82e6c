import { Hono } from 'hono'
import { z } from 'zod'
import { readSheetOf } from '#design/sheet-import-texts.ts'
import { paths } from '#paths'
import { readCsv, type CsvRow } from '#platform/csv.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { groupTexts } from '#group/texts.ts'
import { blankForm, readForm, refusedForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { rowsAsText, templateSheets } from '#platform/sheet-columns.ts'
import { fileAnswer } from '#platform/stored-file.ts'
import { excelType, largestSheet, writeWorkbook } from '#platform/workbook.ts'
import { writeLog } from '#record/queries.ts'
import { itemColumns } from './item-columns.ts'
import { readItemRows } from './item-import.ts'
import { insertItems, listItems, removeItem } from './item-queries.ts'
import { identityOf, isSecondSteering, itemForms, keptOf, kindOfWord, type ItemKind } from './item-rules.ts'
import { itemTexts } from './item-texts.ts'
import { ItemFilePage, ItemPreview, NewItemPage } from './item-view.tsx'
import { tellChanged } from './link-routes.tsx'
import { chainOf, openToChange } from './open.ts'
import { listDraftParties, type TakeoverRow } from './queries.ts'

/** More than this is no agreement that people read before they confirm it. */
const mostItems = 500
async function done(c: Ask, row: TakeoverRow) {
  await tellChanged(c, row)
  return go(c, paths.takeover, { takeover: row.id }, { klart: 'sparat' })
}

function kindAsked(c: Ask): ItemKind {
  const kind = kindOfWord(c.req.param('kind') ?? '')
  if (!kind) throw notFound('page')
  return kind
}

async function enterItem(c: Ask) {
  const row = await openToChange(c)
  const kind = kindAsked(c)
  const { tx, look } = c.var
  const parties = await listDraftParties(tx, row.id)
  const ids = parties.map(({ id }) => id)
  const form = await readForm(c, itemForms(look.language, ids)[kind])
  if (!form.ok) return show(c, <NewItemPage row={row} kind={kind} parties={parties} form={form} />, 422)
  const content = keptOf(kind, form.typed)
  const there = await listItems(tx, row.id)
  if (there.length >= mostItems) throw conflict('takeover')
  // Pressed twice is entered once
  if (there.some((item) => identityOf(item.kind, item.content) === identityOf(kind, content))) return done(c, row)
  if (isSecondSteering({ kind, content }, there)) {
    const refused = refusedForm(form, { kind: groupTexts(look.language).oneSteering })
    return show(c, <NewItemPage row={row} kind={kind} parties={parties} form={refused} />, 422)
  }
  await insertItems(tx, row.id, [{ kind, content }])
  await writeLog(tx, chainOf(row), 'takeover:change', row.id, { kind, content })
  return done(c, row)
}

async function rowsFor(c: Ask, row: TakeoverRow, rows: readonly CsvRow[]) {
  const { tx, look } = c.var
  const there = await listItems(tx, row.id)
  const read = readItemRows(rows, {
    language: look.language,
    parties: await listDraftParties(tx, row.id),
    there,
  })
  return { read, tooMany: there.length + read.filter(({ item }) => item).length > mostItems }
}

async function preview(c: Ask) {
  const row = await openToChange(c)
  const { language } = c.var.look
  const form = await readForm(c, z.object({ file: z.instanceof(File).optional() }))
  const refuse = (file: string) => show(c, <ItemFilePage row={row} form={refusedForm(form, { file })} />, 422)
  const rows = await readSheetOf(form.ok ? form.value.file : undefined, itemColumns, language)
  if (typeof rows === 'string') return refuse(rows)
  const { read, tooMany } = await rowsFor(c, row, rows)
  if (tooMany) return refuse(itemTexts(language).tooMany)
  return show(c, <ItemPreview row={row} rows={read} text={rowsAsText(rows)} />)
}

async function accept(c: Ask) {
  const row = await openToChange(c)
  const form = await readForm(c, z.object({ rows: z.string().max(largestSheet * 2) }))
  if (!form.ok) throw conflict('takeover')
  const { read, tooMany } = await rowsFor(c, row, readCsv(form.value.rows))
  const taken = read.flatMap(({ item }) => item ?? [])
  if (taken.length === 0 || tooMany) throw conflict('takeover')
  await insertItems(c.var.tx, row.id, taken)
  await writeLog(c.var.tx, chainOf(row), 'takeover:change', row.id, taken)
  return done(c, row)
}

/** Goals, resources, groups and meetings of a draft, typed or read in from a file. */
export const itemRoutes = new Hono<AppEnv>()
  .get(paths.takeoverItemTemplate, async (c) => {
    await openToChange(c)
    const bytes = await writeWorkbook(templateSheets('innehåll', itemColumns), c.var.now)
    return fileAnswer(c, { name: 'mal-resurser-moten.xlsx', mediaType: excelType, bytes })
  })
  .get(paths.takeoverItemFile, async (c) => show(c, <ItemFilePage row={await openToChange(c)} form={blankForm} />))
  .post(paths.takeoverItemFile, preview)
  .post(paths.takeoverItemsAccepted, accept)
  .post(paths.takeoverItemRemoval, async (c) => {
    const row = await openToChange(c)
    const item = c.req.param('item')
    if (!z.uuid().safeParse(item).success || !(await removeItem(c.var.tx, row.id, item))) throw notFound('takeover')
    await writeLog(c.var.tx, chainOf(row), 'takeover:change', item, { removed: item })
    return done(c, row)
  })
  .get(paths.takeoverItem, async (c) => {
    const row = await openToChange(c)
    const parties = await listDraftParties(c.var.tx, row.id)
    return show(c, <NewItemPage row={row} kind={kindAsked(c)} parties={parties} form={blankForm} />)
  })
  .post(paths.takeoverItem, enterItem)
