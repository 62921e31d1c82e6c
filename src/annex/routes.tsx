import { Hono } from 'hono'
import { z } from 'zod'
import { answerAccord } from '#accord/answer.ts'
import { isOpen, mustBeOpen } from '#accord/open.ts'
import { accordsOf, partsOf } from '#accord/queries.ts'
import { paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { actingParty, type Deed } from '#partnership/rules.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { fileAnswer, getStoredFile, insertStoredFile, readAddedFile } from '#platform/stored-file.ts'
import { writeLog } from '#record/queries.ts'
import { AnnexPage } from './annex-view.tsx'
import { addForm, changeForm } from './forms.ts'
import { holdAnnexes, insertAnnex, insertEdition, listAnnexes, listEditions, placeAnnexes } from './queries.ts'
import { isSame, isTaken, moved, mustStand, type Annex, type Edition } from './rules.ts'
import { annexTexts } from './texts.ts'
import { AnnexesPage } from './views.tsx'

async function enterAnnexes(c: Ask, deed: Deed = 'read') {
  const room = await enterRoom(c, deed)
  return { room, open: await isOpen(c.var.tx, room.id), annexes: await listAnnexes(c.var.tx, room.id) }
}
type AnnexRoom = Awaited<ReturnType<typeof enterAnnexes>>

async function showAll(
  c: Ask,
  at: AnnexRoom,
  forms: { form?: Form<unknown>; answer?: Form<unknown> } = {},
  status?: 409 | 422,
) {
  const part = (await partsOf(c.var.tx, at.room.id)).find(({ kind }) => kind === 'annexes')
  const accords = await accordsOf(c.var.tx, at.room.id)
  const page = { ...at, part, accords, form: forms.form ?? blankForm, answer: forms.answer ?? null }
  return show(c, <AnnexesPage {...page} />, status)
}

/** The annex in the address. @throws Refusal 404 `annex.not_found` */
function annexAt(c: Ask, annexes: readonly Annex[]): Annex {
  const annex = annexes.find(({ annexId }) => annexId === c.req.param('annex'))
  if (!annex) throw notFound('annex')
  return annex
}

async function showOne(
  c: Ask,
  at: AnnexRoom,
  annex: Annex,
  refused: { form: Form<unknown>; met: boolean } | null = null,
  status?: 409 | 422,
) {
  const editions = await listEditions(c.var.tx, at.room.id, annex.annexId)
  const form = refused?.form ?? filledForm({ title: annex.title, body: annex.body ?? '' })
  return show(c, <AnnexPage {...{ ...at, annex, editions, form }} met={refused?.met ?? false} />, status)
}

const by = (room: Room) => ({ partnership_id: room.id, person_id: room.me.personId, party_id: actingParty(room.me) })
const log = (c: Ask, room: Room, act: `annex:${string}`, subject: string, content: unknown = '') =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, subject, content)
const toAll = (c: Ask, room: Room, klart: string) => go(c, paths.annexes, { partnership: room.slug }, { klart })
const toOne = (c: Ask, room: Room, annex: string, klart: string) =>
  go(c, paths.annex, { partnership: room.slug, annex }, { klart })

/** Keeps a file that somebody added. @returns its id, or in the reader's words why it cannot be kept */
async function keepFile(c: Ask, room: Room, file: File): Promise<{ id: string } | { problem: string }> {
  const added = await readAddedFile(file)
  if (typeof added === 'string') return { problem: annexTexts(c.var.look.language)[`file_${added}`] }
  const { partnership_id: owner_id, ...who } = by(room)
  return { id: await insertStoredFile(c.var.tx, added, { owner_id, ...who }) }
}

async function add(c: Ask) {
  const at = await enterAnnexes(c, 'act')
  const { room } = at
  const t = annexTexts(c.var.look.language)
  const form = await readForm(c, addForm(c.var.look.language))
  if (!form.ok) return showAll(c, at, { form }, 422)
  await mustBeOpen(c.var.tx, room.id)
  await holdAnnexes(c.var.tx, room.id)
  const annexes = await listAnnexes(c.var.tx, room.id)
  const { title, body, file } = form.value
  if (isTaken(title, annexes)) return showAll(c, at, { form: refusedForm(form, { title: t.titleTaken }) }, 422)
  const kept = file ? await keepFile(c, room, file) : null
  if (kept && 'problem' in kept) return showAll(c, at, { form: refusedForm(form, { file: kept.problem }) }, 422)
  const place = Math.max(0, ...annexes.map((annex) => annex.place)) + 1
  const { partnership_id, party_id } = by(room)
  const annex_id = await insertAnnex(c.var.tx, { partnership_id, place, added_by: party_id })
  const said = { title, body: kept ? null : body, file_id: kept?.id ?? null }
  await insertEdition(c.var.tx, { annex_id, ...said, based_on: null, ...by(room) })
  await log(c, room, 'annex:add', annex_id, said)
  return toAll(c, room, 'tillagd')
}

