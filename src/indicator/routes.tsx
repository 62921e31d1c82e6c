import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { listGoals } from '#goal/queries.ts'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { typedFigure } from '#platform/figure.ts'
import { filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { seenMark } from '#platform/seen.ts'
import { goalFollowUpRoutes } from './goal-routes.tsx'
import { fileRoutes } from './file-routes.tsx'
import { IndicatorForm } from './indicator-form.tsx'
import { CorrectMeasurement, OneIndicator } from './indicator-view.tsx'
import { logged, today } from './logging.ts'
import {
  findIndicator,
  insertIndicator,
  insertMeasurement,
  latestJudgements,
  listIndicators,
  listMeasurements,
  listMilestones,
  listOwners,
  saveIndicator,
  saveIndicatorEnded,
  type IndicatorRow,
  type MeasurementRow,
} from './queries.ts'
import { indicatorForm, measurementForm } from './rules.ts'
import { indicatorTexts } from './texts.ts'
import { FollowUp } from './views.tsx'
import { valueText } from './wording.ts'

const standingGoals = async (c: Ask, room: Room) =>
  (await listGoals(c.var.tx, room.id)).filter((goal) => !goal.removed_at)

async function showFollowUp(c: Ask) {
  const room = await enterRoom(c)
  const { tx } = c.var
  const [goals, judgements, indicators, milestones, owners] = await Promise.all([
    standingGoals(c, room),
    latestJudgements(tx, room.id),
    listIndicators(tx, room.id),
    listMilestones(tx, room.id),
    listOwners(tx, room.id),
  ])
  const props = { room, goals, judgements, indicators, milestones, owners, today: today(c) }
  return show(c, <FollowUp {...props} />)
}

const readIndicator = async (c: Ask, room: Room) => {
  const goals = await standingGoals(c, room)
  const form = await readForm(
    c,
    indicatorForm(
      c.var.look.language,
      goals.map(({ id }) => id),
      room.parties.map(({ id }) => id),
    ),
  )
  return { goals, form }
}

async function addIndicator(c: Ask) {
  const room = await enterRoom(c, 'act')
  const { goals, form } = await readIndicator(c, room)
  if (!form.ok) return show(c, <IndicatorForm room={room} goals={goals} form={form} />, 422)
  const { id } = await insertIndicator(c.var.tx, room, form.value)
  await logged(c, room, 'indicator:add', id, form.value)
  return toIndicator(c, room, id)
}
const toIndicator = (c: Ask, room: Room, indicator: string) =>
  go(c, paths.indicator, { partnership: room.slug, indicator }, { klart: 'sparat' })

/** The indicator in the address. @throws Refusal 404 `indicator.not_found` */
async function getIndicator(c: Ask, room: Room): Promise<IndicatorRow> {
  const indicator = await findIndicator(c.var.tx, room.id, c.req.param('indicator') ?? '')
  if (!indicator) throw notFound('indicator')
  return indicator
}

const decimalOf = (c: Ask) => (c.var.look.language === 'sv' ? ',' : '.')
const typedIndicator = (c: Ask, row: IndicatorRow) =>
  filledForm({
    kind: row.kind,
    name: row.name,
    unit: row.unit,
    source: row.source,
    every: row.every,
    measured_by: row.measured_by,
    seen: seenMark(row),
    goal_id: row.goal_id ?? '',
    start_words: row.start_words,
    target_words: row.target_words,
    start_figure: typedFigure(row.start_figure, decimalOf(c)),
    target: typedFigure(row.target, decimalOf(c)),
    start_on: String(row.start_on ?? ''),
    first_due_on: String(row.first_due_on),
  })

async function changeIndicator(c: Ask) {
  const room = await enterRoom(c, 'act')
  const indicator = await getIndicator(c, room)
  const { goals, form } = await readIndicator(c, room)
  const again = (refused: Form<unknown>, status: 409 | 422) =>
    show(c, <IndicatorForm room={room} goals={goals} form={refused} indicator={indicator} />, status)
  if (!form.ok) return again(form, 422)
  // Two wrote at once: the second is shown what the first wrote, and loses nothing
  if (form.typed['seen'] !== seenMark(indicator)) {
    const typed = { ...form.typed, seen: seenMark(indicator) }
    const name = indicatorTexts(c.var.look.language).changedMeanwhile(indicator.name)
    return again(refusedForm({ ...form, typed }, { name }), 409)
  }
  if (form.value.kind !== indicator.kind) throw conflict('indicator')
  await saveIndicator(c.var.tx, indicator.id, form.value)
  await logged(c, room, 'indicator:change', indicator.id, form.value)
  return toIndicator(c, room, indicator.id)
}

async function endIndicator(c: Ask) {
  const room = await enterRoom(c, 'act')
  const indicator = await getIndicator(c, room)
  const form = await readForm(c, z.object({ ended: z.enum(['yes', 'no']).catch('yes') }))
  const ended = !form.ok || form.value.ended === 'yes'
  if (await saveIndicatorEnded(c.var.tx, indicator.id, ended))
    await logged(c, room, ended ? 'indicator:end' : 'indicator:resume', indicator.id, '')
  return toIndicator(c, room, indicator.id)
}

async function showIndicator(
  c: Ask,
  room: Room,
  indicator: IndicatorRow,
  form?: Form<unknown>,
  status: 200 | 409 | 422 = 200,
) {
  const [measurements, goals] = await Promise.all([
    listMeasurements(c.var.tx, room.id, indicator.id),
    listGoals(c.var.tx, room.id),
  ])
  const goal = goals.find(({ id }) => id === indicator.goal_id)
  const given = form ?? filledForm({ measured_on: today(c) })
  return show(
    c,
    <OneIndicator
      room={room}
      indicator={indicator}
      goal={goal}
      measurements={measurements}
      today={today(c)}
      form={given}
    />,
    status,
  )
}

async function measure(c: Ask) {
  const room = await enterRoom(c, 'act')
  const indicator = await getIndicator(c, room)
  if (indicator.ended_at) throw conflict('indicator')
  const { language } = c.var.look
  const form = await readForm(c, measurementForm(language, indicator.kind, today(c)))
  if (!form.ok) return showIndicator(c, room, indicator, form, 422)
  const id = await insertMeasurement(c.var.tx, room, indicator.id, form.value)
  if (!id) {
    const refused = refusedForm(form, { measured_on: indicatorTexts(language).dayTaken })
    return showIndicator(c, room, indicator, refused, 409)
  }
  await logged(c, room, 'indicator:measure', id, form.value)
  return toIndicator(c, room, indicator.id)
}

async function getMeasurement(c: Ask, room: Room, indicator: IndicatorRow) {
  const all = await listMeasurements(c.var.tx, room.id, indicator.id)
  const measurement = all.find(({ id }) => id === c.req.param('measurement'))
  if (!measurement) throw notFound('measurement')
  return { measurement, all }
}

/** What a value has become: the row that no later row has put right. */
function newestOf(first: MeasurementRow, all: readonly MeasurementRow[]): MeasurementRow {
  const next = all.find(({ corrects }) => corrects === first.id)
  return next ? newestOf(next, all) : first
}

const typedMeasurement = (c: Ask, indicator: IndicatorRow, { figure, words, source, measured_on }: MeasurementRow) =>
  filledForm({
    value: indicator.kind === 'yes_no' ? (figure === 1 ? 'ja' : 'nej') : typedFigure(figure, decimalOf(c)),
    words,
    source,
    measured_on: String(measured_on),
  })

async function correct(c: Ask) {
  const room = await enterRoom(c, 'act')
  const indicator = await getIndicator(c, room)
  const { measurement, all } = await getMeasurement(c, room, indicator)
  const { language } = c.var.look
  const t = indicatorTexts(language)
  const form = await readForm(c, measurementForm(language, indicator.kind, today(c), true))
  const newest = newestOf(measurement, all)
  const again = (refused: Form<unknown>, status: 409 | 422) =>
    show(c, <CorrectMeasurement room={room} indicator={indicator} measurement={newest} form={refused} />, status)
  // Two corrected at once: the second is shown what the first wrote, and loses nothing
  if (newest.id !== measurement.id)
    return again(refusedForm(form, { value: t.correctedMeanwhile(valueText(indicator, newest, language)) }), 409)
  if (!form.ok) return again(form, 422)
  const id = await insertMeasurement(c.var.tx, room, indicator.id, form.value, measurement.id)
  if (!id) throw conflict('indicator')
  await logged(c, room, 'indicator:correct', id, form.value)
  return toIndicator(c, room, indicator.id)
}

export const indicatorRoutes = new Hono<AppEnv>()
  .route('/', fileRoutes)
  .route('/', goalFollowUpRoutes)
  .get(paths.followUp, showFollowUp)
  .get(paths.newIndicator, async (c) => {
    const room = await enterRoom(c, 'act')
    const form = filledForm({ goal_id: c.req.query('mal') ?? '', measured_by: room.me.partyId ?? '', kind: 'number' })
    return show(c, <IndicatorForm room={room} goals={await standingGoals(c, room)} form={form} />)
  })
  .post(paths.newIndicator, addIndicator)
  .get(paths.indicator, async (c) => {
    const room = await enterRoom(c)
    return showIndicator(c, room, await getIndicator(c, room))
  })
  .get(paths.indicatorEdit, async (c) => {
    const room = await enterRoom(c, 'act')
    const indicator = await getIndicator(c, room)
    const form = typedIndicator(c, indicator)
    return show(c, <IndicatorForm room={room} goals={await standingGoals(c, room)} form={form} indicator={indicator} />)
  })
  .post(paths.indicatorEdit, changeIndicator)
  .post(paths.indicatorEnd, endIndicator)
  .post(paths.measurements, measure)
  .get(paths.measurementCorrection, async (c) => {
    const room = await enterRoom(c, 'act')
    const indicator = await getIndicator(c, room)
    const { measurement } = await getMeasurement(c, room, indicator)
    const form = typedMeasurement(c, indicator, measurement)
    return show(c, <CorrectMeasurement room={room} indicator={indicator} measurement={measurement} form={form} />)
  })
  .post(paths.measurementCorrection, correct)
