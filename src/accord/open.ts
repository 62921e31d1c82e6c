import type { Tx } from '#platform/db.ts'
import { Refusal } from '#platform/errors.ts'

/** True while the agreement may be written in and answered: no version is locked and on its way to be signed. */
export async function isOpen(tx: Tx, partnershipId: string): Promise<boolean> {
  const locked = await tx
    .selectFrom('version')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('released_at', 'is', null)
    .where('signed_at', 'is', null)
    .executeTakeFirst()
  return locked === undefined
}

/**
 * Goes through when the agreement may be written in and answered. The database refuses it too; this says why.
 * @throws Refusal 409 `agreement.locked` while a version is locked and neither signed by all nor sent back (R3)
 */
export async function mustBeOpen(tx: Tx, partnershipId: string): Promise<void> {
  if (!(await isOpen(tx, partnershipId))) throw new Refusal(409, 'agreement.locked')
}

/** True once some version has been signed by all: what is changed after that begins the next version. */
export async function isSigned(tx: Tx, partnershipId: string): Promise<boolean> {
  const signed = await tx
    .selectFrom('version')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('signed_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return signed !== undefined
}
