import { z } from 'zod'
import { notFound, forbidden } from '#platform/errors.ts'
import { readForm, refusedForm, type Form } from '#platform/form.ts'
import type { Ask } from '#platform/http.tsx'
import type { Language } from '#platform/language.ts'
import type { Room } from '#partnership/enter.ts'
import { actingParty } from '#partnership/rules.ts'
import { writeLog } from '#record/queries.ts'
import { mustBeOpen } from './open.ts'
import { accordsOf, holdPart, insertRemark, saveAccord } from './queries.ts'
import { mayAnswer, samsynOn, stoodForAnother, type Part } from './rules.ts'
import { accordTexts } from './texts.ts'

const longestWhy = 2000

const answerForm = (language: Language) => {
  const t = accordTexts(language)
  return z
    .object({
      accord: z.enum(['stands', 'talk'], t.answerNeeded),
      accord_why: z.string().trim().max(longestWhy, t.whyTalkTooLong).default(''),
      accord_revision: z.coerce.number().int(),
    })
    .check(({ value, issues }) => {
      if (value.accord === 'talk' && value.accord_why === '')
        issues.push({ code: 'custom', input: value.accord_why, path: ['accord_why'], message: t.whyTalkNeeded })
    })
}

/** Either the answer is kept, with the code for the next page's message, or the form comes back with what was typed. */
export type Answered = { done: 'stod_bakom' | 'vill_prata' } | { done: null; status: 409 | 422; form: Form<never> }

/**
 * Answers a part for the asker's party, from the form of `AccordPanel`: stands behind, or wants to talk and why.
 * Wanting to talk also becomes a remark in the conversation about the part. The same answer twice is one answer.
 * @param room entered with the deed `act`
 * @param part the part as it stands now; undefined = nothing has been written to it yet
 * @returns 422 with the form when it is not filled in; 409 with the form when the part has changed since it was shown, or
 * when the person has stood behind it for another party (R14)
 * @throws Refusal 404 `part` without a part; 403 without the capacity; 409 `agreement.locked`
 */
export async function answerAccord(c: Ask, room: Room, part: Part | undefined): Promise<Answered> {
  const { tx, look } = c.var
  const partyId = actingParty(room.me)
  if (!mayAnswer(room.me)) throw forbidden('partnership')
  if (!part) throw notFound('part')
  // What is published is agreed on apart from the text, also while a version of it is locked
  if (part.kind !== 'publication') await mustBeOpen(tx, room.id)
  const t = accordTexts(look.language)
  const form = await readForm(c, answerForm(look.language))
  if (!form.ok) return { done: null, status: 422, form }
  const { accord: answer, accord_why, accord_revision } = form.value
  const revision = await holdPart(tx, part.id)
  if (revision !== accord_revision)
    return { done: null, status: 409, form: refusedForm(form, { accord: t.changedMeanwhile }) }
  const accords = await accordsOf(tx, room.id)
  if (answer === 'stands' && stoodForAnother(room.me, { id: part.id, revision }, accords))
    return { done: null, status: 409, form: refusedForm(form, { accord: t.notYours }) }
  const why = answer === 'talk' ? accord_why : ''
  const [mine] = samsynOn({ id: part.id, revision }, accords, [{ id: partyId }])
  const done = answer === 'stands' ? 'stod_bakom' : 'vill_prata'
  if (mine?.answer?.answer === answer && mine.answer.why === why) return { done }
  const by = { partnership_id: room.id, person_id: room.me.personId, party_id: partyId }
  await saveAccord(tx, { part_id: part.id, revision, answer, why, ...by })
  if (answer === 'talk') await insertRemark(tx, { part_id: part.id, words: why, ...by })
  await writeLog(tx, { kind: 'partnership', owner: room.id }, `accord:${answer}`, part.id, { revision, answer, why })
  return { done }
}
