import { Hono } from 'hono'
import { enterAgreement } from '#agreement/enter.ts'
import { listAllTexts, type TextRow } from '#agreement/text-queries.ts'
import { wordShares } from '#agreement/whose-words.ts'
import { paths } from '#paths'
import { notFound } from '#platform/errors.ts'
import { show, type AppEnv } from '#platform/http.tsx'
import { countOpenSuggestions } from '#suggestion/queries.ts'
import { ChangesPage } from './changes-view.tsx'
import { StandingPage } from './matrix-view.tsx'
import { countOpenRemarks, listWriters } from './queries.ts'
import { filters, standingRows } from './rules.ts'
import { readSince } from './since.ts'
import { WordsPage } from './words-view.tsx'

const sharesOf = (texts: readonly TextRow[], headingId: string) =>
  wordShares(texts.filter((text) => text.headingId === headingId).toSorted((a, b) => a.seq - b.seq))

/** Where the parties stand on all parts at once, what has changed since, and whose words the text is made of. */
export const standingRoutes = new Hono<AppEnv>()
  .get(paths.agreementStanding, async (c) => {
    const at = await enterAgreement(c)
    const filter = filters.find((one) => one === c.req.query('visa')) ?? 'alla'
    const page = {
      at,
      filter,
      rows: standingRows(at.parts, at.accords, at.room.parties, filter),
      remarks: await countOpenRemarks(c.var.tx, at.room.id),
      suggestions: await countOpenSuggestions(c.var.tx, at.room.id),
    }
    return show(c, <StandingPage {...page} />)
  })
  .get(paths.agreementChanges, async (c) => {
    const at = await enterAgreement(c)
    const asked = c.req.query('part') ?? at.room.me.partyId ?? at.room.parties[0]?.id
    const party = at.room.parties.find(({ id }) => id === asked)
    if (!party) throw notFound('party')
    const since = await readSince(c.var.tx, at, party.id, c.var.look.language)
    return show(c, <ChangesPage at={at} party={party} since={since} />)
  })
  .get(paths.agreementWords, async (c) => {
    const at = await enterAgreement(c)
    const texts = await listAllTexts(c.var.tx, at.room.id)
    const headings = at.agreement.headings.map(({ id, title }) => ({ title, shares: sharesOf(texts, id) }))
    const parties = await listWriters(c.var.tx, at.room.id)
    return show(c, <WordsPage at={at} headings={headings} parties={parties} />)
  })
