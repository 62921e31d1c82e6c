import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { StartError } from './start-error.ts'

/** The user that the server runs as: its numbers, and its name when the system knows one. */
export type SystemUser = { uid: number; gid: number; name: string }

const run = promisify(execFile)

/** PostgreSQL refuses to run as root, so these existing users are asked for, in this order. None is ever created. */
const candidates = ['postgres', '_postgres', 'nobody']

/** True when this process is root and so must let another user run the server. */
export const isRoot = () => process.getuid?.() === 0

/**
 * An existing user without root's powers, found by name (initdb needs one that the system knows).
 * @throws StartError when the system has none of them
 */
export async function findSystemUser(): Promise<SystemUser> {
  for (const name of candidates) {
    const user = await lookUp(name)
    if (user && user.uid !== 0) return user
  }
  throw new StartError(
    `Som root behövs någon av användarna ${candidates.join(', ')}; starta som vanlig användare eller sätt DATABASE_URL ` +
      `(as root one of these users must exist; start as an ordinary user or set DATABASE_URL)`,
  )
}

/** The user that owns a folder already there, or undefined when there is none or root owns it. */
export async function ownerOf(folder: string): Promise<SystemUser | undefined> {
  const found = await stat(folder).catch(() => undefined)
  if (!found || found.uid === 0) return undefined
  const name = await run('id', ['-un', String(found.uid)]).catch(() => undefined)
  return { uid: found.uid, gid: found.gid, name: name?.stdout.trim() ?? `uid ${found.uid}` }
}

async function lookUp(name: string): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout), name }
  } catch {
    return undefined
  }
}
