import { Hono } from 'hono'
import { z } from 'zod'
import { mustBeOpen } from '#accord/open.ts'
import { holdPart } from '#accord/queries.ts'
import { markedWords } from '#agreement/commenting.ts'
import { enterAgreement, type AgreementRoom } from '#agreement/enter.ts'
import type { WrittenHeading } from '#agreement/queries.ts'
import { findingsAbout, reviewOf } from '#agreement/reviewing.ts'
import { mustBePresent } from '#agreement/rules.ts'
import { placeOfFinding } from '#agreement/seen.ts'
import { headingAt } from '#agreement/show-heading.ts'
import { longestBody, normalBody } from '#agreement/text.ts'
import { listTexts } from '#agreement/text-queries.ts'
import { actingParty } from '#partnership/rules.ts'
import { paths } from '#paths'
import { conflict, notFound } from '#platform/errors.ts'
import { readForm, refusedForm } from '#platform/form.ts'
import { go, type AppEnv } from '#platform/http.tsx'
import type { Language } from '#platform/language.ts'
import { answerSuggestion } from './answer.ts'
import { listSuggestions, withdrawSuggestion } from './queries.ts'
import { merged } from './rebase.ts'
import { isOwnOpen, longestSource, longestWhy } from './rules.ts'
import { showSuggestions } from './show-suggestions.ts'
import { logSuggestion, suggest } from './suggest.ts'
import { suggestionTexts } from './texts.ts'

const suggestForm = (language: Language) => {
  const t = suggestionTexts(language)
  const id = z
    .string()
    .default('')
    .transform((value) => (value === '' ? null : value))
  return z.object({
    body: z.string().transform(normalBody).pipe(z.string().max(longestBody, t.bodyLong)),
    why: z.string(t.whyNeeded).trim().min(1, t.whyNeeded).max(longestWhy, t.whyLong),
    based_on: id,
    renews: id,
    origin: z.enum(['written', 'review']).default('written'),
    source: z.string().trim().max(longestSource, t.sourceLong).default(''),
  })
}

/** Other words for those that somebody has marked in the text, as it was being written. */
const onWordsForm = (language: Language) => {
  const t = suggestionTexts(language)
  return z.object({
    place: z.string().default(''),
    quote: z.string().default(''),
    instead: z.string().max(longestBody, t.bodyLong).default(''),
    why: z.string(t.whyNeeded).trim().min(1, t.whyNeeded).max(longestWhy, t.whyLong),
  })
}
const fromReviewForm = z.object({ place: z.string().default(''), rule: z.string().default('') })
/** The finding that was pressed: by its place, or, for one that points nowhere in the text, by its rule. */
const askedFinding = (at: AgreementRoom, heading: WrittenHeading, { place, rule }: z.infer<typeof fromReviewForm>) => {
  const findings = findingsAbout(reviewOf(at), heading.id)
  return (
    findings.find((one) => placeOfFinding(heading.body, one) === place) ??
    findings.find((one) => one.end <= one.start && one.rule === rule)
  )
}

/** What was typed about marked words, in the form for the whole text: it stands there when it could not be taken in. */
const wholeText = (typed: Record<string, string>, body: string) => {
  const stretch = markedWords(typed.quote ?? '', typed.place ?? '', body)
  const changed = stretch && body.slice(0, stretch.start) + (typed.instead ?? '') + body.slice(stretch.end)
  return { why: typed.why ?? '', body: changed ?? body }
}

