import { Hono } from 'hono'
import { paths } from '#paths'
import { show, type Ask, type AppEnv } from '#platform/http.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { EntryPage, WithdrawnPage } from './entry-view.tsx'
import { RegisterPage } from './list-view.tsx'
import { OpenDataPage } from './open-data-view.tsx'
import { entriesAsCsv, entriesAsJson } from './open-data.ts'
import { getEntry, getEntryFile, listChanges, listEntries, searchRegister } from './queries.ts'
import { allCounts, authoritiesOf, chosenOf, pageOf, readAsked, writeAsked } from './rules.ts'

const askedIn = (c: Ask) => readAsked(new URL(c.req.url).searchParams)

/** Everything that the address asks for, unpaged: what the list shows a page of and the files hold whole. */
async function found(c: Ask) {
  const asked = askedIn(c)
  const all = await searchRegister(c.var.tx, asked.words)
  return { asked, all, chosen: chosenOf(all, asked) }
}

const entriesOf = async (c: Ask) => {
  const { asked, chosen } = await found(c)
  return {
    asked,
    entries: await listEntries(
      c.var.tx,
      chosen.map(({ id }) => id),
    ),
  }
}

const saved = (c: Ask, ending: string) => ({
  'content-disposition': `attachment; filename="partnerskap-${swedishDay(c.var.now)}.${ending}"`,
  'access-control-allow-origin': '*',
})

/** The open register, its entries and the same as open data: for everyone, and nothing of a partnership's inside. */
export const registerRoutes = new Hono<AppEnv>()
  .get(paths.register, async (c) => {
    const { asked, all, chosen } = await found(c)
    const { page, pages, entries } = pageOf(chosen, asked.page)
    const whole = asked.words ? await searchRegister(c.var.tx, '') : all
    return show(
      c,
      <RegisterPage
        asked={asked}
        all={whole.length}
        found={chosen.length}
        page={page}
        pages={pages}
        entries={await listEntries(
          c.var.tx,
          entries.map(({ id }) => id),
        )}
        counts={allCounts(all, asked)}
        authorities={authoritiesOf(whole)}
      />,
    )
  })
  .get(paths.registerCsv, async (c) => {
    const { entries } = await entriesOf(c)
    return c.body(entriesAsCsv(entries, c.var.settings.baseUrl), 200, {
      'content-type': 'text/csv; charset=utf-8',
      ...saved(c, 'csv'),
    })
  })
  .get(paths.registerJson, async (c) => {
    const { asked, entries } = await entriesOf(c)
    const about = { baseUrl: c.var.settings.baseUrl, query: writeAsked({ ...asked, page: 1 }), now: c.var.now }
    return c.json(entriesAsJson(entries, about), 200, saved(c, 'json'))
  })
  .get(paths.registerEntry, async (c) => {
    const entry = await getEntry(c.var.tx, c.req.param('entry'))
    const changes = await listChanges(c.var.tx, entry.id)
    return show(
      c,
      entry.state === 'withdrawn' ? (
        <WithdrawnPage entry={entry} changes={changes} />
      ) : (
        <EntryPage entry={entry} changes={changes} />
      ),
    )
  })
  .get(paths.registerEntryAgreement, async (c) => {
    const { bytes, slug } = await getEntryFile(c.var.tx, c.req.param('entry'))
    const headers = { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${slug}.pdf"` }
    return c.body(Uint8Array.from(bytes).buffer, 200, headers)
  })
  .get(paths.openData, (c) => show(c, <OpenDataPage />))
