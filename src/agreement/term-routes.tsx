import { Hono } from 'hono'
import { z } from 'zod'
import { answerAccord } from '#accord/answer.ts'
import { mustBeOpen } from '#accord/open.ts'
import { findPart, holdPart, partsOf } from '#accord/queries.ts'
import { paths } from '#paths'
import { dayFault, readDay } from '#platform/day.ts'
import { filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import type { Language } from '#platform/language.ts'
import { enterAgreement, type AgreementRoom } from './enter.ts'
import { holdHeadings } from './heading-queries.ts'
import { logAct } from './logging.ts'
import { findTerm, listTerms, saveTerm, type Term } from './queries.ts'
import { termTexts } from './term-texts.ts'
import { TermPage, termsDiffer } from './term-view.tsx'

const longestWhy = 2000

const dayField = (language: Language) => {
  const t = termTexts(language)
  return (
    z
      .string(t.dayNeeded)
      .trim()
      // What is empty is not compared with the other day
      .min(1, { error: t.dayNeeded, abort: true })
      .transform((typed, context) => {
        const day = readDay(typed)
        if (!day) context.addIssue({ code: 'custom', message: dayFault(typed, t.dayWrong, language) })
        return day ?? z.NEVER
      })
  )
}

/** @param whyNeeded the guidelines differ, so the parties must say which they follow */
const termForm = (language: Language, whyNeeded: boolean) => {
  const t = termTexts(language)
  const why = z.string().trim().max(longestWhy, t.whyLong).default('')
  return z
    .object({
      start: dayField(language),
      end: dayField(language),
      why: whyNeeded ? why.pipe(z.string().min(1, t.whyNeeded)) : why,
      term_revision: z.coerce.number().int().catch(-1),
    })
    .check(({ value, issues }) => {
      if (value.end.since(value.start).days <= 0)
        issues.push({ code: 'custom', input: value.end, path: ['end'], message: t.endFirst })
    })
}

const typedTerm = (term: Term | null) =>
  filledForm({ start: term?.start?.toString() ?? '', end: term?.end?.toString() ?? '', why: term?.why ?? '' })

async function showTerm(
  c: Ask,
  at: AgreementRoom,
  refused: { form?: Form<unknown>; answer?: Form<unknown> } = {},
  status?: 409 | 422,
) {
  const terms = await listTerms(c.var.tx, at.room.id)
  const form = refused.form ?? typedTerm(at.agreement.term)
  return show(
    c,
    <TermPage at={at} followed={at.followed} terms={terms} form={form} answer={refused.answer ?? null} />,
    status,
  )
}

const isSame = (one: Term | undefined, other: Term) =>
  one !== undefined && `${one.start}|${one.end}|${one.why}` === `${other.start}|${other.end}|${other.why}`

/** When the agreement begins and ends, as a part of it with everyone's samsyn. */
export const termRoutes = new Hono<AppEnv>()
  .get(paths.agreementTerm, async (c) => showTerm(c, await enterAgreement(c)))
  .post(paths.agreementTerm, async (c) => {
    const at = await enterAgreement(c, 'act')
    const { tx, look } = c.var
    await mustBeOpen(tx, at.room.id)
    const form = await readForm(c, termForm(look.language, termsDiffer(at.followed)))
    if (!form.ok) return showTerm(c, at, { form }, 422)
    await holdHeadings(tx, at.room.id)
    const { start, end, why, term_revision } = form.value
    const term = { start, end, why }
    const names = { partnership: at.room.slug }
    const standing = await findTerm(tx, at.room.id)
    if (isSame(standing, term)) return go(c, paths.agreementTerm, names, { klart: 'oforandrad' })
    const part = await findPart(tx, at.room.id, 'term')
    if (part) await holdPart(tx, part.id)
    if (term_revision !== (part?.revision ?? 0)) {
      const parts = await partsOf(tx, at.room.id)
      const now = { ...at, parts, agreement: { ...at.agreement, term: standing ?? null } }
      return showTerm(c, now, { form: refusedForm(form, { start: termTexts(look.language).changedMeanwhile }) }, 409)
    }
    await saveTerm(tx, at.room.id, term)
    await logAct(tx, at.room, 'set_term', null, { start: String(start), end: String(end), why })
    return go(c, paths.agreementTerm, names, { klart: 'sparad' })
  })
  .post(paths.termAccord, async (c) => {
    const at = await enterAgreement(c, 'act')
    const part = at.parts.find(({ kind }) => kind === 'term')
    const answered = await answerAccord(c, at.room, part)
    if (answered.done === null) return showTerm(c, at, { answer: answered.form }, answered.status)
    return go(c, paths.agreementTerm, { partnership: at.room.slug }, { klart: answered.done })
  })
