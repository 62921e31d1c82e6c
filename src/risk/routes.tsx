import { Hono } from 'hono'
import { listAssumptions, listEarlier } from '#assumption/queries.ts'
import { paths } from '#paths'
import { byOf, enterRoom, type Room } from '#partnership/enter.ts'
import { notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { numberIn } from '#platform/numbered.ts'
import { seenMark } from '#platform/seen.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { writeLog } from '#record/queries.ts'
import { reviewForm, riskForm } from './forms.ts'
import {
  countRisks,
  deviationsFrom,
  findRisk,
  findSameRisk,
  holdRisk,
  insertReview,
  insertRisk,
  listReviews,
  listRisks,
  saveRisk,
  type RiskRow,
} from './queries.ts'
import { RiskPage, WriteRisk } from './risk-page.tsx'
import { isSameRisk, mustBeSayable, shownChoices } from './rules.ts'
import { riskTexts } from './texts.ts'
import { Risks } from './views.tsx'

/** Risks on a page of the list. */
const perPage = 20

/** The risk in the address. @param held locked until the act is done. @throws Refusal 404 `risk.not_found` */
async function getRisk(c: Ask, room: Room, held = false): Promise<RiskRow> {
  const number = numberIn(c, 'risk', 'risk')
  if (held) await holdRisk(c.var.tx, room.id, number)
  const found = await findRisk(c.var.tx, room.id, number)
  if (!found) throw notFound('risk')
  return found
}

/** Assumptions that a risk can come from: those that stand, and the one that it comes from already. */
const assumptionsFor = async (c: Ask, room: Room, of?: RiskRow) =>
  (await listAssumptions(c.var.tx, room.id)).filter(({ id, removed }) => !removed || id === of?.assumption_id)

async function write(c: Ask, room: Room, form: Form<unknown>, of?: RiskRow, status?: 409 | 422) {
  const assumptions = await assumptionsFor(c, room, of)
  return show(c, <WriteRisk room={room} assumptions={assumptions} form={form} {...(of ? { of } : {})} />, status)
}

async function readRisk(c: Ask, room: Room, of?: RiskRow) {
  const assumptions = (await assumptionsFor(c, room, of)).map(({ id }) => id)
  const parties = room.parties.map(({ id }) => id)
  return readForm(c, riskForm(c.var.look.language, parties, assumptions))
}

async function showRisk(c: Ask, room: Room, risk: RiskRow, form: Form<unknown>, status?: 422) {
  const reviews = await listReviews(c.var.tx, risk.id)
  const from = await deviationsFrom(c.var.tx, risk.id)
  const earlier = await listEarlier(c.var.tx, risk.id)
  const page = { room, risk, reviews, from, earlier, form }
  return show(c, <RiskPage {...page} />, status)
}

const onRisk = (c: Ask, room: Room, number: number, klart: string) =>
  go(c, paths.risk, { partnership: room.slug, risk: String(number) }, { klart })

/** What may happen: written by any party, gone through each term, and what was said of it kept. */
export const riskRoutes = new Hono<AppEnv>()
  .get(paths.risks, async (c) => {
    const room = await enterRoom(c)
    const asked = c.req.query('visa')
    const chosen = shownChoices.find((one) => one === asked) ?? 'open'
    const counts = await countRisks(c.var.tx, room.id)
    const pages = Math.max(1, Math.ceil(counts[chosen] / perPage))
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('sida')) || 1)))
    const risks = await listRisks(c.var.tx, room.id, { shown: chosen, from: (page - 1) * perPage, most: perPage })
    return show(c, <Risks room={room} risks={risks} counts={counts} chosen={chosen} page={page} pages={pages} />)
  })
  .get(paths.newRisk, async (c) => {
    const room = await enterRoom(c, 'act')
    const number = Number(c.req.query('antagande'))
    const from = (await assumptionsFor(c, room)).find((one) => one.number === number)
    return write(c, room, filledForm({ assumption_id: from?.id ?? '' }))
  })
  .post(paths.risks, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const form = await readRisk(c, room)
    if (!form.ok) return write(c, room, form, undefined, 422)
    const there = await findSameRisk(c.var.tx, room.id, form.value)
    if (there) return onRisk(c, room, there.number, 'samma')
    const { id, number } = await insertRisk(c.var.tx, by, form.value)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'risk:write', id, form.value)
    return onRisk(c, room, number, 'sparat')
  })
  .get(paths.risk, async (c) => {
    const room = await enterRoom(c)
    return showRisk(c, room, await getRisk(c, room), blankForm)
  })
  .get(paths.riskEdit, async (c) => {
    const room = await enterRoom(c, 'act')
    const risk = await getRisk(c, room)
    const { words, sign, then_do, keeper_id, assumption_id } = risk
    const typed = { words, sign, then_do, keeper_id: keeper_id ?? '', assumption_id: assumption_id ?? '' }
    return write(c, room, filledForm(typed), risk)
  })
  .post(paths.riskEdit, async (c) => {
    const room = await enterRoom(c, 'act')
    const risk = await getRisk(c, room, true)
    const form = await readRisk(c, room, risk)
    if (!form.ok) return write(c, room, form, risk, 422)
    if (isSameRisk(risk, form.value)) return onRisk(c, room, risk.number, 'samma')
    // Two wrote at once: the second is shown what the first wrote, and loses nothing
    if (form.typed['seen'] !== seenMark(risk)) {
      const said = [risk.words, risk.sign, risk.then_do].filter(Boolean).join(' ')
      const words = riskTexts(c.var.look.language).changedMeanwhile(said)
      return write(c, room, refusedForm(form, { words }), risk, 409)
    }
    await saveRisk(c.var.tx, risk.id, form.value)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'risk:change', risk.id, form.value)
    return onRisk(c, room, risk.number, 'sparat')
  })
  .post(paths.riskReviews, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const risk = await getRisk(c, room, true)
    const form = await readForm(c, reviewForm(c.var.look.language))
    if (!form.ok) return showRisk(c, room, risk, form, 422)
    const { said, why, from } = form.value
    mustBeSayable(said, risk.state)
    // Pressed twice is said once
    const last = (await listReviews(c.var.tx, risk.id)).at(-1)
    const sameDay = last && swedishDay(last.made_at) === swedishDay(c.var.now)
    if (!sameDay || last.said !== said || last.words !== why || last.party_id !== by.party_id) {
      await insertReview(c.var.tx, by, { risk_id: risk.id, said, words: why })
      await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, `risk:${said}`, risk.id, form.value)
    }
    if (from === 'list') return go(c, paths.risks, { partnership: room.slug }, { klart: 'sett' })
    return onRisk(c, room, risk.number, said === 'happened' ? 'hant' : 'sett')
  })
