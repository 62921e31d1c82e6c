import { serve } from '@hono/node-server'
import { sql } from 'kysely'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '#platform/db.ts'
import { sha256, secretToken } from '#platform/digest.ts'
import { prepareEmbedded } from '#platform/database.ts'
import { removePostgres } from '#platform/postgres-server/remove.ts'
import { startPostgres } from '#platform/postgres-server/start.ts'
import { createApp } from '../src/app.tsx'
import { evaluations } from './living-evaluate.ts'
import { contributions, goals, livingPartnership, signed } from './living-fill.ts'
import { conversations, deviations, meetings, observations } from './living-talk.ts'
import { measure } from './load.ts'

// Prints how fast the pages of a partnership answer that has lived for five years, with ten parties. Decides nothing.
// A room adds what it keeps to `fillers`, and its pages here.
const fillers = [contributions, goals, meetings, deviations, observations, conversations, evaluations, signed]
const pages = {
  home: 'oversikt',
  'resources promised': 'resurser',
  'resources contributed': 'bidragit',
  'resources contributed, page 40': 'bidragit?sida=40',
  goals: 'mal',
  'follow-up': 'uppfoljning',
  deviations: 'avvikelser',
  observations: 'iakttagelser',
  meetings: 'moten',
  'who does what': 'vem-gor-vad',
  conversations: 'samtal',
  'evaluation over the years': 'bedomning',
  reports: 'rapporter',
  'report draft': 'rapporter/2025',
  'report draft, its figures': 'rapporter/2025/delar/figures',
  'report to print': 'rapporter/2025/blad',
  'the way on': 'vidare',
  audit: 'underlag',
}
const say = (line: string) => process.stdout.write(`${line}\n`)

const dataDir = mkdtempSync(join(tmpdir(), 'samhandling-living-'))
const server = await startPostgres({ dataDir, fast: true })
const doors = await prepareEmbedded((database) => server.connection(database), 'living')
// One connection: who acts is set on it while the years are filled in
const all = connect({ ...doors.owner, max: 1 })
const web = connect({ ...doors.web, max: 20 })
try {
  await sql`insert into installation (demonstration) values (false) on conflict do nothing`.execute(all)
  const living = await livingPartnership(all)
  for (const fill of fillers) await fill(all, living)
  await sql`analyze`.execute(all)
  const token = secretToken()
  const session = { token_digest: sha256(token), person_id: living.person }
  await all.insertInto('session').values(session).execute()
  const baseUrl = 'http://localhost'
  const settings = { port: 0, host: '127.0.0.1', baseUrl, dataDir, databaseUrl: null, smtpUrl: null, oidc: null }
  const app = createApp({ db: web, settings: { ...settings, demonstration: false } })
  const http = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((done) => http.once('listening', done))
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}/p/${living.slug}`
  say(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}; ${living.said()}`)
  for (const [name, page] of Object.entries(pages)) {
    for (const connections of [1, 20]) {
      const { median, p99, perSecond } = await measure(
        new URL(`${address}/${page}`),
        connections,
        3,
        `samhandling=${token}`,
      )
      say(
        `${name} (${page}), ${connections} at once: p50 ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${Math.round(perSecond)} per s`,
      )
    }
  }
  http.close()
} finally {
  await Promise.all([web.destroy(), all.destroy()])
  await server.stop()
  await removePostgres(dataDir)
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(0)
