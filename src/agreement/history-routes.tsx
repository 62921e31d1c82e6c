import { Hono } from 'hono'
import { z } from 'zod'
import { mustBeOpen } from '#accord/open.ts'
import { holdPart } from '#accord/queries.ts'
import { paths } from '#paths'
import { conflict, notFound } from '#platform/errors.ts'
import { readForm } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { actingParty } from '#partnership/rules.ts'
import { listSuggestions } from '#suggestion/queries.ts'
import { enterAgreement, type AgreementRoom } from './enter.ts'
import { eventsOf } from './events.ts'
import { headingAt } from './show-heading.ts'
import { HeadingHistoryPage, type Compared } from './history-view.tsx'
import { logAct } from './logging.ts'
import { listTerms } from './queries.ts'
import { mustBePresent } from './rules.ts'
import { AgreementHistoryPage } from './whole-history-view.tsx'
import { insertText, listAllStates, listAllTexts, listStates, listTexts, type TextRow } from './text-queries.ts'

/** The comparison asked for in the address: two versions by number, or what has changed since a revision. */
function comparedIn(c: Ask, texts: readonly TextRow[]): Compared | null {
  const newest = texts.at(-1) ?? null
  const since = c.req.query('sedan')
  if (since !== undefined) {
    const from = texts.findLast(({ revision }) => revision <= Number(since)) ?? null
    return { from, to: newest, beside: false, sinceAnswer: true }
  }
  const [from, to] = [c.req.query('fran'), c.req.query('till')]
  if (from === undefined && to === undefined) return null
  const bySeq = (seq: string | undefined) => texts.find((text) => text.seq === Number(seq)) ?? null
  return { from: bySeq(from), to: bySeq(to), beside: c.req.query('visa') === 'bredvid', sinceAnswer: false }
}

async function showHistory(
  c: Ask,
  at: AgreementRoom,
  compare: (texts: readonly TextRow[]) => Compared | null,
  met = false,
) {
  const { tx } = c.var
  const heading = headingAt(c, at)
  const texts = await listTexts(tx, heading.id)
  const page = {
    at,
    heading,
    texts,
    events: eventsOf({ texts, states: await listStates(tx, heading.id) }, c.var.look.language),
    suggestions: await listSuggestions(tx, heading.id),
    compared: compare(texts),
    met,
  }
  return show(c, <HeadingHistoryPage {...page} />, met ? 409 : 200)
}

/** What has been written, by whom and when, and the way back to it. */
export const historyRoutes = new Hono<AppEnv>()
  .get(paths.headingHistory, async (c) => {
    const at = await enterAgreement(c)
    return showHistory(c, at, (texts) => comparedIn(c, texts))
  })
  .get(paths.agreementHistory, async (c) => {
    const at = await enterAgreement(c)
    const { tx } = c.var
    const texts = await listAllTexts(tx, at.room.id)
    const states = await listAllStates(tx, at.room.id)
    const events = eventsOf({ texts, states, terms: await listTerms(tx, at.room.id) }, c.var.look.language)
    const asked = {
      heading: c.req.query('rubrik') ?? '',
      party: c.req.query('part') ?? '',
      page: Math.trunc(Number(c.req.query('sida'))) || 1,
    }
    return show(c, <AgreementHistoryPage at={at} events={events} asked={asked} />)
  })
  .post(paths.headingRestore, async (c) => {
    const at = await enterAgreement(c, 'act')
    const heading = headingAt(c, at)
    const { tx } = c.var
    const known = (await listTexts(tx, heading.id)).find(({ id }) => id === c.req.param('version'))
    if (!known) throw notFound('text')
    await mustBeOpen(tx, at.room.id)
    mustBePresent(heading)
    const form = await readForm(c, z.object({ based_on: z.string().default('') }))
    await holdPart(tx, heading.id)
    const newest = (await listTexts(tx, heading.id)).at(-1)
    if (!newest) throw conflict('text')
    // Somebody has written since the page was shown: restoring would cover what nobody here has seen
    if (!form.ok || newest.id !== form.value.based_on)
      return showHistory(
        c,
        await enterAgreement(c, 'act'),
        () => ({ from: newest, to: known, beside: false, sinceAnswer: false }),
        true,
      )
    if (newest.body !== known.body) {
      const by = { partnership_id: at.room.id, person_id: at.room.me.personId, party_id: actingParty(at.room.me) }
      const manner = 'restored' as const
      const { id } = await insertText(tx, {
        heading_id: heading.id,
        body: known.body,
        based_on: newest.id,
        manner,
        ...by,
      })
      await logAct(tx, at.room, 'restore_text', heading.id, { text: id, as: known.id })
    }
    return go(c, paths.heading, { partnership: at.room.slug, heading: heading.id }, { klart: 'aterstalld' })
  })
