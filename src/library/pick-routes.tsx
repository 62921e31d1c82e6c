import { Hono } from 'hono'
import { z } from 'zod'
import { mustBeOpen } from '#accord/open.ts'
import { holdPart } from '#accord/queries.ts'
import { enterAgreement, type AgreementRoom } from '#agreement/enter.ts'
import type { WrittenHeading } from '#agreement/queries.ts'
import { mustBePresent } from '#agreement/rules.ts'
import { headingAt } from '#agreement/show-heading.ts'
import { longestBody, normalBody } from '#agreement/text.ts'
import { newestTexts } from '#agreement/text-queries.ts'
import { actingParty } from '#partnership/rules.ts'
import { href, paths } from '#paths'
import { conflict } from '#platform/errors.ts'
import { filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { longDate, type Language } from '#platform/language.ts'
import { listSuggestions } from '#suggestion/queries.ts'
import { longestSource, longestWhy } from '#suggestion/rules.ts'
import { suggest } from '#suggestion/suggest.ts'
import { PickListPage, PickPage } from './pick-view.tsx'
import { getClause, type ClauseRow } from './queries.ts'
import { askedIn, found } from './routes.tsx'
import { libraryTexts } from './texts.ts'

const pickForm = (language: Language) => {
  const t = libraryTexts(language)
  return z.object({
    body: z.string().transform(normalBody).pipe(z.string().max(longestBody, t.bodyLong)),
    why: z.string(t.whyNeeded).trim().min(1, t.whyNeeded).max(longestWhy, t.whyLong),
    based_on: z.string().default(''),
  })
}

/** Whence the words come, as the suggestion keeps it: agreement, parties, heading, version, day and address. */
const sourceOf = ({ partnership, parties, title, version, agreedOn, entry, key }: ClauseRow): string => {
  const address = href(paths.libraryClause, { entry, clause: key })
  const said = [
    partnership,
    parties.map(({ shortName }) => shortName).join(', '),
    title,
    `version ${version}`,
    agreedOn && longDate(agreedOn, 'sv'),
  ]
  const words = said.filter(Boolean).join(' · ')
  return `${words.slice(0, longestSource - address.length - 3)} · ${address}`.slice(0, longestSource)
}

/** What the form begins with: the clause, after what stands already. */
const begun = (heading: WrittenHeading, clause: ClauseRow) =>
  filledForm({ body: [heading.body, clause.body].filter(Boolean).join('\n\n'), why: '' })

const showPick = (
  c: Ask,
  page: { at: AgreementRoom; heading: WrittenHeading; clause: ClauseRow },
  form: Form<unknown>,
  status: 200 | 409 | 422 = 200,
) => show(c, <PickPage {...page} form={form} met={status === 409} />, status)

/** Takes a clause of the library to a heading: never as text that stands, always as a suggestion that the others answer. */
export const pickRoutes = new Hono<AppEnv>()
  .get(paths.headingLibrary, async (c) => {
    const at = await enterAgreement(c)
    const heading = headingAt(c, at)
    const asked = askedIn(c)
    // Whoever comes from the heading sees its own kind first; a search says for itself what it is about
    const isFresh = new URL(c.req.url).search === ''
    const kind = isFresh ? (heading.kind ?? '') : asked.kind
    const list = await found(c, { ...asked, kind: kind as typeof asked.kind })
    return show(c, <PickListPage at={at} heading={heading} {...list} />)
  })
  .get(paths.headingLibraryClause, async (c) => {
    const at = await enterAgreement(c)
    const heading = headingAt(c, at)
    const clause = await getClause(c.var.tx, c.req.param('entry'), c.req.param('clause'))
    return showPick(c, { at, heading, clause }, begun(heading, clause))
  })
  .post(paths.headingLibraryClause, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    const { tx } = c.var
    actingParty(at.room.me)
    const clause = await getClause(tx, c.req.param('entry'), c.req.param('clause'))
    const t = libraryTexts(c.var.look.language)
    const form = await readForm(c, pickForm(c.var.look.language))
    if (!form.ok) return showPick(c, { at, heading, clause }, form, 422)
    await mustBeOpen(tx, at.room.id)
    mustBePresent(heading)
    if ((await holdPart(tx, heading.id)) === null) throw conflict('heading')
    const text = (await newestTexts(tx, at.room.id)).find(({ headingId }) => headingId === heading.id) ?? null
    const now = { ...heading, text, body: text?.body ?? '' }
    const { body, why, based_on } = form.value
    if ((text?.id ?? '') !== based_on) return showPick(c, { at, heading: now, clause }, form, 409)
    if (body === now.body)
      return showPick(c, { at, heading: now, clause }, refusedForm(form, { body: t.nothingChanged }), 422)
    const names = { partnership: at.room.slug, heading: heading.id }
    const done = () => go(c, paths.heading, names, { klart: 'forslag' })
    const open = (await listSuggestions(tx, heading.id)).filter(({ outcome }) => outcome === null)
    // Pressed twice is one suggestion
    if (open.some((one) => one.partyId === at.room.me.partyId && one.body === body)) return done()
    await suggest(tx, at.room, {
      heading_id: heading.id,
      based_on: text?.id ?? null,
      body,
      why,
      origin: 'library',
      source: sourceOf(clause),
    })
    return done()
  })
