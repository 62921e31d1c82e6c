import type { Doors } from '#platform/database.ts'
import { connect, type Db } from '#platform/db.ts'
import { readSettings, type Settings } from '#platform/env.ts'
import { openInstallation } from '../installation.ts'

/** What a command may do to the world around it: write lines and read files. */
export interface CommandLine {
  out(line: string): void
  err(line: string): void
  readFile(path: string): Promise<Uint8Array>
}

export const usage = `Så används kommandoraden (npm run --silent cli -- …):
  review FIL [--profile P] [--json]   granska en text
  import FIL.csv [--publish]          ta in partnerskap i registret, som utkast
  export NAMN FIL [--draft]           hämta ett avtal: FIL slutar på .pdf, .arkiv.pdf, .docx eller .txt
  export register FIL.csv             hämta det öppna registret
  verify                              kontrollera loggens kedjor
  backup FIL                          säkerhetskopiera allt till en fil
  restore FIL                         återställ en säkerhetskopia i en tom installation
  user add E-POST NAMN [--admin]      lägg upp en person
  user link E-POST                    skriv ut en inloggningslänk`

/**
 * Runs something on the installation's database: the running server's, or the embedded one, started and stopped for this.
 * @param door `owner` for what no page may do (all chains, people); `web` for the rest
 */
export async function onInstallation(
  io: CommandLine,
  door: 'owner' | 'web',
  work: (db: Db, settings: Settings, doors: Doors) => Promise<number>,
): Promise<number> {
  const settings = readSettings(process.env)
  const installed = await openInstallation(settings, { hold: false, say: io.err })
  const db = connect({ ...installed.doors[door], max: 2 })
  try {
    return await work(db, settings, installed.doors)
  } finally {
    await db.destroy()
    await installed.close()
  }
}
