import { Hono } from 'hono'
import { z } from 'zod'
import { mustBeOpen } from '#accord/open.ts'
import { closeRemark, holdPart, insertRemark, listRemarks } from '#accord/queries.ts'
import { paths } from '#paths'
import { conflict, notFound } from '#platform/errors.ts'
import { readForm } from '#platform/form.ts'
import { go, type AppEnv, type Ask } from '#platform/http.tsx'
import { actingParty } from '#partnership/rules.ts'
import { insertCorrectionAnswer, listCorrections, settleCorrection, type CorrectionRow } from './correction-queries.ts'
import { enterAgreement, type AgreementRoom } from './enter.ts'
import { headingAt, showHeading } from './show-heading.ts'
import { logAct } from './logging.ts'
import { longestWords, mayAnswerCorrection, outcomeOfCorrection } from './rules.ts'
import { listTexts } from './text-queries.ts'
import { writingTexts } from './writing-texts.ts'

const longestOutcome = 1000

const done = { accepted: 'rattelse_tagen', declined: 'rattelse_fallen', overtaken: 'rattelse_inaktuell' } as const

/** Keeps the answer to an open correction and settles it when that decides it. @returns what has become of it */
async function answerCorrection(c: Ask, at: AgreementRoom, correction: CorrectionRow, accepts: boolean) {
  const { tx } = c.var
  const partyId = actingParty(at.room.me)
  const answer = { partyId, personId: at.room.me.personId, accepts }
  const newest = (await listTexts(tx, correction.headingId)).at(-1)?.id ?? null
  const answered = { ...correction, answers: [...correction.answers, answer] }
  const outcome = outcomeOfCorrection(answered, newest, at.room.parties)
  if (outcome !== 'overtaken') {
    const by = { partnership_id: at.room.id, party_id: partyId, person_id: answer.personId }
    await insertCorrectionAnswer(tx, { correction_id: correction.id, accepts, ...by })
    await logAct(tx, at.room, accepts ? 'accept_correction' : 'decline_correction', correction.headingId, {
      correction: correction.id,
    })
  }
  if (outcome) await settleCorrection(tx, correction.id, outcome)
  return outcome
}

/** The conversation about a heading, and the answers to a proposed correction. */
export const talkRoutes = new Hono<AppEnv>()
  .post(paths.headingTalk, async (c) => {
    const at = await enterAgreement(c, 'talk')
    const heading = headingAt(c, at)
    const t = writingTexts(c.var.look.language)
    const form = await readForm(
      c,
      z.object({ words: z.string(t.wordsNeeded).trim().min(1, t.wordsNeeded).max(longestWords, t.wordsLong) }),
    )
    if (!form.ok) return showHeading(c, at, { of: 'words', form }, 422)
    const { words } = form.value
    const { room } = at
    const last = (await listRemarks(c.var.tx, heading.id)).findLast(
      ({ answers, anchor }) => answers === null && anchor === null,
    )
    const twice = last?.words === words && last.personId === room.me.personId && last.outcome === null
    if (!twice) {
      const by = { partnership_id: room.id, person_id: room.me.personId, party_id: room.me.partyId }
      const { id } = await insertRemark(c.var.tx, { part_id: heading.id, words, ...by })
      await logAct(c.var.tx, room, 'say', heading.id, { remark: id, words })
    }
    return go(c, paths.heading, { partnership: room.slug, heading: heading.id }, { klart: 'samtal' })
  })
  .post(paths.headingTalkOutcome, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    const t = writingTexts(c.var.look.language)
    const remark = (await listRemarks(c.var.tx, heading.id)).find(
      ({ id, answers }) => id === c.req.param('remark') && answers === null,
    )
    if (!remark) throw notFound('remark')
    const field = `outcome-${remark.id}`
    const words = z.string(t.outcomeNeeded).trim().min(1, t.outcomeNeeded).max(longestOutcome, t.outcomeLong)
    const form = await readForm(c, z.object({ [field]: words }))
    if (!form.ok) return showHeading(c, at, { of: 'outcome', form, remarkId: remark.id }, 422)
    const outcome = { words: form.value[field] ?? '', personId: at.room.me.personId }
    if (!(await closeRemark(c.var.tx, { remarkId: remark.id, partId: heading.id }, outcome))) throw conflict('remark')
    await logAct(c.var.tx, at.room, 'close_question', heading.id, { remark: remark.id, outcome: outcome.words })
    return go(c, paths.heading, { partnership: at.room.slug, heading: heading.id }, { klart: 'utfall' })
  })
  .post(paths.correctionAnswer, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    const find = async () =>
      (await listCorrections(c.var.tx, heading.id)).find(({ id }) => id === c.req.param('correction'))
    if (!(await find())) throw notFound('correction')
    await mustBeOpen(c.var.tx, at.room.id)
    await holdPart(c.var.tx, heading.id)
    const correction = await find()
    if (!correction || correction.outcome !== null || !mayAnswerCorrection(correction, at.room.me))
      throw conflict('correction')
    const t = writingTexts(c.var.look.language)
    const form = await readForm(c, z.object({ answer: z.enum(['accept', 'decline'], t.answerNeeded) }))
    if (!form.ok) return showHeading(c, at, { of: 'answer', form }, 422)
    const outcome = await answerCorrection(c, at, correction, form.value.answer === 'accept')
    const klart = outcome ? done[outcome] : 'rattelse_svar'
    return go(c, paths.heading, { partnership: at.room.slug, heading: heading.id }, { klart })
  })
