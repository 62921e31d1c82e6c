import { lstat, readdir, rm, rmdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Place, earlierPlaces, findPlace } from './place.ts'
import { shutDown } from './postmaster.ts'

/**
 * Stops the embedded database of a data folder and removes it, with its data, wherever it lies. For clusters that were
 * made to be thrown away: nothing asks whether somebody still uses it.
 */
export async function removePostgres(dataDir: string): Promise<void> {
  const place = await findPlace(dataDir)
  const all = [place, ...(await earlierPlaces(place))]
  for (const each of all) await shutDown(each)

  const link = join(dataDir, 'postgres')
  if (!(await lstat(link).catch(() => undefined))?.isSymbolicLink()) return removeParts(place)
  for (const { home } of all) await rm(home, { recursive: true, force: true })
  await unlink(link)
  const siblings = dirname(place.home)
  if ((await readdir(siblings)).length === 0) await rmdir(siblings)
}

/** The folder around the cluster is the data folder itself, where other things lie too. */
async function removeParts({ home, data, log }: Place): Promise<void> {
  for (const part of [data, log, join(home, 'socket')]) await rm(part, { recursive: true, force: true })
}
