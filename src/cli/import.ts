import type { Tx } from '#platform/db.ts'
import { writeLog } from '#record/queries.ts'
import { readImport, type FileRow } from '#register/import-file.ts'
import { keepRow, showAsOwner, waitsToBeShown } from '#register/import-queries.ts'
import { fileReport, rowReport, sumReport, tallyOf, type Outcome, type Tally } from '#register/import-report.ts'
import { onInstallation, usage, type CommandLine } from './command.ts'

/**
 * `import FILE.csv [--publish]`: partnerships from a public source into the register, as drafts; `--publish` shows those of the
 * file at once. Doing it again changes nothing.
 * 0 done, also with uncertain cells; 1 a row or the file was refused; 2 wrong usage.
 */
export async function importCommand(args: string[], io: CommandLine): Promise<number> {
  const files = args.filter((word) => !word.startsWith('--'))
  const flags = args.filter((word) => word.startsWith('--'))
  const [path] = files
  if (!path || files.length !== 1 || flags.some((flag) => flag !== '--publish') || flags.length > 1) {
    io.err(usage)
    return 2
  }
  const bytes = await io.readFile(path).catch(() => null)
  if (!bytes) {
    io.err(`Filen ${path} går inte att läsa.`)
    return 1
  }
  const file = readImport(bytes)
  if (!file.ok) {
    io.err(fileReport(file))
    return 1
  }
  for (const name of file.unknownColumns) io.out(`Kolumnen ”${name}” känns inte igen och tas inte in.`)
  return onInstallation(io, 'owner', async (db) => {
    const tally = await db.transaction().execute((tx) => importRows(tx, file.rows, flags.length > 0))
    for (const line of [...file.rows.flatMap(rowReport), ...sumReport(tally)]) io.out(line)
    return tally.refused > 0 ? 1 : 0
  })
}

/** Takes the rows in, in one transaction: all of them or, at a fault, none. Every draft and publication is logged. */
export async function importRows(tx: Tx, rows: readonly FileRow[], publish: boolean): Promise<Tally> {
  const outcomes: Outcome[] = []
  let published = 0
  for (const row of rows) {
    if (!row.ok) continue
    const { id, outcome } = await keepRow(tx, row)
    outcomes.push(outcome)
    if (outcome !== 'unchanged') await writeLog(tx, { kind: 'installation' }, 'register:import', id, row.cells)
    if (!publish || !(await waitsToBeShown(tx, id))) continue
    await showAsOwner(tx, id)
    await writeLog(tx, { kind: 'installation' }, 'register:publish_draft', id)
    published += 1
  }
  return tallyOf(rows, outcomes, published)
}
