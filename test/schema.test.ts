import { readFile } from 'node:fs/promises'
import postgres from 'postgres'
import { inject, expect, test } from 'vitest'
import { jobRole, webRole } from '#platform/database-roles.ts'
import { schemaTypes } from '#platform/schema-types.ts'

const { template, ...cluster } = inject('cluster')
const looking = async <T>(look: (sql: postgres.Sql) => Promise<T>) => {
  const sql = postgres({ ...cluster, database: template, max: 1, onnotice: () => {} })
  return look(sql).finally(() => sql.end())
}

test('the schema types are those of the database; run `npm run db:types` after a migration', async () => {
  expect(await looking(schemaTypes)).toBe(await readFile('src/platform/schema.ts', 'utf8'))
})

test('every table of ours has row-level security, and the web and job roles own none and bypass nothing', async () => {
  const bare = await looking(
    (sql) => sql`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity`,
  )
  expect(bare).toEqual([])
  const owned = await looking(
    (sql) => sql`
    select relname from pg_class c join pg_roles r on r.oid = c.relowner
    where c.relnamespace = 'public'::regnamespace and r.rolname in (${webRole}, ${jobRole})`,
  )
  expect(owned).toEqual([])
  const mighty = await looking(
    (sql) => sql`
    select rolname from pg_roles where rolname in (${webRole}, ${jobRole}) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
  )
  expect(mighty).toEqual([])
})

test('the queue is closed to the web role but for adding jobs', async () => {
  const open = await looking(
    (sql) => sql`
    select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'graphile_worker' and c.relkind = 'r' and (has_schema_privilege(${webRole}, n.oid, 'usage') or has_table_privilege(${webRole}, c.oid, 'select'))`,
  )
  expect(open).toEqual([])
  const [door] = await looking(
    (sql) =>
      sql`select has_function_privilege(${webRole}, 'jobs.add(text, json, text, timestamptz)', 'execute') as open`,
  )
  expect(door).toEqual({ open: true })
})
