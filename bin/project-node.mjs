import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import { install, isInstalled } from './install.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { Trouble, at, root, textOf } from './project.mjs'

const wanted = 24

/**
 * Installs what is missing and goes on on the project's own Node. On another Node the same command is started again on
 * the right one, and this process only passes signals and the exit code on.
 * @param {string} script `import.meta.url` of the command
 * @returns {Promise<boolean>} true in the process that is to do the work; false when it has been done in another
 */
export async function onProjectNode(script) {
  process.chdir(root)
  followNpm()
  if (!isInstalled())
    await oneAtATime(async () => {
      if (!isInstalled()) await install()
    })
  const node = findNode()
  if (realpathSync(node) === realpathSync(process.execPath)) {
    followStarter()
    return true
  }
  process.exitCode = await passOn(node, [fileURLToPath(script), ...process.argv.slice(2)])
  return false
}

/** @returns {string} the newest Node 24 of those that came with the project and the one that runs this */
function findNode() {
  const system = `${process.platform}-${process.arch}`
  const own = [`node-${system}`, `node-bin-${system}`]
    .map((name) => ({ path: at('node_modules', name, 'bin', 'node'), version: versionOf(name) }))
    .filter(({ path }) => existsSync(path))
  const running = { path: process.execPath, version: process.versions.node }
  const all = [...own, running].filter(({ version }) => major(version) === wanted)
  const [newest] = all.sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }))
  if (newest) return newest.path
  if (major(running.version) > wanted) return running.path
  throw new Trouble(
    `Ingen Node ${wanted} för ${system} följer med; installera Node ${wanted} och försök igen ` +
      `(no Node ${wanted} for this system comes with the project; install it and try again)`,
  )
}

const major = (version) => Number.parseInt(version, 10)

/** @param {string} name @returns {string} */
const versionOf = (name) => JSON.parse(textOf(at('node_modules', name, 'package.json')) || '{"version":"0"}').version

/**
 * Runs our command on another Node, in a group of its own: Ctrl-C reaches it once, from here.
 * @param {string} node @param {string[]} given
 * @returns {Promise<number>} its exit code, or 128 + the number of the signal that ended it
 */
function passOn(node, given) {
  const child = spawn(node, given, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], detached: true })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : code))
  })
}

/** When the starter is killed without a chance to say so, the one that it started stops in order. */
function followStarter() {
  if (!process.channel) return
  process.once('disconnect', stopInOrder)
  process.channel.unref()
}

/** The same when npm is killed: its command is over, and what it started must not go on holding the data folder. */
function followNpm() {
  if (!process.env.npm_lifecycle_event || process.channel) return
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && stopInOrder(), 1000).unref()
}

const stopInOrder = () => process.kill(process.pid, 'SIGTERM')
