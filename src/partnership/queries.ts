import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { byName } from '#platform/language.ts'
import type { Capacity, Side } from './rules.ts'

/** A party as every page shows it. `mark` gives colour and shape. */
export interface PartyRow {
  id: string
  organisation_id: string
  name: string
  shortName: string
  side: Side
  board: string | null
  mark: number
  words: string
  profile: string | null
  theme: string | null
  left: boolean
}

/** The partnership of this address as the asker may see it, or undefined. */
export const findPartnership = (tx: Tx, slug: string) =>
  tx.selectFrom('partnership').selectAll().where('slug', '=', slug).executeTakeFirst()

/** The parties now in the partnership, in alphabetical order. */
export async function listParties(tx: Tx, partnershipId: string): Promise<PartyRow[]> {
  const rows = await tx
    .selectFrom('party')
    .innerJoin('organisation', 'organisation.id', 'party.organisation_id')
    .innerJoin('party_kind', 'party_kind.id', 'organisation.kind')
    .leftJoin('board', 'board.id', 'party.board_id')
    .select([
      'party.id', 'party.organisation_id', 'organisation.name', 'organisation.short_name as shortName', 'party_kind.side',
      'board.name as board', 'party.mark', 'party.words', 'organisation.profile', 'organisation.theme',
      sql<boolean>`party.left_on is not null and party.left_on < app.today()`.as('left'),
    ])
    .where('party.partnership_id', '=', partnershipId)
    .execute()
  return (rows as PartyRow[]).filter((party) => !party.left).sort(byName)
}

/** The asker's own live mandates in a partnership: for which party, in which capacities. */
export async function listOwnMandates(tx: Tx, partnershipId: string, personId: string) {
  const rows = await tx
    .selectFrom('mandate')
    .select(['party_id', 'capacity'])
    .where('partnership_id', '=', partnershipId)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`app.is_live(from_day, to_day)`)
    .execute()
  return rows as { party_id: string | null; capacity: Capacity }[]
}
