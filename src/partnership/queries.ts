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
  /** The day it came in, ISO, the last time when it has been away; null for those who were there from the start. */
  cameInOn: string | null
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
      'party.id',
      'party.organisation_id',
      'organisation.name',
      'organisation.short_name as shortName',
      'party_kind.side',
      'board.name as board',
      'party.mark',
      'party.words',
      'organisation.profile',
      'organisation.theme',
      sql<string | null>`(select max((j.answered_at at time zone 'Europe/Stockholm')::date)::text from party_joining j
        where j.party_id = party.id)`.as('cameInOn'),
      sql<boolean>`party.left_on is not null and party.left_on < app.today()`.as('left'),
    ])
    .where('party.partnership_id', '=', partnershipId)
    .execute()
  return (rows as PartyRow[]).filter((party) => !party.left).sort(byName)
}

/** The asker's own mandates in a partnership, live and ended: for which party, in which capacities. */
export async function listOwnMandates(tx: Tx, partnershipId: string, personId: string) {
  const rows = await tx
    .selectFrom('mandate')
    .leftJoin('party', 'party.id', 'mandate.party_id')
    .select([
      'mandate.party_id',
      'mandate.capacity',
      sql<boolean>`mandate.ended_at is null and app.is_live(mandate.from_day, mandate.to_day)
        and (party.left_on is null or party.left_on >= app.today())`.as('live'),
    ])
    .where('mandate.partnership_id', '=', partnershipId)
    .where('mandate.person_id', '=', personId)
    .execute()
  return rows as { party_id: string | null; capacity: Capacity; live: boolean }[]
}

/** Everyone's mandates in a partnership, live and ended, with the names people have chosen. */
export const listMandates = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('mandate')
    .innerJoin('person', 'person.id', 'mandate.person_id')
    .select([
      'mandate.id',
      'mandate.person_id',
      'mandate.party_id',
      'mandate.capacity',
      'mandate.competence',
      'mandate.phone',
      'mandate.email',
      'mandate.from_day',
      'mandate.to_day',
      'person.name',
      sql<boolean>`mandate.ended_at is null and app.is_live(mandate.from_day, mandate.to_day)`.as('live'),
    ])
    .where('mandate.partnership_id', '=', partnershipId)
    .orderBy('mandate.created_at')
    .execute()
export type MandateRow = Awaited<ReturnType<typeof listMandates>>[number]

/** The person with this address, if any: asked by somebody who names people for a party, answered with the id alone. */
export async function findPersonByEmail(tx: Tx, email: string): Promise<string | null> {
  const found = await sql<{ id: string | null }>`select app.person_with_address(${email}) as id`.execute(tx)
  return found.rows[0]?.id ?? null
}

/** Names a person. The database refuses another party's people (42501) and a second party (23P01). */
export const insertMandate = (
  tx: Tx,
  mandate: {
    person_id: string
    partnership_id: string
    party_id: string | null
    capacity: Capacity
    competence: string
    phone: string | null
    email: string | null
  },
) => tx.insertInto('mandate').values(mandate).returning('id').executeTakeFirstOrThrow()

/** Ends a mandate at once. False if it has ended already, or is not the asker's party's to end. */
export async function endMandate(tx: Tx, id: string): Promise<boolean> {
  const ended = await tx
    .updateTable('mandate')
    .set({ ended_at: sql`app.now()`, to_day: sql`greatest(from_day, app.today())` })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

/** Saves a party's own words of why it takes part. */
export const savePartyWords = (tx: Tx, partyId: string, words: string) =>
  tx.updateTable('party').set({ words }).where('id', '=', partyId).execute()
