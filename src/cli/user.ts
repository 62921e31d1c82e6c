import { sql } from 'kysely'
import { z } from 'zod'
import { makeSignInLink } from '#identity/queries.ts'
import { href, paths } from '#paths'
import { secretToken, sha256 } from '#platform/digest.ts'
import type { Tx } from '#platform/db.ts'
import { writeLog } from '#record/queries.ts'
import { onInstallation, usage, type CommandLine } from './command.ts'

const address = z.email({ pattern: z.regexes.html5Email }).transform((text) => text.toLowerCase())

/**
 * `user add ADDRESS NAME [--admin]` and `user link ADDRESS`: how a real installation begins, and the way in without mail.
 * 0 done, 1 refused with a message, 2 wrong usage.
 */
export async function userCommand(args: string[], io: CommandLine): Promise<number> {
  const [what, given = '', ...rest] = args
  const email = address.safeParse(given)
  const name = rest.filter((word) => !word.startsWith('--')).join(' ')
  const understood =
    (what === 'link' && rest.length === 0) ||
    (what === 'add' && name !== '' && rest.every((word) => !word.startsWith('--') || word === '--admin'))
  if (!understood || !given) {
    io.err(usage)
    return 2
  }
  if (!email.success) {
    io.err(`”${given}” är ingen e-postadress. Skriv den med @, till exempel namn@forening.se.`)
    return 1
  }
  return onInstallation(io, 'owner', (db, { baseUrl }) =>
    db
      .transaction()
      .execute((tx) =>
        what === 'add' ? add(tx, io, email.data, name, rest.includes('--admin')) : link(tx, io, email.data, baseUrl),
      ),
  )
}

async function add(tx: Tx, io: CommandLine, email: string, name: string, administrator: boolean): Promise<number> {
  const known = await tx.selectFrom('person_private').select('person_id').where('email', '=', email).executeTakeFirst()
  if (known && !administrator) {
    io.err(`${email} finns redan.`)
    return 1
  }
  const id =
    known?.person_id ?? (await tx.insertInto('person').values({ name }).returning('id').executeTakeFirstOrThrow()).id
  if (!known) await tx.insertInto('person_private').values({ person_id: id, email }).execute()
  if (administrator)
    await tx
      .insertInto('administrator')
      .values({ person_id: id })
      .onConflict((c) => c.doNothing())
      .execute()
  await writeLog(
    tx,
    { kind: 'installation' },
    administrator ? 'administration:add_administrator' : 'administration:add_person',
    id,
  )
  io.out(
    `${email} är upplagd${administrator ? ' som administratör' : ''}. Inloggningslänk: npm run --silent cli -- user link ${email}`,
  )
  return 0
}

async function link(tx: Tx, io: CommandLine, email: string, baseUrl: string): Promise<number> {
  const token = secretToken()
  const personId = await makeSignInLink(tx, email, sha256(token), href(paths.mine))
  if (!personId) {
    io.err(`Det finns ingen med adressen ${email}. Lägg upp personen med user add.`)
    return 1
  }
  await sql`select set_config('app.person_id', '', true)`.execute(tx)
  await writeLog(tx, { kind: 'installation' }, 'identity:make_link_by_command', personId)
  io.out(`${baseUrl}${href(paths.signInLink, { token })}`)
  return 0
}
