import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { prepareEmbedded } from '#platform/database.ts'
import { removePostgres } from '#platform/postgres-server/remove.ts'
import { startPostgres } from '#platform/postgres-server/start.ts'

/** One cluster for the whole run; every test file copies its own database from the migrated template. */
export default async function setup(project: TestProject) {
  const dataDir = process.env.TEST_DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'samhandling-test-')))
  const server = await startPostgres({ dataDir, fast: true })
  const template = `template_${randomUUID().replaceAll('-', '').slice(0, 12)}`
  await prepareEmbedded((database) => server.connection(database), template).catch(async (error) => {
    await server.stop()
    throw error
  })
  project.provide('cluster', { host: server.socketDir, port: server.port, user: server.user, template })
  return async () => {
    await server.stop()
    if (process.env.TEST_DATA_DIR) return
    await removePostgres(dataDir)
    await rm(dataDir, { recursive: true, force: true })
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: { host: string; port: number; user: string; template: string }
  }
}
