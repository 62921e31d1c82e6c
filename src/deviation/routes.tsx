import { Hono } from 'hono'
import { addToNextAgenda } from '#meeting/queries.ts'
import { titleFrom } from '#meeting/due-rules.ts'
import { postMail } from '#notice/queries.ts'
import { href, paths } from '#paths'
import { byOf, enterRoom, type Room } from '#partnership/enter.ts'
import { listMandates, type MandateRow } from '#partnership/queries.ts'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { numberIn } from '#platform/numbered.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { writeLog } from '#record/queries.ts'
import { findRisk, type RiskRow } from '#risk/queries.ts'
import { riskTexts } from '#risk/texts.ts'
import { noteForm, stepForm } from './forms.ts'
import {
  countDeviations,
  findDeviation,
  holdDeviation,
  insertConsent,
  insertDeviation,
  insertStep,
  listDeviations,
  listSteps,
  type DeviationRow,
} from './queries.ts'
import { isSerious, isTaken, mayConsent, mustTake, shownChoices, stageOf } from './rules.ts'
import { deviationTexts } from './texts.ts'
import { DeviationPage, Deviations, NoteDeviation } from './views.tsx'

/** Deviations on a page of the list. */
const perPage = 20

/** People who can see to something: those with a live mandate for a party. */
const doersOf = (mandates: readonly MandateRow[]) => {
  const live = mandates.filter(({ live, party_id }) => live && party_id !== null)
  return [...new Map(live.map((mandate) => [mandate.person_id, mandate])).values()]
}

async function getDeviation(c: Ask, room: Room): Promise<DeviationRow> {
  const number = numberIn(c, 'deviation', 'deviation')
  const deviation = await findDeviation(c.var.tx, room.id, number)
  if (!deviation) throw notFound('deviation')
  return deviation
}

async function showDeviation(c: Ask, room: Room, deviation: DeviationRow, form: Form<unknown>, status?: 422) {
  const { tx } = c.var
  const steps = await listSteps(tx, room.id, [deviation.id])
  const doers = doersOf(await listMandates(tx, room.id))
  return show(c, <DeviationPage room={room} deviation={deviation} steps={steps} doers={doers} form={form} />, status)
}

/** The risk with the number that an address or a form names; undefined for none, and for one that is not here. */
async function riskNamed(c: Ask, room: Room, name: string | undefined): Promise<RiskRow | undefined> {
  return name && /^\d{1,9}$/.test(name) ? findRisk(c.var.tx, room.id, Number(name)) : undefined
}

/** A form filled in from a risk that has happened, to be read and changed before it is sent. */
function fromRisk(c: Ask, risk: RiskRow): Form<never> {
  const words = riskTexts(c.var.look.language).deviationWords(risk.words, risk.then_do)
  const title = titleFrom(risk.words, 120)
  return filledForm({ title, words, noticed_on: swedishDay(c.var.now), risk: String(risk.number) })
}

/** Mails people about a deviation, one each, never the one who acts; the mail says nothing of what happened. */
async function tell(
  c: Ask,
  room: Room,
  deviation: DeviationRow,
  notice: { to: readonly string[]; words: 'mailHandOver' | 'mailSettle'; once: string },
) {
  const link = href(paths.deviation, { partnership: room.slug, deviation: String(deviation.number) })
  for (const to of new Set(notice.to.filter((id) => id !== room.me.personId)))
    await postMail(c.var.tx, {
      to,
      link,
      once: `${notice.once}:${to}`,
      say: (language) => {
        const t = deviationTexts(language)
        return { subject: t.mailSubject(deviation.number), body: t[notice.words](room.name) }
      },
    })
}

/** Who must act on a step: every public party's officer when it is handed over, the other parties when it is said to be settled. */
async function tellOfStep(c: Ask, room: Room, deviation: DeviationRow, step: { id: string; kind: string }) {
  if (step.kind !== 'hand_over' && step.kind !== 'settle') return
  const live = (await listMandates(c.var.tx, room.id)).filter((mandate) => mandate.live)
  const publicParties = new Set(room.parties.filter(({ side }) => side === 'public').map(({ id }) => id))
  const handedOver = step.kind === 'hand_over'
  const to = live.filter(({ capacity, party_id }) =>
    handedOver
      ? capacity === 'responsible_officer' && publicParties.has(party_id ?? '')
      : capacity === 'representative' && party_id !== room.me.partyId,
  )
  await tell(c, room, deviation, {
    to: to.map(({ person_id }) => person_id),
    words: handedOver ? 'mailHandOver' : 'mailSettle',
    once: `deviation:${step.id}`,
  })
}

