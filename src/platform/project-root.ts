import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder with our package.json: upwards from this file as source, and from `dist/` as a bundle. */
export const projectRoot: string = nearestWith('package.json', dirname(fileURLToPath(import.meta.url)))

function nearestWith(name: string, folder: string): string {
  if (existsSync(join(folder, name))) return folder
  if (dirname(folder) === folder) throw new Error(`No ${name} above ${fileURLToPath(import.meta.url)}`)
  return nearestWith(name, dirname(folder))
}
