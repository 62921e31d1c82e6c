import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { jobRole, ownerRole, webRole } from '#platform/database-roles.ts'
import { connectBriefly, type Db, type Door } from '#platform/db.ts'

/** A test file's own database: the pages' way in, the jobs' way in, and one that sees everything for looking behind the curtain. */
export interface TestDatabase {
  web: Db
  job: Db
  /** As the superuser: sees and may do all. Only for building the world and for checking that nothing changed. */
  all: Db
  name: string
  /** The pages' way in, for those who open it themselves. */
  door: Door
  close(): Promise<void>
}

/** Copies the migrated template. */
export async function freshDatabase({ demonstration = false } = {}): Promise<TestDatabase> {
  const { template, ...cluster } = inject('cluster')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = postgres({ ...cluster, database: 'postgres', max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${name} template ${template} owner ${ownerRole}`)
  await admin.end()
  const wayIn = (user: string, max: number): Door => ({ ...cluster, user, database: name, max })
  // A page that is just being left may still ask for something when the file ends: that is not waited for
  const web = connectBriefly(wayIn(webRole, 4))
  const job = connectBriefly(wayIn(jobRole, 2))
  const all = connectBriefly(wayIn(cluster.user, 2))
  const database = { door: wayIn(webRole, 4), web: web.db, job: job.db, all: all.db, name }
  await database.all.insertInto('installation').values({ demonstration }).execute()
  return {
    ...database,
    close: async () => {
      await Promise.all([web.end(), job.end(), all.end()])
    },
  }
}
