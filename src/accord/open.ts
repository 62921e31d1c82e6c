import type { Tx } from '#platform/db.ts'
import { Refusal } from '#platform/errors.ts'

/**
 * Goes through when the agreement may be written in and answered. The database refuses it too; this says why.
 * @throws Refusal 409 `agreement.locked` while a version is locked and neither signed by all nor sent back (R3)
 */
export async function mustBeOpen(tx: Tx, partnershipId: string): Promise<void> {
  const locked = await tx
    .selectFrom('version')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('released_at', 'is', null)
    .where('signed_at', 'is', null)
    .executeTakeFirst()
  if (locked) throw new Refusal(409, 'agreement.locked')
}
