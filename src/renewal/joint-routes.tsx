import { Hono } from 'hono'
import { paths } from '#paths'
import { byOf, enterRoom, type Room } from '#partnership/enter.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, readForm } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { writeLog } from '#record/queries.ts'
import { answerForm, stepForm } from './forms.ts'
import { NewStep } from './joint-view.tsx'
import { readOnward } from './load.ts'
import {
  holdStep,
  insertStep,
  listSteps,
  readSituation,
  saveAnswer,
  withdrawStep,
  type JointStepRow,
} from './queries.ts'
import { isOpen, mustAnswer, mustBeProposable, mustTakeBack, stepKinds, stillFits } from './rules.ts'
import { tellAsked, tellOthers } from './tell.ts'
import { OnwardPage } from './views.tsx'

/** The step in the address, held so that two answers come one after the other. @throws Refusal 404 `joint_step.not_found` */
async function getStep(c: Ask, room: Room): Promise<JointStepRow> {
  const named = c.req.param('step') ?? ''
  const found = (await listSteps(c.var.tx, room.id)).find(({ id }) => id === named)
  if (!found) throw notFound('joint_step')
  await holdStep(c.var.tx, found.id)
  return (await listSteps(c.var.tx, room.id)).find(({ id }) => id === found.id)!
}

/** Steps that take effect when every party stands behind them. */
export const jointRoutes = new Hono<AppEnv>()
  .get(paths.newJointStep, async (c) => {
    const room = await enterRoom(c, 'act')
    const kind = stepKinds.find((one) => one === c.req.param('kind'))
    if (!kind) throw notFound('joint_step')
    const now = await readSituation(c.var.tx, room.id)
    mustBeProposable(kind, now, (await listSteps(c.var.tx, room.id)).filter(isOpen))
    return show(c, <NewStep room={room} kind={kind} form={blankForm} />)
  })
  .post(paths.jointSteps, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const now = await readSituation(c.var.tx, room.id)
    const form = await readForm(c, stepForm(c.var.look.language, now))
    if (!form.ok) {
      const kind = stepKinds.find((one) => one === form.typed.kind)
      if (!kind) throw notFound('joint_step')
      return show(c, <NewStep room={room} kind={kind} form={form} />, 422)
    }
    mustBeProposable(form.value.kind, now, (await listSteps(c.var.tx, room.id)).filter(isOpen))
    const { id } = await insertStep(c.var.tx, by, form.value)
    await writeLog(
      c.var.tx,
      { kind: 'partnership', owner: room.id },
      `renewal:propose_${form.value.kind}`,
      id,
      form.value,
    )
    await tellOthers(c, room, 'step', id)
    return go(c, paths.onward, { partnership: room.slug }, { klart: 'foreslaget' })
  })
  .post(paths.jointStepAnswer, async (c) => {
    const room = await enterRoom(c, 'act')
    const by = byOf(room)
    const step = await getStep(c, room)
    mustAnswer(step, room.me)
    if (!stillFits(step.kind, await readSituation(c.var.tx, room.id))) throw conflict('joint_step')
    const form = await readForm(c, answerForm(c.var.look.language))
    if (!form.ok)
      return show(c, <OnwardPage room={room} state={await readOnward(c, room)} form={form} of={step.id} />, 422)
    await saveAnswer(c.var.tx, by, step.id, form.value)
    if (step.kind === 'join') await tellAsked(c, room, step.id)
    const act = form.value.answer === 'stands' ? 'renewal:stand_behind' : 'renewal:see_otherwise'
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, step.id, form.value)
    return go(c, paths.onward, { partnership: room.slug }, { klart: 'svarat' })
  })
  .post(paths.jointStepWithdrawal, async (c) => {
    const room = await enterRoom(c, 'act')
    const step = await getStep(c, room)
    mustTakeBack({ partyId: step.partyId, over: !isOpen(step) }, room.me)
    await withdrawStep(c.var.tx, step.id)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'renewal:take_back_step', step.id)
    return go(c, paths.onward, { partnership: room.slug }, { klart: 'ater' })
  })
