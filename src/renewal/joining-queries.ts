import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { byName } from '#platform/language.ts'
import type { Joining } from './joining-rules.ts'

/** Organisations that can be asked: those that are not parties here now, by name; with the last day of those that were. */
export const listAskable = async (tx: Tx, partnershipId: string) =>
  (
    await tx
      .selectFrom('organisation')
      .leftJoin('party', (join) =>
        join.onRef('party.organisation_id', '=', 'organisation.id').on('party.partnership_id', '=', partnershipId),
      )
      .select(['organisation.id', 'organisation.name', sql<string | null>`party.left_on::text`.as('leftOn')])
      .where('organisation.successor_id', 'is', null)
      .where(sql<boolean>`(party.id is null or not app.is_present(party.left_on))`)
      .execute()
  ).toSorted(byName)

/** A party that all wanted in. */
export interface JoiningRow extends Joining {
  stepId: string
  name: string
  words: string
  offeredAt: Date
  answeredAt: Date | null
}

/** Every party that all have wanted in after the start, the latest first. */
export const listJoinings = async (tx: Tx, partnershipId: string): Promise<JoiningRow[]> =>
  (
    await sql<JoiningRow>`
      select j.step_id as "stepId", o.name, j.words, j.offered_at as "offeredAt", j.answered_at as "answeredAt", j.answer,
        app.offer_waits(j) as waits, app.is_signed(j.partnership_id) as signed,
        (select min(v.number) from version v where v.partnership_id = j.partnership_id and v.signed_at > j.answered_at
          and v.content -> 'parties' @> jsonb_build_array(jsonb_build_object('name', o.name))) as version,
        (select min(l.leaves_on)::text from party_leaving l where l.party_id = j.party_id and l.withdrawn_at is null
          and l.leaves_on >= (j.answered_at at time zone 'Europe/Stockholm')::date and l.leaves_on < app.today()) as "leftOn"
      from party_joining j join organisation o on o.id = j.organisation_id
      where j.partnership_id = ${partnershipId} order by j.offered_at desc`.execute(tx)
  ).rows

/** What those who act for an organisation are shown of an offer. */
export interface Offer {
  partnership_id: string
  organisation_id: string
  organisation: string
  name: string
  slug: string
  challenge: string
  affected: string
  place: string
  words: string
  parties: string[]
  signed: boolean
  answer: 'joins' | 'declines' | null
  waits: boolean
  offered_at: Date
}
/** The last day of the organisation's earlier period in the partnership, ISO; null when it has not been a party before. */
export const findEarlierPeriod = async (tx: Tx, stepId: string): Promise<string | null> =>
  (await sql<{ day: string | null }>`select app.joining_left_on(${stepId}::uuid)::text as day`.execute(tx)).rows[0]!.day

/** The board by which the organisation was a party before, for those who act for it; null where it was none. */
export const findEarlierBoard = async (tx: Tx, stepId: string): Promise<string | null> =>
  (await sql<{ id: string | null }>`select app.joining_earlier_board(${stepId}::uuid) as id`.execute(tx)).rows[0]!.id

/** The offer, for those who act for the organisation that it is to; undefined for everyone else. */
export const findOffer = async (tx: Tx, stepId: string): Promise<Offer | undefined> =>
  (await sql<Offer>`select * from app.joining_offer(${stepId}::uuid)`.execute(tx)).rows[0]

/** The boards of an authority that can act in a partnership. */
export const listBoards = async (tx: Tx, organisationId: string) =>
  (
    await tx
      .selectFrom('board')
      .select(['id', 'name'])
      .where('organisation_id', '=', organisationId)
      .where('successor_id', 'is', null)
      .execute()
  ).toSorted(byName)

/** Gives the organisation's answer. The database looks at every condition itself. */
export const answerOffer = async (
  tx: Tx,
  stepId: string,
  said: { joins: boolean; words: string; board: string | null },
): Promise<'joined' | 'declined' | 'closed' | 'under_way'> =>
  (
    await sql<{ outcome: 'joined' | 'declined' | 'closed' | 'under_way' }>`
      select app.answer_joining(${stepId}::uuid, ${said.joins}, ${said.words}, ${said.board}::uuid) as outcome`.execute(
      tx,
    )
  ).rows[0]!.outcome

/** Those who answer for the organisation that a settled step is about. */
export const listAsked = async (tx: Tx, stepId: string): Promise<string[]> =>
  (await sql<{ id: string }>`select app.people_of_joining(${stepId}::uuid) as id`.execute(tx)).rows.map(({ id }) => id)

/** Those who act for the parties that asked, to be told of the answer. */
export const listAwaiting = async (tx: Tx, stepId: string): Promise<string[]> =>
  (await sql<{ id: string }>`select app.people_awaiting_joining(${stepId}::uuid) as id`.execute(tx)).rows.map(
    ({ id }) => id,
  )
