import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { link, open, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Sql, TransactionSql } from 'postgres'
import type { Header, Trailer } from './file-lines.ts'
import { asCopied, copied, listMigrations, listSequences, listTables, quoted, type TableOfData } from './tables.ts'

/**
 * Writes everything that the database holds, as it is in one moment, and the given files of the data folder.
 * The tables stand as COPY writes them: with the first and last line taken away, `psql` reads the unpacked file too.
 * @param file where; readable by its owner alone, for all personal data and the seal lie in it
 * @param files bytes by their path in the data folder
 * @returns how many tables and rows
 * @throws NodeJS.ErrnoException EEXIST when there is such a file already: a backup is never written over
 */
export async function writeBackup(
  owner: Sql,
  file: string,
  { files, now }: { files: Record<string, Uint8Array>; now: Date },
): Promise<{ tables: number; rows: number }> {
  const draft = `${file}.${process.pid}.delvis`
  const handle = await open(draft, 'wx', 0o600)
  try {
    const counted: Record<string, number> = {}
    await owner.begin('isolation level repeatable read read only', async (tx) => {
      const lines = Readable.from(everything(tx, files, now, counted))
      await pipeline(lines, createGzip(), createWriteStream(draft, { fd: handle.fd, autoClose: false }))
    })
    await handle.sync()
    await link(draft, file)
    const rows = Object.values(counted)
    return { tables: rows.length, rows: rows.reduce((sum, count) => sum + count, 0) }
  } finally {
    await handle.close()
    await rm(draft, { force: true })
  }
}

/** Few: a row may hold a file of ten megabytes. */
const rowsAtATime = 16

// Neither COPY nor the driver's own cursor: both fall silent now and then when what is read is written slowly.
const few = (tx: TransactionSql) => tx.unsafe<Record<string, string | null>[]>(`fetch ${rowsAtATime} from here`)
const asText = ({ name, columns }: TableOfData) =>
  `select ${columns.map((column, index) => `${quoted(column)}::text as c${index}`).join(', ')} from ${quoted(name)}`

async function* everything(
  tx: TransactionSql,
  files: Record<string, Uint8Array>,
  now: Date,
  counted: Record<string, number>,
): AsyncGenerator<Buffer> {
  const digest = createHash('sha256')
  const told = (bytes: Buffer) => {
    digest.update(bytes)
    return bytes
  }
  yield told(asLine(await headerOf(tx, files, now)))
  for (const table of await listTables(tx)) {
    yield told(Buffer.from(`COPY ${copied(table)} FROM stdin;\n`))
    let rows = 0
    await tx.unsafe(`declare here no scroll cursor for ${asText(table)}`)
    for (let some = await few(tx); some.length > 0; some = await few(tx)) {
      rows += some.length
      yield told(Buffer.from(some.map((row) => asCopied(Object.values(row))).join('')))
    }
    await tx.unsafe('close here')
    counted[table.name] = rows
    yield told(Buffer.from('\\.\n'))
  }
  yield asLine({ rows: counted, sha256: digest.digest('hex') } satisfies Trailer)
}

async function headerOf(tx: TransactionSql, files: Record<string, Uint8Array>, now: Date): Promise<Header> {
  const [installation] = await tx<{ demonstration: boolean }[]>`select demonstration from installation`
  return {
    samhandling: 1,
    madeAt: now.toISOString(),
    demonstration: installation?.demonstration ?? false,
    migrations: (await listMigrations(tx)).map(({ name, checksum }) => ({ name, checksum })),
    sequences: await listSequences(tx),
    files: Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
    ),
  }
}

const asLine = (value: object) => Buffer.from(`${JSON.stringify(value)}\n`)
