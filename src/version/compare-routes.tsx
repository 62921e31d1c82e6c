import { Hono } from 'hono'
import { compareSections } from '#document/compare.ts'
import { sectionsOf, type Section } from '#document/sections.ts'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { paths } from '#paths'
import { show, type AppEnv, type Ask } from '#platform/http.tsx'
import { readAgreed } from './agreed.ts'
import { CompareVersions, draft } from './compare-view.tsx'
import { getFrozen, getVersion, listVersions } from './queries.ts'

/** The pieces of a locked version by its number, or of the agreement as it stands. @throws Refusal 404 `version` */
async function sectionsBy(c: Ask, room: Room, which: string): Promise<Section[]> {
  const { tx, look } = c.var
  const content =
    which === draft
      ? await readAgreed(tx, room)
      : (await getFrozen(tx, (await getVersion(tx, room.id, which)).id)).content
  return sectionsOf(content, look.language)
}

/** Any two locked versions of the whole agreement compared, or a locked one and the agreement as it stands. */
export const compareRoutes = new Hono<AppEnv>().get(paths.versionComparison, async (c) => {
  const room = await enterRoom(c)
  const versions = await listVersions(c.var.tx, room.id)
  const from = c.req.query('fran') ?? String(versions[0]?.number ?? draft)
  const until = c.req.query('till') ?? draft
  const pieces = compareSections(await sectionsBy(c, room, from), await sectionsBy(c, room, until))
  return show(c, <CompareVersions {...{ room, versions, from, until, pieces }} />)
})
