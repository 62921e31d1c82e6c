import { Hono } from 'hono'
import { answerAccord } from '#accord/answer.ts'
import { isSigned, mustBeOpen } from '#accord/open.ts'
import { accordsOf, findPart } from '#accord/queries.ts'
import { paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { actingParty } from '#partnership/rules.ts'
import { notFound } from '#platform/errors.ts'
import { typedFigure } from '#platform/figure.ts'
import { blankForm, filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { seenMark } from '#platform/seen.ts'
import { writeLog } from '#record/queries.ts'
import { findGoal, insertGoal, listGoals, saveGoal, saveGoalRemoved, type GoalRow } from './queries.ts'
import { goalForm, isSameGoal, mustStand } from './rules.ts'
import { goalTexts } from './texts.ts'
import { GoalEdit, Goals } from './views.tsx'

async function showGoals(
  c: Ask,
  room: Room,
  forms: { form?: Form<unknown>; accordForm?: Form<unknown> } = {},
  status: 200 | 409 | 422 = 200,
) {
  const goals = await listGoals(c.var.tx, room.id)
  const part = await findPart(c.var.tx, room.id, 'goals')
  const accords = await accordsOf(c.var.tx, room.id)
  const signed = await isSigned(c.var.tx, room.id)
  return show(
    c,
    <Goals
      room={room}
      goals={goals}
      part={part}
      accords={accords}
      signed={signed}
      form={forms.form ?? blankForm}
      accordForm={forms.accordForm}
    />,
    status,
  )
}

async function getGoal(c: Ask, room: Room): Promise<GoalRow> {
  const goal = await findGoal(c.var.tx, room.id, c.req.param('goal') ?? '')
  if (!goal) throw notFound('goal')
  return goal
}

const typedGoal = ({ kind, words, measure, target, unit, due_on }: GoalRow, decimal: ',' | '.') =>
  filledForm({ kind, words, measure, unit, target: typedFigure(target, decimal), due_on: String(due_on ?? '') })

const inRoom = (c: Ask, room: Room, klart: string) => go(c, paths.goals, { partnership: room.slug }, { klart })

export const goalRoutes = new Hono<AppEnv>()
  .get(paths.goals, async (c) => showGoals(c, await enterRoom(c)))
  .post(paths.goals, async (c) => {
    const room = await enterRoom(c, 'act')
    const form = await readForm(c, goalForm(c.var.look.language))
    if (!form.ok) return showGoals(c, room, { form }, 422)
    await mustBeOpen(c.var.tx, room.id)
    const { id } = await insertGoal(c.var.tx, {
      ...form.value,
      partnership_id: room.id,
      written_by: actingParty(room.me),
    })
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'goal:add', id, form.value)
    return inRoom(c, room, 'sparat')
  })
  .post(paths.goalsAccord, async (c) => {
    const room = await enterRoom(c, 'act')
    const answered = await answerAccord(c, room, await findPart(c.var.tx, room.id, 'goals'))
    return answered.done
      ? inRoom(c, room, answered.done)
      : showGoals(c, room, { accordForm: answered.form }, answered.status)
  })
  .get(paths.goalEdit, async (c) => {
    const room = await enterRoom(c, 'act')
    const goal = await getGoal(c, room)
    return show(
      c,
      <GoalEdit
        room={room}
        goal={goal}
        signed={await isSigned(c.var.tx, room.id)}
        form={typedGoal(goal, c.var.look.language === 'sv' ? ',' : '.')}
      />,
    )
  })
  .post(paths.goalEdit, async (c) => {
    const room = await enterRoom(c, 'act')
    const goal = await getGoal(c, room)
    const form = await readForm(c, goalForm(c.var.look.language))
    if (!form.ok)
      return show(c, <GoalEdit room={room} goal={goal} signed={await isSigned(c.var.tx, room.id)} form={form} />, 422)
    await mustBeOpen(c.var.tx, room.id)
    mustStand(goal)
    // Two wrote at once: the second is shown what the first wrote, and loses nothing
    if (form.typed.seen !== seenMark(goal)) {
      const words = goalTexts(c.var.look.language).changedMeanwhile(goal.words)
      return show(
        c,
        <GoalEdit
          room={room}
          goal={goal}
          signed={await isSigned(c.var.tx, room.id)}
          form={refusedForm(form, { words })}
        />,
        409,
      )
    }
    if (isSameGoal(goal, form.value)) return inRoom(c, room, 'samma')
    await saveGoal(c.var.tx, goal.id, form.value)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'goal:change', goal.id, form.value)
    return inRoom(c, room, 'sparat')
  })
  .post(paths.goalRemoval, async (c) => {
    const room = await enterRoom(c, 'act')
    const goal = await getGoal(c, room)
    await mustBeOpen(c.var.tx, room.id)
    const removed = goal.removed_at === null
    await saveGoalRemoved(c.var.tx, goal.id, removed)
    await writeLog(
      c.var.tx,
      { kind: 'partnership', owner: room.id },
      removed ? 'goal:remove' : 'goal:take_back',
      goal.id,
    )
    return inRoom(c, room, removed ? 'borttaget' : 'tillbaka')
  })
