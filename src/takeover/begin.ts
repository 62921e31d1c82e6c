import { saveTerm } from '#agreement/queries.ts'
import { insertGoal } from '#goal/queries.ts'
import { insertGroup } from '#group/queries.ts'
import { callMeeting } from '#meeting/calling.ts'
import { listOwnMandates, listParties } from '#partnership/queries.ts'
import { enterAs } from '#platform/db.ts'
import type { Ask } from '#platform/http.tsx'
import { insertResource } from '#resource/queries.ts'
import type { Item } from './item-rules.ts'
import type { DraftPartyRow, TakeoverRow } from './queries.ts'

/**
 * What the new room holds from the start, written by the party that confirmed last: the term, as far as its days are known, so that the
 * first amendment begins from what is in force, and the goals, resources, groups and meetings that all have confirmed. Everybody is called to the
 * meetings that are to come. Enters the room for the rest of the request.
 */
export async function insideAfter(
  c: Ask,
  row: TakeoverRow,
  organisationId: string,
  drafted: readonly DraftPartyRow[],
  items: readonly Item[],
  slug: string,
): Promise<void> {
  const { tx } = c.var
  const personId = c.var.personId ?? ''
  const parties = await listParties(tx, row.id)
  const party = parties.find(({ organisation_id }) => organisation_id === organisationId)
  const mandates = await listOwnMandates(tx, row.id, personId)
  if (!party || !mandates.some(({ party_id }) => party_id === party.id)) return
  await enterAs(tx, party.id)
  const exact = (precision: string) => precision === 'day'
  const start = exact(row.start_precision) ? row.start_on : null
  const end = exact(row.end_precision) ? row.end_on : null
  if (start || end) await saveTerm(tx, row.id, { start, end, why: '' })
  const partyOf = (draftId: string) => {
    const organisation = drafted.find(({ id }) => id === draftId)?.organisationId
    return parties.find(({ organisation_id }) => organisation_id === organisation)?.id ?? ''
  }
  const capacities = mandates.map(({ capacity }) => capacity)
  const me = { personId, name: c.var.look.person?.name ?? '', partyId: party.id, capacities }
  for (const { kind, said } of items) {
    if (kind === 'goal') await insertGoal(tx, { ...said, partnership_id: row.id, written_by: party.id })
    if (kind === 'resource')
      await insertResource(tx, { ...said, party_id: partyOf(said.party_id), partnership_id: row.id })
    if (kind === 'group') await insertGroup(tx, { id: row.id, me }, said)
    if (kind === 'meeting')
      await callMeeting(c, { id: row.id, slug, name: row.name, me }, { ...said, suggest: true }, 'meeting:take_over')
  }
}
