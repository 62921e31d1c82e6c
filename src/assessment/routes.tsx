import { Hono } from 'hono'
import { z } from 'zod'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { actingParty } from '#partnership/rules.ts'
import { paths } from '#paths'
import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, refusedForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { findProfile, listProfiles, listQuestionSets } from '#profile/queries.ts'
import type { Profile } from '#profile/rules.ts'
import { listOwnSets } from '#question-set/queries.ts'
import { setIdOf, stands } from '#question-set/rules.ts'
import { writeLog } from '#record/queries.ts'
import { abandonRound, agreeToOpen, handIn, holdSheet, insertEntries, listSaved, takeBack } from './answer-queries.ts'
import { addToNextAgenda } from '#meeting/queries.ts'
import { Answer } from './answer-page.tsx'
import { answerTexts } from './answer-texts.ts'
import { Check } from './check-page.tsx'
import { enterRound, enterSheet, type InRound, type OwnSheet } from './enter.ts'
import { readRounds } from './load.ts'
import { askableOf, offeredSets, type OfferedSet } from './offered-sets.ts'
import { OpenedRoundPage } from './opened-page.tsx'
import { agendaSource, insertRound, livesByAgreement, pointsOnAgenda } from './queries.ts'
import { freeze, type AskableSet } from './questions.ts'
import { overlayTexts } from './overlay-texts.ts'
import { isLive, mayAbandon, mayAnswer } from './round-rules.ts'
import { toTalkAbout } from './rules.ts'
import { RoundUnderWay } from './round-page.tsx'
import { Rounds } from './rounds-page.tsx'
import { answerForm, entriesOf, merge, standing, typedFrom, type Merge } from './sheet-rules.ts'
import { tell } from './tell.ts'
import { assessmentTexts } from './texts.ts'

const generalProfile = (): Profile => listProfiles().find(({ kind }) => kind === 'general') ?? listProfiles()[0]!

/** The sets of all public parties' profiles, and those for everyone. */
const offeredIn = (room: Room, active = false): OfferedSet[] => {
  const profiles = room.parties.flatMap(({ side, profile }) => {
    const found = side === 'public' && profile ? findProfile(profile) : undefined
    return found ? [found] : []
  })
  return offeredSets(profiles, generalProfile(), listQuestionSets(), active)
}

/**
 * The set with this id among those that may be asked here.
 * @throws Refusal 409 `question_set.conflict` for an own set that not all parties stand behind any more
 */
async function findAskable(c: Ask, room: Room, id: string): Promise<AskableSet | undefined> {
  const offered = offeredIn(room).find((one) => one.set.id === id)
  if (offered) return offered.set
  const own = (await listOwnSets(c.var.tx, room.id)).find((one) => setIdOf(one) === id)
  if (own && !stands(own, room.parties)) throw conflict('question_set')
  return own && askableOf(own)
}

const log = (c: Ask, room: Room, act: `assessment:${string}`, roundId: string, content?: unknown) =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, roundId, content)

const toRound = (c: Ask, { room, at }: InRound, done: string) =>
  go(c, paths.assessmentRound, { partnership: room.slug, round: at.round.id }, { klart: done })

/** After a last hand-in or a last yes: everybody is told, once. */
async function tellOpened(c: Ask, { room, at }: InRound) {
  await log(c, room, 'assessment:open', at.round.id)
  await tell(c, room, 'opened', at.round.id)
}

/** Writes what only this writer changed; who writes and when is in the party's own chain, not in everyone's. */
async function save(c: Ask, { room, at, partyId }: OwnSheet, { writes }: Merge) {
  if (writes.length === 0) return
  const by = { round_id: at.round.id, partnership_id: room.id, party_id: partyId, person_id: room.me.personId }
  const entries = writes.flatMap(({ key, entry }) => {
    const point = at.points.find((one) => one.key === key)
    return point ? [{ pointId: point.id, entry }] : []
  })
  await insertEntries(c.var.tx, by, entries)
  await writeLog(c.var.tx, { kind: 'own_room', owner: partyId }, 'assessment:save_draft', at.round.id, entries)
}

