import { Hono } from 'hono'
import { z } from 'zod'
import { postMail } from '#notice/queries.ts'
import { byOf, enterRoom, type Room } from '#partnership/enter.ts'
import { href, paths } from '#paths'
import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { writeLog } from '#record/queries.ts'
import { offerForm, proposalForm } from './joining-forms.ts'
import {
  answerOffer,
  findEarlierBoard,
  findEarlierPeriod,
  findOffer,
  listAskable,
  listAwaiting,
  listBoards,
  listJoinings,
  type Offer,
} from './joining-queries.ts'
import { mustBeAnswered } from './joining-rules.ts'
import { joiningTexts } from './joining-texts.ts'
import { JoiningPage, OfferPage } from './joining-view.tsx'
import { insertStep, listSteps, readSituation } from './queries.ts'
import { canAskIn, isOpen } from './rules.ts'
import { tellOthers } from './tell.ts'

async function showJoining(c: Ask, room: Room, form: Form<unknown>, status?: 422) {
  const { tx } = c.var
  const proposed = (await listSteps(tx, room.id)).filter((step) => step.kind === 'join' && isOpen(step))
  const state = {
    joinings: await listJoinings(tx, room.id),
    proposed: proposed.map(({ organisation }) => organisation ?? ''),
    organisations: await listAskable(tx, room.id),
    open: canAskIn(await readSituation(tx, room.id)),
  }
  return show(c, <JoiningPage room={room} {...state} form={form} />, status)
}

async function propose(c: Ask) {
  const room = await enterRoom(c, 'act')
  const by = byOf(room)
  const askable = (await listAskable(c.var.tx, room.id)).map(({ id }) => id)
  const form = await readForm(c, proposalForm(c.var.look.language, askable))
  if (!form.ok) return showJoining(c, room, form, 422)
  if (!canAskIn(await readSituation(c.var.tx, room.id))) throw conflict('joint_step')
  const { organisation, words } = form.value
  const { id } = await insertStep(c.var.tx, by, { kind: 'join', words, organisation_id: organisation })
  await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'renewal:propose_join', id, form.value)
  await tellOthers(c, room, 'step', id)
  return go(c, paths.onward, { partnership: room.slug }, { klart: 'foreslaget' })
}

/** The offer in the address, with the boards to choose among. @throws Refusal 404 for all but those of the organisation */
async function openOffer(
  c: Ask,
): Promise<{ step: string; offer: Offer; earlier: string | null; boards: { id: string; name: string }[] }> {
  const step = c.req.param('step') ?? ''
  const known = z.uuid().safeParse(step).success && c.var.personId !== null
  const offer = known ? await findOffer(c.var.tx, step) : undefined
  if (!offer) throw notFound('joining')
  const earlier = offer.waits ? await findEarlierPeriod(c.var.tx, step) : null
  return { step, offer, earlier, boards: await listBoards(c.var.tx, offer.organisation_id) }
}

async function answer(c: Ask) {
  const opened = await openOffer(c)
  const { step, offer, boards } = opened
  if (!offer.waits) throw conflict('joining')
  const form = await readForm(
    c,
    offerForm(
      c.var.look.language,
      boards.map(({ id }) => id),
    ),
  )
  if (!form.ok) return show(c, <OfferPage {...opened} form={form} />, 422)
  const outcome = mustBeAnswered(await answerOffer(c.var.tx, step, form.value))
  // The chain goes by the partnership's id, which the organisation sees from the moment it is in
  await writeLog(
    c.var.tx,
    { kind: 'partnership', owner: offer.partnership_id },
    outcome === 'joined' ? 'renewal:join' : 'renewal:decline_to_join',
    step,
    form.value,
  )
  for (const to of await listAwaiting(c.var.tx, step))
    await postMail(c.var.tx, {
      to,
      say: (language) => {
        const t = joiningTexts(language)
        return { subject: t.mailAnsweredSubject, body: t.mailAnsweredBody(offer.name) }
      },
      link: href(paths.joining, { partnership: offer.slug }),
      once: `joining:answered:${step}:${to}`,
    })
  if (outcome === 'joined') return go(c, paths.overview, { partnership: offer.slug }, { klart: 'med' })
  return go(c, paths.joiningOffer, { step }, { klart: 'svarat' })
}

/** A party comes in after the start: proposed by one, stood behind by all, and answered by the organisation itself. */
export const joiningPartyRoutes = new Hono<AppEnv>()
  .get(paths.joining, async (c) => showJoining(c, await enterRoom(c), blankForm))
  .post(paths.joining, propose)
  .get(paths.joiningOffer, async (c) => {
    const opened = await openOffer(c)
    // A party that comes back most often does so by the same board
    const board = opened.earlier ? await findEarlierBoard(c.var.tx, opened.step) : null
    return show(c, <OfferPage {...opened} form={board ? filledForm({ board }) : blankForm} />)
  })
  .post(paths.joiningOffer, answer)
