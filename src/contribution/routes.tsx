import { Hono } from 'hono'
import { href, paths } from '#paths'
import { postMail } from '#notice/queries.ts'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import { typedFigure } from '#platform/figure.ts'
import { blankForm, filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { fileAnswer, getStoredFile, insertStoredFile, readAddedFile } from '#platform/stored-file.ts'
import { writeLog } from '#record/queries.ts'
import { findResource, listResources } from '#resource/queries.ts'
import { z } from 'zod'
import { NewContribution, OneContribution, type ChainRow } from './entry-view.tsx'
import { fileRoutes } from './file-routes.tsx'
import { loadContributions, loadMonth } from './load.ts'
import { daysOf, isMonth } from './months.ts'
import {
  correctContribution,
  findTerm,
  insertConfirmation,
  insertContribution,
  insertRemark,
  listPeopleElsewhere,
  readChainOf,
} from './queries.ts'
import { correctionForm, entryForm, mayConfirm, monthForm } from './rules.ts'
import { contributionTexts } from './texts.ts'
import { Contributions } from './views.tsx'
import { amountOf } from './wording.ts'

type Act = `contribution:${'enter' | 'correct' | 'confirm' | 'explain' | 'import'}`
const logged = (c: Ask, room: Room, act: Act, subject: string, content: unknown) =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, subject, content)
const back = (c: Ask, room: Room, klart: string) => go(c, paths.contributions, { partnership: room.slug }, { klart })

/** Asks the others to confirm: one mail a day to each at the most, however much is entered. */
async function tellOthers(c: Ask, room: Room) {
  const party = room.myParty?.name ?? ''
  const link = href(paths.contributions, { partnership: room.slug })
  const day = c.var.now.toISOString().slice(0, 10)
  for (const to of await listPeopleElsewhere(c.var.tx, room)) {
    await postMail(c.var.tx, {
      to,
      link,
      once: `contribution:${room.me.partyId}:${day}:${to}`,
      say: (language) => {
        const t = contributionTexts(language)
        return { subject: t.mailSubject(party, room.name), body: t.mailBody }
      },
    })
  }
}

const ownPromises = async (c: Ask, room: Room) =>
  (await listResources(c.var.tx, room.id)).filter((one) => one.party_id === room.me.partyId && !one.removed_at)

async function enterMonth(c: Ask) {
  const room = await enterRoom(c, 'act')
  const promises = await ownPromises(c, room)
  const form = await readForm(
    c,
    monthForm(
      c.var.look.language,
      promises.map(({ id }) => id),
    ),
  )
  const month = form.typed['month'] ?? ''
  if (!isMonth(month) || promises.length === 0) throw conflict('contribution')
  if (!form.ok) {
    const page = await loadContributions(c, room)
    const at = await loadMonth(c, room, page.promises, await findTerm(c.var.tx, room.id), month)
    return show(c, <Contributions {...page} month={at} form={form} />, 422)
  }
  const { from, to } = daysOf(month)
  for (const { id, quantity } of form.value) {
    const { kind, own_kind, description, unit } = promises.find((one) => one.id === id)!
    const entry = {
      kind,
      own_kind,
      description,
      quantity,
      unit: unit || contributionTexts('sv').pieces,
      resource_id: id,
      from_on: from,
      to_on: to,
      value: null,
      value_basis: '',
      value_on: null,
      value_source: '',
      words: '',
    }
    const entered = await insertContribution(c.var.tx, room, entry)
    if (!entered) throw conflict('contribution')
    await logged(c, room, 'contribution:enter', entered, entry)
  }
  await tellOthers(c, room)
  return back(c, room, 'sparat')
}

/** Looks at a file that came along. @returns its id, null for none, or a refused form */
async function keepFile(c: Ask, room: Room, form: Form<unknown>, file: File | undefined) {
  if (!file || file.size === 0) return null
  const added = await readAddedFile(file)
  if (typeof added === 'string') return refusedForm(form, { file: contributionTexts(c.var.look.language).fileWrong })
  return insertStoredFile(c.var.tx, added, {
    owner_id: room.id,
    person_id: room.me.personId,
    party_id: room.me.partyId!,
  })
}

async function enterOne(c: Ask) {
  const room = await enterRoom(c, 'act')
  const promises = await ownPromises(c, room)
  const form = await readForm(c, entryForm(c.var.look.language, promises))
  const again = (refused: Form<unknown>, status: 409 | 422) =>
    show(c, <NewContribution room={room} promises={promises} form={refused} />, status)
  if (!form.ok) return again(form, 422)
  const fileId = await keepFile(c, room, form, form.value.file)
  if (fileId !== null && typeof fileId === 'object') return again(fileId, 422)
  const entry = { ...form.value.entry, file_id: fileId }
  const id = await insertContribution(c.var.tx, room, entry)
  if (!id) return again(refusedForm(form, { quantity: contributionTexts(c.var.look.language).periodTaken }), 409)
  await logged(c, room, 'contribution:enter', id, entry)
  await tellOthers(c, room)
  return back(c, room, 'sparat')
}

/** The entry in the address with its chain. @throws Refusal 404 `contribution.not_found` */
async function getEntry(c: Ask, room: Room): Promise<{ row: ChainRow; chain: ChainRow[] }> {
  const id = c.req.param('contribution') ?? ''
  const chain = await readChainOf(c.var.tx, room.id, id)
  const row = chain.find((one) => one.id === id)
  if (!row) throw notFound('contribution')
  return { row, chain }
}

