import type { Sql, TransactionSql } from 'postgres'

/** A table and the columns of it that are data: what the database works out by itself is left to it. */
export interface TableOfData {
  name: string
  columns: string[]
}

/** How far a sequence has come. */
export interface SequenceState {
  name: string
  last: number
  called: boolean
}

/** Every table of ours but the list of migrations, in the order of their names. */
export const listTables = (sql: Sql | TransactionSql) =>
  sql<TableOfData[]>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`

/** Every sequence of ours. */
export async function listSequences(sql: Sql | TransactionSql): Promise<SequenceState[]> {
  const names = await sql<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by 1`
  return Promise.all(
    names.map(async ({ name }) => {
      const [state] = await sql<{ last: number; called: boolean }[]>`
        select last_value::bigint as last, is_called as called from ${sql(name)}`
      return { name, last: Number(state!.last), called: state!.called }
    }),
  )
}

/** The migrations that have run, with the checksum of each: two databases with the same list have the same tables. */
export const listMigrations = (sql: Sql | TransactionSql) =>
  sql<{ name: string; checksum: string }[]>`select name, checksum from migration order by name`

/** A name as SQL takes it, whatever it holds. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** `"table" ("one", "two")`, as COPY wants it. */
export const copied = ({ name, columns }: TableOfData) => `${quoted(name)} (${columns.map(quoted).join(', ')})`

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A row's values, each as its type writes it, as a line of COPY's text format with its line end. */
export const asCopied = (values: readonly (string | null)[]) =>
  `${values.map((value) => value?.replace(/[\\\n\r\t]/g, (sign) => escapes[sign]!) ?? '\\N').join('\t')}\n`
