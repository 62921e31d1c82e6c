import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { sha256 } from '#platform/digest.ts'
import type { CodeAnswer } from './rules.ts'

/** The signatures of a version, the first first. */
export const listSignatures = (tx: Tx, versionId: string) =>
  tx
    .selectFrom('signature')
    .select(['id', 'party_id', 'person_id', 'name', 'signed_at'])
    .where('version_id', '=', versionId)
    .orderBy('signed_at')
    .orderBy('id')
    .execute()

export type SignatureRow = Awaited<ReturnType<typeof listSignatures>>[number]

/** Keeps a signature. The database refuses one before every listed decision, or without a code just given. */
export const insertSignature = (
  tx: Tx,
  signature: {
    version_id: string
    party_id: string
    partnership_id: string
    person_id: string
    name: string
    file_id: string
  },
) => tx.insertInto('signature').values(signature).returning('id').executeTakeFirstOrThrow()

/** Tied to who and what, so that the digest of a code is good for one person and one version. */
const digestOf = (of: { versionId: string; personId: string }, code: string) =>
  sha256(`${of.versionId}|${of.personId}|${code}`)

/** Makes a code the one that holds: an earlier one of the same person for the same version no longer does. */
export const makeCode = (tx: Tx, of: { versionId: string; personId: string }, code: string) =>
  sql`select app.make_sign_code(${of.versionId}::uuid, ${digestOf(of, code)})`.execute(tx)

/** Tries a code and counts the try, also when it is wrong. */
export async function tryCode(tx: Tx, of: { versionId: string; personId: string }, code: string): Promise<CodeAnswer> {
  const { rows } = await sql<{ answer: CodeAnswer }>`
    select app.use_sign_code(${of.versionId}::uuid, ${digestOf(of, code)}) as answer`.execute(tx)
  return rows[0]!.answer
}

/** True while the person has not asked for more codes than five in fifteen minutes. */
export async function mayAskForCode(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ allowed: boolean }>`select app.allow(${`sign:${personId}`}, 5, 15) as allowed`.execute(
    tx,
  )
  return rows[0]!.allowed
}
