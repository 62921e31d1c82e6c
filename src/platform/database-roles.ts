import { createHmac } from 'node:crypto'
import type { Sql } from 'postgres'
import type { Door } from './db.ts'

/** The role that pages read and write as. Owns nothing and cannot bypass row-level security. */
export const webRole = 'samhandling_web'
/** The role that sends mail and owns the job schema. */
export const jobRole = 'samhandling_job'
/** The role that owns the tables of an embedded database; with DATABASE_URL its own user does. */
export const ownerRole = 'samhandling_owner'

/**
 * With an outside database the roles need passwords that every web process can find again:
 * derived from the owner's, so that nothing more has to be configured or kept.
 */
export const rolePassword = (role: string, ownerPassword: string | undefined) =>
  ownerPassword ? createHmac('sha256', ownerPassword).update(`samhandling role ${role}`).digest('base64url') : undefined

/** The same database through another role's door. */
export const doorAs = (door: Door, role: string): Door => ({
  ...door,
  user: role,
  password: rolePassword(role, door.password),
})

/** Makes sure of the roles; safe to run again and from several processes at once. Needs CREATEROLE. */
export async function ensureRoles(sql: Sql, roles: readonly string[], ownerPassword?: string): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(4711)`
    for (const role of roles) {
      const [known] = await tx`select 1 from pg_roles where rolname = ${role}`
      const password = rolePassword(role, ownerPassword)
      const secret = password ? ` password '${password}'` : ''
      if (!known) await tx.unsafe(`create role ${role} login nosuperuser nocreatedb nocreaterole noinherit${secret}`)
      else if (secret) await tx.unsafe(`alter role ${role} login${secret}`)
    }
  })
}
