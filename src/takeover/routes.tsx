import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { allotMarks } from '#partnership/rules.ts'
import { conflict, notFound, forbidden } from '#platform/errors.ts'
import { blankForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { slugOf } from '#platform/slug.ts'
import { writeLog } from '#record/queries.ts'
import { DraftPage, type DraftProps } from './draft-view.tsx'
import { insideAfter } from './begin.ts'
import { TakeoversPage } from './list-view.tsx'
import { listItems } from './item-queries.ts'
import { itemRoutes } from './item-routes.tsx'
import { itemForms, readItem } from './item-rules.ts'
import { listRoutes } from './list-routes.tsx'
import { claimRoutes, tellBegun, tellChanged, tellSent } from './link-routes.tsx'
import { NewPage } from './new-view.tsx'
import { chainOf, mustBeSomebody, openDraft, openToChange } from './open.ts'
import {
  confirmTakeover,
  findTakeoverFile,
  insertDraftParty,
  insertTakeover,
  insertTakeoverFile,
  listCivilKinds,
  listDraftParties,
  listSeats,
  listTakeovers,
  markOnce,
  nextDraft,
  removeDraftParty,
  saveDecision,
  saveFacts,
  settleDoubts,
  type Seat,
  type TakeoverRow,
} from './queries.ts'
import {
  contentOf,
  decisionForm,
  listedStates,
  factsForm,
  missingIn,
  partyForm,
  stateOf,
  type PartyWritten,
} from './rules.ts'
import { takeoverTexts } from './texts.ts'

const perPage = 25

async function showDraft(c: Ask, row: TakeoverRow, refused?: DraftProps['refused'], status: 200 | 422 = 200) {
  const { tx } = c.var
  const page = {
    row,
    parties: await listDraftParties(tx, row.id),
    items: await listItems(tx, row.id),
    next: await nextDraft(tx, row.id),
    file: await findTakeoverFile(tx, row.id),
    seats: await listSeats(tx),
    kinds: await listCivilKinds(tx),
    personId: c.var.personId ?? '',
    refused,
  }
  return show(c, <DraftPage {...page} />, status)
}

/** The bytes of an added PDF, or what is wrong with it; null when none was added. */
async function readPdf(file: File | undefined, t: { fileWrong: string }) {
  if (!file || file.size === 0) return null
  const bytes = new Uint8Array(await file.arrayBuffer())
  const isPdf = String.fromCharCode(...bytes.slice(0, 5)) === '%PDF-' && bytes.length <= 25 * 1024 * 1024
  return isPdf ? { name: file.name.slice(-160) || 'avtal.pdf', bytes } : { wrong: t.fileWrong }
}
const fileField = z.instanceof(File).optional()

/** What is kept of another party: a seat that is here, or a new organisation. */
async function otherParty(c: Ask, seats: readonly Seat[], written: PartyWritten) {
  const t = takeoverTexts(c.var.look.language)
  if (written.other) {
    const seat = seats.find(({ value }) => value === written.other)
    if (!seat) return { problems: { other: t.otherMissing } }
    const [organisation_id, board_id] = written.other.split(':')
    const known = { organisation_id: organisation_id!, board_id: board_id ?? null }
    return { party: { ...known, name: '', kind: null, organisation_number: null, address: written.address || null } }
  }
  const kinds = await listCivilKinds(c.var.tx)
  if (!kinds.some(({ id }) => id === written.new_kind)) return { problems: { new_kind: t.kindMissing } }
  return {
    party: {
      organisation_id: null,
      board_id: null,
      name: written.new_name,
      kind: written.new_kind,
      organisation_number: written.new_number,
      address: written.address,
    },
  }
}

const showNew = async (c: Ask, form: Form<unknown>, status: 200 | 422 = 200) =>
  show(c, <NewPage form={form} seats={await listSeats(c.var.tx)} kinds={await listCivilKinds(c.var.tx)} />, status)

/** Puts in an agreement with its own party, another party and its file, all at once. */
async function putIn(c: Ask) {
  const personId = mustBeSomebody(c)
  const { tx, look } = c.var
  const t = takeoverTexts(look.language)
  const seats = await listSeats(tx)
  if (!seats.some(({ mine }) => mine)) throw forbidden('takeover')
  const rest = z.object({ own: z.string().default(''), act: z.enum(['save', 'next']).default('save'), file: fileField })
  const form = await readForm(
    c,
    z.intersection(
      z.intersection(factsForm(look.language), decisionForm(look.language)),
      z.intersection(partyForm(look.language), rest),
    ),
  )
  const own = seats.find(({ value, mine }) => mine && value === form.typed.own)
  const added = await readForm(c, z.object({ file: fileField }))
  const file = await readPdf(added.ok ? added.value.file : undefined, t)
  const other = form.ok ? await otherParty(c, seats, form.value) : { problems: {} }
  const inAlready = 'party' in other && other.party.organisation_id === own?.value.split(':')[0]
  // Everything that is wrong is said at once; a browser does not keep a file that came along
  const problems = {
    ...form.problems,
    ...(own ? {} : { own: t.ownMissing }),
    ...('problems' in other ? other.problems : {}),
    ...(inAlready ? { other: t.inAlready } : {}),
    ...(file ? { file: 'wrong' in file ? file.wrong : t.fileAgain } : {}),
  }
  if (!form.ok || !own || !('party' in other) || inAlready || (file && 'wrong' in file))
    return showNew(c, refusedForm(form, problems), 422)
  const [organisation_id, board_id] = own.value.split(':')
  const { id } = await insertTakeover(tx, form.value, { organisation_id: organisation_id!, person_id: personId })
  const mine = { organisation_id: organisation_id!, board_id: board_id ?? null, name: '', kind: null }
  await insertDraftParty(tx, { ...mine, takeover_id: id, organisation_number: null, address: null }, form.value)
  await insertDraftParty(tx, { ...other.party, takeover_id: id })
  if (file) await insertTakeoverFile(tx, { takeover_id: id, ...file, person_id: personId })
  await writeLog(tx, chainOf({ id }), 'takeover:begin', id, { name: form.value.name })
  return form.value.act === 'next'
    ? go(c, paths.newTakeover, undefined, { klart: 'nasta' })
    : go(c, paths.takeover, { takeover: id }, { klart: 'sparat' })
}

async function saved(c: Ask, row: TakeoverRow) {
  await tellChanged(c, row)
  return go(c, paths.takeover, { takeover: row.id }, { klart: 'sparat' })
}

async function confirm(c: Ask) {
  const row = await openDraft(c)
  const { tx } = c.var
  if (row.begun_at && row.slug) return go(c, paths.partnership, { partnership: row.slug })
  if (stateOf(row) !== 'sent') throw conflict('takeover')
  const form = await readForm(c, z.object({ party: z.uuid(), revision: z.coerce.number().int() }))
  if (!form.ok) throw conflict('takeover')
  const parties = await listDraftParties(tx, row.id)
  const party = parties.find(({ id }) => id === form.value.party)
  if (!party) throw notFound('takeover')
  if (!party.mine) throw forbidden('takeover')
  // Pressed twice is confirmed once
  if (party.confirmed) return go(c, paths.takeover, { takeover: row.id }, { klart: 'bekraftat' })
  const marks = allotMarks(
    [],
    parties.map(({ name }) => name),
  )
  const forms = itemForms(
    'sv',
    parties.map(({ id }) => id),
  )
  const items = (await listItems(tx, row.id)).map(({ kind, content }) => readItem(forms, kind, content))
  // Nothing that was confirmed is lost on the way: what can no longer be read is mended first
  if (!items.every((item) => typeof item !== 'string')) throw conflict('takeover')
  const slug = await confirmTakeover(tx, {
    id: row.id,
    partyId: party.id,
    revision: form.value.revision,
    slug: slugOf(row.name, 'partnerskap'),
    marks: Object.fromEntries(parties.map(({ id, name }) => [id, marks.get(name) ?? 1])),
    content: contentOf(row, parties, items),
  })
  await writeLog(tx, chainOf(row), 'takeover:confirm', row.id, { party: party.id, revision: form.value.revision })
  if (!slug) return go(c, paths.takeover, { takeover: row.id }, { klart: 'bekraftat' })
  await insideAfter(c, row, party.organisationId ?? '', parties, items, slug)
  await writeLog(tx, chainOf(row), 'takeover:take_over', row.id, { slug })
  await tellBegun(c, row, slug)
  return go(c, paths.overview, { partnership: slug }, { klart: 'overtaget' })
}

/** Taking over agreements that already run: own drafts, one draft, and every party's own confirmation. */
export const takeoverRoutes = new Hono<AppEnv>()
  .get(paths.takeovers, async (c) => {
    mustBeSomebody(c)
    const all = await listTakeovers(c.var.tx)
    const state = listedStates.find((one) => one === c.req.query('lage')) ?? null
    const of = state ? all.filter((row) => stateOf(row) === state) : all
    const pages = Math.max(1, Math.ceil(of.length / perPage))
    const page = Math.min(Math.max(1, Math.trunc(Number(c.req.query('sida')) || 1)), pages)
    const rows = of.slice((page - 1) * perPage, page * perPage)
    const acts = (await listSeats(c.var.tx)).some(({ mine }) => mine)
    const asked = { state, page, pages, any: all.length > 0, acts }
    return show(c, <TakeoversPage rows={rows} asked={asked} next={await nextDraft(c.var.tx)} />)
  })
  .get(paths.newTakeover, async (c) => {
    mustBeSomebody(c)
    return showNew(c, blankForm)
  })
  .post(paths.newTakeover, putIn)
  .route('/', claimRoutes)
  .route('/', listRoutes)
  .route('/', itemRoutes)
  .get(paths.takeover, async (c) => showDraft(c, await openDraft(c)))
  .post(paths.takeoverFacts, async (c) => {
    const row = await openToChange(c)
    const form = await readForm(c, factsForm(c.var.look.language))
    if (!form.ok) return showDraft(c, row, { of: 'facts', form }, 422)
    await saveFacts(c.var.tx, row.id, form.value)
    await settleDoubts(c.var.tx, row, ['undertecknat', 'borjar', 'slutar'])
    await writeLog(c.var.tx, chainOf(row), 'takeover:change', row.id, form.value)
    return saved(c, row)
  })
  .post(paths.takeoverParties, async (c) => {
    const row = await openToChange(c)
    const form = await readForm(c, partyForm(c.var.look.language))
    if (!form.ok) return showDraft(c, row, { of: 'party', form }, 422)
    const other = await otherParty(c, await listSeats(c.var.tx), form.value)
    const added = other.party && (await insertDraftParty(c.var.tx, { ...other.party, takeover_id: row.id }))
    if (!added) {
      const problems = other.problems ?? { other: takeoverTexts(c.var.look.language).inAlready }
      return showDraft(c, row, { of: 'party', form: refusedForm(form, problems as Record<string, string>) }, 422)
    }
    await settleDoubts(c.var.tx, row, ['annan_part'])
    await writeLog(c.var.tx, chainOf(row), 'takeover:change', added.id)
    if (row.sent_at) await tellSent(c, row)
    return saved(c, row)
  })
  .post(paths.takeoverParty, async (c) => {
    const row = await openToChange(c)
    const party = (await listDraftParties(c.var.tx, row.id)).find(({ id }) => id === c.req.param('party'))
    if (!party) throw notFound('takeover')
    const form = await readForm(c, decisionForm(c.var.look.language))
    if (!form.ok) return showDraft(c, row, { of: 'decision', party: party.id, form }, 422)
    await saveDecision(c.var.tx, party.id, form.value)
    if (party.mine) await settleDoubts(c.var.tx, row, ['beslutsdag'])
    await writeLog(c.var.tx, chainOf(row), 'takeover:change', party.id, form.value)
    return saved(c, row)
  })
  .post(paths.takeoverPartyRemoval, async (c) => {
    const row = await openToChange(c)
    const party = (await listDraftParties(c.var.tx, row.id)).find(({ id }) => id === c.req.param('party'))
    if (!party) throw notFound('takeover')
    if (party.organisationId === row.organisation_id) throw conflict('takeover')
    await removeDraftParty(c.var.tx, party.id)
    await writeLog(c.var.tx, chainOf(row), 'takeover:change', party.id)
    return saved(c, row)
  })
  .get(paths.takeoverFile, async (c) => {
    const row = await openDraft(c)
    const file = await findTakeoverFile(c.var.tx, row.id)
    if (!file) throw notFound('file')
    return c.body(Uint8Array.from(file.bytes).buffer, 200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${slugOf(row.name, 'avtal')}.pdf"`,
    })
  })
  .post(paths.takeoverFile, async (c) => {
    const row = await openToChange(c)
    const t = takeoverTexts(c.var.look.language)
    const form = await readForm(c, z.object({ file: z.instanceof(File, { message: t.fileMissing }) }))
    if (!form.ok) return showDraft(c, row, { of: 'file', form }, 422)
    const file = await readPdf(form.value.file, t)
    if (!file || 'wrong' in file)
      return showDraft(c, row, { of: 'file', form: refusedForm(form, { file: file?.wrong ?? t.fileMissing }) }, 422)
    await insertTakeoverFile(c.var.tx, { takeover_id: row.id, ...file, person_id: mustBeSomebody(c) })
    await writeLog(c.var.tx, chainOf(row), 'takeover:change', row.id)
    return saved(c, row)
  })
  .post(paths.takeoverSending, async (c) => {
    const row = await openToChange(c)
    const parties = await listDraftParties(c.var.tx, row.id)
    if (row.sent_at || missingIn(parties, row.hasFile).length > 0) throw conflict('takeover')
    if (!(await markOnce(c.var.tx, row.id, 'sent_at'))) throw conflict('takeover')
    await writeLog(c.var.tx, chainOf(row), 'takeover:send', row.id)
    await tellSent(c, row)
    return go(c, paths.takeover, { takeover: row.id }, { klart: 'skickat' })
  })
  .post(paths.takeoverConfirmation, confirm)
  .post(paths.takeoverWithdrawal, async (c) => {
    const row = await openToChange(c)
    if (!(await markOnce(c.var.tx, row.id, 'withdrawn_at'))) throw conflict('takeover')
    await writeLog(c.var.tx, chainOf(row), 'takeover:withdraw', row.id)
    return go(c, paths.takeovers, undefined, { klart: 'tillbaka' })
  })