export const assessmentRoutes = new Hono<AppEnv>()
  .get(paths.assessment, async (c) => {
    const room = await enterRoom(c)
    const rounds = await readRounds(c.var.tx, room)
    const offered = offeredIn(room, await livesByAgreement(c.var.tx, room.id))
    return show(c, <Rounds room={room} rounds={rounds} offered={offered} own={await listOwnSets(c.var.tx, room.id)} />)
  })
  .post(paths.assessmentRounds, async (c) => {
    const room = await enterRoom(c, 'act')
    const party_id = actingParty(room.me)
    const form = await readForm(c, z.object({ set: z.string() }))
    const set = form.ok ? await findAskable(c, room, form.value.set) : undefined
    if (!set) throw notFound('question_set')
    const rounds = await readRounds(c.var.tx, room)
    if (rounds.some(({ round }) => round.questions.setId === set.id && isLive(round)))
      throw conflict('assessment_round')
    const round = {
      partnership_id: room.id,
      set_id: set.id,
      content: freeze(set),
      person_id: room.me.personId,
      party_id,
    }
    const { id } = await insertRound(c.var.tx, round)
    await log(c, room, 'assessment:begin_round', id, round.content)
    await tell(c, room, 'begun', id)
    return go(c, paths.assessmentRound, { partnership: room.slug, round: id }, { klart: 'borjad' })
  })
  .get(paths.assessmentRound, async (c) => {
    const { room, at, others } = await enterRound(c)
    const saved = room.me.partyId ? await listSaved(c.var.tx, at.round.id, room.me.partyId) : []
    const { opening } = at.round
    if (!opening || !at.laid) return show(c, <RoundUnderWay {...{ room, at, saved }} form={blankForm} />)
    const onAgenda = await pointsOnAgenda(c.var.tx, room.id)
    return show(c, <OpenedRoundPage {...{ room, at, opening, others, saved, onAgenda }} />)
  })
  .get(paths.assessmentAnswer, async (c) => {
    const entered = await enterRound(c, 'act')
    const { room, at } = entered
    if (!mayAnswer(at.place)) return go(c, paths.assessmentRound, { partnership: room.slug, round: at.round.id })
    const saved = await listSaved(c.var.tx, at.round.id, actingParty(room.me))
    return show(c, <Answer {...{ room, at, saved }} form={filledForm(typedFrom(saved))} clashes={[]} />)
  })
  .post(paths.assessmentAnswer, async (c) => {
    const sheet = await enterSheet(c)
    const { room, at, partyId } = sheet
    const { questions, id } = at.round
    const form = await readForm(c, answerForm(questions, c.var.look.language))
    if (!form.ok) return show(c, <Answer {...sheet} form={form} clashes={[]} />, 422)
    await holdSheet(c.var.tx, id, partyId)
    const writer = { personId: room.me.personId, seen: form.value.seen }
    const merged = merge(entriesOf(questions, form.value), await listSaved(c.var.tx, id, partyId), writer)
    await save(c, sheet, merged)
    const saved = await listSaved(c.var.tx, id, partyId)
    if (merged.clashes.length > 0)
      return show(c, <Answer {...{ room, at, saved, form }} clashes={merged.clashes} />, 409)
    if (form.value.next === 'check') return go(c, paths.assessmentHandIn, { partnership: room.slug, round: id })
    return go(c, paths.assessmentAnswer, { partnership: room.slug, round: id }, { klart: 'sparat' })
  })
  .get(paths.assessmentHandIn, async (c) => {
    const entered = await enterRound(c, 'act')
    const { room, at } = entered
    if (!mayAnswer(at.place)) return go(c, paths.assessmentRound, { partnership: room.slug, round: at.round.id })
    const saved = await listSaved(c.var.tx, at.round.id, actingParty(room.me))
    return show(c, <Check {...{ room, at, saved }} form={blankForm} />)
  })
  .post(paths.assessmentHandIn, async (c) => {
    const sheet = await enterSheet(c)
    const form = await readForm(
      c,
      z.object({
        seen: z.coerce
          .number()
          .int()
          .min(0)
          .max(2 ** 31 - 1)
          .catch(0),
      }),
    )
    const outcome = await handIn(c.var.tx, sheet.at.round.id, form.ok ? form.value.seen : 0)
    if (outcome === 'closed') throw conflict('assessment_answer')
    const saved = await listSaved(c.var.tx, sheet.at.round.id, sheet.partyId)
    if (outcome === 'stale') return show(c, <Check {...sheet} saved={saved} form={blankForm} changed />, 409)
    if (outcome === 'empty') {
      const problem = { answer: answerTexts(c.var.look.language).nothingYet }
      return show(c, <Check {...sheet} form={refusedForm(form, problem)} />, 422)
    }
    await log(c, sheet.room, 'assessment:hand_in', sheet.at.round.id, [...standing(saved).values()])
    if (outcome === 'opened') await tellOpened(c, sheet)
    return toRound(c, sheet, outcome === 'opened' ? 'oppnat' : outcome === 'late' ? 'efterhand' : 'inlamnat')
  })
  .post(paths.assessmentTakeBack, async (c) => {
    const { room, at } = await enterRound(c, 'act')
    actingParty(room.me)
    if (!(await takeBack(c.var.tx, at.round.id))) throw conflict('assessment_answer')
    await log(c, room, 'assessment:take_back', at.round.id)
    return go(c, paths.assessmentAnswer, { partnership: room.slug, round: at.round.id }, { klart: 'tillbaka' })
  })
  .post(paths.assessmentOpening, async (c) => {
    const entered = await enterRound(c, 'act')
    actingParty(entered.room.me)
    const form = await readForm(c, z.object({ answer: z.enum(['open', 'wait']).catch('wait') }))
    const agrees = form.ok && form.value.answer === 'open'
    const outcome = await agreeToOpen(c.var.tx, entered.at.round.id, agrees)
    if (outcome === 'closed') throw conflict('assessment_opening')
    await log(c, entered.room, agrees ? 'assessment:agree_to_open' : 'assessment:rather_wait', entered.at.round.id)
    if (outcome === 'opened') await tellOpened(c, entered)
    return toRound(c, entered, outcome === 'opened' ? 'oppnat' : agrees ? 'eniga' : 'vantar')
  })
  .post(paths.assessmentAbandonment, async (c) => {
    const entered = await enterRound(c, 'act')
    const { room, at } = entered
    const partyId = actingParty(room.me)
    if (!mayAbandon(at.round, at.handIns, partyId)) throw conflict('assessment_abandonment')
    const t = assessmentTexts(c.var.look.language)
    const form = await readForm(
      c,
      z.object({ reason: z.string(t.reasonNeeded).trim().min(2, t.reasonNeeded).max(1000, t.reasonLong) }),
    )
    if (!form.ok) {
      const saved = await listSaved(c.var.tx, at.round.id, partyId)
      return show(c, <RoundUnderWay {...{ room, at, saved, form }} />, 422)
    }
    // Somebody may have handed in since the page was read: the database looks again
    if ((await abandonRound(c.var.tx, at.round.id, form.value.reason)) !== 'abandoned')
      throw conflict('assessment_abandonment')
    await log(c, room, 'assessment:abandon', at.round.id, form.value)
    await tell(c, room, 'abandoned', at.round.id)
    return toRound(c, entered, 'avbruten')
  })
  .post(paths.assessmentAgenda, async (c) => {
    const entered = await enterRound(c, 'act')
    const { room, at } = entered
    actingParty(room.me)
    const form = await readForm(c, z.object({ point: z.string() }))
    const wanted = form.ok ? form.value.point : ''
    const points = toTalkAbout(at.laid ?? []).filter(({ question }) => wanted === 'all' || question.id === wanted)
    if (!at.laid) throw conflict('assessment_answer')
    if (points.length === 0) throw notFound('assessment_point')
    for (const { question } of points) {
      // Swedish: the agenda is one text that all in the room share
      const words = overlayTexts('sv').fromTheSet(at.round.questions.title.sv, question.statement.sv)
      await addToNextAgenda(c.var.tx, room, {
        title: question.title.sv,
        words,
        source: { kind: agendaSource, id: question.id },
      })
    }
    return toRound(c, entered, 'dagordning')
  })
