import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { readForm, refusedForm } from '#platform/form.ts'
import { go, type AppEnv } from '#platform/http.tsx'
import { normalText } from '#platform/written-text.ts'
import { actingParty } from '#partnership/rules.ts'
import { enterAgreement } from './enter.ts'
import { logAct } from './logging.ts'
import { headingAt, showHeading } from './show-heading.ts'
import { holdWhyNotes, insertWhyNote, listWhyNotes } from './why-queries.ts'
import { whyTexts } from './why-texts.ts'

const longestWhy = 1000

/** Why the parties wrote as they did. Also while a version is locked: it is no part of what is agreed. */
export const whyRoutes = new Hono<AppEnv>().post(paths.headingWhy, async (c) => {
  const at = await enterAgreement(c, 'act')
  const heading = headingAt(c, at)
  const t = whyTexts(c.var.look.language)
  const form = await readForm(
    c,
    z.object({
      why_words: z.string().default('').transform(normalText).pipe(z.string().max(longestWhy, t.tooLong)),
      why_based_on: z.string().default(''),
    }),
  )
  if (!form.ok) return showHeading(c, at, { of: 'why', form }, 422)
  const { why_words: words, why_based_on } = form.value
  // Whoever saves at the same moment waits here, and is then shown what the first wrote
  await holdWhyNotes(c.var.tx, heading.id)
  const [newest] = await listWhyNotes(c.var.tx, heading.id)
  const names = { partnership: at.room.slug, heading: heading.id }
  if (words === (newest?.words ?? '')) return go(c, paths.heading, names, { klart: 'oforandrad' })
  if (why_based_on !== (newest?.id ?? ''))
    return showHeading(c, at, { of: 'why', form: refusedForm(form, { why_words: t.met }) }, 409)
  const { id } = await insertWhyNote(c.var.tx, {
    heading_id: heading.id,
    partnership_id: at.room.id,
    words,
    person_id: at.room.me.personId,
    party_id: actingParty(at.room.me),
    based_on: newest?.id ?? null,
  })
  await logAct(c.var.tx, at.room, 'write_why', heading.id, { note: id, words })
  return go(c, paths.heading, names, { klart: 'varfor' })
})
