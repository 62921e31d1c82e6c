import { sql } from 'kysely'
import type { Context } from 'hono'
import type { Db } from './db.ts'

/** 200 while the database answers, else 503. While the system starts, the server itself answers 503. */
export const health = (db: Db) => async (c: Context) => {
  const alive = await sql`select 1`.execute(db).then(
    () => true,
    () => false,
  )
  return c.json({ status: alive ? 'ok' : 'database does not answer' }, alive ? 200 : 503, {
    'cache-control': 'no-store',
  })
}