/** Suggestions on a heading: making one, answering it, and taking it back. */
export const suggestionRoutes = new Hono<AppEnv>()
  .get(paths.suggestions, async (c) => showSuggestions(c, await enterAgreement(c)))
  .post(paths.suggestions, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    const { tx } = c.var
    actingParty(at.room.me)
    const t = suggestionTexts(c.var.look.language)
    const form = await readForm(c, suggestForm(c.var.look.language))
    if (!form.ok) return showSuggestions(c, at, { suggest: form }, 422)
    await mustBeOpen(tx, at.room.id)
    mustBePresent(heading)
    await holdPart(tx, heading.id)
    const { based_on, body, why, renews, origin, source } = form.value
    const texts = await listTexts(tx, heading.id)
    const newest = texts.at(-1) ?? null
    const basis = texts.find(({ id }) => id === based_on) ?? null
    if (based_on !== null && !basis) throw notFound('text')
    const now = merged(basis?.body ?? '', body, newest?.body ?? '')
    if (now === null) return showSuggestions(c, at, { suggest: form, met: newest }, 409)
    const refuse = () => showSuggestions(c, at, { suggest: refusedForm(form, { body: t.nothingChanged }) }, 422)
    if (body === (basis?.body ?? '') || now === (newest?.body ?? '')) return refuse()
    const done = () => go(c, paths.heading, { partnership: at.room.slug, heading: heading.id }, { klart: 'forslag' })
    const others = await listSuggestions(tx, heading.id)
    // Pressed twice is one suggestion
    const same = others.some(
      (one) => isOwnOpen(one, at.room.me) && one.id !== renews && one.body === body && one.basedOn === based_on,
    )
    if (same) return done()
    if (renews !== null && !others.some((one) => one.id === renews && isOwnOpen(one, at.room.me)))
      throw conflict('suggestion')
    await suggest(tx, at.room, { heading_id: heading.id, based_on, body, why, origin, source, renews })
    return done()
  })
  // A post, so that what is being written is a version by now: the finding is looked for in the text that it was seen in
  .post(paths.suggestionFromReview, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    actingParty(at.room.me)
    await mustBeOpen(c.var.tx, at.room.id)
    mustBePresent(heading)
    const form = await readForm(c, fromReviewForm)
    const finding = form.ok ? askedFinding(at, heading, form.value) : undefined
    if (!finding) return showSuggestions(c, at, { gone: true }, 409)
    const names = { partnership: at.room.slug, heading: heading.id }
    return go(c, paths.suggestions, names, { granskning: placeOfFinding(heading.body, finding) })
  })
  .post(paths.suggestionOnWords, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    const { tx } = c.var
    actingParty(at.room.me)
    const t = suggestionTexts(c.var.look.language)
    const form = await readForm(c, onWordsForm(c.var.look.language))
    if (!form.ok)
      return showSuggestions(c, at, { suggest: { ...form, typed: wholeText(form.typed, heading.body) } }, 422)
    await mustBeOpen(tx, at.room.id)
    mustBePresent(heading)
    await holdPart(tx, heading.id)
    const newest = (await listTexts(tx, heading.id)).at(-1) ?? null
    const { place, quote, instead, why } = form.value
    const stretch = newest && markedWords(quote, place, newest.body)
    const refuse = (problem: string) => {
      const typed = wholeText(form.typed, newest?.body ?? '')
      return showSuggestions(c, at, { suggest: { ...refusedForm(form, { body: problem }), typed } }, 422)
    }
    if (!stretch) return refuse(t.wordsGone)
    const body = normalBody(newest.body.slice(0, stretch.start) + instead + newest.body.slice(stretch.end))
    if (body.length > longestBody) return refuse(t.bodyLong)
    if (body === newest.body) return refuse(t.nothingChanged)
    const others = await listSuggestions(tx, heading.id)
    if (!others.some((one) => isOwnOpen(one, at.room.me) && one.body === body && one.basedOn === newest.id))
      await suggest(tx, at.room, {
        heading_id: heading.id,
        based_on: newest.id,
        body,
        why,
        origin: 'written',
        source: '',
        renews: null,
      })
    return go(c, paths.heading, { partnership: at.room.slug, heading: heading.id }, { klart: 'forslag' })
  })
  .post(paths.suggestionAnswer, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    const answered = await answerSuggestion(c, at.room, heading.id)
    if (answered.done === null) return showSuggestions(c, at, { answer: answered }, 422)
    return go(c, paths.heading, { partnership: at.room.slug, heading: heading.id }, { klart: answered.done })
  })
  .post(paths.suggestionWithdrawal, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    const { tx } = c.var
    const id = c.req.param('suggestion')
    const find = async () => (await listSuggestions(tx, heading.id)).find((one) => one.id === id)
    if (!(await find())) throw notFound('suggestion')
    await mustBeOpen(tx, at.room.id)
    await holdPart(tx, heading.id)
    const suggestion = await find()
    if (!suggestion || !isOwnOpen(suggestion, at.room.me)) throw conflict('suggestion')
    await withdrawSuggestion(tx, id)
    await logSuggestion(tx, at.room, 'withdraw', heading.id, { suggestion: id })
    return go(c, paths.heading, { partnership: at.room.slug, heading: heading.id }, { klart: 'forslag_ater' })
  })
