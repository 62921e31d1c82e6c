import { Hono } from 'hono'
import { z } from 'zod'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { actingParty, type Deed } from '#partnership/rules.ts'
import { paths } from '#paths'
import { notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, refusedForm } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { numberIn } from '#platform/numbered.ts'
import { writeLog } from '#record/queries.ts'
import { setForm, typedSet } from './forms.ts'
import { findOwnSet, insertOwnSet, saveOwnSet, standBehind, stepBack, withdrawOwnSet } from './queries.ts'
import { mayStandBehind, mayStepBack, mayWithdraw, must, numberPoints, type OwnSet } from './rules.ts'
import { tellOthers } from './tell.ts'
import { setTexts } from './texts.ts'
import { SetPage, WriteSet } from './views.tsx'

const logged = (c: Ask, room: Room, act: `question_set:${string}`, id: string, content: unknown = '') =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, id, content)
const namesOf = (room: Room, { number }: { number: number }) => ({ partnership: room.slug, set: String(number) })

/** The set in the address. @throws Refusal 404 when it is not of this partnership, or was put away */
async function open(c: Ask, deed: Deed = 'read'): Promise<{ room: Room; set: OwnSet }> {
  const room = await enterRoom(c, deed)
  const number = numberIn(c, 'set', 'question_set')
  const set = await findOwnSet(c.var.tx, room.id, number, c.req.method === 'POST')
  if (!set) throw notFound('question_set')
  return { room, set }
}

/** The party stands behind the wording it has just written, and the others are asked. */
async function offer(c: Ask, room: Room, set: { id: string; number: number; revision: number }) {
  const by = { partnership_id: room.id, party_id: actingParty(room.me), person_id: room.me.personId }
  await standBehind(c.var.tx, { set_id: set.id, revision: set.revision, ...by })
  await tellOthers(c, room, set)
  return go(c, paths.questionSet, namesOf(room, set), { klart: 'sparat' })
}

async function make(c: Ask) {
  const room = await enterRoom(c, 'act')
  const party_id = actingParty(room.me)
  const form = await readForm(c, setForm(c.var.look.language))
  if (!form.ok) return show(c, <WriteSet room={room} form={form} set={null} />, 422)
  const { title, intro } = form.value
  const by = { partnership_id: room.id, person_id: room.me.personId, party_id }
  const set = await insertOwnSet(c.var.tx, by, { title, intro, ...numberPoints(form.value.points, [], 0) })
  await logged(c, room, 'question_set:write', set.id, form.value)
  return offer(c, room, set)
}

async function change(c: Ask) {
  const { room, set } = await open(c, 'act')
  const form = await readForm(c, setForm(c.var.look.language))
  if (!form.ok) return show(c, <WriteSet room={room} form={form} set={set} />, 422)
  const { title, intro, revision, points } = form.value
  if (revision !== set.revision) {
    const again = refusedForm(form, { title: setTexts(c.var.look.language).changedMeanwhile })
    return show(c, <WriteSet room={room} form={again} set={set} meanwhile />, 409)
  }
  const saved = await saveOwnSet(c.var.tx, set.id, { title, intro, ...numberPoints(points, set.points, set.lastPoint) })
  // The same words once more are no change, and ask nobody anew
  if (saved.revision === set.revision) return go(c, paths.questionSet, namesOf(room, set))
  await logged(c, room, 'question_set:rewrite', set.id, form.value)
  return offer(c, room, { ...set, revision: saved.revision })
}

async function answer(c: Ask) {
  const { room, set } = await open(c, 'act')
  const partyId = actingParty(room.me)
  const form = await readForm(c, z.object({ revision: z.string(), answer: z.enum(['behind', 'back']).catch('behind') }))
  // What has been changed since the page was shown is read again first
  must(form.ok && form.value.revision === String(set.revision))
  const yes = form.ok && form.value.answer === 'behind'
  must(yes ? mayStandBehind(set, room.me) : mayStepBack(set, room.me))
  if (yes) {
    const by = { partnership_id: room.id, party_id: partyId, person_id: room.me.personId }
    await standBehind(c.var.tx, { set_id: set.id, revision: set.revision, ...by })
  } else await stepBack(c.var.tx, set, partyId)
  await logged(c, room, yes ? 'question_set:stand_behind' : 'question_set:step_back', set.id, {
    revision: set.revision,
  })
  return go(c, paths.questionSet, namesOf(room, set), { klart: yes ? 'bakom' : 'inte-bakom' })
}

/** A partnership's own questions for its joint assessment: written by any party, asked when all stand behind them. */
export const questionSetRoutes = new Hono<AppEnv>()
  .get(paths.newQuestionSet, async (c) => {
    const room = await enterRoom(c, 'act')
    return show(c, <WriteSet room={room} form={blankForm} set={null} />)
  })
  .post(paths.questionSets, make)
  .get(paths.questionSet, async (c) => show(c, <SetPage {...await open(c)} />))
  .get(paths.questionSetEdit, async (c) => {
    const { room, set } = await open(c, 'act')
    return show(c, <WriteSet room={room} form={filledForm(typedSet(set))} set={set} />)
  })
  .post(paths.questionSetEdit, change)
  .post(paths.questionSetAnswer, answer)
  .post(paths.questionSetWithdrawal, async (c) => {
    const { room, set } = await open(c, 'act')
    must(mayWithdraw(set, room.me, room.parties))
    await withdrawOwnSet(c.var.tx, set.id)
    await logged(c, room, 'question_set:withdraw', set.id)
    return go(c, paths.assessment, { partnership: room.slug }, { klart: 'undanlagda' })
  })
