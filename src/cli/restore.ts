import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { TransactionSql } from 'postgres'
import { queueAgain } from '#notice/queries.ts'
import { BrokenBackup, readThrough } from '#platform/backup/file-lines.ts'
import { loadBackup, WrongPlace } from '#platform/backup/load-backup.ts'
import { connect, openPool, type Door } from '#platform/db.ts'
import { sealFile } from '#signing/seal.ts'
import { onInstallation, usage, type CommandLine } from './command.ts'

/**
 * `restore FILE`: lays a backup into an installation that nobody has begun to use. Mail that waited goes out again.
 * 0 done, 1 refused with a message and nothing changed, 2 wrong usage.
 */
export async function restoreCommand(args: string[], io: CommandLine): Promise<number> {
  const [file] = args
  if (!file || args.length > 1 || file.startsWith('--')) {
    io.err(usage)
    return 2
  }
  try {
    const { header, rows } = await readThrough(file)
    return await onInstallation(io, 'owner', async (_db, { dataDir, demonstration }, { owner, web }) => {
      const sql = openPool({ ...owner, max: 1 })
      try {
        await loadBackup(sql, file, header, async (tx) => {
          await layBeside(dataDir, header.files)
          await sendWhatWaits(tx, web)
        })
      } finally {
        await sql.end()
      }
      io.out(`Återställt: ${rows} rader, så som det var ${header.madeAt}. Pröva loggen med kommandot verify.`)
      if (demonstration !== header.demonstration)
        io.out(
          `Det är en ${header.demonstration ? 'demonstration' : 'riktig installation'}: starta den med DEMO=${header.demonstration ? 1 : 0}.`,
        )
      return 0
    })
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT' && (error as NodeJS.ErrnoException).path === file
    if (!missing && !(error instanceof BrokenBackup) && !(error instanceof WrongPlace)) throw error
    io.err(missing ? `${file} finns inte.` : (error as Error).message)
    return 1
  }
}

/** @throws WrongPlace when another seal lies there: two installations never share or change one */
async function layBeside(dataDir: string, files: Record<string, string>) {
  const kept = files[sealFile]
  if (!kept) return
  const [place, bytes] = [join(dataDir, sealFile), Buffer.from(kept, 'base64')]
  await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  try {
    await writeFile(place, bytes, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (!bytes.equals(await readFile(place)))
      throw new WrongPlace('I DATA_DIR ligger ett annat sigill. Välj en tom DATA_DIR.')
  }
}

/** The queue itself is not in a backup: what it held is to be read from the mails that have not gone. */
async function sendWhatWaits(tx: TransactionSql, web: Door) {
  const waiting = await tx<{ id: string }[]>`select id from mail where sent_at is null order by made_at`
  const db = connect({ ...web, max: 1 })
  try {
    await db.transaction().execute((queue) =>
      queueAgain(
        queue,
        waiting.map(({ id }) => id),
      ),
    )
  } finally {
    await db.destroy()
  }
}
