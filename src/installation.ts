import { resolve } from 'node:path'
import { prepareEmbedded, prepareOutside, type Doors } from '#platform/database.ts'
import { openPool } from '#platform/db.ts'
import type { Settings } from '#platform/env.ts'
import { rememberInstallation } from '#platform/installation.ts'
import { startPostgres } from '#platform/postgres-server/start.ts'

/** A database that is ready, and how to let go of it. */
export interface Installed {
  doors: Doors
  /** True at the very first start: nothing is in it yet. */
  first: boolean
  close(): Promise<void>
}

/**
 * Opens the installation's database: the embedded one or that of DATABASE_URL, migrated, with its roles.
 * @param hold true for the web process, of which one at a time holds a data folder
 */
export async function openInstallation(
  settings: Settings,
  { hold, say }: { hold: boolean; say: (line: string) => void },
): Promise<Installed> {
  const { doors, close } = settings.databaseUrl
    ? { doors: await prepareOutside(settings.databaseUrl), close: async () => {} }
    : await openEmbedded(resolve(settings.dataDir), hold, say)
  const owner = openPool({ ...doors.owner, max: 1 })
  try {
    return { doors, first: await rememberInstallation(owner, settings.demonstration), close }
  } catch (error) {
    await close()
    throw error
  } finally {
    await owner.end()
  }
}

async function openEmbedded(dataDir: string, hold: boolean, say: (line: string) => void) {
  const server = await startPostgres({ dataDir, hold, log: say })
  try {
    const doors = await prepareEmbedded((database) => server.connection(database), 'samhandling')
    return { doors, close: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw error
  }
}
