import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** A running installation of its own, in a data folder that is thrown away. */
export interface Running {
  child: ChildProcess
  /** Milliseconds from the start of the process to the first page. */
  startedIn: number
}

/** Starts the built server and waits for its first page. */
export async function start(dataDir: string, port: number): Promise<Running> {
  const began = performance.now()
  const environment = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: '127.0.0.1',
    DEMO: '1',
    DATABASE_URL: '',
    SMTP_URL: '',
  }
  const child = spawn(process.execPath, ['dist/server.js'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://127.0.0.1:${port}`
  for (;;) {
    const ready = await fetch(`${address}/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready && (await fetch(address)).ok) return { child, startedIn: performance.now() - began }
    if (child.exitCode !== null) throw new Error('the server ended')
    await pause(20)
  }
}

/** Stops it in order. */
export async function stop({ child }: Running): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await ended
}

const proportional = (pid: string) => {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Idle memory in MiB (PSS, Linux): the node process, and every process of the PostgreSQL on this data folder. */
export function memory({ child }: Running, dataDir: string): { node: number; postgres: number } {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const commandOf = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    } catch {
      return ''
    }
  }
  const parentOf = (pid: string) => /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  const masters = processes.filter((pid) => /bin\/postgres\0/.test(commandOf(pid)) && startedBy(pid, dataDir))
  const own = processes.filter((pid) => masters.includes(pid) || masters.includes(safely(() => parentOf(pid)) ?? ''))
  return { node: proportional(String(child.pid)), postgres: own.reduce((sum, pid) => sum + proportional(pid), 0) }
}

const safely = <T>(read: () => T): T | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** A postmaster belongs to us when its data folder is what `DATA_DIR/postgres` is or leads to. */
const startedBy = (pid: string, dataDir: string) =>
  safely(() => readFileSync(`${dataDir}/postgres/postmaster.pid`, 'utf8').split('\n')[0]) === pid
