import { Hono } from 'hono'
import { addToNextAgenda } from '#meeting/queries.ts'
import { paths } from '#paths'
import { byOf, enterRoom, type Room } from '#partnership/enter.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, readForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { writeLog } from '#record/queries.ts'
import { amendmentForm, noticeForm, wishForm } from './forms.ts'
import { LinePage } from './line-view.tsx'
import { newestOf, readOnward } from './load.ts'
import { NewNotice } from './notice-view.tsx'
import {
  findSigned, insertAmendment, insertNotice, insertWish, listAmendments, listLine, listNotices, listWishes, readSituation,
  withdrawAmendment, withdrawNotice,
} from './queries.ts' // prettier-ignore
import { amendmentsOpen, mustGoOn, mustTakeBack, together } from './rules.ts'
import { tellOthers } from './tell.ts'
import { renewalTexts } from './texts.ts'
import { OnwardPage } from './views.tsx'

/** The newest signed version, and how things stand. @throws Refusal 409 `renewal_unsigned.conflict` before the first */
async function readSigned(c: Ask, room: Room) {
  const now = await readSituation(c.var.tx, room.id)
  if (!now.version) throw conflict('renewal_unsigned')
  return { version: now.version, now }
}

/** The newest signed version of a partnership that goes on. @throws Refusal 409 before the first, and after the end */
async function mustBeInForce(c: Ask, room: Room) {
  const { version, now } = await readSigned(c, room)
  mustGoOn(now)
  return version
}

const showOnward = async (c: Ask, room: Room, form: Form<unknown>, status?: 422) =>
  show(c, <OnwardPage room={room} state={await readOnward(c, room)} form={form} />, status)

async function showNotice(c: Ask, room: Room, form: Form<unknown>, status?: 422) {
  const version = await mustBeInForce(c, room)
  const agreed = await findSigned(c.var.tx, version.id)
  return show(c, <NewNotice room={room} headings={agreed?.headings ?? []} form={form} />, status)
}

const log = (c: Ask, room: Room, act: `renewal:${string}`, subject: string, content: unknown = '') =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, subject, content)

/** Vidare: the clock, what each party wants, changes of the agreement and their line, notice and rescission. */
export const onwardRoutes = new Hono<AppEnv>()
  .get(paths.onward, async (c) => showOnward(c, await enterRoom(c), blankForm))
  .post(paths.wayOn, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const form = await readForm(c, wishForm(c.var.look.language))
    const version = await mustBeInForce(c, room)
    if (!form.ok) return showOnward(c, room, form, 422)
    const { id } = await insertWish(c.var.tx, by, { version_id: version.id, ...form.value })
    await log(c, room, 'renewal:say_wish', id, form.value)
    await tellOthers(c, room, 'wish', id)
    return go(c, paths.onward, { partnership: room.slug }, { klart: 'sparat' })
  })
  .post(paths.wayOnAgenda, async (c) => {
    const room = await enterRoom(c, 'act')
    byOf(room)
    const version = await mustBeInForce(c, room)
    const said = newestOf(await listWishes(c.var.tx, version.id))
    if (together(room.parties, said) !== 'different') throw conflict('renewal')
    // Swedish: the agenda is one text that all in the room share
    const t = renewalTexts('sv')
    const lines = said.map(
      ({ partyId, wish }) => `${room.parties.find(({ id }) => id === partyId)?.name ?? t.someone}: ${t[wish]}`,
    )
    await addToNextAgenda(c.var.tx, room, {
      title: t.agendaTitle,
      words: [t.agendaWords, ...lines].join('\n').slice(0, 2000),
      source: { kind: 'way_on', id: version.id },
    })
    return go(c, paths.onward, { partnership: room.slug }, { klart: 'dagordning' })
  })
  .post(paths.amendments, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const form = await readForm(c, amendmentForm(c.var.look.language))
    const { version, now } = await readSigned(c, room)
    if (!form.ok) return showOnward(c, room, form, 422)
    const { kind, asked } = form.value
    if (!amendmentsOpen(now).includes(kind)) throw conflict('renewal_over')
    const { id } = await insertAmendment(c.var.tx, by, { version_id: version.id, kind, words: asked })
    await log(c, room, 'renewal:ask_amendment', id, form.value)
    await tellOthers(c, room, 'amendment', id)
    return go(c, paths.onward, { partnership: room.slug }, { klart: 'bett' })
  })
  .post(paths.amendmentWithdrawal, async (c) => {
    const room = await enterRoom(c, 'act')
    const asked = (await listAmendments(c.var.tx, room.id)).find(({ id }) => id === c.req.param('amendment'))
    if (!asked) throw notFound('renewal')
    mustTakeBack({ partyId: asked.partyId, over: asked.withdrawnAt !== null }, room.me)
    if (!(await withdrawAmendment(c.var.tx, asked.id))) throw conflict('renewal')
    await log(c, room, 'renewal:take_back_amendment', asked.id)
    return go(c, paths.onward, { partnership: room.slug }, { klart: 'ater' })
  })
  .get(paths.agreementLine, async (c) => {
    const room = await enterRoom(c)
    const { tx } = c.var
    return show(
      c,
      <LinePage room={room} versions={await listLine(tx, room.id)} asked={await listAmendments(tx, room.id)} />,
    )
  })
  .get(paths.newEndingNotice, async (c) => showNotice(c, await enterRoom(c, 'act'), blankForm))
  .post(paths.endingNotices, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const form = await readForm(c, noticeForm(c.var.look.language, swedishDay(c.var.now)))
    const version = await mustBeInForce(c, room)
    if (!form.ok) return showNotice(c, room, form, 422)
    if ((await listNotices(c.var.tx, room.id)).some((one) => one.partyId === by.party_id && !one.withdrawnAt))
      throw conflict('renewal')
    const agreed = (await findSigned(c.var.tx, version.id))?.headings.find(({ title }) => title === form.value.heading)
    const { id } = await insertNotice(c.var.tx, by, {
      ...form.value,
      version_id: version.id,
      heading: agreed?.title.slice(0, 200) ?? '',
      quote: agreed?.text.slice(0, 4000) ?? '',
    })
    await log(c, room, `renewal:give_${form.value.kind}`, id, form.value)
    await tellOthers(c, room, 'notice', id)
    return go(c, paths.onward, { partnership: room.slug }, { klart: 'antecknat' })
  })
  .post(paths.endingNoticeWithdrawal, async (c) => {
    const room = await enterRoom(c, 'act')
    const given = (await listNotices(c.var.tx, room.id)).find(({ id }) => id === c.req.param('notice'))
    if (!given) throw notFound('renewal')
    mustTakeBack({ partyId: given.partyId, over: given.withdrawnAt !== null }, room.me)
    mustGoOn(await readSituation(c.var.tx, room.id))
    if (!(await withdrawNotice(c.var.tx, given.id, room.me.personId))) throw conflict('renewal')
    await log(c, room, 'renewal:take_back_notice', given.id)
    return go(c, paths.onward, { partnership: room.slug }, { klart: 'ater' })
  })
