import { Hono } from 'hono'
import { z } from 'zod'
import { answerAccord } from '#accord/answer.ts'
import { mustBeOpen } from '#accord/open.ts'
import { holdPart } from '#accord/queries.ts'
import { paths } from '#paths'
import { conflict, notFound } from '#platform/errors.ts'
import { readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, type AppEnv, type Ask } from '#platform/http.tsx'
import type { Language } from '#platform/language.ts'
import { actingParty } from '#partnership/rules.ts'
import { insertCorrection, listCorrections } from './correction-queries.ts'
import { enterAgreement, partOf, type AgreementRoom } from './enter.ts'
import { headingAt, showHeading } from './show-heading.ts'
import { logAct } from './logging.ts'
import { canBeAgreed, mustBePresent, outcomeOfWriting } from './rules.ts'
import { longestBody, normalBody } from './text.ts'
import { deleteDraft, insertText, listTexts, saveDraft, type TextRow } from './text-queries.ts'
import { writingTexts } from './writing-texts.ts'

const textForm = (language: Language) => {
  const t = writingTexts(language)
  return z.object({
    act: z.enum(['save', 'draft', 'correct'], t.actNeeded),
    body: z.string().transform(normalBody).pipe(z.string().max(longestBody, t.bodyLong)),
    based_on: z
      .string()
      .default('')
      .transform((id) => (id === '' ? null : id)),
    from_draft: z.string().optional(),
    merged: z.string().optional(),
  })
}
type WrittenForm = Extract<Form<z.output<ReturnType<typeof textForm>>>, { ok: true }>

/** What a person wants to do with a text, and all that the act needs to know. */
interface Saving {
  at: AgreementRoom
  headingId: string
  form: WrittenForm
  /** Every version of the text, read while the part is held. */
  texts: TextRow[]
  by: { partnership_id: string; person_id: string; party_id: string }
}

const newestOf = (texts: readonly TextRow[]) => texts.at(-1) ?? null

const toHeading = (c: Ask, { at, headingId }: Pick<Saving, 'at' | 'headingId'>, klart: string) =>
  go(c, paths.heading, { partnership: at.room.slug, heading: headingId }, { klart })

/** Somebody else has written since: what was typed is kept as a draft too, and both texts are shown. */
async function showBoth(c: Ask, { at, headingId, form, by }: Saving, newest: TextRow) {
  const { body, based_on } = form.value
  await saveDraft(c.var.tx, {
    heading_id: headingId,
    partnership_id: by.partnership_id,
    person_id: by.person_id,
    body,
    based_on,
  })
  const heading = at.agreement.headings.find(({ id }) => id === headingId)
  // The agreement was read before the part was held: the page must show what stands now
  if (heading) Object.assign(heading, { body: newest.body, text: newest, revision: newest.revision })
  return showHeading(c, at, { of: 'text', form, met: newest }, 409)
}

async function saveText(c: Ask, saving: Saving) {
  const { headingId, form, texts, by, at } = saving
  const { body, based_on, from_draft, merged } = form.value
  const newest = newestOf(texts)
  const basis = texts.find(({ id }) => id === based_on) ?? null
  const outcome = outcomeOfWriting(body, basis, newest)
  if (outcome === 'met' && newest) return showBoth(c, saving, newest)
  if (from_draft || merged) await deleteDraft(c.var.tx, headingId)
  if (outcome !== 'written') return toHeading(c, saving, 'oforandrad')
  const manner = merged ? 'merged' : 'written'
  const { id } = await insertText(c.var.tx, {
    heading_id: headingId,
    body,
    based_on: newest?.id ?? null,
    manner,
    ...by,
  })
  await logAct(c.var.tx, at.room, merged ? 'merge_text' : 'save_text', headingId, { text: id, body })
  return toHeading(c, saving, 'sparad')
}

async function proposeCorrection(c: Ask, saving: Saving) {
  const { at, headingId, form, texts, by } = saving
  const { body, based_on, from_draft } = form.value
  const t = writingTexts(c.var.look.language)
  const newest = newestOf(texts)
  const refuse = (problem: string, status: 409 | 422) =>
    showHeading(c, at, { of: 'text', form: refusedForm(form, { body: problem }), basedOn: based_on }, status)
  if (!newest || body === newest.body || body === '') return refuse(t.nothingCorrected, 422)
  if (based_on !== newest.id) return showBoth(c, saving, newest)
  const open = (await listCorrections(c.var.tx, headingId)).find(({ outcome }) => outcome === null)
  if (open?.body === body && open.partyId === by.party_id) return toHeading(c, saving, 'rattelse')
  if (open) return refuse(t.correctionOpen, 409)
  const { id } = await insertCorrection(c.var.tx, { heading_id: headingId, based_on: newest.id, body, ...by })
  if (from_draft) await deleteDraft(c.var.tx, headingId)
  await logAct(c.var.tx, at.room, 'propose_correction', headingId, { correction: id, body })
  return toHeading(c, saving, 'rattelse')
}

/** The text of a heading and each party's answer to it. */
export const writingRoutes = new Hono<AppEnv>()
  .get(paths.heading, async (c) => showHeading(c, await enterAgreement(c)))
  .post(paths.headingText, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    const party_id = actingParty(at.room.me)
    const form = await readForm(c, textForm(c.var.look.language))
    if (!form.ok) return showHeading(c, at, { of: 'text', form, basedOn: form.typed.based_on || null }, 422)
    const by = { partnership_id: at.room.id, person_id: at.room.me.personId, party_id }
    const { tx } = c.var
    if (form.value.act === 'draft') {
      const { body, based_on } = form.value
      const known = based_on === null || (await listTexts(tx, heading.id)).some(({ id }) => id === based_on)
      if (!known) throw notFound('text')
      await saveDraft(tx, {
        heading_id: heading.id,
        body,
        based_on,
        partnership_id: by.partnership_id,
        person_id: by.person_id,
      })
      return toHeading(c, { at, headingId: heading.id }, 'utkast')
    }
    await mustBeOpen(tx, at.room.id)
    mustBePresent(heading)
    // Who saves the same heading at the same time waits here, and then sees what was saved
    if ((await holdPart(tx, heading.id)) === null) throw conflict('heading')
    const saving = { at, headingId: heading.id, form, by, texts: await listTexts(tx, heading.id) }
    return form.value.act === 'save' ? saveText(c, saving) : proposeCorrection(c, saving)
  })
  .post(paths.accord, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    if (!canBeAgreed(heading)) throw conflict('accord')
    const answered = await answerAccord(c, at.room, partOf(at, heading.id))
    if (answered.done === null) return showHeading(c, at, { of: 'answer', form: answered.form }, answered.status)
    return toHeading(c, { at, headingId: heading.id }, answered.done)
  })
