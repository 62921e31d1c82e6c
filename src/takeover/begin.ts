import { saveTerm } from '#agreement/queries.ts'
import { listOwnMandates, listParties } from '#partnership/queries.ts'
import { enterAs } from '#platform/db.ts'
import type { Ask } from '#platform/http.tsx'
import type { TakeoverRow } from './queries.ts'

/**
 * What the new room holds from the start, written by the party that confirmed last: the term, as far as its days are known, so that the
 * first amendment begins from what is in force. Enters the room for the rest of the request.
 */
export async function insideAfter(c: Ask, row: TakeoverRow, organisationId: string): Promise<void> {
  const { tx } = c.var
  const party = (await listParties(tx, row.id)).find(({ organisation_id }) => organisation_id === organisationId)
  const mandates = await listOwnMandates(tx, row.id, c.var.personId ?? '')
  if (!party || !mandates.some(({ party_id }) => party_id === party.id)) return
  await enterAs(tx, party.id)
  const exact = (precision: string) => precision === 'day'
  const start = exact(row.start_precision) ? row.start_on : null
  const end = exact(row.end_precision) ? row.end_on : null
  if (start || end) await saveTerm(tx, row.id, { start, end, why: '' })
}
