import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'

const read = new Map<string, readonly unknown[]>()

/**
 * Everything in a folder of JSON files beside our package.json, in the order of the file names.
 * Read once for each process: data files change with a release, never while we run.
 * @param folder its name from the project's root
 * @returns the parsed contents, not yet checked against any schema
 * @throws Error that names the file, when one is not JSON; and when there is no such folder
 */
export function readDataFolder(folder: string): readonly unknown[] {
  const known = read.get(folder)
  if (known) return known
  const place = join(projectRoot, folder)
  const names = readdirSync(place).filter((name) => name.endsWith('.json'))
  const contents = names.toSorted().map((name) => parsed(join(place, name)))
  read.set(folder, contents)
  return contents
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} is not JSON`, { cause: error })
  }
}
