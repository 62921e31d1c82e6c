import { createHash, randomBytes } from 'node:crypto'
import { chmod, chown, lstat, mkdir, readFile, readdir, readlink, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { type ServerFiles, copyServer, findServer, linkLibraries } from './server-files.ts'
import { StartError, codeOf } from './start-error.ts'
import { type SystemUser, findSystemUser, isRoot, ownerOf } from './system-user.ts'

/** Where the parts of one database lie, and as whom its server runs. */
export type Place = {
  /** The installed or copied server. */
  server: ServerFiles
  /** The folder around `data`; not itself written to by the server. */
  home: string
  /** The cluster: PostgreSQL's own data folder. */
  data: string
  /** What the server says, appended. */
  log: string
  /** Set when this process is root: the user that the server runs as. */
  user: SystemUser | undefined
}

/** Root's clusters lie here, where an ordinary system user can reach them; each data folder has one of its own. */
export const rootsHome = '/var/lib/samhandling'

/**
 * Decides where the database of a data folder lies, and makes the folders around it.
 * As an ordinary user everything is in `dataDir`. As root the server must run as another user, who may not be able to
 * enter `dataDir`: its parts lie under `/var/lib/samhandling`, and `dataDir/postgres` is a link to them.
 * @throws StartError when a folder cannot be used
 */
export async function findPlace(dataDir: string): Promise<Place> {
  const folder = await openFolder(resolve(dataDir))
  const installed = await findServer()
  const data = join(folder, 'postgres')
  if (!isRoot()) {
    await linkLibraries(installed)
    return { server: installed, home: folder, data, log: join(folder, 'postgres.log'), user: undefined }
  }

  await linkLibraries(installed)
  await openToAll(rootsHome)
  const server = await copyServer(installed, rootsHome)
  // An ordinary user has made it: the server goes on as that user, who can enter it.
  const owner = (await isRealFolder(data)) ? await ownerOf(data) : undefined
  if (owner) return { server, home: folder, data, log: join(folder, 'postgres.log'), user: owner }

  const home = await homeForRoot(folder)
  const cluster = join(home, 'postgres')
  const user = (await ownerOf(cluster)) ?? (await findSystemUser())
  return { server, home, data: cluster, log: join(home, 'postgres.log'), user }
}

/**
 * Homes that the same data folder had before it was emptied. Their servers may still run, with nobody to use them.
 * @returns the places, without the present one
 */
export async function earlierPlaces(place: Place): Promise<Place[]> {
  const siblings = dirname(place.home)
  if (dirname(siblings) !== rootsHome) return []
  const names = (await readdir(siblings)).filter((name) => name !== basename(place.home))
  return names.map((name) => {
    const home = join(siblings, name)
    return { ...place, home, data: join(home, 'postgres'), log: join(home, 'postgres.log') }
  })
}

/**
 * A folder for the socket that only the server's user (and root) can enter: beside the cluster, or, where that address
 * is longer than a socket's may be, one of its own among the temporary files.
 * @throws StartError when somebody else has made the folder
 */
export async function socketFolder({ home, user }: Place): Promise<string> {
  const folder =
    [join(home, 'socket'), join(tmpdir(), `pg-${short(home)}`)].find(fits) ?? join('/tmp', `pg-${short(home)}`)
  await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
  const owner = user?.uid ?? process.getuid?.()
  const found = await lstat(folder)
  if (!found.isDirectory() || (found.uid !== owner && found.uid !== process.getuid?.())) {
    throw new StartError(`${folder} tillhör någon annan; ta bort den (the folder belongs to somebody else; remove it)`)
  }
  await chmod(folder, 0o700)
  if (user) await chown(folder, user.uid, user.gid)
  return folder
}

/** 103 bytes is the most that macOS takes, Linux takes 107. */
const fits = (folder: string) => Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= 103

const short = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 12)

/** The link `dataDir/postgres` alone decides where root's cluster lies: it follows a data folder that is moved. */
async function homeForRoot(folder: string): Promise<string> {
  const link = join(folder, 'postgres')
  const siblings = join(rootsHome, short(folder))
  await symlink(join(siblings, randomBytes(4).toString('hex'), 'postgres'), link).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
  const home = dirname(await readlink(link))
  await openToAll(dirname(home))
  await openToAll(home)
  await guardAgainstCopy(home, folder)
  return home
}

/** A copied data folder would write into the database of its original. */
async function guardAgainstCopy(home: string, folder: string): Promise<void> {
  const note = join(home, 'data-folder')
  const owner = await readFile(note, 'utf8').catch(() => folder)
  const stillThere = await readlink(join(owner, 'postgres')).catch(() => undefined)
  if (owner !== folder && stillThere && dirname(stillThere) === home) {
    throw new StartError(
      `${folder} är en kopia av ${owner} och delar dess databas; ta säkerhetskopia med «cli backup» i stället ` +
        `(this folder is a copy of the other and shares its database; use «cli backup» and «cli restore»)`,
    )
  }
  await writeFile(note, folder)
}

async function openFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return await realpath(folder)
  } catch (error) {
    throw new StartError(
      `DATA_DIR ${folder} kan inte användas (cannot be used): ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

async function openToAll(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o755)
}

const isRealFolder = (path: string) =>
  lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
