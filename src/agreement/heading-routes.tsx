import { Hono } from 'hono'
import { z } from 'zod'
import { mustBeOpen } from '#accord/open.ts'
import { paths } from '#paths'
import { blankForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'
import { actingParty } from '#partnership/rules.ts'
import { enterAgreement, type AgreementRoom } from './enter.ts'
import { headingAt, showHeading } from './show-heading.ts'
import {
  changeHeading,
  holdHeadings,
  insertHeading,
  listHeadings,
  placeHeadings,
  removeHeading,
  setWhose,
} from './heading-queries.ts'
import { logAct } from './logging.ts'
import { OverviewPage } from './overview-view.tsx'
import { findingsAbout, reviewOf } from './reviewing.ts'
import { answering, isTaken, kindOfTitle, longestTitle, moved, mustBePresent } from './rules.ts'
import { agreementTexts } from './texts.ts'

const longestReason = 600

const titleField = (language: Language) => {
  const t = agreementTexts(language)
  return z
    .string(t.titleNeeded)
    .transform(oneLine)
    .pipe(z.string().min(1, t.titleNeeded).max(longestTitle, t.titleLong))
}
const addForm = (language: Language) =>
  z.union([
    z.object({ act: z.literal('begin') }),
    z.object({ act: z.literal('add').default('add'), title: titleField(language) }),
  ])
const needForm = (language: Language) => {
  const t = agreementTexts(language)
  const reason = z.string(t.reasonNeeded).trim().min(1, t.reasonNeeded).max(longestReason, t.reasonLong)
  return z.discriminatedUnion('act', [
    z.object({ act: z.literal('not_needed'), reason }),
    z.object({ act: z.literal('needed') }),
    z.object({ act: z.literal('remove') }),
    z.object({ act: z.literal('take_back') }),
  ])
}

function showOverview(c: Ask, at: AgreementRoom, form: Form<unknown> = blankForm, status?: 422) {
  const findings = reviewOf(at)
  return show(c, <OverviewPage at={at} findings={findings} about={findingsAbout(findings, null)} form={form} />, status)
}

/** Adds what the guidelines ask for and the agreement lacks, and notes whose the others are. @returns how many were added */
async function addAsked(c: Ask, at: AgreementRoom): Promise<number> {
  const { tx } = c.var
  const partyId = actingParty(at.room.me)
  await holdHeadings(tx, at.room.id)
  const present = await listHeadings(tx, at.room.id)
  let place = Math.max(0, ...present.map((heading) => heading.place))
  let added = 0
  for (const asked of at.asked) {
    const whose = asked.whose.map(({ slug }) => slug)
    const known = answering(asked, present)
    if (known) {
      const missing = whose.filter((slug) => !known.whose.includes(slug))
      if (missing.length > 0) await setWhose(tx, known.id, [...known.whose, ...missing])
      continue
    }
    place += 1
    added += 1
    const kind = asked.kind === 'own' ? null : asked.kind
    await insertHeading(tx, {
      partnershipId: at.room.id,
      title: asked.title.sv.slice(0, longestTitle),
      kind,
      whose,
      place,
      partyId,
    })
  }
  return added
}

/** Adds a heading of the parties' own, last. @returns its id, or null when another has the name */
async function addOwn(c: Ask, at: AgreementRoom, title: string): Promise<string | null> {
  const { tx } = c.var
  const partyId = actingParty(at.room.me)
  await holdHeadings(tx, at.room.id)
  const present = await listHeadings(tx, at.room.id)
  if (isTaken(title, present)) return null
  const place = Math.max(0, ...present.map((heading) => heading.place)) + 1
  return insertHeading(tx, { partnershipId: at.room.id, title, kind: kindOfTitle(title), whose: [], place, partyId })
}

/** The headings themselves: begun from the guidelines, added, renamed, moved, set aside and taken back. */
export const headingRoutes = new Hono<AppEnv>()
  .get(paths.agreement, async (c) => showOverview(c, await enterAgreement(c)))
  .post(paths.agreementHeadings, async (c) => {
    const at = await enterAgreement(c, 'act')
    await mustBeOpen(c.var.tx, at.room.id)
    const t = agreementTexts(c.var.look.language)
    const form = await readForm(c, addForm(c.var.look.language))
    if (!form.ok)
      return showOverview(c, at, form.problems.title ? form : refusedForm(form, { title: t.titleNeeded }), 422)
    const names = { partnership: at.room.slug }
    if (form.value.act === 'begin') {
      if ((await addAsked(c, at)) > 0) await logAct(c.var.tx, at.room, 'begin', null)
      return go(c, paths.agreement, names, { klart: 'rubriker' })
    }
    const { title } = form.value
    const heading = await addOwn(c, at, title)
    if (heading === null) return showOverview(c, at, refusedForm(form, { title: t.titleTaken }), 422)
    await logAct(c.var.tx, at.room, 'add_heading', heading, title)
    return go(c, paths.heading, { ...names, heading }, { klart: 'tillagd' })
  })
  .post(paths.headingName, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    await mustBeOpen(c.var.tx, at.room.id)
    mustBePresent(heading)
    const { language } = c.var.look
    const form = await readForm(c, z.object({ title: titleField(language) }))
    if (!form.ok) return showHeading(c, at, { of: 'name', form }, 422)
    const { title } = form.value
    if (isTaken(title, at.agreement.headings, heading.id)) {
      return showHeading(
        c,
        at,
        { of: 'name', form: refusedForm(form, { title: agreementTexts(language).titleTaken }) },
        422,
      )
    }
    if (title !== heading.title) {
      await changeHeading(c.var.tx, heading.id, { title })
      await logAct(c.var.tx, at.room, 'rename_heading', heading.id, { from: heading.title, to: title })
    }
    return go(c, paths.heading, { partnership: at.room.slug, heading: heading.id }, { klart: 'namn' })
  })
  .post(paths.headingPlace, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    await mustBeOpen(c.var.tx, at.room.id)
    const form = await readForm(c, z.object({ direction: z.enum(['up', 'down']) }))
    await holdHeadings(c.var.tx, at.room.id)
    const order = form.ok ? moved(await listHeadings(c.var.tx, at.room.id), heading.id, form.value.direction) : null
    if (order) {
      await placeHeadings(c.var.tx, order)
      await logAct(c.var.tx, at.room, 'move_heading', heading.id, order)
    }
    return go(c, paths.agreement, { partnership: at.room.slug }, { klart: order ? 'flyttad' : 'kvar' })
  })
  .post(paths.headingNeed, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    await mustBeOpen(c.var.tx, at.room.id)
    const form = await readForm(c, needForm(c.var.look.language))
    if (!form.ok) return showHeading(c, at, { of: 'reason', form }, 422)
    const { tx } = c.var
    const names = { partnership: at.room.slug, heading: heading.id }
    if (form.value.act === 'take_back') {
      if (heading.removed) {
        await changeHeading(tx, heading.id, { removed_at: null })
        await logAct(tx, at.room, 'take_back_heading', heading.id)
      }
      return go(c, paths.heading, names, { klart: 'tillbaka' })
    }
    if (form.value.act === 'remove') {
      if (!heading.removed) {
        await removeHeading(tx, heading.id)
        await logAct(tx, at.room, 'remove_heading', heading.id)
      }
      return go(c, paths.agreement, { partnership: at.room.slug }, { klart: 'borttagen' })
    }
    mustBePresent(heading)
    const reason = form.value.act === 'not_needed' ? form.value.reason : null
    if (reason !== heading.notNeededBecause) {
      await changeHeading(tx, heading.id, { not_needed_because: reason })
      await logAct(tx, at.room, reason === null ? 'mark_needed' : 'mark_not_needed', heading.id, reason)
    }
    return go(c, paths.heading, names, { klart: reason === null ? 'behovs' : 'behovs_inte' })
  })
