import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { writeBackup } from '#platform/backup/write-backup.ts'
import { openPool } from '#platform/db.ts'
import { sealFile } from '#signing/seal.ts'
import { onInstallation, usage, type CommandLine } from './command.ts'

/**
 * `backup FILE`: everything that the installation knows, in one file that only its owner reads. 0 done, 1 refused with a
 * message (there is such a file already), 2 wrong usage.
 */
export async function backupCommand(args: string[], io: CommandLine): Promise<number> {
  const [file] = args
  if (!file || args.length > 1 || file.startsWith('--')) {
    io.err(usage)
    return 2
  }
  return onInstallation(io, 'owner', async (_db, { dataDir }, { owner }) => {
    const sql = openPool({ ...owner, max: 1 })
    try {
      const { tables, rows } = await writeBackup(sql, file, { files: await besideTables(dataDir), now: new Date() })
      io.out(
        `${resolve(file)}: ${rows} rader ur ${tables} tabeller. Filen innehåller personuppgifter och installationens sigill; förvara den så.`,
      )
      return 0
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EEXIST' && code !== 'ENOENT') throw error
      io.err(
        code === 'EEXIST'
          ? `${file} finns redan, och en säkerhetskopia skrivs aldrig över. Välj ett annat namn.`
          : `${file} går inte att skriva: mappen finns inte.`,
      )
      return 1
    } finally {
      await sql.end()
    }
  })
}

/** The seal, once there is one: without it, what is sealed after a restoration would come from somebody else. */
async function besideTables(dataDir: string): Promise<Record<string, Uint8Array>> {
  try {
    return { [sealFile]: await readFile(join(dataDir, sealFile)) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return {}
  }
}
