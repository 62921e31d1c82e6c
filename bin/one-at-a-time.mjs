import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { at, textOf } from './project.mjs'

/**
 * Lets one command at a time install and build in a clone; a second one waits for the first. The sign of a process that
 * was killed is taken over.
 * @param {() => Promise<void>} work
 */
export async function oneAtATime(work) {
  mkdirSync(at('dist'), { recursive: true })
  const sign = at('dist', '.busy')
  while (!takes(sign)) await pause(200)
  try {
    await work()
  } finally {
    rmSync(sign, { force: true })
  }
}

/** @param {string} sign @returns {boolean} */
function takes(sign) {
  try {
    writeFileSync(sign, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const pid = Number(textOf(sign))
    if (pid > 0 && !isAlive(pid)) rmSync(sign, { force: true })
    return false
  }
}

/** @param {number} pid @returns {boolean} */
function isAlive(pid) {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
