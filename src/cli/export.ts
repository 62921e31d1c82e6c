import { writeFile } from 'node:fs/promises'
import { draftFile, versionFile } from '#exchange/files.ts'
import { formOfName, type FileForm } from '#exchange/rules.ts'
import { findPartnership, listParties } from '#partnership/queries.ts'
import type { Tx } from '#platform/db.ts'
import { entriesAsCsv } from '#register/open-data.ts'
import { listEntries, searchRegister } from '#register/queries.ts'
import { stopCompiling } from '#platform/pdf/compile.ts'
import { chosenOf, readAsked } from '#register/rules.ts'
import { listVersions } from '#version/queries.ts'
import { onInstallation, usage, type CommandLine } from './command.ts'

/** What is fetched, when the command was understood. */
export type Asked = { what: 'register' } | { what: 'agreement'; slug: string; form: FileForm; draft: boolean }

/** What the words of the command ask for; null when they are not understood. The end of the file's name chooses the form. */
export function askedOf(args: readonly string[]): { asked: Asked; file: string } | null {
  const flags = args.filter((word) => word.startsWith('--'))
  const [slug, file, ...more] = args.filter((word) => !word.startsWith('--'))
  if (!slug || !file || more.length > 0 || flags.some((flag) => flag !== '--draft')) return null
  if (slug === 'register' && file.toLowerCase().endsWith('.csv'))
    return flags.length === 0 ? { asked: { what: 'register' }, file } : null
  const form = formOfName(file)
  return form && { asked: { what: 'agreement', slug, form, draft: flags.length > 0 }, file }
}

/**
 * `export SLUG FILE [--draft]`: the agreement as a file, the latest version that is locked or the draft; `export register
 * FILE.csv`: the open register. Nothing that is on the disk is written over.
 * 0 done, 1 refused with a message, 2 wrong usage.
 */
export async function exportCommand(args: string[], io: CommandLine): Promise<number> {
  const understood = askedOf(args)
  if (!understood) {
    io.err(usage)
    return 2
  }
  const { asked, file } = understood
  try {
    // The register is read through the door of the pages: what is not published is not there
    return await onInstallation(io, asked.what === 'register' ? 'web' : 'owner', (db, { baseUrl }) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (tx) => {
          const made = await exported(tx, asked, { baseUrl, now: new Date() })
          return typeof made === 'string' ? refuse(io, made) : await keep(io, file, made)
        }),
    )
  } finally {
    stopCompiling()
  }
}

/** The bytes of what was asked for, or in words why there is none. */
export async function exported(
  tx: Tx,
  asked: Asked,
  made: { baseUrl: string; now: Date },
): Promise<Uint8Array | string> {
  if (asked.what === 'register') {
    // As the page of the whole register gives it
    const ids = chosenOf(await searchRegister(tx, ''), readAsked(new URLSearchParams())).map(({ id }) => id)
    return Buffer.from(entriesAsCsv(await listEntries(tx, ids), made.baseUrl), 'utf8')
  }
  const partnership = await findPartnership(tx, asked.slug)
  if (!partnership) return `Det finns inget partnerskap som heter ”${asked.slug}” i adressen. Namnet står efter /p/.`
  const room = { ...partnership, parties: await listParties(tx, partnership.id) }
  if (asked.draft) return draftFile(tx, room, asked.form, made)
  const version = (await listVersions(tx, room.id)).find(({ released_at }) => released_at === null)
  if (!version) return `${room.name} har ingen låst version. Med --draft hämtas avtalet som det står nu.`
  return versionFile(tx, room, version, asked.form, made)
}

/** Writes the file, beside whatever is there. */
async function keep(io: CommandLine, file: string, bytes: Uint8Array): Promise<number> {
  try {
    await writeFile(file, bytes, { flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return refuse(io, `${file} finns redan och skrivs inte över. Välj ett annat namn.`)
    return refuse(io, `${file} går inte att skriva. Finns mappen, och får du skriva där?`)
  }
  io.out(`${file}: ${bytes.length} byte.`)
  return 0
}

function refuse(io: CommandLine, why: string): number {
  io.err(why)
  return 1
}
