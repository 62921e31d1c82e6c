import { Hono } from 'hono'
import { paths } from '#paths'
import { enterRoom } from '#partnership/enter.ts'
import { notFound } from '#platform/errors.ts'
import { show, type Ask, type AppEnv } from '#platform/http.tsx'
import { findChain, listEntries, type Chain } from './queries.ts'
import { verifyChain } from './verify.ts'
import { History, InstallationHistory, type HistoryProps } from './views.tsx'

const perPage = 50

/** One page of a chain, and whether the whole of it holds. */
async function readHistory(c: Ask, kind: Chain, owner?: string): Promise<HistoryProps> {
  const chain = await findChain(c.var.tx, kind, owner)
  if (!chain) return { entries: [], length: 0, page: 1, pages: 1, broken: null }
  const pages = Math.max(1, Math.ceil(chain.length / perPage))
  const page = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('sida') ?? '1', 10) || 1))
  const entries = await listEntries(c.var.tx, chain.id, { from: (page - 1) * perPage, most: perPage })
  return { entries, length: chain.length, page, pages, broken: await verifyChain(c.var.tx, chain) }
}

export const recordRoutes = new Hono<AppEnv>()
  .get(paths.history, async (c) => {
    const room = await enterRoom(c)
    return show(c, <History room={room} {...await readHistory(c, 'partnership', room.id)} />)
  })
  .get(paths.administrationLog, async (c) => {
    if (!c.var.look.person?.administrator) throw notFound('page')
    return show(c, <InstallationHistory {...await readHistory(c, 'installation')} />)
  })
