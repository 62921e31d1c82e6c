import type { Sql } from 'postgres'

const kinds: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  bpchar: 'string',
  varchar: 'string',
  bool: 'boolean',
  bytea: 'Buffer',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  float8: 'number',
  timestamptz: 'Date',
  date: 'Temporal.PlainDate',
  jsonb: 'unknown',
  json: 'unknown',
  tsvector: 'string',
}

interface Column {
  table: string
  name: string
  type: string
  nullable: boolean
  given: boolean
  /** The values a check allows, where the column's own check is a plain list of words. */
  words: string | null
}

const columns = (sql: Sql) => sql<Column[]>`
  select c.relname as table, a.attname as name, t.typname as type, not a.attnotnull as nullable,
    (a.atthasdef or a.attidentity <> '') as given,
    (select substring(pg_get_constraintdef(k.oid) from 'ARRAY\\[(.*)\\]\\)+$') from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) ~ ('^CHECK \\(\\(' || a.attname || ' = ANY') limit 1) as words
  from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'p') and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`

function kindOf({ type, words }: Column): string {
  if (words) return [...words.matchAll(/'([^']*)'::text/g)].map((word) => `'${word[1]}'`).join(' | ')
  if (type.startsWith('_')) return `${kinds[type.slice(1)] ?? 'unknown'}[]`
  return kinds[type] ?? 'unknown'
}

const line = (column: Column) => {
  const kind = kindOf(column) + (column.nullable ? ' | null' : '')
  return `    ${column.name}: ${column.given ? `Generated<${kind}>` : kind}`
}

/**
 * The TypeScript of the database as it stands after all migrations: one interface, a property per table.
 * A text column whose check is a list of words gets those words as its type.
 */
export async function schemaTypes(sql: Sql): Promise<string> {
  const byTable = Map.groupBy(await columns(sql), (column) => column.table)
  const tables = [...byTable].map(([table, its]) => `  ${table}: {\n${its.map(line).join('\n')}\n  }`)
  return `import type { Generated } from 'kysely'
import type { Temporal } from 'temporal-polyfill'

/** Generated from the database by \`npm run db:types\`; never edited by hand. */
export interface DB {
${tables.join('\n')}
}
`
}
