import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const inside = join('dist', 'assets')

/** Looks from this file and upwards: right both for the source as it lies and for the bundle in `dist`. */
function nearestAssets(from: string): string {
  const here = join(from, inside)
  const above = dirname(from)
  return existsSync(join(here, 'manifest.json')) || above === from ? here : nearestAssets(above)
}

/** The folder with everything a browser may fetch besides pages; each file's name holds the hash of its content. */
export const assetFolder = nearestAssets(dirname(fileURLToPath(import.meta.url)))

/** @returns plain name → name with hash; empty when nothing has been built, as in a test of views alone */
export function readAssetNames(folder = assetFolder): Record<string, string> {
  const manifest = join(folder, 'manifest.json')
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>) : {}
}
