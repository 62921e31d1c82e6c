import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Sql, TransactionSql } from 'postgres'
import { BrokenBackup, linesOf, type Header } from './file-lines.ts'
import { copied, listMigrations, listTables, quoted, type TableOfData } from './tables.ts'

/** Thrown when a backup cannot be laid into this database; the message says what to do. */
export class WrongPlace extends Error {
  override name = 'WrongPlace'
}

/**
 * Lays a backup that has been read through into a database with the same migrations that nobody has begun to use.
 * All or nothing, in one transaction. Needs the owner of the tables and no more: our own triggers rest meanwhile, and
 * what points from table to table is weighed at the end, when everything is there.
 * @param then what is done in the same transaction when the rows are there
 * @throws WrongPlace when the database is of another version or in use; BrokenBackup when rows do not fit the tables
 */
export async function loadBackup(
  owner: Sql,
  file: string,
  header: Header,
  then: (tx: TransactionSql) => Promise<void>,
): Promise<void> {
  await owner.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(4713)`
    await isSameVersion(tx, header)
    await isUnused(tx)
    const tables = await listTables(tx)
    const setToWork = await letRest(tx, tables)
    await loadRows(tx, file, tables)
    for (const { name, last, called } of header.sequences)
      await tx`select setval(${`public."${name}"`}::regclass, ${last}, ${called})`
    await setToWork()
    await then(tx)
  })
}

async function isSameVersion(tx: TransactionSql, header: Header) {
  const ours = await listMigrations(tx)
  const lines = (list: readonly { name: string; checksum: string }[]) =>
    list.map(({ name, checksum }) => `${name} ${checksum}`).join('\n')
  if (lines(ours) === lines(header.migrations)) return
  const [here, there] = [ours.at(-1)?.name, header.migrations.at(-1)?.name]
  throw new WrongPlace(
    `Säkerhetskopian är gjord med en annan version av Samhandling (dess sista ändring av databasen är ${there}, här är det ${here}). Återställ med samma version som den gjordes med, och uppgradera sedan.`,
  )
}

async function isUnused(tx: TransactionSql) {
  const [used] = await tx`select 1 from person limit 1`
  if (used)
    throw new WrongPlace(
      'Här finns redan uppgifter, och de skrivs inte över. Välj en tom DATA_DIR eller en tom databas i DATABASE_URL.',
    )
}

/** What points from one table to another and is weighed at once. */
const pointers = (tx: TransactionSql) => tx<{ home: string; name: string }[]>`
  select conrelid::regclass::text as home, quote_ident(conname) as name
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and not condeferrable`

const names = (tables: readonly TableOfData[]) => tables.map(({ name }) => quoted(name))

/** @returns sets everything to work again */
async function letRest(tx: TransactionSql, tables: readonly TableOfData[]): Promise<() => Promise<void>> {
  const waiting = await pointers(tx)
  const each = async (change: (table: string) => string) => {
    for (const table of names(tables)) await tx.unsafe(change(table))
  }
  const eachPointer = async (how: string) => {
    for (const { home, name } of waiting) await tx.unsafe(`alter table ${home} alter constraint ${name} ${how}`)
  }
  await each((table) => `alter table ${table} disable trigger user`)
  await eachPointer('deferrable')
  await tx.unsafe('set constraints all deferred')
  await tx.unsafe(`truncate ${names(tables).join(', ')}`)
  return async () => {
    await tx.unsafe('set constraints all immediate')
    await eachPointer('not deferrable')
    await each((table) => `alter table ${table} enable trigger user`)
  }
}

async function loadRows(tx: TransactionSql, file: string, tables: readonly TableOfData[]) {
  const heads = new Map(tables.map((table) => [`COPY ${copied(table)} FROM stdin;`, copied(table)]))
  let into: Writable | undefined
  for await (const line of linesOf(file)) {
    const copy = into ? undefined : heads.get(line.toString('utf8'))
    if (copy) into = await tx.unsafe(`copy ${copy} from stdin`).writable()
    else if (into && line.equals(endOfTable)) into = await ended(into)
    else if (into) await written(into, line)
    else if (line[0] !== 0x7b)
      throw new BrokenBackup('Säkerhetskopian har en tabell som inte finns här. Den används inte.')
  }
}

const endOfTable = Buffer.from('\\.')

async function written(into: Writable, line: Buffer) {
  if (!into.write(Buffer.concat([line, Buffer.from('\n')]))) await once(into, 'drain')
}

async function ended(into: Writable): Promise<undefined> {
  const done = once(into, 'finish')
  into.end()
  await done
}
