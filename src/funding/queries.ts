import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { ResourceKind } from '#resource/rules.ts'
import type { AidWritten, Regulation } from './aid-rules.ts'
import type { FundingForm, FundingWritten, Line } from './rules.ts'

/** Who acts, for which party. */
export interface By {
  partnership_id: string
  person_id: string
  party_id: string
}

/** Other support of the parties of a partnership, removed too, in the order it was written. */
export const listFunding = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('other_funding')
    .selectAll()
    .select([sql<ResourceKind>`kind`.as('kind'), sql<FundingForm>`form`.as('form')])
    .where('partnership_id', '=', partnershipId)
    .orderBy('id')
    .execute()
export type FundingRow = Awaited<ReturnType<typeof listFunding>>[number]

/** One of them, or undefined. */
export const findFunding = (tx: Tx, partnershipId: string, id: string): Promise<FundingRow | undefined> =>
  tx
    .selectFrom('other_funding')
    .selectAll()
    .select([sql<ResourceKind>`kind`.as('kind'), sql<FundingForm>`form`.as('form')])
    .where('partnership_id', '=', partnershipId)
    .where('id', '=', id)
    .executeTakeFirst()

export const insertFunding = (tx: Tx, by: By, written: FundingWritten) =>
  tx
    .insertInto('other_funding')
    .values({ ...written, ...by })
    .returning('id')
    .executeTakeFirstOrThrow()

export const saveFunding = (tx: Tx, id: string, written: FundingWritten) =>
  tx.updateTable('other_funding').set(written).where('id', '=', id).execute()

/** Removes other support, or an amount of aid, so that it can be taken back; or takes it back. */
export const saveRemoved = (tx: Tx, table: 'other_funding' | 'state_aid', id: string, removed: boolean) =>
  tx
    .updateTable(table)
    .set({ removed_at: removed ? sql<Date>`app.now()` : null })
    .where('id', '=', id)
    .execute()

/** What the parties have written of how costs are kept apart, the latest first. */
export const listNotes = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('separation_note as n')
    .leftJoin('person', 'person.id', 'n.person_id')
    .select(['n.funding_id', 'n.words', 'n.made_at', 'person.name as personName'])
    .where('n.partnership_id', '=', partnershipId)
    .orderBy('n.id', 'desc')
    .execute()
export type NoteRow = Awaited<ReturnType<typeof listNotes>>[number]

export const insertNote = (tx: Tx, by: By, fundingId: string, words: string) =>
  tx
    .insertInto('separation_note')
    .values({ funding_id: fundingId, words, ...by })
    .execute()

/** A promise, or what has been contributed without one, with its words. */
export interface PaidLine extends Line {
  what: 'promised' | 'contributed'
  description: string
}

/**
 * What is promised in a partnership, and what has been contributed, so far as it can meet other support: a line of each
 * kind and words of a party and its whole span, so that a month's entry after the other is one line.
 */
export const listPaidLines = async (tx: Tx, partnershipId: string): Promise<PaidLine[]> =>
  (
    await sql<PaidLine>`
    with meets as materialized (select distinct party_id, kind, lower(own_kind) as own_kind from other_funding
      where partnership_id = ${partnershipId}::uuid and removed_at is null),
    lines as (
      select 'promised' as what, party_id, kind, own_kind, description, from_on, to_on
      from resource where partnership_id = ${partnershipId}::uuid and removed_at is null
      union all
      select 'contributed', party_id, kind, own_kind, description, min(from_on), max(to_on)
      from contribution where partnership_id = ${partnershipId}::uuid and standing group by 2, 3, 4, 5)
    select l.* from lines l where l.kind = 'money' and exists (select from meets)
      or (l.party_id, l.kind, lower(l.own_kind)) in (select m.party_id, m.kind, m.own_kind from meets m)
    order by l.what desc, l.from_on, l.description`.execute(tx)
  ).rows

/** Amounts of aid that the parties of a partnership have written down, removed too, the latest first. */
export const listAid = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('state_aid')
    .selectAll()
    .select([sql<Regulation>`regulation`.as('regulation'), sql<number>`euro`.as('euro')])
    .where('partnership_id', '=', partnershipId)
    .orderBy('granted_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
export type AidRow = Awaited<ReturnType<typeof listAid>>[number]

/** One of them, or undefined. */
export const findAid = (tx: Tx, partnershipId: string, id: string) =>
  tx
    .selectFrom('state_aid')
    .select(['id', 'party_id', 'removed_at'])
    .where('partnership_id', '=', partnershipId)
    .where('id', '=', id)
    .executeTakeFirst()

export const insertAid = (tx: Tx, by: By, written: AidWritten) =>
  tx
    .insertInto('state_aid')
    .values({ ...written, ...by })
    .returning('id')
    .executeTakeFirstOrThrow()
