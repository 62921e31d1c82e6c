import { join } from 'node:path'
import type { Sql } from 'postgres'
import { doorAs, ensureRoles, jobRole, ownerRole, webRole } from './database-roles.ts'
import { projectRoot } from './project-root.ts'
import { openPool, type Door } from './db.ts'
import { migrate } from './migrate.ts'
import { prepareJobs } from './job-schema.ts'

/** The ways into one prepared database. The pages and the jobs never come in as the owner. */
export interface Doors {
  owner: Door
  web: Door
  job: Door
}

/** Thrown when the database cannot be used as it is; the message says what is wrong and what to do. */
export class UnusableDatabase extends Error {
  override name = 'UnusableDatabase'
}

/** Reads a `postgres://` address into a door. */
export function doorOf(address: string): Door {
  const url = new URL(address)
  return {
    host: decodeURIComponent(url.hostname) || url.searchParams.get('host') || 'localhost',
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username) || 'postgres',
    database: decodeURIComponent(url.pathname.slice(1)) || 'postgres',
    password: url.password ? decodeURIComponent(url.password) : undefined,
    ssl: ['require', 'verify-ca', 'verify-full'].includes(url.searchParams.get('sslmode') ?? ''),
  }
}

/** A database of its own in an embedded cluster, owned by a role that the web process never is. */
export async function prepareEmbedded(superuser: (database: string) => Door, database: string): Promise<Doors> {
  const admin = openPool({ ...superuser('postgres'), max: 1 })
  try {
    await ensureRoles(admin, [ownerRole, webRole, jobRole])
    const [known] = await admin`select 1 from pg_database where datname = ${database}`
    if (!known) await admin.unsafe(`create database ${database} owner ${ownerRole}`)
  } finally {
    await admin.end()
  }
  const owner = { ...superuser(database), user: ownerRole }
  return prepare(owner)
}

/**
 * Prepares an outside PostgreSQL: refuses one older than 18, makes the two roles, migrates.
 * The address's user must own the database and may create roles (CREATEROLE); nothing more.
 * @throws UnusableDatabase
 */
export async function prepareOutside(address: string): Promise<Doors> {
  const owner = doorOf(address)
  const sql = openPool({ ...owner, max: 1 })
  try {
    const [version] = await sql`select current_setting('server_version_num')::int as number`
    if (Number(version?.number) < 180000) {
      throw new UnusableDatabase(
        'DATABASE_URL leder till en äldre PostgreSQL. Samhandling behöver PostgreSQL 18 eller senare.',
      )
    }
    await ensureRoles(sql, [webRole, jobRole], owner.password)
  } catch (error) {
    if (error instanceof UnusableDatabase) throw error
    throw new UnusableDatabase(`DATABASE_URL går inte att använda: ${error instanceof Error ? error.message : error}`)
  } finally {
    await sql.end()
  }
  return prepare(owner)
}

async function prepare(owner: Door): Promise<Doors> {
  const doors = { owner, web: doorAs(owner, webRole), job: doorAs(owner, jobRole) }
  const sql = openPool({ ...owner, max: 2 })
  try {
    await migrate(sql, join(projectRoot, 'migrations'))
    await openTo(sql, owner.database)
    await prepareJobs(doors)
  } finally {
    await sql.end()
  }
  return doors
}

/** Only our two roles come in beside the owner, and only the job role may make a schema (its own). */
async function openTo(sql: Sql, database: string) {
  await sql.unsafe(`
    revoke all on database "${database}" from public;
    grant connect on database "${database}" to ${webRole}, ${jobRole};
    grant create on database "${database}" to ${jobRole};`)
}
