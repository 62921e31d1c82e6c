import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { findGoal, listGoals, type GoalRow } from '#goal/queries.ts'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { notFound } from '#platform/errors.ts'
import { readForm, refusedForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { fileAnswer, getStoredFile, insertStoredFile, readAddedFile } from '#platform/stored-file.ts'
import { OneGoal, type GoalForms } from './goal-view.tsx'
import { logged, today } from './logging.ts'
import {
  insertJudgement,
  insertLearning,
  insertMilestone,
  listIndicators,
  listJudgements,
  listLearning,
  listMilestones,
  listOwners,
  saveMilestone,
  saveOwner,
} from './queries.ts'
import { judgementForm, learningForm, milestoneForm } from './rules.ts'
import { indicatorTexts } from './texts.ts'

/** The goal in the address, which stands in the agreement. @throws Refusal 404 */
async function getGoal(c: Ask, room: Room): Promise<GoalRow> {
  const goal = (await listGoals(c.var.tx, room.id)).find(({ id }) => id === c.req.param('goal'))
  if (!goal) throw notFound('goal')
  return goal
}

async function showGoal(c: Ask, room: Room, goal: GoalRow, forms: GoalForms = {}, status: 200 | 422 = 200) {
  const { tx } = c.var
  const [judgements, milestones, learning, indicators, owners] = await Promise.all([
    listJudgements(tx, room.id, goal.id),
    listMilestones(tx, room.id),
    listLearning(tx, room.id, goal.id),
    listIndicators(tx, room.id),
    listOwners(tx, room.id),
  ])
  const day = today(c)
  return show(
    c,
    <OneGoal
      room={room}
      goal={goal}
      judgements={judgements}
      milestones={milestones.filter((one) => one.goal_id === goal.id)}
      learning={learning}
      indicators={indicators.filter((one) => one.goal_id === goal.id)}
      owners={owners.filter((one) => one.goal_id === goal.id).map(({ party_id }) => party_id)}
      today={day}
      forms={forms}
    />,
    status,
  )
}

const back = (c: Ask, room: Room, goal: string) =>
  go(c, paths.followUpGoal, { partnership: room.slug, goal }, { klart: 'sparat' })

async function judge(c: Ask) {
  const room = await enterRoom(c, 'act')
  const goal = await getGoal(c, room)
  const { language } = c.var.look
  const form = await readForm(c, judgementForm(language, today(c)))
  if (!form.ok) return showGoal(c, room, goal, { judgement: form }, 422)
  const { file, judgement } = form.value
  let fileId: string | null = null
  if (file && file.size > 0) {
    const added = await readAddedFile(file)
    if (typeof added === 'string') {
      const judgement_ = refusedForm(form, { file: indicatorTexts(language).evidenceWrong })
      return showGoal(c, room, goal, { judgement: judgement_ }, 422)
    }
    const owner = { owner_id: room.id, person_id: room.me.personId, party_id: room.me.partyId! }
    fileId = await insertStoredFile(c.var.tx, added, owner)
  }
  const { id } = await insertJudgement(c.var.tx, room, goal.id, judgement, fileId)
  await logged(c, room, 'indicator:judge', id, judgement)
  return back(c, room, goal.id)
}

async function lookAfter(c: Ask) {
  const room = await enterRoom(c, 'act')
  const goal = await findGoal(c.var.tx, room.id, c.req.param('goal') ?? '')
  if (!goal) throw notFound('goal')
  const form = await readForm(c, z.object({ looks: z.enum(['yes', 'no']).catch('yes') }))
  const looks = !form.ok || form.value.looks === 'yes'
  const owners = await listOwners(c.var.tx, room.id)
  const does = owners.some((one) => one.goal_id === goal.id && one.party_id === room.me.partyId)
  // Asked for what is so already: nothing to do
  if (looks !== does) {
    await saveOwner(c.var.tx, room, goal.id, looks)
    await logged(c, room, looks ? 'indicator:look_after' : 'indicator:look_after_no_more', goal.id, '')
  }
  return back(c, room, goal.id)
}

async function addMilestone(c: Ask) {
  const room = await enterRoom(c, 'act')
  const goal = await getGoal(c, room)
  const form = await readForm(c, milestoneForm(c.var.look.language))
  if (!form.ok) return showGoal(c, room, goal, { milestone: form }, 422)
  const { id } = await insertMilestone(c.var.tx, room, goal.id, form.value)
  await logged(c, room, 'indicator:add_milestone', id, form.value)
  return back(c, room, goal.id)
}

async function reachMilestone(c: Ask) {
  const room = await enterRoom(c, 'act')
  const goal = await findGoal(c.var.tx, room.id, c.req.param('goal') ?? '')
  const milestone = (await listMilestones(c.var.tx, room.id)).find(({ id }) => id === c.req.param('milestone'))
  if (!goal || !milestone || milestone.goal_id !== goal.id) throw notFound('goal')
  const form = await readForm(c, z.object({ reached: z.enum(['yes', 'no']).catch('yes') }))
  const reached = !form.ok || form.value.reached === 'yes'
  if (reached !== (milestone.reached_on !== null)) {
    await saveMilestone(c.var.tx, milestone.id, reached)
    await logged(c, room, reached ? 'indicator:reach_milestone' : 'indicator:unreach_milestone', milestone.id, '')
  }
  return back(c, room, goal.id)
}

async function learn(c: Ask) {
  const room = await enterRoom(c, 'act')
  const goal = await getGoal(c, room)
  const form = await readForm(c, learningForm(c.var.look.language, today(c)))
  if (!form.ok) return showGoal(c, room, goal, { learning: form }, 422)
  const { id } = await insertLearning(c.var.tx, room, goal.id, form.value)
  await logged(c, room, 'indicator:learn', id, form.value)
  return back(c, room, goal.id)
}

/** A goal followed while the agreement runs. */
export const goalFollowUpRoutes = new Hono<AppEnv>()
  .get(paths.followUpGoal, async (c) => {
    const room = await enterRoom(c)
    const goal = await getGoal(c, room)
    return showGoal(c, room, goal)
  })
  .post(paths.goalJudgements, judge)
  .post(paths.goalOwner, lookAfter)
  .post(paths.goalMilestones, addMilestone)
  .post(paths.goalMilestone, reachMilestone)
  .post(paths.goalLearning, learn)
  .get(paths.judgementFile, async (c) => {
    const room = await enterRoom(c)
    const goal = await getGoal(c, room)
    const said = (await listJudgements(c.var.tx, room.id, goal.id)).find(({ id }) => id === c.req.param('judgement'))
    if (!said?.file_id) throw notFound('file')
    const { name, media_type, bytes } = await getStoredFile(c.var.tx, said.file_id)
    return fileAnswer(c, { name, mediaType: media_type, bytes })
  })
