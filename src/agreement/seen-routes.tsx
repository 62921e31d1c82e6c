import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { readForm, refusedForm } from '#platform/form.ts'
import { go, type AppEnv } from '#platform/http.tsx'
import { normalText } from '#platform/written-text.ts'
import { actingParty } from '#partnership/rules.ts'
import { enterAgreement } from './enter.ts'
import { logAct } from './logging.ts'
import { findingsAbout, reviewOf } from './reviewing.ts'
import { placeOfFinding } from './seen.ts'
import { insertSeen, listSeen } from './seen-queries.ts'
import { seenTexts } from './seen-texts.ts'
import { headingAt, showHeading } from './show-heading.ts'

const longestWhy = 1000

/**
 * «Vi har sett det»: a party says that it has seen what the review says of a place, and why the text stands.
 * Also while a version is locked: it is no part of what is agreed. Refuses with 409 when the text has changed since.
 */
export const seenRoutes = new Hono<AppEnv>().post(paths.findingSeen, async (c) => {
  const at = await enterAgreement(c, 'act')
  const heading = headingAt(c, at)
  const t = seenTexts(c.var.look.language)
  const place = c.req.param('finding') ?? ''
  const field = `sett-${place}`
  const why = z
    .string()
    .default('')
    .transform(normalText)
    .pipe(z.string().min(2, t.tooShort).max(longestWhy, t.tooLong))
  const form = await readForm(c, z.object({ [field]: why }))
  const finding = findingsAbout(reviewOf(at), heading.id).find((one) => placeOfFinding(heading.body, one) === place)
  if (!finding) return showHeading(c, at, { of: 'seen', form: refusedForm(form, {}), place, gone: true }, 409)
  if (!form.ok) return showHeading(c, at, { of: 'seen', form, place, gone: false }, 422)
  const words = form.value[field] ?? ''
  const party = actingParty(at.room.me)
  const names = { partnership: at.room.slug, heading: heading.id }
  const before = await listSeen(c.var.tx, at.room.id, heading.id)
  if (before.some((one) => one.place === place && one.partyId === party && one.words === words))
    return go(c, paths.heading, names, { klart: 'oforandrad' })
  const { id } = await insertSeen(c.var.tx, {
    heading_id: heading.id,
    partnership_id: at.room.id,
    rule: finding.rule,
    place,
    words,
    person_id: at.room.me.personId,
    party_id: party,
  })
  await logAct(c.var.tx, at.room, 'see_finding', heading.id, { seen: id, rule: finding.rule, words })
  return go(c, paths.heading, names, { klart: 'sett' })
})
