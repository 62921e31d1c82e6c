import { Logger, run, type Runner, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import type { Door, Tx } from './db.ts'
import { jobPool } from './job-schema.ts'
import { logLine } from './log.ts'

const quietLogger = new Logger(() => (level, message) => {
  if (level === 'error') logLine('warn', 'job_failed', { message: message.split('\n')[0] })
})

/**
 * Puts a job in the queue, in the transaction of the act: it exists if the act does. The same key twice is one job.
 * @param runAt not before this moment; nothing = at once
 */
export const addJob = (tx: Tx, task: string, payload: unknown, key: string, runAt?: Date) =>
  sql`select jobs.add(${task}, ${JSON.stringify(payload)}::text::json, ${key}, ${runAt ?? null}::timestamptz)`.execute(
    tx,
  )

/**
 * Starts working through the queue in this process, until `stop()`. A job that fails is tried again, later and later.
 * @param timetable jobs that come by the clock, one a line, minutes first as cron has it; one process of several takes each
 */
export async function startJobs(door: Door, taskList: TaskList, timetable = ''): Promise<Runner> {
  const pool = jobPool(door, 3)
  const runner = await run({
    pgPool: pool,
    concurrency: 1,
    noHandleSignals: true,
    pollInterval: 5_000,
    taskList,
    crontab: timetable,
    logger: quietLogger,
  })
  runner.promise.catch((error) => logLine('error', 'jobs_stopped', { stack: String(error) }))
  return runner
}
