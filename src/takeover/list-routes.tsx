import { Hono } from 'hono'
import { z } from 'zod'
import { readSheetOf } from '#design/sheet-import-texts.ts'
import { paths } from '#paths'
import { readCsv, type CsvRow } from '#platform/csv.ts'
import { conflict, forbidden } from '#platform/errors.ts'
import { blankForm, readForm, refusedForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { rowsAsText, templateSheets } from '#platform/sheet-columns.ts'
import { fileAnswer } from '#platform/stored-file.ts'
import { excelType, largestSheet, writeWorkbook } from '#platform/workbook.ts'
import { writeLog } from '#record/queries.ts'
import { ListFilePage, ListPreview } from './list-file-view.tsx'
import { listColumns } from './list-columns.ts'
import { readList, type ListedDraft } from './list-import.ts'
import { chainOf, mustBeSomebody } from './open.ts'
import { insertDraftParty, insertTakeover, listCivilKinds, listSeats, listTakeovers, saveDoubts } from './queries.ts'

/** @throws Refusal 404 for those who are not signed in, 403 for those who act for nobody */
async function seatsToActFrom(c: Ask) {
  mustBeSomebody(c)
  const seats = await listSeats(c.var.tx)
  if (!seats.some(({ mine }) => mine)) throw forbidden('takeover')
  return seats
}

async function read(c: Ask, rows: readonly CsvRow[]) {
  const { tx, look } = c.var
  const [seats, kinds, there] = [await seatsToActFrom(c), await listCivilKinds(tx), await listTakeovers(tx)]
  return readList(rows, {
    language: look.language,
    seats,
    kinds,
    there: new Set(there.map(({ name }) => name.toLowerCase())),
  })
}

async function preview(c: Ask) {
  await seatsToActFrom(c)
  const form = await readForm(c, z.object({ file: z.instanceof(File).optional() }))
  const rows = await readSheetOf(form.ok ? form.value.file : undefined, listColumns, c.var.look.language)
  if (typeof rows === 'string') return show(c, <ListFilePage form={refusedForm(form, { file: rows })} />, 422)
  return show(c, <ListPreview rows={await read(c, rows)} text={rowsAsText(rows)} />)
}

async function begin(c: Ask, { own, facts, decision, parties, doubts }: ListedDraft) {
  const { tx } = c.var
  const [organisation_id = '', board_id = null] = own.value.split(':')
  const { id } = await insertTakeover(tx, facts, { organisation_id, person_id: mustBeSomebody(c) })
  const here = { takeover_id: id, name: '', kind: null, organisation_number: null }
  await insertDraftParty(tx, { ...here, organisation_id, board_id, address: null }, decision)
  for (const party of parties) {
    if ('seat' in party) {
      const [organisation = '', board = null] = party.seat.value.split(':')
      await insertDraftParty(tx, { ...here, organisation_id: organisation, board_id: board, address: party.address })
    } else {
      const { name, kind, number, address } = party
      const fresh = { name, kind, organisation_number: number, address }
      await insertDraftParty(tx, { ...fresh, takeover_id: id, organisation_id: null, board_id: null })
    }
  }
  if (doubts.length > 0) await saveDoubts(tx, id, doubts)
  await writeLog(tx, chainOf({ id }), 'takeover:begin', id, { name: facts.name })
}

async function accept(c: Ask) {
  await seatsToActFrom(c)
  const form = await readForm(c, z.object({ rows: z.string().max(largestSheet * 2) }))
  if (!form.ok) throw conflict('takeover')
  const drafts = (await read(c, readCsv(form.value.rows))).flatMap(({ draft }) => draft ?? [])
  if (drafts.length === 0) throw conflict('takeover')
  for (const draft of drafts) await begin(c, draft)
  return go(c, paths.takeovers, undefined, { klart: 'inlast' })
}

/** A list of agreements that already run: a template, a look at each row, and a draft of each that is taken. */
export const listRoutes = new Hono<AppEnv>()
  .get(paths.takeoverListTemplate, async (c) => {
    await seatsToActFrom(c)
    const bytes = await writeWorkbook(templateSheets('avtal', listColumns), c.var.now)
    return fileAnswer(c, { name: 'avtal-som-galler.xlsx', mediaType: excelType, bytes })
  })
  .get(paths.takeoverList, async (c) => {
    await seatsToActFrom(c)
    return show(c, <ListFilePage form={blankForm} />)
  })
  .post(paths.takeoverList, preview)
  .post(paths.takeoverListAccepted, accept)
