import type { Tx } from '#platform/db.ts'
import { Refusal } from '#platform/errors.ts'

/** True while the agreement may be written in and answered: no version of it is locked and on its way to be signed (R3). */
export async function isOpen(tx: Tx, partnershipId: string): Promise<boolean> {
  const underWay = await tx
    .selectFrom('version')
    .select('id')
    .where('partnership_id', '=', partnershipId)
    .where('released_at', 'is', null)
    .where('signed_at', 'is', null)
    .executeTakeFirst()
  return underWay === undefined
}

/** @throws Refusal 409 `agreement.locked` while a version is locked and has not been released (R3) */
export async function mustBeOpen(tx: Tx, partnershipId: string): Promise<void> {
  if (!(await isOpen(tx, partnershipId))) throw new Refusal(409, 'agreement.locked')
}
