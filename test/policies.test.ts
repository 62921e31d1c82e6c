import postgres from 'postgres'
import { expect, inject, test } from 'vitest'
import { webRole } from '#platform/database-roles.ts'

const { template, ...cluster } = inject('cluster')
const looking = async <T>(look: (sql: postgres.Sql) => Promise<T>) => {
  const sql = postgres({ ...cluster, database: template, max: 1, onnotice: () => {} })
  return look(sql).finally(() => sql.end())
}

/** What a row is written with, and what its policy must compare that to. */
const own = {
  partnership_id: ['acting_partnership', 'signing_partnership', 'my_partnerships'],
  party_id: ['acting_party', 'signing_party', 'app.party_id'],
  person_id: ['app.person_id'],
}
/** Columns that stand for somebody else than the one who writes. A new one is put here with its reason, or not at all. */
const ofOthers: Record<string, readonly string[]> = {
  // Whom a seat, a turn, a mandate or a membership is given to, whom minutes went to, and who is asked for a time
  administrator: ['person_id'],
  group_seat: ['person_id'],
  group_turn: ['party_id', 'person_id'],
  mandate: ['person_id'],
  membership: ['person_id'],
  minutes_sent: ['person_id'],
  poll_asked: ['party_id'],
  // Noted at a meeting by one for all; `noted_by` is the one who writes
  meeting_attendance: ['party_id', 'person_id'],
  meeting_stand: ['party_id'],
  // Any party writes in what all contribute: the balance is agreed by all
  resource: ['party_id'],
}

test('what is written in a partnership is written in one’s own name, for one’s own party', async () => {
  const policies = await looking(
    (sql) => sql<{ table: string; check: string; columns: string[] }[]>`
    select c.relname as table, string_agg(pg_get_expr(p.polwithcheck, p.polrelid), ' and ') as check,
      (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_roles r on r.oid = any (p.polroles)
    where p.polcmd = 'a' and r.rolname = ${webRole} group by c.oid, c.relname`,
  )
  const loose = policies.flatMap(({ table, check, columns }) =>
    Object.entries(own)
      .filter(([column]) => columns.includes(column) && !(ofOthers[table] ?? []).includes(column))
      .filter(([, names]) => !names.some((name) => check.includes(name)))
      .map(([column]) => `${table}.${column}`),
  )
  expect(loose).toEqual([])
  expect(policies.length).toBeGreaterThan(40)
})

test('what is kept of a partnership is read and changed by those who are in it', async () => {
  const policies = await looking(
    (sql) => sql<{ table: string; policy: string; check: string }[]>`
    select c.relname as table, p.polname as policy, pg_get_expr(p.polqual, p.polrelid) as check
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_roles r on r.oid = any (p.polroles)
    where p.polcmd in ('r', 'w') and r.rolname = ${webRole} and exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'partnership_id' and not a.attisdropped)`,
  )
  const open = policies.filter(({ check }) => check === 'true').map(({ table, policy }) => `${table}: ${policy}`)
  expect(open).toEqual([])
  expect(policies.length).toBeGreaterThan(80)
})
