import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the clone. Everything here runs on Node 20 with no packages installed. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @param {string[]} parts @returns {string} a path in the clone */
export const at = (...parts) => join(root, ...parts)

/** @param {string} path @returns {string} the text of a file, or '' when it cannot be read */
export function textOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** @param {string} text @returns {string} */
export const hashOf = (text) => createHash('sha256').update(text).digest('hex')

/** Ends the process with a message and without a stack: the one who started it can do something about it. */
export class Trouble extends Error {}

/**
 * Runs one of our commands; trouble that was foreseen is said in one line.
 * @param {() => Promise<void>} command
 */
export async function run(command) {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
