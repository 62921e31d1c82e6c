import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * A Chromium for the browser tests: `CHROMIUM`, else one that is installed, else, as root on Debian and Ubuntu, one
 * that is installed now.
 * @returns {string | undefined} the path of the program; undefined when there is none
 */
export function findBrowser() {
  const named = process.env.CHROMIUM
  if (named) return isProgram(named) ? named : undefined
  return installed() ?? (installByApt() ? installed() : undefined)
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...places].find(isProgram)
}

function installByApt() {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return false
  console.error('Installerar en webbläsare för testerna (installing a browser for the tests) …')
  const apt = (...given) =>
    spawnSync('apt-get', given, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  apt('-qq', 'update')
  return apt('-qq', 'install', '-y', '--no-install-recommends', 'chromium').status === 0
}

/** @param {string} path @returns {boolean} */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
