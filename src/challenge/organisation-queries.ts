import type { Tx } from '#platform/db.ts'
import { byName } from '#platform/language.ts'
import type { Side } from '#partnership/rules.ts'

/** An organisation as one acts for it or chooses it, with its boards if it is public. */
export interface OrganisationRow {
  id: string
  name: string
  side: Side
  boards: { id: string; name: string }[]
}

/** The organisation with its boards, or undefined. */
export async function findOrganisation(tx: Tx, id: string): Promise<OrganisationRow | undefined> {
  const row = await tx
    .selectFrom('organisation')
    .innerJoin('party_kind', 'party_kind.id', 'organisation.kind')
    .select(['organisation.id', 'organisation.name', 'party_kind.side'])
    .where('organisation.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const boards = await tx
    .selectFrom('board')
    .select(['id', 'name'])
    .where('organisation_id', '=', id)
    .where('successor_id', 'is', null)
    .execute()
  return { ...row, side: row.side as Side, boards: row.side === 'public' ? boards.toSorted(byName) : [] }
}

/** All organisations that there are, by name; those that have a successor are left out. */
export const listOrganisations = async (tx: Tx) =>
  (
    await tx.selectFrom('organisation').select(['id', 'name', 'county']).where('successor_id', 'is', null).execute()
  ).toSorted(byName)

/** What kinds of civil-society organisation there are, in their own order. */
export const listCivilKinds = (tx: Tx) =>
  tx
    .selectFrom('party_kind')
    .select(['id', 'name_sv', 'name_en'])
    .where('side', '=', 'civil')
    .orderBy('position')
    .execute()