/** Deviations: noted by any party, talked about first, then the steering group, then the responsible officer. */
export const deviationRoutes = new Hono<AppEnv>()
  .get(paths.deviations, async (c) => {
    const room = await enterRoom(c)
    const asked = c.req.query('visa')
    const chosen = shownChoices.find((one) => one === asked) ?? 'open'
    const counts = await countDeviations(c.var.tx, room.id)
    const pages = Math.max(1, Math.ceil(counts[chosen] / perPage))
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('sida')) || 1)))
    const rows = await listDeviations(c.var.tx, room.id, { shown: chosen, from: (page - 1) * perPage, most: perPage })
    const ids = rows.map(({ id }) => id)
    const steps = Map.groupBy(await listSteps(c.var.tx, room.id, ids), ({ deviationId }) => deviationId)
    const shown = rows.map((deviation) => {
      const its = steps.get(deviation.id) ?? []
      return { deviation, stage: stageOf(its), serious: isSerious(deviation, its), latest: its.at(-1)?.madeAt ?? null }
    })
    return show(c, <Deviations room={room} shown={shown} counts={counts} chosen={chosen} page={page} pages={pages} />)
  })
  .get(paths.newDeviation, async (c) => {
    const room = await enterRoom(c, 'act')
    const risk = await riskNamed(c, room, c.req.query('risk'))
    return show(c, <NoteDeviation room={room} form={risk ? fromRisk(c, risk) : blankForm} />)
  })
  .post(paths.deviations, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const form = await readForm(c, noteForm(c.var.look.language, swedishDay(c.var.now)))
    if (!form.ok) return show(c, <NoteDeviation room={room} form={form} />, 422)
    const { gravity, risk, ...noted } = form.value
    const risk_id = (await riskNamed(c, room, risk))?.id ?? null
    const { id, number } = await insertDeviation(c.var.tx, by, { ...noted, serious: gravity === 'serious', risk_id })
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'deviation:note', id, form.value)
    const names = { partnership: room.slug, deviation: String(number) }
    return go(c, paths.deviation, names, { klart: 'antecknad' })
  })
  .get(paths.deviation, async (c) => {
    const room = await enterRoom(c)
    return showDeviation(c, room, await getDeviation(c, room), blankForm)
  })
  .post(paths.deviationSteps, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const deviation = await getDeviation(c, room)
    await holdDeviation(c.var.tx, deviation.id)
    const doers = doersOf(await listMandates(c.var.tx, room.id)).map(({ person_id }) => person_id)
    const form = await readForm(c, stepForm(c.var.look.language, doers))
    if (!form.ok) return showDeviation(c, room, deviation, form, 422)
    const steps = await listSteps(c.var.tx, room.id, [deviation.id])
    const { kind } = form.value
    mustTake(kind, deviation, steps, room.me)
    const names = { partnership: room.slug, deviation: String(deviation.number) }
    const done = () => go(c, paths.deviation, names, { klart: kind })
    const said = { ...form.value, ownerId: form.value.owner_id, dueOn: form.value.due_on }
    if (isTaken(said, steps.at(-1), room.me.personId)) return done()
    const serious = kind === 'weigh' ? !isSerious(deviation, steps) : null
    const { id } = await insertStep(c.var.tx, by, { ...form.value, deviation_id: deviation.id, serious })
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, `deviation:${kind}`, deviation.id, form.value)
    if (kind === 'lift')
      // Swedish: the agenda is one text that all in the room share
      await addToNextAgenda(c.var.tx, room, {
        title: deviation.title,
        words: deviationTexts('sv').agendaWords(deviation.number, form.value.words).slice(0, 2000),
        source: { kind: 'deviation', id },
      })
    await tellOfStep(c, room, deviation, { id, kind })
    return done()
  })
  .post(paths.deviationConsent, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const deviation = await getDeviation(c, room)
    await holdDeviation(c.var.tx, deviation.id)
    const steps = await listSteps(c.var.tx, room.id, [deviation.id])
    const last = steps.at(-1)
    if (last?.kind !== 'settle' || last.consented) throw conflict('deviation')
    if (!mayConsent(steps, room.me)) throw forbidden('deviation')
    await insertConsent(c.var.tx, by, last.id)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'deviation:consent', deviation.id, last.id)
    const names = { partnership: room.slug, deviation: String(deviation.number) }
    return go(c, paths.deviation, names, { klart: 'lost' })
  })
