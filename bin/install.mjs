import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, existsSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Trouble, at, hashOf, root, textOf } from './project.mjs'

const stamp = at('node_modules', '.installed')

/** @returns {boolean} true when what is installed is what the lock says */
export function isInstalled() {
  const lock = textOf(at('package-lock.json'))
  if (textOf(stamp) === hashOf(lock)) return true
  if (!matches(lock)) return false
  writeFileSync(stamp, hashOf(lock))
  return true
}

/**
 * Installs the locked dependencies, as `npm ci` does. All that is printed goes to standard error: standard output
 * belongs to the command that was asked for.
 * @throws {Trouble} when npm fails
 */
export async function install() {
  console.error('Installerar det som behövs (installing what is needed) …')
  const given = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
    ...ownCache(),
  ]
  const npm = spawn('npm', given, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, PATH: outerPath() } })
  const [code] = await Promise.race([once(npm, 'exit'), once(npm, 'error').then(() => ['npm'])])
  if (code !== 0) throw new Trouble('Installationen gick inte; se ovan (npm ci failed, see above)')
  writeFileSync(stamp, hashOf(textOf(at('package-lock.json'))))
}

/** Somebody may have installed by hand: npm's own record of what it laid in node_modules then agrees with the lock. */
function matches(lock) {
  const laid = textOf(at('node_modules', '.package-lock.json'))
  if (!laid || !lock) return false
  const [wanted, found] = [JSON.parse(lock).packages, JSON.parse(laid).packages]
  const same = ([name, entry]) => wanted[name]?.version === entry.version
  const there = ([name, entry]) => name === '' || entry.optional || entry.devOptional || name in found
  return (
    Object.entries(found).every(same) &&
    Object.entries(wanted).every(there) &&
    existsSync(at('node_modules', 'esbuild'))
  )
}

/** npm must not run on the Node that it is about to remove and lay anew. */
function outerPath() {
  const inside = at('node_modules')
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(inside))
    .join(delimiter)
}

/** A system user may have no home to keep npm's cache in. */
function ownCache() {
  try {
    accessSync(homedir(), constants.W_OK)
    return []
  } catch {
    return [`--cache=${join(tmpdir(), `npm-cache-${process.getuid?.() ?? 0}`)}`]
  }
}
