import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sql } from 'postgres'

/** Thrown when a migration that has run was changed afterwards: history is never edited. */
export class ChangedMigration extends Error {
  override name = 'ChangedMigration'
}

/**
 * Runs the plain SQL files that have not run, in the order of their names, each in a transaction of its own.
 * Several processes may call it at once: the others wait. Forward only.
 * @returns the names of those that ran now
 * @throws ChangedMigration when a file's checksum differs from when it ran
 */
export async function migrate(sql: Sql, folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  const one = await sql.reserve()
  try {
    await one`select pg_advisory_lock(4712)`
    await one`create table if not exists migration (name text primary key, checksum text not null, ran_at timestamptz not null default now())`
    await one`alter table migration enable row level security`
    const ran = new Map(
      (await one`select name, checksum from migration`).map((row) => [row.name as string, row.checksum as string]),
    )
    const now: string[] = []
    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8')
      const checksum = createHash('sha256').update(text).digest('hex')
      if (ran.has(file) && ran.get(file) !== checksum) throw new ChangedMigration(`${file} was changed after it ran`)
      if (ran.has(file)) continue
      await run(one, file, text, checksum)
      now.push(file)
    }
    return now
  } finally {
    await one`select pg_advisory_unlock(4712)`
    one.release()
  }
}

async function run(sql: Sql, file: string, text: string, checksum: string) {
  try {
    await sql.unsafe('begin')
    await sql.unsafe("set local lock_timeout = '5s'; set local statement_timeout = '60s'")
    await sql.unsafe(text)
    await sql`insert into migration (name, checksum) values (${file}, ${checksum})`
    await sql.unsafe('commit')
  } catch (error) {
    await sql.unsafe('rollback')
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}