async function change(c: Ask) {
  const at = await enterAnnexes(c, 'act')
  const { room } = at
  const t = annexTexts(c.var.look.language)
  const shown = annexAt(c, at.annexes)
  const form = await readForm(c, changeForm(c.var.look.language, shown.body !== null))
  if (!form.ok) return showOne(c, at, shown, { form, met: false }, 422)
  await mustBeOpen(c.var.tx, room.id)
  await holdAnnexes(c.var.tx, room.id)
  const annexes = await listAnnexes(c.var.tx, room.id)
  const annex = annexAt(c, annexes)
  mustStand(annex)
  const { title, body, file, based_on } = form.value
  // Two wrote at once: the second is shown what the first saved, and loses nothing
  if (based_on !== annex.id) return showOne(c, { ...at, annexes }, annex, { form, met: true }, 409)
  const refuse = (problems: Record<string, string>) =>
    showOne(c, at, annex, { form: refusedForm(form, problems), met: false }, 422)
  if (isTaken(title, annexes, annex.annexId)) return refuse({ title: t.titleTaken })
  const kept = annex.file && file ? await keepFile(c, room, file) : null
  if (kept && 'problem' in kept) return refuse({ file: kept.problem })
  const said = { title, body: annex.file ? null : body, file_id: kept?.id ?? annex.file?.id ?? null }
  if (title === annex.title && said.body === annex.body && !kept) return toOne(c, room, annex.annexId, 'oforandrad')
  await insertEdition(c.var.tx, { annex_id: annex.annexId, ...said, based_on: annex.id, ...by(room) })
  await log(c, room, 'annex:change', annex.annexId, said)
  return toOne(c, room, annex.annexId, 'sparad')
}

/** What an edition was, as the next one: taken away, taken back, or standing again. */
const again = (room: Room, annex: Annex, edition: Edition, removed: boolean) => ({
  annex_id: annex.annexId,
  title: edition.title,
  body: edition.body,
  file_id: edition.file?.id ?? null,
  removed,
  based_on: annex.id,
  ...by(room),
})

/** The annexes of the agreement: added, changed, moved, taken away and back, and everyone's samsyn on them. */
export const annexRoutes = new Hono<AppEnv>()
  .get(paths.annexes, async (c) => showAll(c, await enterAnnexes(c)))
  .post(paths.annexes, add)
  .post(paths.annexesAccord, async (c) => {
    const at = await enterAnnexes(c, 'act')
    const part = (await partsOf(c.var.tx, at.room.id)).find(({ kind }) => kind === 'annexes')
    const answered = await answerAccord(c, at.room, part)
    return answered.done ? toAll(c, at.room, answered.done) : showAll(c, at, { answer: answered.form }, answered.status)
  })
  .get(paths.annex, async (c) => {
    const at = await enterAnnexes(c)
    return showOne(c, at, annexAt(c, at.annexes))
  })
  .post(paths.annex, change)
  .get(paths.annexFile, async (c) => {
    const at = await enterAnnexes(c)
    const annex = annexAt(c, at.annexes)
    const asked = c.req.query('version')
    const editions = await listEditions(c.var.tx, at.room.id, annex.annexId)
    const edition = asked === undefined ? editions.at(-1) : editions.find(({ seq }) => String(seq) === asked)
    if (!edition?.file) throw notFound('file')
    const { name, media_type, bytes } = await getStoredFile(c.var.tx, edition.file.id)
    return fileAnswer(c, { name, mediaType: media_type, bytes })
  })
  .post(paths.annexPlace, async (c) => {
    const at = await enterAnnexes(c, 'act')
    const annex = annexAt(c, at.annexes)
    await mustBeOpen(c.var.tx, at.room.id)
    const form = await readForm(c, z.object({ direction: z.enum(['up', 'down']) }))
    await holdAnnexes(c.var.tx, at.room.id)
    const order = form.ok ? moved(await listAnnexes(c.var.tx, at.room.id), annex.annexId, form.value.direction) : null
    if (order) {
      await placeAnnexes(c.var.tx, order)
      await log(c, at.room, 'annex:move', annex.annexId, order)
    }
    return toAll(c, at.room, order ? 'flyttad' : 'kvar')
  })
  .post(paths.annexRemoval, async (c) => {
    const at = await enterAnnexes(c, 'act')
    annexAt(c, at.annexes)
    await mustBeOpen(c.var.tx, at.room.id)
    const form = await readForm(c, z.object({ act: z.enum(['remove', 'take_back']) }))
    if (!form.ok) throw notFound('page')
    await holdAnnexes(c.var.tx, at.room.id)
    const annexes = await listAnnexes(c.var.tx, at.room.id)
    const annex = annexAt(c, annexes)
    const removed = form.value.act === 'remove'
    // Another has got its name meanwhile: rename one of the two first
    if (!removed && isTaken(annex.title, annexes, annex.annexId)) throw conflict('annex')
    if (annex.removed !== removed) {
      await insertEdition(c.var.tx, again(at.room, annex, annex, removed))
      await log(c, at.room, removed ? 'annex:remove' : 'annex:take_back', annex.annexId)
    }
    return toAll(c, at.room, removed ? 'borttagen' : 'tillbaka')
  })
  .post(paths.annexRestore, async (c) => {
    const at = await enterAnnexes(c, 'act')
    const shown = annexAt(c, at.annexes)
    const edition = (await listEditions(c.var.tx, at.room.id, shown.annexId)).find(
      ({ id }) => id === c.req.param('edition'),
    )
    if (!edition) throw notFound('annex')
    await mustBeOpen(c.var.tx, at.room.id)
    const form = await readForm(c, z.object({ based_on: z.string().default('') }))
    await holdAnnexes(c.var.tx, at.room.id)
    const annexes = await listAnnexes(c.var.tx, at.room.id)
    const annex = annexAt(c, annexes)
    mustStand(annex)
    if (!form.ok || form.value.based_on !== annex.id || isTaken(edition.title, annexes, annex.annexId))
      throw conflict('annex')
    if (!isSame({ ...edition, removed: false }, annex)) {
      await insertEdition(c.var.tx, again(at.room, annex, edition, false))
      await log(c, at.room, 'annex:restore', annex.annexId, { as: edition.id })
    }
    return toOne(c, at.room, annex.annexId, 'aterstalld')
  })
