import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { byName } from '#platform/language.ts'
import type { Joining } from './joining-rules.ts'

/** Organisations that can be asked: those that neither are nor have been parties here, by name. */
export const listAskable = async (tx: Tx, partnershipId: string) =>
  (
    await tx
      .selectFrom('organisation')
      .select(['id', 'name'])
      .where('successor_id', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('party')
              .select('party.id')
              .whereRef('party.organisation_id', '=', 'organisation.id')
              .where('party.partnership_id', '=', partnershipId),
          ),
        ),
      )
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
          and v.content -> 'parties' @> jsonb_build_array(jsonb_build_object('name', o.name))) as version
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
