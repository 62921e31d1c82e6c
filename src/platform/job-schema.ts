import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { jobRole, webRole } from './database-roles.ts'
import { openPool, type Door } from './db.ts'
import { logLine } from './log.ts'

/** A `pg` pool for graphile-worker, which speaks through that driver. A lost connection is no bug: the worker asks again. */
export function jobPool(door: Door, max: number) {
  const pool = new pg.Pool({
    host: door.host,
    port: door.port,
    user: door.user,
    database: door.database,
    password: door.password,
    ssl: door.ssl ? { rejectUnauthorized: false } : false,
    max,
  })
  const lost = (error: Error) => logLine('warn', 'job_connection_lost', { message: error.message })
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  return pool
}

/**
 * The queue's own schema, owned by the job role and closed to pages: they may only put a job into it,
 * through one function, in the transaction of the act.
 */
export async function prepareJobs(doors: { job: Door }): Promise<void> {
  const pool = jobPool(doors.job, 1)
  try {
    await runMigrations({ pgPool: pool })
  } finally {
    await pool.end()
  }
  const sql = openPool({ ...doors.job, max: 1 })
  try {
    await sql.unsafe(`
      create schema if not exists jobs authorization ${jobRole};
      create or replace function jobs.add(task text, payload json, key text, run_at timestamptz) returns void
        language sql volatile security definer set search_path = pg_catalog as $$
          select graphile_worker.add_job(task, payload, job_key := key, run_at := run_at, max_attempts := 12) $$;
      revoke execute on function jobs.add(text, json, text, timestamptz) from public;
      grant usage on schema jobs to ${webRole};
      grant execute on function jobs.add(text, json, text, timestamptz) to ${webRole};`)
  } finally {
    await sql.end()
  }
}