const typed = (row: ChainRow, decimal: ',' | '.') =>
  filledForm({
    quantity: typedFigure(row.quantity, decimal),
    from_on: String(row.from_on),
    to_on: String(row.to_on),
    value: typedFigure(row.value, decimal),
    value_basis: row.value_basis,
    value_on: String(row.value_on ?? ''),
    value_source: row.value_source,
    words: row.words,
  })

async function correct(c: Ask) {
  const room = await enterRoom(c, 'act')
  const { row, chain } = await getEntry(c, room)
  if (row.party_id !== room.me.partyId) throw forbidden('contribution')
  const { language } = c.var.look
  const t = contributionTexts(language)
  const form = await readForm(c, correctionForm(language, row.kind))
  const again = (refused: Form<unknown>, status: 409 | 422) =>
    show(c, <OneContribution room={room} row={chain.at(-1)!} chain={chain} form={refused} />, status)
  // Two corrected at once: the second is shown what the first wrote, and loses nothing
  const newest = chain.at(-1)!
  if (newest.id !== row.id)
    return again(refusedForm(form, { quantity: t.takenMeanwhile(amountOf(newest, language)) }), 409)
  if (!form.ok) return again(form, 422)
  const { file, anew } = form.value
  const fileId = await keepFile(c, room, form, file)
  if (fileId !== null && typeof fileId === 'object') return again(fileId, 422)
  const id = await correctContribution(c.var.tx, room, row, anew, fileId ?? row.file_id)
  if (!id) throw conflict('contribution')
  await logged(c, room, 'contribution:correct', id, anew)
  await tellOthers(c, room)
  return go(c, paths.contribution, { partnership: room.slug, contribution: id }, { klart: 'rattat' })
}

const confirmForm = z.object({
  ids: z
    .string()
    .transform((text) => [...new Set(text.split(' ').filter(Boolean))])
    .refine((ids) => ids.length > 0 && ids.length <= 200),
  from: z.literal('one').optional().catch(undefined),
})

async function confirm(c: Ask) {
  const room = await enterRoom(c, 'act')
  const form = await readForm(c, confirmForm)
  if (!form.ok) throw conflict('contribution')
  let first = 0
  for (const id of form.value.ids) {
    const chain = await readChainOf(c.var.tx, room.id, id)
    const row = chain.find((one) => one.id === id)
    if (!row) throw notFound('contribution')
    if (chain.at(-1)!.id !== id) throw conflict('contribution')
    if (!mayConfirm({ partyId: row.party_id, standing: true, enteredBy: row.entered_by }, room.me))
      throw forbidden('contribution')
    if (!(await insertConfirmation(c.var.tx, room, id))) continue
    first += 1
    await logged(c, room, 'contribution:confirm', id, '')
  }
  const klart = first > 0 ? 'bekraftat' : 'redan'
  if (!form.value.from) return back(c, room, klart)
  return go(c, paths.contribution, { partnership: room.slug, contribution: form.value.ids[0]! }, { klart })
}

async function explain(c: Ask) {
  const room = await enterRoom(c, 'act')
  const resource = await findResource(c.var.tx, room.id, c.req.param('resource') ?? '')
  if (!resource) throw notFound('resource')
  if (resource.party_id !== room.me.partyId) throw forbidden('contribution')
  const t = contributionTexts(c.var.look.language)
  const form = await readForm(
    c,
    z.object({ words: z.string().trim().min(1, t.explainMissing).max(600, t.tooLong(600)) }),
  )
  if (!form.ok) {
    const remarkForm = { ...form, typed: { ...form.typed, resource: resource.id } }
    return show(c, <Contributions {...await loadContributions(c, room)} remarkForm={remarkForm} />, 422)
  }
  const { id } = await insertRemark(c.var.tx, room, resource.id, form.value.words)
  await logged(c, room, 'contribution:explain', id, form.value)
  return back(c, room, 'ord')
}

export const contributionRoutes = new Hono<AppEnv>()
  .route('/', fileRoutes)
  .get(paths.contributions, async (c) => {
    const room = await enterRoom(c)
    return show(c, <Contributions {...await loadContributions(c, room)} />)
  })
  .post(paths.contributionMonth, enterMonth)
  .get(paths.contributionNew, async (c) => {
    const room = await enterRoom(c, 'act')
    return show(c, <NewContribution room={room} promises={await ownPromises(c, room)} form={blankForm} />)
  })
  .post(paths.contributionNew, enterOne)
  .post(paths.contributionConfirmations, confirm)
  .post(paths.contributionRemark, explain)
  .get(paths.contribution, async (c) => {
    const room = await enterRoom(c)
    const { row, chain } = await getEntry(c, room)
    const form = typed(row, c.var.look.language === 'sv' ? ',' : '.')
    return show(c, <OneContribution room={room} row={row} chain={chain} form={form} />)
  })
  .post(paths.contributionCorrection, correct)
  .get(paths.contributionFile, async (c) => {
    const room = await enterRoom(c)
    const { row } = await getEntry(c, room)
    if (!row.file_id) throw notFound('file')
    const { name, media_type, bytes } = await getStoredFile(c.var.tx, row.file_id)
    return fileAnswer(c, { name, mediaType: media_type, bytes })
  })
