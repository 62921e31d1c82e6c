import { execFile } from 'node:child_process'
import { chown, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Place } from './place.ts'
import { majorVersion } from './server-files.ts'
import { StartError, codeOf } from './start-error.ts'

const run = promisify(execFile)
const halfMade = '.making-'

/** The name of the cluster's own administrator, the only role that exists from the start. */
export const administrator = 'postgres'

/**
 * Makes the cluster if there is none. It is made beside its place and moved there when it is whole, so that neither a
 * killed process nor two that start at the same time leave half of one.
 * @throws StartError when the cluster is of another version, or cannot be made or read
 */
export async function ensureCluster(place: Place, fast: boolean): Promise<'made' | 'found'> {
  const version = await clusterVersion(place)
  if (version === majorVersion) return 'found'
  if (version !== undefined) {
    throw new StartError(
      `Databasen i ${place.data} är av version ${version}, här behövs ${majorVersion} (the database is of another ` +
        `version): «cli backup» med den gamla utgåvan, «cli restore» med den nya (back up with the old release)`,
    )
  }
  await makeCluster(place, fast)
  return 'made'
}

async function clusterVersion({ data }: Place): Promise<string | undefined> {
  try {
    return (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new StartError(
      `Databasen i ${data} kan inte läsas av den här användaren; starta som den som skapade den ` +
        `(the database belongs to another user; start as the one who made it)`,
    )
  }
}

async function makeCluster(place: Place, fast: boolean): Promise<void> {
  await removeHalfMade(place)
  const half = join(place.home, `${halfMade}${process.pid}`)
  const cluster = join(half, 'postgres')
  const given = [
    `--pgdata=${cluster}`,
    `--username=${administrator}`,
    '--auth=trust',
    '--encoding=UTF8',
    // The words of the C library are the same on every system; order and case come from ICU.
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=sv-SE',
    '--data-checksums',
    '--no-instructions',
    ...(fast ? ['--no-sync'] : []),
  ]
  try {
    for (const folder of [half, cluster]) {
      await mkdir(folder, { mode: 0o700 })
      if (place.user) await chown(folder, place.user.uid, place.user.gid)
    }
    await run(join(place.server.folder, 'bin', 'initdb'), given, { cwd: half, ...asUser(place) })
    await rename(cluster, place.data).catch(async (error: unknown) => {
      // Somebody else who started at the same time was first; theirs is used.
      if ((await clusterVersion(place)) === undefined) throw error
    })
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new StartError(`Databasen kunde inte skapas (the database could not be created): ${said.trim()}`)
  } finally {
    await rm(half, { recursive: true, force: true })
  }
}

/** What a process leaves that was killed while it made a cluster. */
async function removeHalfMade({ home }: Place): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith(halfMade)) continue
    const maker = Number(name.slice(halfMade.length))
    if (maker === process.pid || !isAlive(maker)) await rm(join(home, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** How a program of the server is run: as its user, and with nothing of our surroundings but what it needs. */
export const asUser = ({ user }: Place) => ({
  env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C' },
  ...(user ? { uid: user.uid, gid: user.gid } : {}),
})
