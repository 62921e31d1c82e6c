import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { jobRole, ownerRole, webRole } from '#platform/database-roles.ts'
import { connect, type Db, type Door } from '#platform/db.ts'

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
  const door = (user: string, max: number) => connect(wayIn(user, max))
  const database = {
    door: wayIn(webRole, 4),
    web: door(webRole, 4),
    job: door(jobRole, 2),
    all: door(cluster.user, 2),
    name,
  }
  await database.all.insertInto('installation').values({ demonstration }).execute()
  return {
    ...database,
    close: async () => {
      await Promise.all([database.web.destroy(), database.job.destroy(), database.all.destroy()])
    },
  }
}
